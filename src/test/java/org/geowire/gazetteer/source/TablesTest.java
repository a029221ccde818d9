package org.geowire.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

  @TempDir Path folder;

  private Path file(String... lines) {
    try {
      return Files.write(folder.resolve("t.tsv"), List.of(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void rowsAreReadByColumnName() {
    Path table =
        file(
            "# towns",
            "",
            "name\tlatitude\tlongitude\tpopulation\tgeonameid\taliases",
            "Gao\t16.27\t-0.04\t86633\t2457163\tGawgaw| Kawkaw ||",
            "# no more of them",
            "Bourem\t16.95\t-0.35\t\t\t");
    List<Table.Row> rows = new ArrayList<>();
    new Table(table).forEach(rows::add);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).point()).isEqualTo(new GeoPoint(16.27, -0.04));
    assertThat(rows.get(0).population()).isEqualTo(OptionalLong.of(86_633));
    assertThat(rows.get(0).id()).isEqualTo(OptionalInt.of(2_457_163));
    assertThat(rows.get(0).list("aliases")).containsExactly("Gawgaw", "Kawkaw");
    assertThat(rows.get(1).population()).as("not known is not 0").isEmpty();
    assertThat(rows.get(1).id()).isEmpty();
    assertThat(rows.get(1).has("aliases")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Gao|16.27, 2 cells instead of 3",
    "Gao|north|0, north",
    "Gao|96.27|0, not on the earth",
  })
  void aBadRowIsNamedByFileAndLine(String row, String what) {
    Path table =
        file("# towns", "name\tlatitude\tlongitude", "Kati\t12.7\t-8.1", row.replace('|', '\t'));
    assertThatThrownBy(() -> new Table(table).forEach(Table.Row::point))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(table + ":4: ")
        .hasMessageContaining(what);
  }

  @Test
  void aMissingColumnIsNamed() {
    Path table = file("name", "Gao");
    assertThatThrownBy(() -> new Table(table).forEach(row -> row.get("country")))
        .hasMessage(table + ":2: no column country");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    Path absent = folder.resolve("absent.tsv");
    assertThatThrownBy(() -> new Table(absent).forEach(row -> {}))
        .hasMessageContaining(absent.toString());
  }

  @Test
  void anUnknownFeatureCodeIsNamed() {
    FeatureCodes codes = new FeatureCodes(file("code\tclass\tname", "PPL\tP\ttown"));
    assertThatThrownBy(() -> codes.classOf("XYZ"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XYZ");
  }

  private TypeWords typeWords() {
    return new TypeWords(
        file(
            "level\tcountries\tside\tword\tuse",
            "1\tML|SN\tafter\tRegion\tadd",
            "1\t\tbefore\tRégion de\tstrip",
            "1\tUS\tbefore\tState of\tadd",
            "2\t\tbefore\tCercle de\tstrip"));
  }

  private static List<String> texts(List<PlaceEntry.Name> names) {
    assertThat(names).allMatch(n -> n.kind() == NameKind.STRIPPED);
    return names.stream().map(PlaceEntry.Name::text).toList();
  }

  @Test
  void typeWordsAreTakenOff() {
    TypeWords words = typeWords();
    assertThat(words.strip(1, "ML", "Mopti Region")).isEqualTo("Mopti");
    assertThat(words.strip(1, "ML", "mopti region")).isEqualTo("mopti");
    assertThat(words.strip(1, "XX", "Région de Mopti")).isEqualTo("Mopti");
    assertThat(words.strip(1, "XX", "Mopti Region")).as("not used there").isEqualTo("Mopti Region");
    assertThat(words.strip(2, "ML", "Cercle de Bankass")).isEqualTo("Bankass");
    assertThat(words.strip(1, "ML", "Cercle de Bankass")).isEqualTo("Cercle de Bankass");
    assertThat(words.strip(1, "ML", "Region")).as("nothing would be left").isEqualTo("Region");
    assertThat(words.strip(1, "ML", "Subregion")).isEqualTo("Subregion");
  }

  @Test
  void typeWordsArePutOn() {
    TypeWords words = typeWords();
    assertThat(texts(words.variants(1, "ML", List.of("Mopti")))).containsExactly("Mopti Region");
    assertThat(texts(words.variants(1, "ML", List.of("Mopti Region"))))
        .containsExactly("Mopti", "Mopti Region");
    assertThat(texts(words.variants(1, "US", List.of("Ohio")))).containsExactly("State of Ohio");
    assertThat(texts(words.variants(2, "ML", List.of("Cercle de Kati")))).containsExactly("Kati");
    assertThat(words.variants(2, "ML", List.of("Kati"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "N'Djamena, NDjamena",
    "Nâ’Djili, NâDjili",
    "St. Louis, Saint Louis",
    "St Louis, Saint Louis",
    "Saint Louis, St. Louis",
    "Sainte Marie, Ste. Marie",
    "Ste. Marie, Sainte Marie",
    "Mount Hebron, Mt. Hebron",
    "Ft. Worth, Fort Worth"
  })
  void spellingsThatFoldingKeepsApartAreAdded(String name, String variant) {
    assertThat(spellings().variants(name)).extracting(PlaceEntry.Name::text).contains(variant);
  }

  @ParameterizedTest
  @CsvSource({"Bamako", "Stockholm", "Fortaleza", "Mountain View", "Saintes"})
  void mostNamesHaveOneSpelling(String name) {
    assertThat(spellings().variants(name)).isEmpty();
  }

  @Test
  void aUnitStandsAtTheMeanOfItsCells() {
    AreaPoints areas = new AreaPoints();
    for (int i = 0; i < 9; i++) {
      areas.add("ML.08", new GeoPoint(16.1, -3.1)); // the crowded corner counts once
    }
    areas.add("ML.08", new GeoPoint(22.1, -5.1));
    GeoPoint point = areas.point("ML.08").orElseThrow();
    assertThat(point.distanceKm(new GeoPoint(19.1, -4.1))).isLessThan(0.1);
    assertThat(areas.extent("ML.08").orElseThrow().contains(point)).isTrue();
    assertThat(areas.point("ML.09")).isEmpty();
    assertThat(areas.extent("ML.09")).isEmpty();
  }

  @Test
  void aUnitAcrossTheAntimeridianStandsInIt() {
    AreaPoints areas = new AreaPoints();
    areas.add("RU.15", new GeoPoint(66.2, 179.2));
    areas.add("RU.15", new GeoPoint(66.4, -172.6));
    areas.add("RU.15", new GeoPoint(64.7, 177.5));
    GeoPoint point = areas.point("RU.15").orElseThrow();
    assertThat(point.distanceKm(new GeoPoint(65.8, -178.6))).isLessThan(50);
    assertThat(areas.extent("RU.15")).isEmpty();
  }

  private static Spellings spellings() {
    return new Spellings(Path.of("gazetteer", "spellings.tsv"));
  }
}
