package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** What the mentions of one incident tell together: its type, its day and its actors. */
final class Synopsis {

  /** Sentences within which a fight tells whom an attack struck. */
  private static final int BESIDE = 2;

  private final List<EventMention> mentions;
  private final EventMention main;

  /**
   * What mentions tell together.
   *
   * @param main the mention that tells most surely what happened
   */
  Synopsis(List<EventMention> mentions, EventMention main) {
    this.mentions = mentions;
    this.main = main;
  }

  /** A protest is of the gravest kind told, an attack beside a fight is a clash. */
  SubEventType type() {
    SubEventType type = main.type();
    boolean fought = false;
    for (EventMention mention : mentions) {
      fought |= mention.type() == SubEventType.ARMED_CLASH;
    }
    for (EventMention mention : mentions) {
      if (SameEvent.isShotByForces(main, mention)) {
        return mention.type();
      }
      SubEventType graver = Family.graver(type, mention.type());
      type = fought && type == SubEventType.ATTACK ? type : graver;
    }
    boolean clash = (fought && isOnNobody()) || haveArmedDied();
    return type == SubEventType.ATTACK && clash ? SubEventType.ARMED_CLASH : byMeans(type);
  }

  /**
   * Whether the main mention names no civilians, nor are they meant where no fight is told beside.
   */
  private boolean isOnNobody() {
    Optional<Actor> civilians = main.actor2().filter(Actor::isCivilian);
    return civilians.isEmpty() || (civilians.get().text().isEmpty() && isFoughtBeside());
  }

  /** "Soldiers and gunmen clashed. Three were killed." */
  private boolean isFoughtBeside() {
    for (EventMention mention : mentions) {
      int between = Math.abs(mention.sentence() - main.sentence());
      if (mention.type() == SubEventType.ARMED_CLASH && between <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  /** "A convoy was attacked. Seven gendarmes were killed": who died tells whom it struck. */
  private boolean haveArmedDied() {
    boolean armed = false;
    int most = 0;
    for (EventMention mention : mentions) {
      int killed = mention.casualties().killed().orElse(0);
      boolean near = mention.sentence() - main.sentence() <= 1;
      armed = killed > most ? near && mention.casualties().areArmed() : armed;
      most = Math.max(most, killed);
      if (mention.casualties().areCivilians()) {
        return false;
      }
    }
    return armed;
  }

  /** "Three were killed" says less than the sentence before it, which says by what means. */
  private SubEventType byMeans(SubEventType type) {
    if (type == SubEventType.ARMED_CLASH
        && mentions.get(0).type() == SubEventType.GOVERNMENT_REGAINS_TERRITORY) {
      return mentions.get(0).type();
    }
    if (type != SubEventType.ATTACK) {
      return type;
    }
    for (EventMention mention : mentions) {
      boolean told = !mention.story().reference() && mention.sentence() > 0;
      if (mention.type().type() == EventType.EXPLOSIONS && told) {
        return mention.type();
      }
    }
    return type;
  }

  /** Of a weekend or a night, a mention may tell the day. */
  EventDate date() {
    if (main.date().isKnown()) {
      EventDate date = said().orElse(main.date());
      for (EventMention mention : mentions) {
        date = isNarrower(mention.date(), date) ? mention.date() : date;
      }
      return date;
    }
    if (!main.date().text().isEmpty()) {
      return main.date();
    }
    for (EventMention mention : mentions) {
      if (mention.date().isKnown()) {
        return mention.date();
      }
    }
    for (EventMention mention : mentions) {
      if (!mention.date().text().isEmpty()) {
        return mention.date();
      }
    }
    return main.date();
  }

  /** The day that another mention says in words, where that of the main one is only inferred. */
  private Optional<EventDate> said() {
    for (EventMention mention : mentions) {
      boolean known = mention.date().isKnown() && !SameEvent.isInferred(mention);
      if (SameEvent.isInferred(main) && known && !SameEvent.daysMeet(main.date(), mention.date())) {
        return Optional.of(mention.date());
      }
    }
    return Optional.empty();
  }

  private static boolean isNarrower(EventDate date, EventDate than) {
    return date.precision() < than.precision()
        && date.isKnown()
        && !date.text().isEmpty()
        && !than.edtf().endsWith("~")
        && !date.start().get().isBefore(than.start().get())
        && !date.end().get().isAfter(than.end().get());
  }

  Optional<Actor> actor1() {
    return actor(EventMention::actor1, main.actor2());
  }

  Optional<Actor> actor2() {
    return actor(EventMention::actor2, main.actor1());
  }

  /**
   * Who is not identified in the main mention may be in another of its type; none fights itself.
   */
  private Optional<Actor> actor(
      Function<EventMention, Optional<Actor>> side, Optional<Actor> opponent) {
    Optional<Actor> own = side.apply(main);
    if (isIdentified(own)) {
      return own;
    }
    for (EventMention mention : mentions) {
      Optional<Actor> told = side.apply(mention);
      boolean other =
          isIdentified(told) && !told.map(Actor::name).equals(opponent.map(Actor::name));
      if (other && mention.type() == main.type()) {
        return told;
      }
    }
    return own;
  }

  private static boolean isIdentified(Optional<Actor> actor) {
    return actor.filter(Actor::isIdentified).isPresent();
  }
}
