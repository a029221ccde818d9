package org.geowire.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geowire.Profile;
import org.geowire.Settings;
import org.geowire.event.passage.Factuality;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.geo.GeoBox;
import org.geowire.incident.Placement;
import org.geowire.incident.Placement.AreaPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is looked for in articles, as the user wrote it. */
@Command(headerHeading = "Analysis", addMethodSubcommands = false)
final class AnalysisOptions {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication of articles that have none.")
  private String date = "";

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "Countries to favour, by ISO code (ML,BF): a hint, not a filter.")
  private List<String> countries = List.of();

  @Option(
      names = "--bbox",
      paramLabel = "W,S,E,N",
      description = "Leave out incidents outside this box, in degrees.")
  private String bbox = "";

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out what is less probable, 0 to 1; else what hardly anybody would code, 0 keeps"
              + " that too.")
  private String minConfidence = "";

  @Option(
      names = "--min-precision",
      paramLabel = "1|2|3",
      description = "Leave out incidents placed more coarsely: 1 towns only, 2 near one, 3 all.")
  private int minPrecision = 3;

  @Option(
      names = "--factuality",
      paramLabel = "LIST",
      split = ",",
      description =
          "Incidents to keep, or all: asserted,claimed (default), denied, planned, hypothetical,"
              + " historical.")
  private List<String> factuality = List.of();

  @Option(
      names = "--profile",
      paramLabel = "default|muc4",
      description =
          "Whose rules say what an incident is; muc4: terrorism in nine countries of Latin America"
              + " only, no clashes between armies and guerrillas, nothing older than two months"
              + " before the article.")
  private String profile = Profile.DEFAULT.label();

  @Option(
      names = "--area-point",
      paramLabel = "seat|centroid",
      description = "Where incidents stand that are known only to a region: chief town or middle.")
  private String areaPoint = "seat";

  @Option(
      names = "--offsets",
      description = "Move incidents '30 km north of X' there; else they stand at X.")
  private boolean offsets;

  /** Checks all that can be checked without a gazetteer. */
  void check() {
    settings();
  }

  /**
   * The checked settings.
   *
   * @param known countries of the gazetteer by ISO 3166 alpha-2
   */
  Settings settings(Map<String, CountryFacts> known) {
    return settings().favouring(countries(countries, known));
  }

  private Settings settings() {
    Settings standard = Settings.standard();
    return new Settings(
        date(),
        standard.countries(),
        box(),
        confidence(),
        precision(),
        factuality.isEmpty() ? profile().factuality() : factualities(),
        profile(),
        placement(),
        standard.candidates(),
        standard.evidence());
  }

  private Optional<LocalDate> date() {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(day(date));
    } catch (DateTimeException e) {
      throw new UsageException("--date " + date + " is no day; write it as 2025-07-02");
    }
  }

  /** A day as it is mostly written, read without a formatter, which takes long to set up. */
  private static LocalDate day(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? text.charAt(i) != '-' : text.charAt(i) < '0' || text.charAt(i) > '9') {
        return LocalDate.parse(text);
      }
    }
    if (text.length() != 10) {
      return LocalDate.parse(text);
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    return LocalDate.of(year, month, Integer.parseInt(text.substring(8)));
  }

  /** ISO 3166 alpha-2 codes of countries given by alpha-2 or alpha-3 codes. */
  static Set<String> countries(List<String> given, Map<String, CountryFacts> known) {
    Set<String> codes = new LinkedHashSet<>();
    for (String country : given) {
      codes.add(code(country.strip().toUpperCase(Locale.ROOT), known));
    }
    return codes;
  }

  private static String code(String country, Map<String, CountryFacts> known) {
    if (known.containsKey(country)) {
      return country;
    }
    for (CountryFacts facts : known.values()) {
      if (facts.iso3().equals(country)) {
        return facts.iso2();
      }
    }
    throw new UsageException(
        "--country " + country + " is no ISO 3166 code; write codes such as ML or ML,BF");
  }

  private Optional<GeoBox> box() {
    if (bbox.isEmpty()) {
      return Optional.empty();
    }
    try {
      String[] sides = bbox.split(",", -1);
      if (sides.length == 4) {
        return Optional.of(
            new GeoBox(degrees(sides[0]), degrees(sides[1]), degrees(sides[2]), degrees(sides[3])));
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException("--bbox " + bbox + ": " + e.getMessage() + "; give W,S,E,N");
    }
    throw new UsageException("--bbox " + bbox + " is no box; give W,S,E,N in degrees");
  }

  private static double degrees(String text) {
    return Double.parseDouble(text.strip());
  }

  private OptionalDouble confidence() {
    if (minConfidence.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double least = Double.parseDouble(minConfidence);
      if (least >= 0 && least <= 1) {
        return OptionalDouble.of(least);
      }
    } catch (NumberFormatException e) {
      throw new UsageException("--min-confidence " + minConfidence + " is no number from 0 to 1");
    }
    throw new UsageException("--min-confidence " + minConfidence + " is not from 0 to 1");
  }

  private int precision() {
    if (minPrecision < 1 || minPrecision > 3) {
      throw new UsageException("--min-precision " + minPrecision + " is none of 1, 2, 3");
    }
    return minPrecision;
  }

  private Set<Factuality> factualities() {
    Set<Factuality> kept = EnumSet.noneOf(Factuality.class);
    for (String name : factuality) {
      if (name.strip().equalsIgnoreCase("all")) {
        return EnumSet.allOf(Factuality.class);
      }
      kept.add(factuality(name.strip()));
    }
    return kept;
  }

  private static Factuality factuality(String name) {
    for (Factuality one : Factuality.values()) {
      if (one.label().equalsIgnoreCase(name)) {
        return one;
      }
    }
    throw new UsageException(
        "--factuality "
            + name
            + " is not known; give all, or some of asserted, claimed, denied, planned,"
            + " hypothetical, historical");
  }

  private Profile profile() {
    return Profile.named(profile.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> new UsageException("--profile " + profile + " is none of default, muc4"));
  }

  private Placement placement() {
    return switch (areaPoint) {
      case "seat" -> new Placement(AreaPoint.SEAT, offsets);
      case "centroid" -> new Placement(AreaPoint.CENTROID, offsets);
      default ->
          throw new UsageException("--area-point " + areaPoint + " is none of seat, centroid");
    };
  }
}
