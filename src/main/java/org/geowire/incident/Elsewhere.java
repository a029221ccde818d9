package org.geowire.incident;

import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Reads from the words round a name that it lies away from what is told: somebody came from there,
 * or speaks there.
 */
final class Elsewhere {

  private final PhraseTable motion;
  private final PhraseTable classes;
  private final int mostBetween;

  Elsewhere(LanguagePack pack, WeightTable weights) {
    motion = pack.phrases("motion-words");
    classes = pack.phrases("word-classes");
    mostBetween = (int) weights.of("elsewhere-tokens");
  }

  /**
   * "Soldiers drove in from X", "the battery had fired from X".
   *
   * @param from the token of "from"
   */
  boolean isComeFrom(Tokens tokens, int from, int sentenceStart) {
    int token = from - 1;
    while (token > sentenceStart && from - token <= mostBetween && isPart(tokens, token)) {
      token--;
    }
    return token >= sentenceStart && is(motion, tokens, token, "come");
  }

  /** "Rockets launched from X to Y": not a way on which something happened. */
  boolean isFiredFrom(Tokens tokens, int from, int sentenceStart) {
    boolean fired = false;
    for (int token = Math.max(sentenceStart, from - mostBetween); token < from; token++) {
      fired |= motion.single(tokens, token).filter(row -> row.lists(1, "fire")).isPresent();
    }
    return fired;
  }

  /** "Phoned from X", "wrote from X". */
  boolean isTellingFrom(Tokens tokens, int from, int sentenceStart) {
    return from > sentenceStart && is(motion, tokens, from - 1, "says");
  }

  /** "Back towards X", "not in X". */
  boolean isAway(Tokens tokens, int preposition, int sentenceStart) {
    return preposition > sentenceStart && is(motion, tokens, preposition - 1, "away");
  }

  private boolean isPart(Tokens tokens, int token) {
    return tokens.gapIs(token, ' ')
        && (is(motion, tokens, token, "part") || is(motion, tokens, token, "away"));
  }

  /**
   * "Two women told this radio separately in X".
   *
   * @param in the token of "in" or "at"
   */
  boolean isHeardIn(Tokens tokens, int in, int sentenceStart) {
    int token = in - 1;
    while (token > sentenceStart
        && in - token <= mostBetween
        && tokens.gapIs(token, ' ')
        && is(motion, tokens, token, "heard")) {
      token--;
    }
    return token >= sentenceStart
        && token < in - 1
        && tokens.gapIs(token, ' ')
        && is(classes, tokens, token, "SPEECH");
  }

  /**
   * "The ministry in X announced": a body or an office in X speaks, which may speak of anywhere.
   *
   * @param in the token of "in" or "at"
   * @param end the token behind the name
   */
  boolean isSeat(Tokens tokens, int in, int end, int sentenceStart) {
    boolean speaks =
        end < tokens.size() && tokens.gapIs(end - 1, ' ') && is(motion, tokens, end, "says");
    return speaks
        && in > sentenceStart
        && (is(classes, tokens, in - 1, "ORG") || is(classes, tokens, in - 1, "ROLE"));
  }

  /** Whether a token points to the place told of before: "were shot there", not "there were". */
  boolean isThere(Tokens tokens, int token) {
    int next = token + 1;
    return is(motion, tokens, token, "there")
        && !(next < tokens.size()
            && (tokens.gapHas(token, '\'')
                || tokens.gapHas(token, '’')
                || is(classes, tokens, next, "BE")
                || is(classes, tokens, next, "AUX")));
  }

  /** Whether a token behind a name opens a clause that tells of the place: "X, where". */
  boolean isWhere(Tokens tokens, int token) {
    return token < tokens.size() && is(motion, tokens, token, "where");
  }

  private static boolean is(PhraseTable list, Tokens tokens, int token, String value) {
    Optional<PhraseTable.Entry> row = list.single(tokens, token);
    return row.isPresent() && row.get().value(0).equals(value);
  }
}
