package org.geowire.incident;

import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;

/**
 * Decides whether a mention, or all of another strand, may tell the incident of a strand, by deed,
 * day and dead.
 *
 * @param rules what the profile wants of incidents
 */
record SameStrand(JoinRules rules) {

  /** Whether a mention may tell the same event, place aside. */
  boolean fits(Strand strand, EventMention mention) {
    if (!SameEvent.sameReality(mention, strand.first()) || !sameDeed(strand, mention)) {
      return false;
    }
    for (EventMention own : strand.mentions()) {
      if (!SameEvent.daysMeet(own.date(), mention.date())) {
        return false;
      }
    }
    return true;
  }

  boolean fits(Strand strand, Strand other) {
    for (EventMention mention : other.mentions()) {
      if (!fits(strand, mention)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a headline may mean it: a day that it does not make known itself does not count. */
  boolean isLike(Strand strand, EventMention title) {
    boolean dated = title.date().isKnown() && !title.date().text().isEmpty();
    return fits(strand, title)
        || (!dated && SameEvent.sameReality(title, strand.first()) && sameDeed(strand, title));
  }

  /** Whether a mention of its place may tell it again: the day of one of them is only inferred. */
  boolean isRetold(Strand strand, EventMention mention) {
    return !rules.deedsApart()
        && SameEvent.sameReality(mention, strand.first())
        && sameDeed(strand, mention)
        && (SameEvent.isInferred(mention) || mention.story().again() || strand.saysNoDay());
  }

  /** Whether a mention may tell of the same time. */
  static boolean meets(Strand strand, EventMention mention) {
    return SameEvent.sameReality(mention, strand.first())
        && SameEvent.daysMeet(strand.main().date(), mention.date());
  }

  /** Whether the days of both, taken together, may be one. */
  static boolean areOfOneTime(Strand strand, Strand other) {
    return SameEvent.daysMeet(strand.date(), other.date());
  }

  /** Whether it says a day in words of its own and the other says another. */
  static boolean saysOtherDay(Strand strand, Strand other) {
    EventDate own = strand.date();
    EventDate told = other.date();
    return !own.text().isEmpty() && !own.edtf().equals(told.edtf());
  }

  /** Whether it may be what an opening tells vaguely: its day lies before or is the same. */
  boolean details(Strand strand, Strand opening) {
    return !strand.opens() && mayBeOf(strand, opening) && areSameDead(strand, opening);
  }

  /** Whether it is of the kind of deed of which an opening tells, and its day no later. */
  boolean mayBeOf(Strand strand, Strand opening) {
    EventDate own = strand.date();
    EventDate told = opening.date();
    boolean before =
        own.start().isPresent()
            && (told.start().isEmpty() || !own.start().get().isAfter(told.start().get()));
    return before
        && SameEvent.sameReality(strand.main(), opening.main())
        && sameDeed(strand, opening.main());
  }

  /** Openings tell the dead that details leave out, or "at least" so many. */
  private static boolean areSameDead(Strand strand, Strand opening) {
    int told = opening.killed();
    return told > 0
        && (strand.killed() == 0 || (strand.killed() >= told && strand.killed() <= 2 * told));
  }

  /** Whether it is a protest or riot of which a mention without place, day and dead is a part. */
  boolean isUnrestWith(Strand strand, EventMention mention) {
    return strand.main().type().type().isOfCrowds()
        && !rules.deedsApart()
        && SameEvent.isViolence(mention)
        && SameEvent.isInferred(mention)
        && SameEvent.sameReality(mention, strand.first())
        && SameEvent.daysMeet(strand.main().date(), mention.date())
        && (mention.casualties().killed().orElse(0) == 0 || SameEvent.isRiot(strand.main()));
  }

  /** Whether it is a protest or riot in which those died of whom another strand tells. */
  boolean isUnrestOf(Strand strand, Strand violence) {
    return strand.main().type().type().isOfCrowds()
        && !rules.deedsApart()
        && SameEvent.isViolence(violence.main())
        && meets(strand, violence.main())
        && strand.isAt(violence.site())
        && strand.killed() > 0
        && strand.killed() == violence.killed();
  }

  /** Whether it is the violence that a headline calls a riot. */
  boolean isFightIn(Strand strand, EventMention title, Site where) {
    return title.type().type().isOfCrowds()
        && !rules.deedsApart()
        && SameEvent.isViolence(strand.main())
        && meets(strand, title)
        && strand.isAt(where);
  }

  private boolean sameDeed(Strand strand, EventMention mention) {
    boolean apart = rules.deedsApart() && SameEvent.areDeedsApart(mention, strand.main());
    return !apart && SameEvent.sameFamily(mention, strand.main());
  }
}
