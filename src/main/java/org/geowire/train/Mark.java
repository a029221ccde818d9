package org.geowire.train;

import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.geo.GeoPoint;

/**
 * A name in a text with the place that it means, as a person annotated it or a program found it.
 *
 * @param start code points of the article's text before it
 * @param end code points before its end
 * @param text the name as written; empty where the file does not say
 * @param point where it is, where known
 * @param place what else is known of the place
 * @param confidence how sure the program was, 0 to 1; 1 where the file does not say
 * @param toponym false for a span that was marked as no place name
 */
public record Mark(
    int start,
    int end,
    String text,
    Optional<GeoPoint> point,
    Facts place,
    double confidence,
    boolean toponym) {

  /**
   * What is known of a place beside its point; an empty string where nothing is.
   *
   * @param geonameid GeoNames' id
   * @param country the country's name
   * @param admin1 name of the first-level unit
   * @param featureCode GeoNames' code ("PPL", "ADM1")
   */
  public record Facts(OptionalInt geonameid, String country, String admin1, String featureCode) {

    /** Nothing is known. */
    public static Facts none() {
      return new Facts(OptionalInt.empty(), "", "", "");
    }
  }

  /** A place name of which only the point is known. */
  public static Mark of(int start, int end, String text, Optional<GeoPoint> point) {
    return new Mark(start, end, text, point, Facts.none(), 1, true);
  }

  /** Whether it shares a character with another. */
  public boolean overlaps(Mark other) {
    return start < other.end && other.start < end;
  }

  /** Whether it stands exactly where another does. */
  public boolean sameSpan(Mark other) {
    return start == other.start && end == other.end;
  }
}
