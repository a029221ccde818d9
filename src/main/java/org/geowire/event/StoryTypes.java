package org.geowire.event;

import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** What kind of event a passage tells in the light of those told around it. */
final class StoryTypes {

  private final List<Draft> drafts;
  private final Opening opening;

  StoryTypes(Course course, Opening opening) {
    this.drafts = course.drafts();
    this.opening = opening;
  }

  /** A passage that goes on with an event says no type of its own where its noun is vague. */
  SubEventType of(int index, Optional<Told> before) {
    Draft draft = drafts.get(index);
    boolean vague =
        draft.main().is(TriggerWord.Flag.TARGET)
            && draft.roles().struck().filter(p -> p.kind().acts()).isEmpty()
            && (draft.main().isNoun() || draft.main().strength() > 2);
    if (isShotAtProtest(index)) {
      return SubEventType.EXCESSIVE_FORCE;
    }
    if (Ties.goesOn(draft, before)) {
      return before.get().type();
    }
    if (isDamageOfBlast(draft, before)) {
      return before.get().type();
    }
    if (isOfRiot(draft, before) || isBareClash(index)) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    if (isOfShotCrowd(draft)) {
      return SubEventType.EXCESSIVE_FORCE;
    }
    if (!vague || draft.said().isPresent()) {
      return draft.type();
    }
    return before
        .map(Told::type)
        .or(() -> opening.summed(index).map(Draft::type))
        .orElse(draft.type());
  }

  /** Who is killed in the sentence that tells of a protest, by nobody who is named. */
  boolean isShotAtProtest(int index) {
    Draft draft = drafts.get(index);
    boolean killed =
        draft.type() == SubEventType.ATTACK
            || (draft.type() == SubEventType.PEACEFUL_PROTEST
                && draft.casualties().killed().orElse(0) > 0);
    if (isFiredOnCrowd(draft, index)) {
      return true;
    }
    if (index == 0 || !killed || draft.roles().doer().filter(p -> p.kind().isArmed()).isPresent()) {
      return false;
    }
    Draft left = drafts.get(index - 1);
    return left.sentence() == draft.sentence() && left.type().type() == EventType.PROTESTS;
  }

  /** Broken windows and the like, by nobody, behind what blew up or was fired. */
  private static boolean isDamageOfBlast(Draft draft, Optional<Told> before) {
    return draft.type() == SubEventType.LOOTING
        && draft.said().isEmpty()
        && !draft.opens()
        && draft.roles().doer().isEmpty()
        && before.filter(b -> b.type().type() == EventType.EXPLOSIONS).isPresent();
  }

  /** What burns where a crowd was told of before. */
  private static boolean isOfRiot(Draft draft, Optional<Told> before) {
    return before.filter(b -> b.type().type().isOfCrowds()).isPresent()
        && draft.type() == SubEventType.LOOTING
        && draft.said().isEmpty()
        && !draft.opens()
        && !draft.roles().isDoer(Party.Kind::isArmed);
  }

  /** "Clashes in Athens over a train crash": between nobody, where an article tells of protests. */
  private boolean isBareClash(int index) {
    Draft draft = drafts.get(index);
    boolean bare =
        draft.type() == SubEventType.ARMED_CLASH
            && draft.main().is(TriggerWord.Flag.FIGHT)
            && draft.roles().doer().isEmpty()
            && draft.roles().target().isEmpty();
    if (!bare) {
      return false;
    }
    int crowds = 0;
    int arms = 0;
    for (Draft other : drafts) {
      crowds += other.type().type().isOfCrowds() ? 1 : 0;
      arms += other.type().type().isViolence() ? 1 : 0;
    }
    return crowds > arms;
  }

  /** Whom the police shot, where the article tells elsewhere that it was at a demonstration. */
  private boolean isOfShotCrowd(Draft draft) {
    boolean shot =
        draft.type() == SubEventType.ATTACK
            && draft.casualties().killed().orElse(0) > 0
            && (draft.roles().doer().isEmpty()
                || draft.roles().isDoer(kind -> kind == Party.Kind.STATE));
    return shot
        && drafts.stream()
            .anyMatch(
                other ->
                    other.type() == SubEventType.EXCESSIVE_FORCE
                        && other.casualties().killed().equals(draft.casualties().killed()));
  }

  /** "They marched to the market. At the roundabout the police opened fire." */
  private boolean isFiredOnCrowd(Draft draft, int index) {
    boolean fired =
        index > 0
            && draft.type() == SubEventType.ATTACK
            && draft.passage().has(TriggerWord.Flag.GUN)
            && !draft.roles().isDoer(Party.Kind::isNonStateArmed);
    return fired
        && drafts.get(index - 1).paragraph() == draft.paragraph()
        && drafts.get(index - 1).type().type() == EventType.PROTESTS;
  }
}
