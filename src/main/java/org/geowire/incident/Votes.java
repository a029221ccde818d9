package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;

/** Weighs the countries of an article; side by side, since few articles name more than some. */
final class Votes {

  private static final class Vote {
    private final AdminUnit unit;
    private double sum;

    Vote(AdminUnit unit) {
      this.unit = unit;
    }

    /** Of equals the unit that stands first in the index wins. */
    boolean beats(Vote other) {
      return sum > other.sum || (sum == other.sum && unit.ordinal() < other.unit.ordinal());
    }
  }

  private final List<Vote> votes = new ArrayList<>();

  void add(AdminUnit unit, double weight) {
    voteOf(unit).sum += weight;
  }

  private Vote voteOf(AdminUnit unit) {
    for (Vote vote : votes) {
      if (vote.unit.ordinal() == unit.ordinal()) {
        return vote;
      }
    }
    Vote vote = new Vote(unit);
    votes.add(vote);
    return vote;
  }

  /** The unit of most weight; none where nothing was weighed. */
  Optional<AdminUnit> most() {
    Vote best = null;
    for (Vote vote : votes) {
      best = best == null || vote.beats(best) ? vote : best;
    }
    return best == null ? Optional.empty() : Optional.of(best.unit);
  }
}
