package org.geowire.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/** A list of the language pack whose rows were read once into what they mean. */
final class WordList<T> {

  /**
   * A phrase of the list in a text.
   *
   * @param first its first token
   * @param end the token behind its last
   */
  record Found<T>(T meaning, int first, int end) {}

  private final PhraseTable table;
  private final IdentityHashMap<PhraseTable.Entry, T> meanings = new IdentityHashMap<>();

  WordList(PhraseTable table, Function<PhraseTable.Entry, T> reader) {
    this.table = table;
    table.entries().forEach(entry -> meanings.put(entry, reader.apply(entry)));
  }

  /** The longest phrase at a token. */
  Optional<Found<T>> at(Tokens tokens, int token, int limit) {
    return table.longestAt(tokens, token, limit).map(this::found);
  }

  /** The phrases between two tokens, each as long as can be, none within another. */
  List<Found<T>> in(Tokens tokens, int first, int limit) {
    List<PhraseTable.Match> matches = table.matches(tokens, first, limit);
    List<Found<T>> found = new ArrayList<>(matches.size());
    for (PhraseTable.Match match : matches) {
      found.add(found(match));
    }
    return found;
  }

  private Found<T> found(PhraseTable.Match match) {
    return new Found<>(meanings.get(match.entry()), match.first(), match.end());
  }
}
