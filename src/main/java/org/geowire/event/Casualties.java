package org.geowire.event;

import java.util.OptionalInt;

/**
 * How many were killed, injured and abducted; empty means not reported, 0 that the text says so
 * ("nobody was hurt").
 *
 * @param killed best figure
 * @param killedLow lowest figure that the text allows ("at least 30": 30)
 * @param killedHigh highest; empty where open ("at least 30")
 * @param update whether the deaths bring an older figure up to date ("the toll rose to 15")
 */
public record Casualties(
    OptionalInt killed,
    OptionalInt killedLow,
    OptionalInt killedHigh,
    OptionalInt injured,
    OptionalInt abducted,
    boolean update) {

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
    this(killed, killedLow, killedHigh, injured, abducted, false);
  }

  /** Nothing is reported. */
  public static Casualties notReported() {
    return NONE;
  }
}
