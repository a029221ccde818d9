package org.geowire.eval;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How well incidents answer the keys of MUC-4, slot by slot.
 *
 * @param documents articles with a key
 * @param droppedOtherType incidents of types that the keys do not have
 * @param slots the figures of each slot
 */
public record MucScore(int documents, int droppedOtherType, Map<Slot, Credit> slots) {

  public MucScore {
    slots = new EnumMap<>(slots);
  }

  /** What is compared. */
  public enum Slot {
    /** Whether there was an incident at all. */
    TEMPLATE,
    TYPE,
    LOCATION,
    DATE;

    /** The name in outputs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The figures of a slot.
   *
   * @param right answers that are right, half ones as 0.5
   * @param predicted answers
   * @param gold keys that ask for one
   */
  public record Credit(double right, int predicted, int gold) {

    public double precision() {
      return Share.ratio(right, predicted);
    }

    public double recall() {
      return Share.ratio(right, gold);
    }

    public double f1() {
      return Share.ratio(2 * precision() * recall(), precision() + recall());
    }
  }
}
