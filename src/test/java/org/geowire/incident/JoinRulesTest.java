package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;

/** Which countries and datelines a profile wants. */
class JoinRulesTest {

  private static JoinRules rules(boolean filed, String... countries) {
    return new JoinRules(true, true, true, filed, Set.of(countries));
  }

  @Test
  void theStandardAsksForAllCountries() {
    assertThat(JoinRules.standard().asksFor(Sites.nowhere())).isTrue();
    assertThat(JoinRules.standard().asksFor(Sites.at(Report.GAZETTEER, "Gogui"))).isTrue();
  }

  @Test
  void aProfileAsksForItsCountriesOnly() {
    Site gogui = Sites.at(Report.GAZETTEER, "Gogui");
    assertThat(rules(true, "ML").asksFor(gogui)).isTrue();
    assertThat(rules(true, "PE").asksFor(gogui)).isFalse();
    assertThat(rules(true, "PE").asksFor(Sites.nowhere())).isFalse();
  }

  @Test
  void muc4AsksForNineCountriesOfLatinAmerica() {
    assertThat(JoinRules.of(WeightTable.load("/model/profile-muc4.tsv")).countries())
        .hasSize(9)
        .contains("CO", "PE", "SV")
        .doesNotContain("CU", "NI", "VE");
  }

  private static List<LocationBasis> bases(JoinRules rules) {
    return new Report("a", "KAYES, Mali (Agency) - Gunmen attacked a school on July 1.")
            .place("KAYES", "PPL")
            .place("Mali", "PCLI")
            .event("attacked", SubEventType.ATTACK, Report.FIRST, 0, 0)
            .located(rules)
            .stream()
            .map(incident -> incident.site().basis())
            .toList();
  }

  @Test
  void whereOnlyTheDatelineNamesATownAProfileMayTakeTheCountry() {
    assertThat(bases(rules(true))).containsExactly(LocationBasis.NAMED);
    assertThat(bases(rules(false))).containsExactly(LocationBasis.COUNTRY);
  }
}
