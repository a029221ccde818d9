package org.geowire.resolve;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.Place;
import org.geowire.toponym.Toponym;

/** What became of a toponym: a place was chosen, or none was and why. */
public sealed interface Resolution {

  Toponym toponym();

  /** The candidates, best first; as many as were asked for. */
  List<Candidate> candidates();

  /** The place that the toponym means. */
  Optional<Place> place();

  /** Probability, 0 to 1, that this is a toponym and means this place; 0 where none was chosen. */
  double confidence();

  /**
   * A toponym with its referent.
   *
   * @param referent the place chosen
   */
  record Resolved(Toponym toponym, Place referent, double confidence, List<Candidate> candidates)
      implements Resolution {
    public Resolved {
      candidates = List.copyOf(candidates);
    }

    @Override
    public Optional<Place> place() {
      return Optional.of(referent);
    }
  }

  /**
   * A toponym for which no place was chosen.
   *
   * @param reason why, in plain words
   */
  record Unresolved(Toponym toponym, String reason, List<Candidate> candidates)
      implements Resolution {
    public Unresolved {
      candidates = List.copyOf(candidates);
    }

    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }

    @Override
    public double confidence() {
      return 0;
    }
  }
}
