package org.geowire.incident;

import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.model.WeightTable;

/**
 * What a profile wants of incidents.
 *
 * @param openEnded whether an incident may be known by no more than its country and that it lies
 *     before the article
 * @param deedsApart whether an abduction, a bombing, a fire and an attack are incidents of their
 *     own also at one place on one day
 * @param retold whether what says nothing of its own, or not where else, tells an incident again,
 *     though the one happened and the other was planned or is long past
 * @param filed whether an event of which no sentence says the town may be in that of the dateline
 * @param countries ISO 3166 alpha-2 codes of the countries of which incidents are asked for; none
 *     where those of all are
 */
public record JoinRules(
    boolean openEnded, boolean deedsApart, boolean retold, boolean filed, Set<String> countries) {

  private static final JoinRules STANDARD = new JoinRules(false, false, false, true, Set.of());

  public JoinRules {
    countries = Set.copyOf(countries);
  }

  /** Those of analysts of conflicts, who code one event by its gravest deed. */
  public static JoinRules standard() {
    return STANDARD;
  }

  /** Those of a table of a profile. */
  public static JoinRules of(WeightTable profile) {
    return new JoinRules(
        profile.of("open-ended") > 0,
        profile.of("deeds-apart") > 0,
        profile.of("retold") > 0,
        profile.of("filed") > 0,
        profile.having("country-"));
  }

  /** Whether incidents of a country are asked for. */
  boolean asksFor(AdminUnit country) {
    return countries.isEmpty() || countries.contains(country.code());
  }

  /** Whether a site lies in a country that is asked for. */
  public boolean asksFor(Site site) {
    Optional<AdminUnit> country = site.admin().flatMap(unit -> unit.at(0));
    return countries.isEmpty() || country.filter(this::asksFor).isPresent();
  }
}
