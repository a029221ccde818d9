package org.geowire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which places answer, and in which form. */
@Command(headerHeading = "Output", addMethodSubcommands = false)
final class PlaceOptions {

  @Option(
      names = "--class",
      paramLabel = "A-V",
      split = ",",
      description = "Only places of these GeoNames classes: P towns, A units, H waters, ...")
  private List<String> classes = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|jsonl",
      description = "A table to read, or one JSON object a question.")
  private String format = "table";

  @Option(names = "--fail-on-empty", description = "Exit with 6 where nothing is found.")
  private boolean failOnEmpty;

  /** Checks what can be checked without a gazetteer. */
  void check() {
    if (!List.of("table", "jsonl").contains(format)) {
      throw new UsageException("--format " + format + " is none of table, jsonl");
    }
    classes();
  }

  boolean json() {
    return format.equals("jsonl");
  }

  /** Says how much found nothing, and gives the exit code. */
  int finish(Answers answers) {
    answers.close();
    return failOnEmpty && answers.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  /** The places wanted, of some countries and division or of any. */
  PlaceFilter filter(Set<String> countries, String admin1) {
    return new PlaceFilter(countries, admin1, classes());
  }

  /** Codes of countries, checked. */
  static Set<String> countries(List<String> given, Gazetteer gazetteer) {
    return AnalysisOptions.countries(given, gazetteer.countries());
  }

  private List<FeatureClass> classes() {
    List<FeatureClass> wanted = new ArrayList<>();
    for (String name : classes) {
      try {
        wanted.add(FeatureClass.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new UsageException("--class " + name + " is none of A, H, L, P, R, S, T, U, V");
      }
    }
    return wanted;
  }
}
