package org.geowire.eval;

import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.train.Mark;

/**
 * An annotated toponym with the answer that it got.
 *
 * @param gold annotated, with a point
 * @param found the answer, with a point; none where it was missed
 * @param km from one to the other; {@link Distances#FARTHEST_KM} for a miss
 * @param inside whether the answer is near, is the same place, or lies in the annotated area's box
 * @param sameId whether both have one id
 * @param sameCountry whether both lie in one country
 * @param sameAdmin1 whether both lie in one first-level unit
 */
record Pair(
    Mark gold,
    Optional<Mark> found,
    double km,
    boolean inside,
    Agreement sameId,
    Agreement sameCountry,
    Agreement sameAdmin1) {

  /** Whether two things are the same, where both are known. */
  enum Agreement {
    SAME,
    OTHER,
    UNKNOWN;

    static Agreement of(String one, String other) {
      if (one.isEmpty() || other.isEmpty()) {
        return UNKNOWN;
      }
      return one.equals(other) ? SAME : OTHER;
    }
  }

  static Pair missed(Mark gold) {
    return new Pair(
        gold,
        Optional.empty(),
        Distances.FARTHEST_KM,
        false,
        Agreement.UNKNOWN,
        Agreement.UNKNOWN,
        Agreement.UNKNOWN);
  }

  static Pair of(Mark gold, Mark found, Atlas atlas) {
    GeoPoint point = found.point().orElseThrow();
    double km = gold.point().orElseThrow().distanceKm(point);
    Agreement id = Agreement.of(id(gold), id(found));
    boolean inside =
        Distances.isNear(km)
            || id == Agreement.SAME
            || atlas.extent(gold).filter(box -> box.contains(point)).isPresent();
    return new Pair(
        gold,
        Optional.of(found),
        km,
        inside,
        id,
        Agreement.of(atlas.country(gold), atlas.country(found)),
        Agreement.of(atlas.admin1(gold), atlas.admin1(found)));
  }

  private static String id(Mark mark) {
    return mark.place().geonameid().isPresent()
        ? Integer.toString(mark.place().geonameid().getAsInt())
        : "";
  }

  boolean isMissed() {
    return found.isEmpty();
  }

  boolean isNear() {
    return !isMissed() && Distances.isNear(km);
  }
}
