package org.geowire.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCompilerTest {

  /** A row of the table of countries. */
  private static final String MALI =
      "ML\tMLI\t466\tML\tMali\tBamako" + "\t".repeat(11) + "2453866\t\t";

  @TempDir Path folder;

  private final List<RowProblem> problems = new ArrayList<>();

  private Gazetteer build(Path... files) {
    Path target = folder.resolve("built.gwx");
    new GazetteerCompiler(problems::add).build(sources(files), target);
    return Gazetteer.open(target);
  }

  /** What comes of files on top of {@link Mali}. */
  private Gazetteer add(Path... files) {
    Path target = folder.resolve("added.gwx");
    new GazetteerCompiler(problems::add)
        .add(List.of(Mali.gazetteer()), sources(files), Map.of("base", "Mali"), target);
    return Gazetteer.open(target);
  }

  private static List<SourceFile> sources(Path... files) {
    return Arrays.stream(files)
        .map(file -> new SourceFile(file, Companions.beside(file), Optional.empty()))
        .toList();
  }

  private Path file(String name, String text) {
    return Dumps.write(folder.resolve(name), text);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<Place> places(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).stream().map(PlaceName::place).map(gazetteer::place).toList();
  }

  private static Place place(Gazetteer gazetteer, String name) {
    return places(gazetteer, name).get(0);
  }

  private static String units(Place place) {
    return Stream.of(place.country(), place.admin1(), place.admin2())
        .flatMap(Optional::stream)
        .map(AdminUnit::name)
        .toList()
        .toString();
  }

  private static NameKind kind(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).get(0).kind();
  }

  @Test
  void aDumpAloneIsAGazetteer() {
    Gazetteer built = build(file("ML.txt", Dumps.mali()));
    Place gogui = place(built, "Gogui");
    assertThat(gogui.geonameid()).hasValue(2457077);
    assertThat(gogui.point()).isEqualTo(new GeoPoint(15.68592, -9.32967));
    assertThat(gogui.featureCode()).isEqualTo("PPL");
    assertThat(gogui.population()).as("0 is not known").isEmpty();
    assertThat(units(gogui)).isEqualTo("[Mali, Kayes Region, Nioro Cercle]");
    assertThat(units(place(built, "Zirabelerikoro"))).as("00 is no unit").isEqualTo("[Mali]");
    assertThat(built.size()).isEqualTo(6);
    assertThat(built.seat(gogui.admin2().orElseThrow()).map(Place::name)).contains("Nioro");
    assertThat(built.meta())
        .containsEntry("sources", "ML.txt of 2024-05-08")
        .containsEntry("licence", "CC BY 4.0: contains data of GeoNames (geonames.org)");
    assertThat(problems).isEmpty();
  }

  @Test
  void aZipIsReadAsItWasDownloaded() {
    Path zip = Dumps.zip(folder.resolve("ML.zip"), "ML.txt", Dumps.mali());
    assertThat(build(zip).size()).isEqualTo(6);
  }

  @Test
  void typeWordsAreTakenOffUnits() {
    Gazetteer built = build(file("ML.txt", Dumps.mali()));
    assertThat(kind(built, "Kayes")).isEqualTo(NameKind.STRIPPED);
    assertThat(kind(built, "GGX")).as("a code of air traffic").isEqualTo(NameKind.CODE);
    assertThat(kind(built, "Gouguel")).isEqualTo(NameKind.ALTERNATE);
  }

  @Test
  void companionsBesideTheDumpNameUnitsAndCountries() {
    file("admin1CodesASCII.txt", "ML.03\tKayes\tKayes\t2455517\nML.99\tNowhere\tNowhere\t5\n");
    file("admin2Codes.txt", "ML.03.8261494\tNioro\tNioro\t8261494\nFR.1.2\tElsewhere\tE\t7\n");
    file("countryInfo.txt", lines("#ISO\tISO3", MALI));
    Gazetteer built = build(file("ML.txt", Dumps.mali()));
    assertThat(units(place(built, "Gogui"))).isEqualTo("[Mali, Kayes, Nioro]");
    assertThat(built.countries().get("ML").iso3()).isEqualTo("MLI");
    assertThat(built.countries().get("ML").numeric()).isEqualTo(466);
    assertThat(places(built, "Nowhere")).as("a unit without places has no point").isEmpty();
    assertThat(built.size()).isEqualTo(6);
  }

  @Test
  void unitsThatOnlyTheCodesNameStandAmongTheirTowns() {
    file("admin1CodesASCII.txt", "ML.07\tKoulikoro\tKoulikoro\t2454532\n");
    file("countryInfo.txt", lines(MALI));
    Gazetteer built =
        build(file("cities.txt", Dumps.row(1, "Kati", "", "12.7 -8.07", "P.PPL", "ML.07")));
    assertThat(units(place(built, "Kati"))).isEqualTo("[Mali, Koulikoro]");
    assertThat(place(built, "Koulikoro").point()).isEqualTo(new GeoPoint(12.7, -8.07));
  }

  @Test
  void alternateNamesTellTheirKind() {
    String names =
        lines(
            "1\t2457077\tfr\tGoguy\t\t\t\t\t\t",
            "2\t2457077\t\tGougui\t1\t\t\t\t\t",
            "3\t2457077\ten\tOld Gogui\t\t\t\t1\t\t",
            "4\t2457077\tfr\tFort Gogui\t\t\t\t\t1900\t1960",
            "5\t2457077\tlink\thttps://example.org\t\t\t\t\t\t",
            "6\t2457077\tpost\t12345\t\t\t\t\t\t",
            "7\t2457077\ticao\tGAGO\t\t\t\t\t\t",
            "8\t2457077\tabbr\tGg.\t\t\t\t\t\t",
            "9\t99\ten\tNobody\t\t\t\t\t\t",
            "x\tnone\ten\tBad\t\t\t\t\t\t");
    Dumps.zip(folder.resolve("alternateNamesV2.zip"), "alternateNamesV2.txt", names);
    Gazetteer built = build(file("ML.txt", Dumps.mali()));
    assertThat(kind(built, "Goguy")).isEqualTo(NameKind.TRANSLATED);
    assertThat(kind(built, "Gougui")).isEqualTo(NameKind.ALTERNATE);
    assertThat(kind(built, "Old Gogui")).isEqualTo(NameKind.HISTORIC);
    assertThat(kind(built, "Fort Gogui")).isEqualTo(NameKind.HISTORIC);
    assertThat(kind(built, "GAGO")).isEqualTo(NameKind.CODE);
    assertThat(kind(built, "Gg")).isEqualTo(NameKind.ABBREVIATION);
    assertThat(places(built, "https example org")).isEmpty();
    assertThat(places(built, "12345")).isEmpty();
    assertThat(problems)
        .extracting(RowProblem::line, RowProblem::message)
        .containsExactly(tuple(10L, "geonameid 'none' is no whole number"));
  }

  @Test
  void badRowsAreToldByLineAndLeftOut() throws IOException {
    Path dump =
        file(
            "ML.txt",
            Dumps.mali()
                + "too\tfew\n"
                + Dumps.row(11, "North", "", "95.0 -9.3", "P.PPL", "ML.03")
                + Dumps.row(12, "Words", "", "north -9.3", "P.PPL", "ML.03")
                + Dumps.row(13, "", "", "15 -9.3", "P.PPL", "ML.03")
                + Dumps.row(14, "Classless", "", "15 -9.3", "Q.PPL", "ML.03")
                + Dumps.row(15, "Good", "", "15 -9.3", "P.PPL", "ML.03"));
    Files.write(
        dump,
        Dumps.row(16, "Latin\u00e9", "", "15 -9.3", "P.PPL", "ML.03")
            .getBytes(StandardCharsets.ISO_8859_1),
        StandardOpenOption.APPEND);
    Gazetteer built = build(dump);
    assertThat(built.size()).isEqualTo(7);
    assertThat(problems.stream().map(RowProblem::describe))
        .containsExactly(
            dump + ":7: 2 cells instead of 19",
            dump + ":8: latitude 95.0 is not from -90 to 90",
            dump + ":9: latitude 'north' is no number of degrees; write it as 15.229",
            dump + ":10: a name of 0 characters",
            dump + ":11: feature class 'Q' is none of A, H, L, P, R, S, T, U, V",
            dump + ":13: not in UTF-8; re-save the file as UTF-8");
  }

  @Test
  void aSourceWithoutAnyGoodRowLeavesTheOldIndex() throws IOException {
    Path target = folder.resolve("built.gwx");
    build(file("ML.txt", Dumps.mali()));
    byte[] before = Files.readAllBytes(target);
    assertThatThrownBy(() -> build(file("notes.txt", "just\nwords\n")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("notes.txt");
    assertThat(Files.readAllBytes(target)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("ML.txt", "notes.txt", "built.gwx");
    }
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path dump = file("ML.txt", Dumps.mali());
    build(dump);
    byte[] first = Files.readAllBytes(folder.resolve("built.gwx"));
    build(dump);
    assertThat(Files.readAllBytes(folder.resolve("built.gwx"))).isEqualTo(first);
  }

  @Test
  void aDumpOnTopBringsVillagesAndKeepsWhatNewsCallsAPlace() {
    Gazetteer added = add(file("ML.txt", Dumps.mali()));
    assertThat(units(place(added, "Zirabelerikoro"))).isEqualTo("[Mali]");
    assertThat(places(added, "Gogui")).as("once, though in both").hasSize(1);
    assertThat(place(added, "Gogui").geonameid()).hasValue(2457077);
    assertThat(place(added, "Gogui").point()).isEqualTo(new GeoPoint(15.68592, -9.32967));
    assertThat(place(added, "Nioro du Sahel").name()).isEqualTo("Nioro du Sahel");
    assertThat(place(added, "Nioro du Sahel").geonameid()).hasValue(2452651);
    assertThat(place(added, "Republic of Mali").name()).isEqualTo("Mali");
    assertThat(place(added, "Région de Kayes").name()).isEqualTo("Kayes");
    assertThat(place(added, "Malians").name()).as("the base is still there").isEqualTo("Mali");
    assertThat(added.meta()).containsEntry("base", "Mali");
    assertThat(added.meta().get("sources")).contains("ML.txt");
  }

  @Test
  void aRowOfATableWinsOverThePlaceBelow() {
    Gazetteer added =
        add(
            file(
                "sites.csv",
                lines(
                    "name,latitude,longitude,country,admin1,feature_code,population",
                    "Gogui,15.68,-9.34,ML,Kayes,PPL,900",
                    "\"Camp \"\"A\"\", Mopti\",14.5,-4.2,MLI,Mopti Region,CMP,",
                    "Well 7,14.48,-4.19,mali,,WLL,")));
    assertThat(problems).isEmpty();
    assertThat(places(added, "Gogui")).hasSize(1);
    assertThat(place(added, "Gogui").point()).isEqualTo(new GeoPoint(15.68, -9.34));
    assertThat(place(added, "Gogui").population()).hasValue(900);
    Place camp = place(added, "Camp \"A\", Mopti");
    assertThat(units(camp)).isEqualTo("[Mali, Mopti]");
    assertThat(camp.featureClass().name()).isEqualTo("S");
    assertThat(units(place(added, "Well 7"))).as("the nearest town's").isEqualTo("[Mali, Mopti]");
  }

  @Test
  void aMappingBesideTheTableSaysWhatItsColumnsAre() throws IOException {
    file(
        "posts.mapping",
        lines(
            "separator = semicolon",
            "encoding = windows-1252",
            "name = Poste",
            "latitude = Y",
            "longitude = X",
            "names = Autres",
            "list = /",
            "codes = Code",
            "historic = Ancien",
            "default.country = ML",
            "default.feature_class = S",
            "licence = our own"));
    Path table = folder.resolve("posts.csv");
    byte[] text =
        "Poste;X;Y;Autres;Code;Ancien\nF\u00e9kola;-11.1;12.6;Fekola Nord/Mine;ML0312;Vieux\n"
            .getBytes(Charset.forName("windows-1252"));
    Files.write(table, text);
    Gazetteer added = add(table);
    assertThat(place(added, "Fékola").featureClass().name()).isEqualTo("S");
    assertThat(kind(added, "Fekola Nord")).isEqualTo(NameKind.ALTERNATE);
    assertThat(kind(added, "Mine")).isEqualTo(NameKind.ALTERNATE);
    assertThat(kind(added, "ML0312")).isEqualTo(NameKind.CODE);
    assertThat(kind(added, "Vieux")).isEqualTo(NameKind.HISTORIC);
    assertThat(added.meta().get("licence")).contains("our own");
  }

  @Test
  void rowsOfOneFeatureBecomeOnePlace() {
    file(
        "gns.mapping",
        lines(
            "separator = tab",
            "name = full_name",
            "latitude = lat_dd",
            "longitude = long_dd",
            "same = ufi",
            "name_kind = nt",
            "value.name_kind.N = main",
            "value.name_kind.V = alternate",
            "value.name_kind.H = leave",
            "country = cc_ft",
            "feature_class = fc",
            "feature_code = desig_cd"));
    Gazetteer added =
        add(
            file(
                "gns.txt",
                lines(
                    "ufi\tfull_name\tnt\tlat_dd\tlong_dd\tfc\tdesig_cd\tcc_ft",
                    "1\tTassiga\tV\t15.6\t0.6\tP\tPPL\tMLI",
                    "1\tTassigua\tN\t15.6\t0.6\tP\tPPL\tMLI",
                    "1\tTassigah\tH\t15.6\t0.6\tP\tPPL\tMLI",
                    "2\tLabbezanga\tN\t14.96\t0.7\tP\tPPL\tMLI",
                    "2\tLabezanga\tX\t14.96\t0.7\tP\tPPL\tMLI")));
    assertThat(place(added, "Tassiga").name()).isEqualTo("Tassigua");
    assertThat(places(added, "Tassigah")).isEmpty();
    assertThat(place(added, "Labbezanga").name()).isEqualTo("Labbezanga");
    assertThat(problems)
        .extracting(RowProblem::line, RowProblem::message)
        .containsExactly(
            tuple(6L, "kind of name 'x' is not known; say in the mapping what it means"));
  }

  @Test
  void unitsOfATableCompleteTheUnitsOfTheirName() {
    Gazetteer added =
        add(
            file(
                "units.csv",
                lines(
                    "name,latitude,longitude,country,feature_code,codes",
                    "Mopti,14.6,-3.5,ML,ADM1,ML05")));
    Place mopti = place(added, "ML05");
    assertThat(mopti.isAdmin1()).isTrue();
    assertThat(mopti.point()).isEqualTo(new GeoPoint(14.6, -3.5));
    assertThat(places(added, "Mopti").stream().filter(Place::isAdmin1)).hasSize(1);
    assertThat(units(place(added, "Bankass"))).contains("Mopti");
  }

  @Test
  void anOpenQuoteCostsOneRow() {
    Gazetteer added =
        add(
            file(
                "sites.csv",
                lines(
                    "name,latitude,longitude",
                    "\"Open,15,-9",
                    "Kept one,15.1,-9.1",
                    "\"Two",
                    "lines\",15.2,-9.2",
                    "Kept two,15.3,-9.3")));
    assertThat(place(added, "Kept two").point()).isEqualTo(new GeoPoint(15.3, -9.3));
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).line()).isEqualTo(2);
  }

  @Test
  void aTableWithoutTheNeededColumnsSaysWhichItHas() {
    assertThatThrownBy(() -> add(file("sites.csv", "title,lat,lon\nA,1,2\n")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("has no column name but [title, lat, lon]")
        .hasMessageContaining("mapping");
    assertThatThrownBy(() -> add(folder.resolve("gone.csv")))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("gone.csv: no such file; check the path");
  }

  @Test
  void aMappingThatIsNotUnderstoodIsRefused() {
    Path table = file("t.csv", "a,b,c\n");
    for (String[] pair :
        new String[][] {
          {"name = a\nlatitude = b", "longitude"},
          {"name = a\nlatitude = b\nlongitude = c\ncolour = d", "'colour'"},
          {"name = a\nlatitude = b\nlongitude = c\nencoding = UTF-16", "re-save"},
          {"name = a\nlatitude = b\nlongitude = c\nencoding = Klingon", "'Klingon'"},
          {"name = a\nlatitude = b\nlongitude = c\nseparator = dots", "'dots'"},
          {"name = a\nlatitude = b\nlongitude = c\nheader = maybe", "'maybe'"},
          {"name = a\nlatitude = b\nlongitude = c\nskip = few", "'few'"}
        }) {
      file("t.mapping", pair[0]);
      assertThatThrownBy(() -> add(table))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("t.mapping")
          .hasMessageContaining(pair[1]);
    }
  }

  @Test
  void theTablesOfTheDocumentsAreRead() {
    Path tables = Path.of("docs/tables");
    Gazetteer added =
        add(
            tables.resolve("sites.csv"),
            tables.resolve("posts.csv"),
            tables.resolve("gns.txt"),
            tables.resolve("pcodes.csv"));
    assertThat(problems).isEmpty();
    assertThat(place(added, "Clinique de Nioro").name()).isEqualTo("Our clinic");
    assertThat(place(added, "Warehouse \"North\", Gao").point().latitude()).isEqualTo(16.271);
    assertThat(place(added, "Poste de la Falémé").point()).isEqualTo(new GeoPoint(14.459, -12.2));
    assertThat(units(place(added, "Check-point nord"))).isEqualTo("[Mali, Kayes, Nioro]");
    assertThat(place(added, "Tassigah Example").name()).isEqualTo("Tassiga Example");
    assertThat(place(added, "ML0106").isAdmin2()).isTrue();
    assertThat(units(place(added, "Gogui"))).isEqualTo("[Mali, Kayes, Nioro]");
  }
}
