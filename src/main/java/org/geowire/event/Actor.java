package org.geowire.event;

/**
 * Somebody who did or suffered what is reported.
 *
 * @param name as an analyst writes it ("JNIM", "Military Forces of Mali", "Civilians",
 *     "Unidentified Armed Group")
 * @param kind ACLED's inter category in words ("State forces", "Rebel group", "Civilians", ...);
 *     empty where unknown
 * @param text as written in the article
 * @param country ISO 3166 alpha-2 of the actor's country where the actor table names one; else
 *     empty
 */
public record Actor(String name, String kind, String text, String country) {}
