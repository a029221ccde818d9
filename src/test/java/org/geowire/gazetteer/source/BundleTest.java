package org.geowire.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a folder of tables with a few rows each. */
class BundleTest {

  @TempDir Path folder;

  private final Map<String, String> tables = new LinkedHashMap<>();

  @BeforeEach
  void rows() {
    table("feature-codes.tsv", "code|class|name", "PPL|P|town", "PPLA|P|seat", "PPLC|P|capital");
    add("feature-codes.tsv", "ADM1|A|unit");
    add("feature-codes.tsv", "INSM|S|base");
    add("feature-codes.tsv", "RGN|L|region");
    table("spellings.tsv", "short|long", "St.|Saint");
    table("type-words.tsv", "level|countries|side|word|use", "1|ML|after|Region|add");
    add("type-words.tsv", "2||before|Cercle de|strip");
    table(
        "world/places.tsv",
        "name|latitude|longitude|feature_code|country|admin1|admin2|population|geonameid",
        "Bamako|12.65|-8.0|PPLC|ML|01||4227569|2460596",
        "Mopti|14.4843|-4.18296|PPLA|ML|04||114296|2453348",
        "Bankass|14.07|-3.52||ML|04|41||",
        "Kaolack|14.15|-16.07|PPLA|SN|10||298904|2250805");
    table(
        "hand/places.tsv",
        "name|latitude|longitude|feature_code|country|admin1|admin2|population|geonameid|aliases|basis",
        "Mopti|14.50|-4.20|PPLA|ML|04||148000||Mopti ville;Mobti|newer population",
        "Diboli|14.455|-12.199|PPL|ML|01||||Dibooli|border post");
    table(
        "hand/countries.tsv",
        "iso2|iso3|numeric|geonameid|name|latitude|longitude|capital|subregion|population|west|south|east"
            + "|north|aliases|demonyms|adjectives",
        "ML|MLI|466|2453866|Mali|18|-2|Bamako|Western Africa|24000000|-12.3|10.1|4.3|25|French Sudan"
            + "|Malians|Malian",
        "SN|SEN|686|2245662|Senegal|14.5|-14.25|Dakar|Western Africa|||||||Senegalese|Senegalese");
    table(
        "world/admin1.tsv",
        "country|admin1|name",
        "ML|01|Bamako",
        "ML|04|Mopti Region",
        "SN|10|Kaolack",
        "XX|01|Nowhere");
    table(
        "hand/admin1.tsv",
        "country|admin1|name|latitude|longitude|geonameid|seat|aliases|abbreviations|demonyms",
        "ML|04|Mopti|14.7|-3.4|2453347|Mopti|Mobti land|MP;Mop.|Moptians");
    table("world/admin2.tsv", "country|admin1|admin2|name", "ML|04|41|Cercle de Bankass");
    table(
        "hand/admin2.tsv",
        "country|admin1|admin2|name|seat|aliases",
        "ML|04|41|Cercle de Bankass|Sobane Da|Cercle de Séno");
    table(
        "hand/conflict/sahel.tsv",
        "name|latitude|longitude|feature_code|country|admin1|admin2|aliases|checked|basis",
        "Bankas|14.08|-3.52|PPL|ML|Mopti|Bankass|Bankass;Bankassé|atlas|commune seat",
        "Sobane Da|14.29|-3.31|PPL|ML|Mopti Region|Bankass|Sobame|atlas|village",
        "Mopti Base|14.50|-4.10|INSM|ML|Mobti land|||atlas|base",
        "Faladié|12.6|-7.9|PPL|ML||||atlas|nearest town tells");
    table("world/names.tsv", "key|language|name", "2460596|ar|باماكو", "ML.04|fr|Région de Mopti");
    add("world/names.tsv", "ML|ru|Мали");
    add("world/names.tsv", "99|ru|Никто");
    table(
        "hand/regions.tsv",
        "name|feature_code|latitude|longitude|west|south|east|north|countries|aliases|demonyms|adjectives|basis",
        "central Mali|RGN|14.6|-4.4|-7.2|12.6|-1.3|16.1|ML|centre of Mali|||news region",
        "Sahel|RGN|15|0|||||ML;SN|the Sahel||Sahelian|belt");
    table(
        "hand/features/sites.tsv",
        "name|feature_code|latitude|longitude|countries|admin1|aliases|demonyms",
        "Bani Stadium|INSM|14.47|-4.19|ML||Bani ground|",
        "Border Park|RGN|14.2|-12.1|ML;SN||The Park|",
        "Market Quarter|PPL|12.9|-7.9|ML|Mopti Region||",
        "Bamako|PPL|12.64|-8.01|ML||Bko.|Bamakois",
        "Mopti Base|INSM|14.50|-4.11|ML||Camp Mopti|");
  }

