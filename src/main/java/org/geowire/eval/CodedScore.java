package org.geowire.eval;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many incidents that analysts coded were found, and how many codes are right.
 *
 * @param documents coded articles
 * @param coded incidents of the analysts
 * @param found incidents that were found in these articles
 * @param matched pairs of a coded and a found incident
 * @param quiet incidents found in articles that have none
 * @param abroad matched incidents in another country than the coded one, and without a warning
 * @param right how many coded incidents have each code right
 * @param complete how many have site, type, date and fatalities right
 */
public record CodedScore(
    int documents,
    int coded,
    int found,
    int matched,
    int quiet,
    int abroad,
    Map<Code, Integer> right,
    int complete) {

  public CodedScore {
    right = new EnumMap<>(right);
  }

  /** What is compared. */
  public enum Code {
    /** Within the annotated radius, else 25 km; or both without a point and of one country. */
    SITE(4),
    TYPE(2),
    SUB_TYPE(1),
    /** First and last day. */
    DATE(2),
    FATALITIES(1);

    private final int merit;

    Code(int merit) {
      this.merit = merit;
    }

    /** How much it counts where several answers may belong to one incident. */
    int merit() {
      return merit;
    }

    /** The name in outputs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Share of the coded incidents with a code right. */
  public double share(Code code) {
    return Share.ratio(right.get(code), coded);
  }

  /** Share of the coded incidents with site, type, date and fatalities right. */
  public double completeShare() {
    return Share.ratio(complete, coded);
  }

  /** Share of the incidents found that no analyst coded. */
  public double falseShare() {
    return Share.ratio(found - matched, found);
  }
}
