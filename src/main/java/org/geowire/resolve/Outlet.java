package org.geowire.resolve;

/**
 * Where a news outlet is at home; an empty string where it has no home so small.
 *
 * @param country ISO 3166 alpha-2 code
 * @param admin1 plain English name of the first-level unit
 * @param town the town for whose readers it writes
 */
record Outlet(String country, String admin1, String town) {}
