package org.geowire.event;

/**
 * How a mention stands in the story that its article tells.
 *
 * @param thread number of the event that it goes on with; mentions of one number tell one event as
 *     far as words alone show; -1 where nothing is known
 * @param opens whether a word such as "another" or "elsewhere" makes it a new one
 * @param goesOn whether it says no more than what became of the event told before ("the attack",
 *     "two of them died")
 */
public record Story(int thread, boolean opens, boolean goesOn) {

  /** Nothing is known of the story. */
  public static Story unknown() {
    return new Story(-1, false, false);
  }
}
