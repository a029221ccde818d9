package org.geowire.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.geo.GeoPoint;

/** Runs the command line within the test, over a gazetteer of a few places. */
final class CliRunner {

  private final Path gazetteer;

  /** What a run left behind. */
  record Outcome(int code, byte[] bytes, String err) {

    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  CliRunner(Path folder) {
    gazetteer = folder.resolve("small.gwx");
    sahel().write(gazetteer);
  }

  Path gazetteer() {
    return gazetteer;
  }

  /** Runs a command as it stands. */
  static Outcome raw(InputStream in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(new Streams(out, messages, in, false), environment, args);
    return new Outcome(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  static Outcome raw(String... args) {
    return raw(InputStream.nullInputStream(), Map.of(), args);
  }

  /** Runs a command with the small gazetteer. */
  Outcome run(String... args) {
    return runWithInput("", args);
  }

  Outcome runWithInput(String input, String... args) {
    return raw(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        Map.of(),
        withGazetteer(args));
  }

  String[] withGazetteer(String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--gazetteer", gazetteer.toString()))
        .toArray(String[]::new);
  }

  private static GazetteerBuilder sahel() {
    return new GazetteerBuilder()
        .meta("name", "test")
        .meta("licence", "CC BY 4.0")
        .country(new CountryFacts("ML", "MLI", 466, "Western Africa"))
        .country(new CountryFacts("SN", "SEN", 686, "Western Africa"))
        .unit(unit("ML", "", "Mali", "PCLI", 17.35, -3.52))
        .unit(unit("SN", "", "Senegal", "PCLI", 14.5, -14.5))
        .unit(unit("ML", "03", "Kayes", "ADM1", 14.0, -10.5))
        .unit(unit("SN", "07", "Kaolack", "ADM1", 14.0, -15.8))
        .place(town("Kayes", "ML", "03", 97464, 14.44776, -11.44393))
        .place(town("Nioro du Sahel", "ML", "03", 33000, 15.229, -9.593))
        .place(town("Nioro du Rip", "SN", "07", 50000, 13.75, -15.8))
        .place(town("Bamako", "ML", "", 1297281, 12.65, -8.0));
  }

  private static UnitEntry unit(
      String country, String admin1, String name, String code, double latitude, double longitude) {
    PlaceEntry place =
        new PlaceEntry(
            OptionalInt.empty(),
            name,
            new GeoPoint(latitude, longitude),
            code,
            FeatureClass.A,
            OptionalLong.empty(),
            country,
            admin1,
            "",
            Optional.empty(),
            List.of());
    return new UnitEntry(country, admin1, "", name, place, "");
  }

  private static PlaceEntry town(
      String name,
      String country,
      String admin1,
      long population,
      double latitude,
      double longitude) {
    return new PlaceEntry(
        OptionalInt.of(name.hashCode() & 0xfffff),
        name,
        new GeoPoint(latitude, longitude),
        "PPL",
        FeatureClass.P,
        OptionalLong.of(population),
        country,
        admin1,
        "",
        Optional.empty(),
        List.of(new PlaceEntry.Name(name.split(" ", -1)[0], NameKind.ALTERNATE)));
  }
}
