package org.geowire.gazetteer.source;

/** Decimal degrees as tables write them. */
final class Degrees {

  private Degrees() {}

  /**
   * A latitude or longitude.
   *
   * @param what its name for messages
   * @param most 90 or 180
   * @throws IllegalArgumentException if it is missing, no number or beyond that
   */
  static double of(String text, String what, int most) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no " + what);
    }
    double value = parse(text, what);
    if (!(Math.abs(value) <= most)) {
      throw new IllegalArgumentException(
          what + " " + text + " is not from -" + most + " to " + most);
    }
    return value;
  }

  private static double parse(String text, String what) {
    for (int i = 0; i < text.length(); i++) {
      // Java would read "1d", "0x1p3" and "NaN" as numbers too.
      if ("+-.0123456789".indexOf(text.charAt(i)) < 0) {
        throw new IllegalArgumentException(
            what + " '" + text + "' is no number of degrees; write it as 15.229");
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          what + " '" + text + "' is no number of degrees; write it as 15.229", e);
    }
  }
}
