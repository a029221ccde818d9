package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;

/** One incident as far as the mentions read so far tell it. */
final class Strand {

  private static final double SLIGHTLY = 1e-9;

  private final JoinWeights weights;
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Located located;
  private EventMention placing;
  private int group = -1;
  private int groupSize;

  Strand(EventMention mention, Located located, JoinWeights weights) {
    this.weights = weights;
    this.located = located;
    this.placing = mention;
    add(mention, located);
  }

  void add(EventMention mention, Located again) {
    mentions.add(mention);
    groupSize = Math.max(groupSize, mention.groupSize());
    for (String warning : again.warnings()) {
      if (!warnings.contains(warning)) {
        warnings.add(warning);
      }
    }
    if (again.explicit() && !located.explicit()) {
      located = again;
      placing = mention;
    }
  }

  /** Adds what tells the place more exactly. */
  void narrow(EventMention mention, Located where) {
    add(mention, where);
    place(mention, where);
  }

  /** Adds what is told elsewhere than where it happened. */
  void addTold(EventMention mention) {
    mentions.add(mention);
    groupSize = Math.max(groupSize, mention.groupSize());
  }

  /** Takes a site from a mention that tells nothing else. */
  void place(EventMention mention, Located where) {
    located = where;
    placing = mention;
  }

  /**
   * Adds what the headline says.
   *
   * @param alone whether it can mean this incident only, so that its figures are this one's
   */
  void addTitle(EventMention mention, boolean alone) {
    if (alone) {
      mentions.add(mention);
      mentions.sort((a, b) -> Integer.compare(a.trigger().start(), b.trigger().start()));
    }
    groupSize = Math.max(groupSize, mention.groupSize());
  }

  /** Takes over what another strand tells; its site stays. */
  void absorb(Strand other) {
    other.mentions.stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
    mentions.sort((a, b) -> Integer.compare(a.trigger().start(), b.trigger().start()));
    groupSize = Math.max(groupSize, other.groupSize);
  }

  /** Takes over what an opening tells, but for its day, which is that of the report. */
  void absorbUndated(Strand opening) {
    EventDate day = date();
    for (EventMention mention : opening.mentions) {
      mentions.add(mention.withDate(day));
    }
    mentions.sort((a, b) -> Integer.compare(a.trigger().start(), b.trigger().start()));
    groupSize = Math.max(groupSize, opening.groupSize);
  }

  List<EventMention> mentions() {
    return mentions;
  }

  /** The first that was told. */
  EventMention first() {
    return mentions.get(0);
  }

  Site site() {
    return located.site();
  }

  boolean isExplicit() {
    return located.explicit();
  }

  List<String> warnings() {
    List<String> all = new ArrayList<>(warnings);
    toll().disagreement().ifPresent(all::add);
    return all;
  }

  int group() {
    return group;
  }

  void group(int number, int size) {
    group = number;
    groupSize = size;
  }

  int groupSize() {
    return groupSize;
  }

  boolean isOfThread(int thread) {
    for (EventMention mention : mentions) {
      if (thread >= 0 && mention.story().thread() == thread) {
        return true;
      }
    }
    return false;
  }

  /** Whether words such as "in a separate attack" begin it. */
  boolean opens() {
    return mentions.get(0).story().opens();
  }

  /** Deaths, 0 where none are told. */
  int killed() {
    return toll().killed();
  }

  /** Neither where nor when is known. */
  boolean isNothing() {
    boolean timeless =
        weights.rules().openEnded() ? date().edtf().isEmpty() : date().start().isEmpty();
    return site().point().isEmpty() && timeless && killed() == 0;
  }

  /** Kilometres to another site; 0 where one of them has no point. */
  double kmTo(Site other) {
    return SiteRelation.km(site(), other);
  }

  /** Sentences from its first mention to that of another; those behind are nearer. */
  int sentencesTo(Strand other) {
    int behind = other.firstSentence() - firstSentence();
    return behind >= 0 ? 2 * behind : -2 * behind + 1;
  }

  /** Whether a mention stands in a paragraph. */
  boolean isToldIn(int paragraph, IntUnaryOperator paragraphOf) {
    for (EventMention mention : mentions) {
      if (paragraphOf.applyAsInt(mention.sentence()) == paragraph) {
        return true;
      }
    }
    return false;
  }

  int firstSentence() {
    return mentions.get(0).sentence();
  }

  int firstMention() {
    return mentions.get(0).trigger().start();
  }

  /** The mention that tells most surely what happened; the first of equals. */
  EventMention main() {
    EventMention best = mentions.get(0);
    for (EventMention mention : mentions) {
      boolean more = SameEvent.isViolence(mention) && SameEvent.isLoss(best);
      boolean less =
          (SameEvent.isLoss(mention) && SameEvent.isViolence(best))
              || (SameEvent.isRiot(best) && SameEvent.isViolence(mention));
      if (more || (!less && mention.confidence() > best.confidence() + SLIGHTLY)) {
        best = mention;
      }
    }
    return best;
  }

  int lastMention() {
    return mentions.get(mentions.size() - 1).trigger().start();
  }

  /** Whether none of its mentions says its day in words. */
  boolean saysNoDay() {
    for (EventMention mention : mentions) {
      if (!SameEvent.isInferred(mention)) {
        return false;
      }
    }
    return true;
  }

  /** What MUC-4 would call it. */
  Family.Deed deed() {
    return Family.deed(main().type());
  }

  /** Whether a site is this one's. */
  boolean isAt(Site other) {
    return SiteRelation.isSame(site(), other, weights.sameKm());
  }

  /** Whether it is told of an area at large that holds a site ("in the centre of the country"). */
  boolean isAround(Site inner) {
    return SiteRelation.holds(site(), inner);
  }

  /** Whether this site is an area that holds another, or less is known of it. */
  boolean holds(Strand other) {
    return !isElsewhere(other) && SiteRelation.holds(site(), other.site());
  }

  /** Whether the area of an opening may hold it: one without borders holds all of its country. */
  boolean mayHold(Strand other) {
    boolean vague = site().basis() == LocationBasis.SUBREGION;
    return holds(other) || (vague && site().admin().isPresent() && isInCountry(other));
  }

  private boolean isInCountry(Strand other) {
    return other.site().admin().filter(site().admin().get()::holds).isPresent();
  }

  /** A place of a name that no map knows is not the place of another name. */
  private boolean isElsewhere(Strand other) {
    return located.unknown()
        && other.located.explicit()
        && !site().text().equals(other.site().text());
  }

  /** The event that all mentions tell together, with the passage that says where. */
  EventMention event() {
    EventMention main = main();
    Synopsis all = new Synopsis(mentions, main);
    return new EventMention(
        placing.sentence(),
        placing.trigger(),
        all.type(),
        main.factuality(),
        all.date(),
        all.actor1(),
        all.actor2(),
        toll().upToHighest(),
        groupSize,
        main.target(),
        main.story(),
        main.confidence());
  }

  private Toll toll() {
    return new Toll(mentions, main(), weights);
  }

  EventDate date() {
    return new Synopsis(mentions, main()).date();
  }

  /**
   * How sure it is that an analyst would code it: a second mention confirms, an implied place
   * weakens.
   */
  double confidence() {
    double doubt = 1;
    for (EventMention mention : mentions) {
      doubt *= 1 - mention.confidence();
    }
    double sure = Math.max(main().confidence(), 1 - Math.pow(doubt, weights.confirming()));
    return Math.min(weights.surest(), isExplicit() ? sure : sure * weights.impliedShare());
  }
}
