package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.text.Sentence;

/**
 * Settles, when all mentions are read, which strands are incidents of their own: what is told of an
 * area, a sum and an opening go to the incidents that they tell of.
 */
final class Settlement {

  /** UCDP's where_prec up to which a site is a place and no area. */
  private static final int PLACE = 2;

  private final Document document;
  private final List<Strand> strands;
  private final StrandGroups groups;
  private final JoinWeights weights;
  private final SameStrand same;
  private final int lastOpening;

  Settlement(Document document, List<Strand> strands, StrandGroups groups, JoinWeights weights) {
    this.document = document;
    this.strands = strands;
    this.groups = groups;
    this.weights = weights;
    same = new SameStrand(weights.rules());
    lastOpening = findOpening();
  }

  /** Joins what tells of others, and leaves out that of which neither place nor time is known. */
  void settle() {
    settleAreas();
    settleSums();
    settleTwins();
    settleOpenings();
    settleUnrest();
    new Retelling(strands, weights.rules()).settle();
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
          && same.fits(area, strand)
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
    boolean apart =
        paragraph(area) != paragraph(other)
            && !area.saysNoDay()
            && !other.saysNoDay()
            && Family.areApart(area.main().type(), other.main().type());
    return apart || isOtherToll(area, other);
  }

  private boolean isOtherToll(Strand area, Strand other) {
    return paragraph(area) > Math.max(weights.opening(), paragraph(other))
        && area.killed() > 0
        && other.killed() > 0
        && area.killed() != other.killed()
        && SameStrand.saysOtherDay(area, other);
  }

  /** "Six were killed in one day" is no incident beside the parts that make up the six. */
  private void settleSums() {
    for (Strand sum : List.copyOf(strands)) {
      int parts = 0;
      int killed = 0;
      for (Strand part : strands) {
        if (part != sum && sum.killed() > 0 && part.killed() > 0 && isPart(part, sum)) {
          parts++;
          killed += part.killed();
        }
      }
      if (parts > 1 && killed == sum.killed()) {
        strands.remove(sum);
      }
    }
  }

  /** Of an opening the day counts little: it may be that of the report. */
  private boolean isPart(Strand part, Strand sum) {
    boolean opening = isOpening(sum) && wherePrec(sum) > PLACE;
    return same.fits(sum, part) || (opening && sum.mayHold(part) && same.mayBeOf(part, sum));
  }

  /** The opening and the details of one incident, told of two places near each other. */
  private void settleTwins() {
    for (Strand opening : List.copyOf(strands)) {
      for (Strand detail : List.copyOf(strands)) {
        if (opening != detail
            && isOpening(opening)
            && paragraph(detail) > paragraph(opening)
            && strands.contains(opening)
            && !detail.opens()
            && opening.killed() > 0
            && opening.killed() == detail.killed()
            && same.fits(opening, detail)
            && opening.kmTo(detail.site()) < weights.nearKm()) {
          detail.absorb(opening);
          strands.remove(opening);
        }
      }
    }
  }

  /**
   * "Fourteen died in the west, the ministry said on Monday": details tell the day and the town.
   */
  private void settleOpenings() {
    for (Strand opening : List.copyOf(strands)) {
      if (isOpening(opening) && wherePrec(opening) > PLACE) {
        behind(opening)
            .filter(detail -> same.details(detail, opening))
            .ifPresent(d -> join(d, opening));
      }
    }
  }

  private void join(Strand detail, Strand opening) {
    detail.absorbUndated(opening);
    strands.remove(opening);
  }

  /** The next incident of a known town within the area of an opening. */
  private Optional<Strand> behind(Strand opening) {
    Strand next = null;
    for (Strand strand : strands) {
      boolean nearer = next == null || strand.firstMention() < next.firstMention();
      if (nearer
          && strand.firstMention() > opening.firstMention()
          && wherePrec(strand) <= PLACE
          && opening.mayHold(strand)) {
        next = strand;
      }
    }
    return Optional.ofNullable(next)
        .filter(detail -> paragraph(detail) - paragraph(opening) <= weights.openingReach());
  }

  /** "The death of a man" in a town and the riot there in which as many died are one. */
  private void settleUnrest() {
    for (Strand violence : List.copyOf(strands)) {
      for (Strand unrest : strands) {
        if (unrest != violence && same.isUnrestOf(unrest, violence)) {
          strands.remove(violence);
          break;
        }
      }
    }
  }

  private boolean isOpening(Strand strand) {
    return paragraph(strand) <= lastOpening;
  }

  /** The last paragraph of the opening; a line of place and day or author before it counts none. */
  private int findOpening() {
    int last = weights.opening();
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() == last && document.inBody(sentence.span())) {
        char end = document.text().charAt(sentence.span().end() - 1);
        boolean line = Character.isLetterOrDigit(end) || end == ')';
        return line ? last + 1 : last;
      }
    }
    return last;
  }

  private int paragraph(Strand strand) {
    return document.sentences().get(strand.firstSentence()).paragraph();
  }
}
