package org.geowire.event.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.geowire.lang.PhraseTable;
import org.geowire.lang.Rows;

/** A list of the language pack whose rows were read once into what they mean. */
public final class WordList<T> {

  /**
   * A phrase of the list in a text.
   *
   * @param first its first token
   * @param end the token behind its last
   */
  public record Found<T>(T meaning, int first, int end) implements Stretch {}

  private final int list;

  /**
   * @param phrases those of all lists that are looked up together
   */
  public WordList(
      List<PhraseTable.Entry> rows, Function<PhraseTable.Entry, T> reader, Phrases phrases) {
    this(phrases, List.of(new Source<>(Rows.of(rows), reader)));
  }

  /**
   * @param sources of equal phrases the one of the first holds
   */
  WordList(Phrases phrases, List<Source<T>> sources) {
    list = phrases.newList();
    for (Source<T> source : sources) {
      phrases.add(list, source.rows(), source.reader());
    }
  }

  /** Rows and what they mean, which is asked for each row that a text has. */
  record Source<T>(Rows rows, Function<PhraseTable.Entry, T> reader) {}

  /** Whether a phrase begins at a token, however long. */
  public boolean beginsAt(Matches text, int token) {
    return text.begins(token, list);
  }

  /** The longest phrase at a token. */
  public Optional<Found<T>> at(Matches text, int token, int limit) {
    int saying = token < limit ? text.at(token, list, limit) : 0;
    return saying == 0 ? Optional.empty() : Optional.of(found(text, token, saying));
  }

  /** The phrases between two tokens, each as long as can be, none within another. */
  public List<Found<T>> in(Matches text, int first, int limit) {
    List<Found<T>> found = new ArrayList<>(4);
    int token = text.next(list, first, limit);
    while (token < limit) {
      int saying = text.at(token, list, limit);
      if (saying != 0) {
        found.add(found(text, token, saying));
      }
      token = text.next(list, token + Math.max(1, text.words(saying)), limit);
    }
    return found;
  }

  /** A list has one sort of meanings only, those that its own reader gave. */
  @SuppressWarnings("unchecked")
  private Found<T> found(Matches text, int token, int saying) {
    return new Found<>((T) text.meaning(saying), token, token + text.words(saying));
  }
}
