package org.geowire.event;

import java.util.ArrayList;
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
  private final Openings openings;
  private final long list;
  private final List<T> meanings = new ArrayList<>();

  /**
   * @param openings those of all lists that are asked together
   */
  WordList(PhraseTable table, Function<PhraseTable.Entry, T> reader, Openings openings) {
    this.table = table;
    this.openings = openings;
    this.list = openings.newList();
    for (PhraseTable.Entry entry : table.entries()) {
      meanings.add(reader.apply(entry));
      openings.add(Tokens.of(entry.phrase()), list);
    }
  }

  /** Whether a phrase may begin at a token: false is sure. */
  boolean mayStart(Tokens tokens, int token) {
    return (openings.listsAt(tokens, token) & list) != 0;
  }

  /** The longest phrase at a token. */
  Optional<Found<T>> at(Tokens tokens, int token, int limit) {
    if (token >= limit || !mayStart(tokens, token)) {
      return Optional.empty();
    }
    long found = table.find(tokens, token, limit);
    return found < 0
        ? Optional.empty()
        : Optional.of(
            new Found<>(meanings.get(PhraseTable.row(found)), token, PhraseTable.end(found)));
  }

  /** The phrases between two tokens, each as long as can be, none within another. */
  List<Found<T>> in(Tokens tokens, int first, int limit) {
    List<Found<T>> found = new ArrayList<>();
    int token = first;
    while (token < limit) {
      Optional<Found<T>> next = at(tokens, token, limit);
      if (next.isPresent()) {
        found.add(next.get());
        token = next.get().end();
      } else {
        token++;
      }
    }
    return found;
  }
}
