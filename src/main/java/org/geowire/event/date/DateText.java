package org.geowire.event.date;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * The words of dates in a text, up to a limit, and the day that they count from.
 *
 * @param limit the token behind the last that is read
 */
record DateText(Lexicon lexicon, Matches matches, int limit, DateParser.Known known) {

  Optional<LocalDate> published() {
    return known.published();
  }

  Optional<LocalDate> anchor() {
    return known.anchor();
  }

  Tokens tokens() {
    return matches.tokens();
  }

  /** Whether a date may begin at a token: a look at the token alone, which spares most of them. */
  boolean mayStart(int token) {
    return lexicon.dates.beginsAt(matches, token)
        || lexicon.numbers.beginsAt(matches, token)
        || tokens().startsWithDigit(token);
  }

  /** The word of a date at a token. */
  Optional<WordList.Found<DateWord>> word(int token) {
    return lexicon.dates.at(matches, token, limit);
  }

  /** The word of a date at a token, if it is of a kind. */
  Optional<WordList.Found<DateWord>> word(int token, Kind kind) {
    Optional<WordList.Found<DateWord>> word = word(token);
    return word.isPresent() && word.get().meaning().kind() == kind ? word : Optional.empty();
  }

  boolean is(int token, Kind kind) {
    return word(token, kind).isPresent();
  }

  /** The token behind words of a kind, of which at most so many tokens are skipped. */
  int skipped(int token, Kind kind, int most) {
    int next = token;
    Optional<WordList.Found<DateWord>> word = word(next, kind);
    while (next - token < most && word.isPresent()) {
      next = word.get().end();
      word = word(next, kind);
    }
    return next;
  }

  String written(WordList.Found<DateWord> word) {
    return written(word.first(), word.end());
  }

  /** The text from a token to the last before an end. */
  String written(int first, int end) {
    return tokens().text().substring(tokens().start(first), tokens().end(end - 1));
  }
}
