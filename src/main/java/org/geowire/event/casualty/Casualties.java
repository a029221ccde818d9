package org.geowire.event.casualty;

import java.util.OptionalInt;
import org.geowire.event.lexicon.Party;

/**
 * How many were killed, injured and abducted; empty means not reported, 0 that the text says so
 * ("nobody was hurt").
 *
 * @param killed best figure
 * @param killedLow lowest figure that the text allows ("at least 30": 30)
 * @param killedHigh highest; empty where open ("at least 30")
 * @param sort how the deaths stand to those told elsewhere
 * @param victims kind of the dead as far as their noun tells it ("State forces"); empty where it
 *     says no more than "people"
 */
public record Casualties(
    OptionalInt killed,
    OptionalInt killedLow,
    OptionalInt killedHigh,
    OptionalInt injured,
    OptionalInt abducted,
    Sort sort,
    String victims) {

  /** How a count of deaths stands to those told elsewhere. */
  public enum Sort {
    PLAIN,
    /** It brings an older figure up to date ("the toll rose to 15"). */
    UPDATE,
    /** It is for others than those told before ("two more died"). */
    MORE,
    /** A newer one replaced it ("he had first spoken of five dead"). */
    OUTDATED,
    /** So many were shot, of whom nobody says that they died; only the highest figure is given. */
    LIKELY,
    /** It is what those who were struck admit. */
    ADMITTED
  }

  private static final Casualties NONE =
      new Casualties(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /** Figures that correct no others. */
  public Casualties(
      OptionalInt killed,
      OptionalInt killedLow,
      OptionalInt killedHigh,
      OptionalInt injured,
      OptionalInt abducted) {
    this(killed, killedLow, killedHigh, injured, abducted, Sort.PLAIN, "");
  }

  /** Nothing is reported. */
  public static Casualties notReported() {
    return NONE;
  }

  public boolean update() {
    return sort == Sort.UPDATE;
  }

  Casualties outdated() {
    return new Casualties(killed, killedLow, killedHigh, injured, abducted, Sort.OUTDATED, victims);
  }

  Casualties likely() {
    return new Casualties(
        OptionalInt.empty(), OptionalInt.empty(), killed, injured, abducted, Sort.LIKELY, victims);
  }

  /** The figures where nothing else tells what became of those who were shot. */
  public Casualties taken() {
    return sort == Sort.LIKELY && killed.isEmpty() && injured.isEmpty()
        ? new Casualties(killedHigh, killedHigh, killedHigh, injured, abducted)
        : this;
  }

  private boolean isOutdated() {
    return sort == Sort.OUTDATED && killed.isPresent();
  }

  /** Whether other figures count other dead, so that both are to be added. */
  public boolean isOfOthers(Casualties other) {
    return !victims.isEmpty() && !other.victims.isEmpty() && !victims.equals(other.victims);
  }

  /** Whether several of an armed force are said to be dead. */
  public boolean areArmed() {
    return killed.orElse(0) > 1 && !victims.isEmpty() && Party.Kind.ofLabel(victims).isArmed();
  }

  /** Whether civilians are said to be dead. */
  public boolean areCivilians() {
    return killed.orElse(0) > 0 && victims.equals(Party.Kind.CIVILIAN.label());
  }

  /** Both together. */
  public Casualties plus(Casualties other) {
    return new Casualties(
        sum(killed, other.killed),
        sum(killedLow, other.killedLow),
        sum(killedHigh, other.killedHigh),
        injured.isPresent() ? injured : other.injured,
        abducted.isPresent() ? abducted : other.abducted,
        sort,
        victims);
  }

  private static OptionalInt sum(OptionalInt a, OptionalInt b) {
    return a.isEmpty() || b.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(a.getAsInt() + b.getAsInt());
  }

  /** What is known of one event when a later sentence about it is read. */
  public Casualties followedBy(Casualties told) {
    if (isOutdated() && told.killed.isPresent()) {
      return told.withOthers(this);
    }
    if (killed.isEmpty() && told.sort == Sort.LIKELY) {
      return told.withOthers(this);
    }
    if (told.killed.isEmpty() || (told.isOutdated() && killed.isPresent())) {
      return withOthers(told);
    }
    int known = killed.orElse(-1);
    int next = told.killed.getAsInt();
    if (known < 0 || (told.update() && next >= known)) {
      return told.withOthers(this);
    }
    boolean others = known > 0 && next > 0 && (told.sort == Sort.MORE || isOfOthers(told));
    if (others) {
      return plus(told);
    }
    if (told.sort == Sort.ADMITTED && next < known) {
      return told.withHigh(known).withOthers(this);
    }
    if (next <= known) {
      return withOthers(told);
    }
    return killedHigh.isEmpty() ? told.withOthers(this) : withHigh(next).withOthers(told);
  }

  private Casualties withHigh(int most) {
    OptionalInt high = OptionalInt.of(Math.max(most, killedHigh.orElse(most)));
    return new Casualties(killed, killedLow, high, injured, abducted, sort, victims);
  }

  private Casualties withOthers(Casualties other) {
    return new Casualties(
        killed,
        killedLow,
        killedHigh,
        injured.isPresent() ? injured : other.injured,
        abducted.isPresent() ? abducted : other.abducted,
        sort,
        victims);
  }
}
