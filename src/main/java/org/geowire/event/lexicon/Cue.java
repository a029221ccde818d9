package org.geowire.event.lexicon;

import java.util.Locale;
import org.geowire.lang.PhraseTable;

/**
 * A row of the cue list: words that tell whether and how an event is told.
 *
 * @param reach tokens from the cue to the trigger that it governs, below 0 where that stands before
 *     the cue; {@link #ANYWHERE} for the clause
 */
public record Cue(Kind kind, int reach) {

  public static final int ANYWHERE = Integer.MAX_VALUE;
  private static final String CLAUSE = "*";

  /** What a cue says of an event. */
  public enum Kind {
    PLANNED,
    HYPOTHETICAL,
    DENIED,
    CLAIMED,
    REFERENCE,
    HABITUAL,
    GENERIC,
    ACHIEVED,
    HISTORICAL,
    NEW,
    CONTINUE,
    AFTERMATH,
    HAPPENED,
    CAUSE,
    MEMORIAL,
    RECORD,
    COURT,
    SUM,
    SPORT,
    MORNING,
    EVENING,
    SPEECH,
    RETRACTED
  }

  static Cue read(PhraseTable.Entry row) {
    String reach = row.value(1);
    return new Cue(
        Kind.valueOf(row.value(0).toUpperCase(Locale.ROOT)),
        reach.equals(CLAUSE) ? ANYWHERE : Integer.parseInt(reach));
  }
}
