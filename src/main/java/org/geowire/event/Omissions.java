package org.geowire.event;

import java.util.List;
import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** Which passages make no row of their own: what is told elsewhere, and what nobody meant. */
final class Omissions {

  private final List<Draft> drafts;
  private final StoryReach reach;

  Omissions(Course course) {
    drafts = course.drafts();
    reach = course.reach();
  }

  /** Mishaps, and arrests and booty that follow an attack. */
  boolean isNoEvent(int index) {
    return isFollowUp(index) || isBooty(index) || isMishap(drafts.get(index));
  }

  /** "Two rifles were recovered", behind the fight in which they were. */
  private boolean isBooty(int index) {
    Draft found = drafts.get(index);
    boolean bare =
        found.type() == SubEventType.DISRUPTED_WEAPONS_USE
            && found.said().isEmpty()
            && !found.opens()
            && !Confidence.isPlaced(found);
    return (bare || isListed(found))
        && drafts.subList(0, index).stream()
            .filter(other -> other.paragraph() == found.paragraph())
            .anyMatch(other -> other.happened() && isFoughtOrFound(other.type()));
  }

  /** "Among the items were three grenades": weapons that nobody used. */
  private static boolean isListed(Draft found) {
    boolean weapons =
        found.passage().triggers().stream()
            .allMatch(t -> t.isNoun() && t.is(TriggerWord.Flag.WEAPON));
    return weapons
        && found.said().isEmpty()
        && found.roles().doer().isEmpty()
        && found.casualties().equals(Casualties.notReported())
        && !found.opens()
        && !Confidence.isPlaced(found);
  }

  private static boolean isFoughtOrFound(SubEventType type) {
    return type.type().isViolence() || type == SubEventType.DISRUPTED_WEAPONS_USE;
  }

  /** "Six were killed in separate incidents": what the article then tells one by one. */
  boolean isSum(int index) {
    Draft sum = drafts.get(index);
    if (!sum.passage().hasCue(Cue.Kind.SUM)) {
      return false;
    }
    int parts = 0;
    for (int i = index + 1; i < drafts.size(); i++) {
      Draft part = drafts.get(i);
      boolean own = part.said().isPresent() || Confidence.isPlaced(part);
      boolean same = part.type().type().isViolence() == sum.type().type().isViolence();
      parts += own && same && part.happened() && part.sentence() != sum.sentence() ? 1 : 0;
    }
    return parts >= reach.parts();
  }

  /**
   * "Fuel prices rise as battle bites": a noun of a headline of which the article tells nothing.
   */
  boolean isUntold(int index) {
    Draft headline = drafts.get(index);
    boolean bare =
        headline.sentence() == 0
            && headline.paragraph() == 0
            && headline.main().isNoun()
            && headline.roles().doer().isEmpty()
            && headline.roles().target().isEmpty()
            && headline.casualties().killed().isEmpty()
            && headline.casualties().injured().isEmpty()
            && headline.said().isEmpty();
    return bare
        && drafts.stream().noneMatch(d -> d.paragraph() > 0 && d.happened())
        && hasBody(headline);
  }

  private boolean hasBody(Draft headline) {
    return headline.passage().document().sentences().size() > reach.headlineOnly();
  }

  /** "The strike took place in Lagos", where no attack was told of that may be meant. */
  static boolean isUnknownDeed(Draft draft, Optional<Told> before) {
    return draft.main().isNoun()
        && draft.main().strength() > 2
        && draft.type() == SubEventType.ATTACK
        && draft.casualties().equals(Casualties.notReported())
        && draft.passage().hasCue(Cue.Kind.HAPPENED)
        && before.filter(event -> event.type().type().isViolence()).isEmpty();
  }

  /** Whether no other event is told in the same sentence. */
  boolean isAlone(int index) {
    int sentence = drafts.get(index).sentence();
    boolean before = index > 0 && drafts.get(index - 1).sentence() == sentence;
    boolean behind = index + 1 < drafts.size() && drafts.get(index + 1).sentence() == sentence;
    return !before && !behind;
  }

  /** Deaths of a flood or a collision, which nobody meant. */
  private static boolean isMishap(Draft draft) {
    return draft.passage().hasCue(Cue.Kind.CAUSE)
        && !draft.roles().isDoer(Party.Kind::isArmed)
        && (draft.main().is(TriggerWord.Flag.KILL)
            || draft.main().is(TriggerWord.Flag.HURT)
            || draft.main().is(TriggerWord.Flag.LOOT)
            || isBareBlast(draft));
  }

  /** An explosion of which no sentence part says that it was of a bomb. */
  private static boolean isBareBlast(Draft draft) {
    return draft.type() == SubEventType.REMOTE_EXPLOSIVE
        && !draft.passage().has(TriggerWord.Flag.WEAPON)
        && !draft.main().is(TriggerWord.Flag.BOMBED);
  }

  /** Points at an event that another passage tells. */
  boolean isOnlyReference(Draft draft) {
    if (!draft.points() && !draft.telling().reference()) {
      return false;
    }
    for (Draft other : drafts) {
      if (tellsSame(other, draft)) {
        return true;
      }
    }
    return false;
  }

  /** Arrests after an attack or a protest, unless they are the news. */
  private boolean isFollowUp(int index) {
    Draft arrest = drafts.get(index);
    if (arrest.type() != SubEventType.ARRESTS
        || arrest.paragraph() <= reach.opening()
        || arrest.opens()
        || isOfItself(arrest)) {
      return false;
    }
    boolean after = false;
    for (int i = 0; i < index; i++) {
      Draft other = drafts.get(i);
      if (other.type() == SubEventType.ARRESTS && other.paragraph() <= reach.opening()) {
        return false;
      }
      after |= other.happened() && other.type().type() != EventType.STRATEGIC;
    }
    return after;
  }

  /** Arrests with their own place, day and number that refer to nothing before. */
  private boolean isOfItself(Draft arrest) {
    boolean alone =
        drafts.stream()
            .filter(d -> d.paragraph() == arrest.paragraph())
            .allMatch(d -> d.type() == SubEventType.ARRESTS);
    return alone
        && arrest.passage().dates().stream().anyMatch(said -> !said.relative())
        && (arrest.roles().isDoer(kind -> kind == Party.Kind.STATE)
            || (arrest.roles().passive() && opensParagraph(arrest)))
        && Confidence.isPlaced(arrest)
        && !arrest.passage().hasCue(Cue.Kind.REFERENCE);
  }

  private static boolean opensParagraph(Draft draft) {
    int before = draft.sentence() - 1;
    return before < 0
        || draft.passage().document().sentences().get(before).paragraph() < draft.paragraph();
  }

  private static boolean tellsSame(Draft other, Draft reference) {
    return !other.points()
        && !other.telling().reference()
        && other.type().type().isViolence() == reference.type().type().isViolence();
  }
}
