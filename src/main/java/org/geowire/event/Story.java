package org.geowire.event;

/**
 * How a mention stands in the story that its article tells.
 *
 * @param thread number of the event that it goes on with; mentions of one number tell one event as
 *     far as words alone show; -1 where nothing is known
 * @param opens whether a word such as "another" or "elsewhere" makes it a new one
 * @param reference whether it only points at an event that another mention tells ("condemned the
 *     attack on Tarka")
 * @param back whether it goes on with an event told before ("the attack", "the wounded")
 * @param afterwards whether it tells of deaths elsewhere than where it happened ("another died in a
 *     hospital of the capital")
 * @param again whether it names the deed as one known ("the blast shook the harbour")
 */
public record Story(
    int thread, boolean opens, boolean reference, boolean back, boolean afterwards, boolean again) {

  /** One that does not name the deed as known. */
  public Story(int thread, boolean opens, boolean reference, boolean back, boolean afterwards) {
    this(thread, opens, reference, back, afterwards, false);
  }

  /** A place in the story that does not go on with what was told before. */
  public Story(int thread, boolean opens, boolean reference) {
    this(thread, opens, reference, false, false);
  }

  private static final Story UNKNOWN = new Story(-1, false, false);
  private static final Story POINTING = new Story(-1, false, true);
  private static final Story WHOLE = new Story(-2, false, false);

  /** Nothing is known of the story. */
  public static Story unknown() {
    return UNKNOWN;
  }

  /** That of a coder's note, which tells one event and nothing else. */
  static Story whole() {
    return WHOLE;
  }

  /** Whether the text tells one event and nothing else. */
  public boolean isWhole() {
    return thread == WHOLE.thread;
  }

  static Story pointing() {
    return POINTING;
  }
}
