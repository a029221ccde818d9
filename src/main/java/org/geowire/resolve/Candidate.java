package org.geowire.resolve;

import java.util.List;
import org.geowire.gazetteer.Place;

/**
 * A place that a toponym may mean.
 *
 * @param place the place
 * @param name the name of it that matched
 * @param probability 0 to 1, over all candidates of the toponym and none of them
 * @param evidence why, strongest first; empty unless asked for
 */
public record Candidate(Place place, String name, double probability, List<Evidence> evidence) {
  public Candidate {
    evidence = List.copyOf(evidence);
  }
}
