package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.resolve.Candidate;

/**
 * Where an incident happened.
 *
 * @param place the place that stands for it; none where only coordinates or nothing is known
 * @param admin deepest admin unit known to hold it
 * @param point its point; none where only the country is known, or less
 * @param location name of the place as the gazetteer writes it; empty where none
 * @param text as written in the article ("near Gogui"); empty where implied
 * @param basis how the words lead to the point
 * @param precision how near the point is
 * @param confidence probability, 0 to 1, that this is the place
 * @param candidates other places that the name may mean, best first
 */
public record Site(
    Optional<Place> place,
    Optional<AdminUnit> admin,
    Optional<GeoPoint> point,
    String location,
    String text,
    LocationBasis basis,
    Precision precision,
    double confidence,
    List<Candidate> candidates) {
  public Site {
    candidates = List.copyOf(candidates);
  }
}
