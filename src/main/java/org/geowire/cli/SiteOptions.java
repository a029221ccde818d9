package org.geowire.cli;

import java.util.ArrayList;
import java.util.List;
import org.geowire.gis.Located;
import org.geowire.layer.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which incidents stand well enough on the map to be counted by place, and what is said of it. */
@Command(headerHeading = "Run", addMethodSubcommands = false)
final class SiteOptions {

  private static final int ALL = 3;

  @Option(
      names = "--min-precision",
      paramLabel = "1|2|3",
      description =
          "The worst geo_precision that counts (${DEFAULT-VALUE}): 3 also counts what is known to a"
              + " region or country only, at its point.")
  private int precision = 2;

  @Option(names = "--fail-on-empty", description = "Exit with 6 where nothing is counted.")
  private boolean failOnEmpty;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say what was counted and left out.")
  private boolean quiet;

  void check() {
    if (precision < 1 || precision > ALL) {
      throw new UsageException("--min-precision " + precision + " is none of 1, 2, 3");
    }
  }

  /** The incidents that count. */
  Located located(Layer layer) {
    return Located.of(layer, precision);
  }

  /**
   * Tells what was done and what was left out, so that all that was read is accounted for.
   *
   * @param done what became of the incidents that count
   */
  int finish(Streams streams, Located located, String done) {
    if (!quiet) {
      streams.err().println("geowire: " + done + leftOut(located));
    }
    return failOnEmpty && located.rows().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private static String leftOut(Located located) {
    List<String> reasons = new ArrayList<>();
    if (located.vague() > 0) {
      reasons.add(
          located.vague() + " known to a larger area only (--min-precision 3 counts them too)");
    }
    if (located.pointless() > 0) {
      reasons.add(located.pointless() + " without a point");
    }
    return reasons.isEmpty() ? "" : "; left out: " + String.join(", ", reasons);
  }

  /** "1 incident", "5 incidents". */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
