package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private static final BackOff NAMES =
      new BackOff(
          Mali.gazetteer(), LanguagePack.of("en"), WeightTable.load("/model/place-weights.tsv"));

  @ParameterizedTest
  @CsvSource({
    "kayes, Kayes, WHOLE",
    "western mali, western Mali, WHOLE",
    "southern kayes, Kayes, STRIPPED",
    "nioro area, Nioro, STRIPPED",
    "city of timbuktu, Timbuktu, STRIPPED",
    "bamako general hospital, Bamako, CONTAINED",
    "bank of mali, Mali, CONTAINED"
  })
  void theNameIsTakenApartUntilItIsKnown(String key, String name, BackOff.Level level) {
    BackOff.Found found = NAMES.lookUp(key);
    assertThat(found.level()).isEqualTo(level);
    assertThat(found.names()).extracting(PlaceName::text).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"xyzzyville", "northern xyzzyville", "malian embassy", "diboli primary school"})
  void unknownNamesPeopleAndSmallTownsGiveNothing(String key) {
    assertThat(NAMES.lookUp(key).names()).isEmpty();
  }

  @Test
  void theLongestPartWins() {
    assertThat(NAMES.lookUp("embassy of mali in dakar").names())
        .as("of equally long ones the last")
        .extracting(PlaceName::text)
        .containsOnly("Dakar");
  }
}
