package org.geowire.event.lexicon;

import java.util.Optional;
import org.geowire.text.Tokens;

/** Reads counts in words and digits: "30", "1,200", "twenty-five", "two hundred", "dozens". */
public final class NumberReader {

  /** A count of more digits is a telephone number or an amount. */
  private static final int MOST_DIGITS = 7;

  private static final int GROUP = 3;

  /**
   * A count in a text.
   *
   * @param value 0 where the text does not say it ("dozens")
   * @param article whether it is only "a" or "an"
   */
  public record Count(int value, boolean article, int first, int end) {
    public boolean isVague() {
      return value == 0;
    }
  }

  private final WordList<Lexicon.NumberWord> words;

  public NumberReader(Lexicon lexicon) {
    this.words = lexicon.numbers;
  }

  /** The count that begins at a token, if one does; ordinals are none. */
  public Optional<Count> at(Matches text, int token, int limit) {
    if (token >= limit) {
      return Optional.empty();
    }
    return text.tokens().startsWithDigit(token)
        ? digits(text, token, limit)
        : word(text, token, limit);
  }

  private Optional<Count> digits(Matches text, int token, int limit) {
    Tokens tokens = text.tokens();
    if (isDecimal(tokens, token)) {
      return Optional.empty();
    }
    long value = plain(tokens, token);
    int end = token + 1;
    while (value > 0 && end < limit && isGroup(tokens, end)) {
      value = value * 1000 + plain(tokens, end++);
    }
    boolean fraction = end < limit && tokens.gapIs(end - 1, '.') && tokens.startsWithDigit(end);
    if (value < 0 || value > Integer.MAX_VALUE || fraction) {
      return Optional.empty();
    }
    return Optional.of(times(text, new Count((int) value, false, token, end), limit));
  }

  /** The digits behind the point of "15.229". */
  private static boolean isDecimal(Tokens tokens, int token) {
    return token > 0 && tokens.gapIs(token - 1, '.') && tokens.startsWithDigit(token - 1);
  }

  private static boolean isGroup(Tokens tokens, int token) {
    return tokens.gapIs(token - 1, ',')
        && tokens.startsWithDigit(token)
        && tokens.end(token) - tokens.start(token) == GROUP;
  }

  /** The value of a token of digits; -1 for any other. */
  public static long plain(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length > MOST_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private Optional<Count> word(Matches text, int token, int limit) {
    Optional<WordList.Found<Lexicon.NumberWord>> found = words.at(text, token, limit);
    boolean ordinal =
        found.isPresent() && found.get().meaning().kind() == Lexicon.NumberWord.Sort.ORDINAL;
    return found.isEmpty() || ordinal
        ? Optional.empty()
        : Optional.of(combined(text, found.get(), limit));
  }

  /** The value of the first ordinal between two tokens ("a sixth"); 0 where there is none. */
  public int ordinal(Matches text, int from, int to) {
    for (int token = from; token < to; token++) {
      Optional<WordList.Found<Lexicon.NumberWord>> found = words.at(text, token, to);
      if (found.isPresent() && found.get().meaning().kind() == Lexicon.NumberWord.Sort.ORDINAL) {
        return found.get().meaning().value();
      }
    }
    return 0;
  }

  private Count combined(Matches text, WordList.Found<Lexicon.NumberWord> found, int limit) {
    Lexicon.NumberWord word = found.meaning();
    boolean article = word.kind() == Lexicon.NumberWord.Sort.ONE;
    Count count = new Count(word.value(), article, found.first(), found.end());
    if (word.kind() == Lexicon.NumberWord.Sort.TENS && found.end() < limit) {
      count =
          words
              .at(text, found.end(), limit)
              .filter(next -> next.meaning().kind() == Lexicon.NumberWord.Sort.UNIT)
              .filter(next -> next.meaning().value() < 10)
              .map(
                  next ->
                      new Count(
                          word.value() + next.meaning().value(), false, found.first(), next.end()))
              .orElse(count);
    }
    return article || count.isVague() ? count : times(text, count, limit);
  }

  private Count times(Matches text, Count count, int limit) {
    if (count.end() >= limit) {
      return count;
    }
    return words
        .at(text, count.end(), limit)
        .filter(next -> next.meaning().kind() == Lexicon.NumberWord.Sort.TIMES)
        .map(
            next ->
                new Count(count.value() * next.meaning().value(), false, count.first(), next.end()))
        .orElse(count);
  }
}