  private void table(String name, String... lines) {
    tables.put(name, String.join("\n", lines) + "\n");
  }

  private void add(String name, String line) {
    tables.merge(name, line + "\n", String::concat);
  }

  /** Bars part cells here, and semicolons the values of a cell. */
  private Gazetteer read() throws IOException {
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey());
      Files.createDirectories(file.getParent());
      boolean codes = table.getKey().equals("type-words.tsv");
      String text = table.getValue().replace('|', '\t');
      Files.writeString(file, codes ? text : text.replace(';', '|'));
    }
    return Gazetteer.of(Bundle.read(folder).build());
  }

  private static List<Place> places(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).stream().map(n -> gazetteer.place(n.place())).toList();
  }

  private static Place one(Gazetteer gazetteer, String name) {
    List<Place> found = places(gazetteer, name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static Place town(Gazetteer gazetteer, String name) {
    return places(gazetteer, name).stream()
        .filter(p -> p.featureClass() == FeatureClass.P)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowByHandCompletesTheWorldsTown() throws IOException {
    Gazetteer gazetteer = read();
    Place mopti = one(gazetteer, "Mopti ville");
    assertThat(mopti.name()).isEqualTo("Mopti");
    assertThat(mopti.population()).isEqualTo(OptionalLong.of(148_000));
    assertThat(mopti.geonameid()).hasValue(2_453_348);
    assertThat(mopti.point().latitude()).as("the world's point stays").isEqualTo(14.4843);
    assertThat(places(gazetteer, "Mopti")).hasSize(2).anyMatch(Place::isAdmin1);
  }

  @Test
  void aRowByHandThatOnlyAnAliasTiesToItsTownKeepsItsOwnName() throws IOException {
    add("hand/places.tsv", "Bamako City|12.64|-8.0|PPLC|ML|01||||Bamako|other names");
    Gazetteer gazetteer = read();
    assertThat(one(gazetteer, "Bamako City").geonameid()).hasValue(2_460_596);
  }

  @Test
  void aRowByHandWithoutAWorldTownStandsAlone() throws IOException {
    Place diboli = one(read(), "Dibooli");
    assertThat(diboli.name()).isEqualTo("Diboli");
    assertThat(diboli.countryCode()).isEqualTo("ML");
    assertThat(diboli.population()).isEmpty();
  }

  @Test
  void aConflictRowMergesWithTheTownNearIt() throws IOException {
    Gazetteer gazetteer = read();
    Place bankass = one(gazetteer, "Bankas");
    assertThat(bankass.name()).isEqualTo("Bankass");
    assertThat(bankass.admin2().map(AdminUnit::code)).contains("41");
    assertThat(town(gazetteer, "Bankassé")).isEqualTo(bankass);
  }

  @Test
  void aConflictRowThatCallsAWorldTownOtherwiseGivesItItsName() throws IOException {
    add("world/places.tsv", "Al Faşlah|14.70|-3.60|PPL|ML|04||9100|77");
    add("world/places.tsv", "Bani Qul|14.90|-3.60|PPL|ML|04||800|78");
    add("world/names.tsv", "78|en|Kullah");
    add("hand/conflict/sahel.tsv", "Faslah|14.71|-3.61|PPL|ML|Mopti||Faslat|none|village");
    add("hand/conflict/sahel.tsv", "Kulla|14.91|-3.60|PPL|ML|Mopti|||none|village");
    Gazetteer gazetteer = read();
    Place faslah = one(gazetteer, "Faslat");
    assertThat(faslah.name()).as("the row's").isEqualTo("Faslah");
    assertThat(faslah.geonameid()).as("the world's").hasValue(77);
    assertThat(faslah.population()).hasValue(9_100);
    assertThat(faslah.point().latitude()).isEqualTo(14.70);
    assertThat(one(gazetteer, "Al Fașlah")).isEqualTo(faslah);
    assertThat(one(gazetteer, "Kulla").geonameid()).as("by another name of it").hasValue(78);
  }

  @Test
  void aConflictRowIsNoWorldTownThatOnlySoundsAlikeFarOffOrIsASection() throws IOException {
    add("feature-codes.tsv", "PPLX|P|section");
    add("world/places.tsv", "Al Faşlah|14.70|-3.60|PPL|ML|04||9100|77");
    add("world/places.tsv", "Al Kul|14.90|-3.60|PPLX|ML|04||800|78");
    add("hand/conflict/sahel.tsv", "Faslah|14.77|-3.60|PPL|ML|Mopti|||none|village 8 km off");
    add("hand/conflict/sahel.tsv", "Kulla|14.90|-3.60|PPL|ML|Mopti|||none|village");
    Gazetteer gazetteer = read();
    assertThat(one(gazetteer, "Faslah").geonameid()).isEmpty();
    assertThat(one(gazetteer, "Kulla").geonameid()).isEmpty();
  }

  @Test
  void aConflictRowOfAnotherPlaceIsAddedToItsUnits() throws IOException {
    Gazetteer gazetteer = read();
    Place sobane = one(gazetteer, "Sobame");
    assertThat(sobane.admin2().map(AdminUnit::code)).contains("41");
    assertThat(sobane.admin1().map(AdminUnit::name)).contains("Mopti");
    Place base = one(gazetteer, "Mopti Base");
    assertThat(base.featureClass()).isEqualTo(FeatureClass.S);
    assertThat(base.admin1().map(AdminUnit::code)).as("by an alias of the unit").contains("04");
    assertThat(one(gazetteer, "Faladié").admin1().map(AdminUnit::code))
        .as("the nearest town's")
        .contains("01");
  }

  @Test
  void unitsHavePointsSeatsAndTypeWords() throws IOException {
    Gazetteer gazetteer = read();
    Place mopti = one(gazetteer, "Mopti Region");
    assertThat(mopti.name()).isEqualTo("Mopti");
    assertThat(mopti.isAdmin1()).isTrue();
    assertThat(mopti.point().latitude()).isEqualTo(14.7);
    assertThat(mopti.geonameid()).hasValue(2_453_347);
    assertThat(gazetteer.seat(mopti.admin().orElseThrow()).map(Place::featureCode))
        .contains("PPLA");
    assertThat(one(gazetteer, "Cercle de Bankass").isAdmin2()).isTrue();
    assertThat(one(gazetteer, "Cercle de Bankass").point().longitude()).isEqualTo(-3.52);
    assertThat(places(gazetteer, "Nowhere")).as("a unit of no country").isEmpty();
  }

  @Test
  void aSecondLevelUnitHasTheNamesAndTheSeatOfItsRowByHand() throws IOException {
    Gazetteer gazetteer = read();
    Place bankass = one(gazetteer, "Séno");
    assertThat(bankass.isAdmin2()).isTrue();
    assertThat(bankass.name()).as("the world's name stays").isEqualTo("Cercle de Bankass");
    assertThat(gazetteer.seat(bankass.admin().orElseThrow()).map(Place::name))
        .contains("Sobane Da");
  }

  @Test
  void shortFormsAreCodesOrAbbreviations() throws IOException {
    Gazetteer gazetteer = read();
    assertThat(gazetteer.lookUp("MP")).extracting(PlaceName::kind).containsExactly(NameKind.CODE);
    assertThat(gazetteer.lookUp("Mop"))
        .extracting(PlaceName::kind)
        .containsExactly(NameKind.ABBREVIATION);
    assertThat(gazetteer.lookUp("Moptians"))
        .extracting(PlaceName::kind)
        .containsExactly(NameKind.DEMONYM);
  }

  @Test
  void countriesHaveCodesExtentsCapitalsAndDemonyms() throws IOException {
    Gazetteer gazetteer = read();
    Place mali = one(gazetteer, "Malians");
    assertThat(mali.isCountry()).isTrue();
    assertThat(mali.extent().orElseThrow().west()).isCloseTo(-12.3, within(1e-5));
    assertThat(gazetteer.seat(mali.admin().orElseThrow()).map(Place::name)).contains("Bamako");
    assertThat(gazetteer.countries().get("ML").iso3()).isEqualTo("MLI");
    assertThat(one(gazetteer, "Senegal").extent()).isEmpty();
    assertThat(one(gazetteer, "Senegal").population()).isEmpty();
    assertThat(gazetteer.lookUp("Senegalese"))
        .extracting(PlaceName::kind)
        .containsExactlyInAnyOrder(NameKind.DEMONYM, NameKind.ADJECTIVE);
  }

  @Test
  void namesInOtherLanguagesGoToTheirKey() throws IOException {
    Gazetteer gazetteer = read();
    assertThat(one(gazetteer, "باماكو").name()).isEqualTo("Bamako");
    assertThat(one(gazetteer, "Région de Mopti").isAdmin1()).isTrue();
    assertThat(one(gazetteer, "мали").isCountry()).isTrue();
    assertThat(gazetteer.lookUp("Никто")).isEmpty();
  }

  @Test
  void regionsHaveExtentsAndACountryWhereItIsOne() throws IOException {
    Gazetteer gazetteer = read();
    Place centre = one(gazetteer, "centre of Mali");
    assertThat(centre.name()).isEqualTo("central Mali");
    assertThat(centre.extent()).isPresent();
    assertThat(centre.countryCode()).isEqualTo("ML");
    assertThat(one(gazetteer, "the Sahel").countryCode()).isEmpty();
    assertThat(one(gazetteer, "Sahel").extent()).isEmpty();
  }

  @Test
  void aSiteBelongsToTheUnitOfItsRowOrOfTheNearestTown() throws IOException {
    Gazetteer gazetteer = read();
    assertThat(one(gazetteer, "Bani ground").admin1().map(AdminUnit::code)).contains("04");
    assertThat(one(gazetteer, "Market Quarter").admin1().map(AdminUnit::code))
        .as("that of the row, though Bamako is nearer")
        .contains("04");
    assertThat(one(gazetteer, "The Park").countryCode()).as("of two countries").isEmpty();
  }

  @Test
  void aSiteThatIsKnownOnlyGetsTheNamesOfTheRow() throws IOException {
    Gazetteer gazetteer = read();
    Place bamako = one(gazetteer, "Bko.");
    assertThat(bamako.featureCode()).as("not the row's").isEqualTo("PPLC");
    PlaceName people = gazetteer.lookUp("Bamakois").get(0);
    assertThat(people.kind()).isEqualTo(NameKind.DEMONYM);
    assertThat(gazetteer.place(people.place())).isEqualTo(bamako);
    assertThat(one(gazetteer, "Camp Mopti").point().longitude())
        .as("the point of the conflict layer")
        .isEqualTo(-4.10, within(0.001));
  }

  @Test
  void aSiteOfAUnitThatTheCountryLacksEndsTheBuild() {
    add("hand/features/sites.tsv", "Tower|INSM|14.5|-4.2|ML|Dreamland||");
    assertThatThrownBy(this::read)
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("sites.tsv:7: ML has no unit Dreamland");
  }

  @Test
  void aBadRowEndsTheBuildWithFileAndLine() {
    add("hand/regions.tsv", "Azawad|XXX|18|0|||||ML||||rebels' name");
    assertThatThrownBy(this::read)
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("regions.tsv:4: feature code XXX");
  }

  @Test
  void aUnitByHandThatTheWorldLacksEndsTheBuild() {
    add("hand/admin1.tsv", "ML|77|Dreamland|1|1|||||");
    assertThatThrownBy(this::read)
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("admin1.tsv:3:")
        .hasMessageContaining("ML.77");
  }

  @Test
  void aSecondLevelUnitThatTheWorldCallsOtherwiseEndsTheBuild() {
    add("hand/admin2.tsv", "ML|04|41|Bankass Cercle||");
    assertThatThrownBy(this::read)
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("admin2.tsv:3:")
        .hasMessageContaining("ML.04.41 called Bankass Cercle");
  }

  @Test
  void theSameTablesGiveTheSameIndex() throws IOException {
    assertThat(read().version()).isEqualTo(read().version());
  }

  @Test
  void aTownOfTheConflictLayerIsTheSeatOfTheUnitThatIsCalledAfterIt() throws IOException {
    add("world/admin2.tsv", "ML|04|48|Cercle de Youwarou");
    add("hand/conflict/sahel.tsv", "Youwarou|15.37|-4.26|PPL|ML|Mopti||||cercle seat");
    Gazetteer gazetteer = read();
    Place unit =
        gazetteer.lookUp("Cercle de Youwarou").stream()
            .map(name -> gazetteer.place(name.place()))
            .findFirst()
            .orElseThrow();
    assertThat(unit.point().latitude()).isCloseTo(15.37, within(1e-6));
    assertThat(gazetteer.seat(unit.admin().orElseThrow()).map(Place::name)).contains("Youwarou");
  }

  @Test
  void aUnitWithoutTownsStandsAtTheSeatThatItsRowByHandNames() throws IOException {
    add("world/places.tsv", "Diankabou|14.55|-3.05||ML|04|||");
    add("world/admin2.tsv", "ML|04|47|Cercle de Koro");
    add("hand/admin2.tsv", "ML|04|47|Cercle de Koro|Diankabou|");
    Gazetteer gazetteer = read();
    Place unit = one(gazetteer, "Cercle de Koro");
    assertThat(unit.point().latitude()).isCloseTo(14.55, within(1e-6));
    assertThat(gazetteer.seat(unit.admin().orElseThrow()).map(Place::name)).contains("Diankabou");
  }
}
