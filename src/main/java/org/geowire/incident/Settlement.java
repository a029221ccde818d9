package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;

/**
 * Settles, when all mentions are read, which strands are incidents of their own: what is told of an
 * area, a sum and an opening go to the incidents that they tell of.
 */
final class Settlement {

  private final Document document;
  private final List<Strand> strands;
  private final StrandGroups groups;
  private final JoinWeights weights;

  Settlement(Document document, List<Strand> strands, StrandGroups groups, JoinWeights weights) {
    this.document = document;
    this.strands = strands;
    this.groups = groups;
    this.weights = weights;
  }

  /** Joins what tells of others, and leaves out that of which neither place nor time is known. */
  void settle() {
    settleAreas();
    settleSums();
    settleTwins();
    settleUnrest();
    strands.removeIf(Strand::isNothing);
  }

  private static int wherePrec(Strand strand) {
    return strand.site().precision().wherePrec();
  }

  /** Gives what is told of an area to the incidents inside it. */
  private void settleAreas() {
    List<Strand> areas = new ArrayList<>(strands);
    areas.sort((a, b) -> Integer.compare(wherePrec(a), wherePrec(b)));
    for (Strand area : areas) {
      List<Strand> inside = inside(area);
      if (inside.isEmpty()) {
        continue;
      }
      strands.remove(area);
      boolean counted = area.groupSize() > 1;
      if (inside.size() > 1 && counted) {
        groups.join(inside, area.groupSize());
      } else {
        detail(area, inside).ifPresent(strand -> strand.absorb(area));
      }
    }
  }

  /** Of several incidents inside, what is told of the area means the next; no sum of all. */
  private static Optional<Strand> detail(Strand area, List<Strand> inside) {
    Strand next = inside.get(0);
    for (Strand strand : inside) {
      next = area.sentencesTo(strand) < area.sentencesTo(next) ? strand : next;
    }
    boolean sum = inside.size() > 1 && area.killed() > 0 && next.killed() > 0;
    return sum && area.killed() != next.killed() ? Optional.empty() : Optional.of(next);
  }

  private List<Strand> inside(Strand area) {
    List<Strand> inside = new ArrayList<>();
    for (Strand strand : strands) {
      if (strand != area
          && !area.opens()
          && area.holds(strand)
          && area.fits(strand)
          && !isOfItsOwn(area, strand)) {
        inside.add(strand);
      }
    }
    return inside;
  }

  /**
   * Another paragraph with its own day or figures tells another incident, though of no known place.
   */
  private boolean isOfItsOwn(Strand area, Strand other) {
    return paragraph(area) > Math.max(weights.opening(), paragraph(other))
        && area.killed() > 0
        && other.killed() > 0
        && area.killed() != other.killed()
        && area.saysOtherDay(other);
  }

  /** "Six were killed in one day" is no incident beside the parts that make up the six. */
  private void settleSums() {
    for (Strand sum : List.copyOf(strands)) {
      int parts = 0;
      int killed = 0;
      for (Strand part : strands) {
        if (part != sum && sum.killed() > 0 && part.killed() > 0 && sum.fits(part)) {
          parts++;
          killed += part.killed();
        }
      }
      if (parts > 1 && killed == sum.killed()) {
        strands.remove(sum);
      }
    }
  }

  /** The opening and the details of one incident, told of two places near each other. */
  private void settleTwins() {
    for (Strand opening : List.copyOf(strands)) {
      for (Strand detail : List.copyOf(strands)) {
        if (opening != detail
            && paragraph(opening) <= weights.opening()
            && paragraph(detail) > paragraph(opening)
            && strands.contains(opening)
            && !detail.opens()
            && opening.killed() > 0
            && opening.killed() == detail.killed()
            && opening.fits(detail)
            && opening.kmTo(detail.site()) < weights.nearKm()) {
          detail.absorb(opening);
          strands.remove(opening);
        }
      }
    }
  }

  /** "The death of a man" in a town and the riot there in which as many died are one. */
  private void settleUnrest() {
    for (Strand violence : List.copyOf(strands)) {
      for (Strand unrest : strands) {
        if (unrest != violence && unrest.isUnrestOf(violence)) {
          strands.remove(violence);
          break;
        }
      }
    }
  }

  private int paragraph(Strand strand) {
    return document.sentences().get(strand.firstSentence()).paragraph();
  }
}
