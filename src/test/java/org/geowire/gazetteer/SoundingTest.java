package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.geowire.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundingTest {

  private static final Sounding SOUNDING = new Sounding();

  private static String sound(String name) {
    return SOUNDING.of(Folding.fold(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Boulkessi, Bulkesi",
    "Deir ez-Zor, Deir al-Zour",
    "Al-Shaddadah, Ash Shaddada",
    "Khan Yunis, Han Younes",
    "Djibo, Jibo",
    "Qayyarah, Kayyara",
    "Tillabéri, Tillaberi",
    "Ghouta, Gouta",
    "Chibok, Shibok"
  })
  void transliterationsOfOneNameShareTheKey(String one, String other) {
    assertThat(sound(one)).isNotEmpty().isEqualTo(sound(other));
  }

  @ParameterizedTest
  @CsvSource({"Kayes, Gao", "Nioro, Niono", "Mopti, Moptis"})
  void otherNamesDoNot(String one, String other) {
    assertThat(sound(one)).isNotEqualTo(sound(other));
  }

  @Test
  void anArticleAloneIsAName() {
    assertThat(sound("Al")).isEqualTo("al");
  }

  @Test
  void namesInOtherScriptsHaveNoKey() {
    assertThat(sound("多佛")).isEmpty();
    assertThat(sound("")).isEmpty();
  }

  @Test
  void aSpellingThatIsNotKnownLeadsToThePlace() {
    Gazetteer gazetteer =
        Gazetteer.of(
            new GazetteerBuilder()
                .place(Mali.town("Boulkessi", Mali.at(14.9, -1), "PPL", 0, "", "", "").entry())
                .place(Mali.town("Gao", Mali.at(16, 0), "PPL", 0, "", "", "").id(7).entry())
                .build());
    assertThat(gazetteer.lookUp("Bulkesi")).isEmpty();
    assertThat(gazetteer.lookUpSounding("Bulkesi"))
        .extracting(PlaceName::text)
        .containsExactly("Boulkessi");
    assertThat(gazetteer.lookUpSounding("Bamako")).isEmpty();
    assertThat(gazetteer.lookUpSounding("")).isEmpty();
    List<PlaceName> gao = gazetteer.lookUpSounding("Gaoh");
    assertThat(gazetteer.place(gao.get(0).place()).geonameid()).isEqualTo(OptionalInt.of(7));
  }
}
