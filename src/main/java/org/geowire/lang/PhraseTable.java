package org.geowire.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Phrases of a language with what each means, found in a text by longest match.
 *
 * <p>Phrases match whole tokens, whatever their case, diacritics and punctuation between.
 */
public final class PhraseTable {

  /**
   * A row of a table.
   *
   * @param phrase as written in the table
   * @param values the further columns; empty strings where a column is empty
   */
  public record Entry(String phrase, List<String> values) {
    public Entry {
      values = List.copyOf(values);
    }

    /** A further column, from 0; empty where the row is shorter. */
    public String value(int column) {
      return column < values.size() ? values.get(column) : "";
    }

    /** Whether a further column, of words with a space between, has a word. */
    public boolean lists(int column, String word) {
      String cell = value(column);
      for (int at = cell.indexOf(word); at >= 0; at = cell.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean opens = at == 0 || cell.charAt(at - 1) == ' ';
        if (opens && (end == cell.length() || cell.charAt(end) == ' ')) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A phrase found in a text.
   *
   * @param entry the row
   * @param first its first token
   * @param end the token behind its last
   */
  public record Match(Entry entry, int first, int end) {}

  private static final int ABSENT = -1;
  private static final int PREFIX_ONLY = -2;

  /** For each slot of the table, of which a quarter to a half is filled. */
  private static final int FILTER_BITS_EACH = 8;

  private final Rows entries;

  /** States, each with what stands behind it: side by side, since they are read together. */
  private final long[] table;

  private final int mask;

  /** By some bits of a state whether the table may hold it: no is sure, and near the core. */
  private final long[] filter;

  private PhraseTable(Rows entries) {
    this.entries = entries;
    int capacity = Integer.highestOneBit(Math.max(8, entries.allWords() * 2)) * 2;
    table = new long[capacity * 2];
    mask = table.length - 2;
    filter = new long[Math.max(1, capacity * FILTER_BITS_EACH / Long.SIZE)];
  }

  /** A table of these rows; of two rows with the same phrase the first holds. */
  public static PhraseTable of(List<Entry> entries) {
    Rows rows = Rows.of(entries);
    PhraseTable table = new PhraseTable(rows);
    for (int row = 0; row < rows.size(); row++) {
      table.add(rows, row);
    }
    return table;
  }

  private void add(Rows rows, int row) {
    long state = 0;
    int words = rows.words(row);
    for (int word = 0; word < words; word++) {
      state = next(state, rows.word(row, word));
      int slot = slot(state);
      boolean last = word + 1 == words;
      if (table[slot] != state) {
        filter[filterWord(state)] |= 1L << state;
        table[slot] = state;
        table[slot + 1] = last ? row : PREFIX_ONLY;
      } else if (last && table[slot + 1] == PREFIX_ONLY) {
        table[slot + 1] = row;
      }
    }
  }

  private static long next(long state, long tokenHash) {
    long mixed = (state * 0x9e3779b97f4a7c15L) ^ tokenHash;
    return mixed == 0 ? 1 : mixed;
  }

  private int slot(long state) {
    int slot = (int) (state >>> 32) & mask;
    while (table[slot] != 0 && table[slot] != state) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private int filterWord(long state) {
    return (int) (state >>> 6) & (filter.length - 1);
  }

  private int at(long state) {
    if ((filter[filterWord(state)] & (1L << state)) == 0) {
      return ABSENT;
    }
    int slot = slot(state);
    return table[slot] == 0 ? ABSENT : (int) table[slot + 1];
  }

  /** The longest phrase that starts at a token and ends before another. */
  public Optional<Match> longestAt(Tokens tokens, int first, int limit) {
    long found = find(tokens, first, limit);
    return found < 0
        ? Optional.empty()
        : Optional.of(new Match(entries.get(row(found)), first, end(found)));
  }

  /**
   * The longest phrase at a token as one number, for those who ask at every token: negative where
   * there is none, else to be read with {@link #row} and {@link #end}.
   */
  public long find(Tokens tokens, int first, int limit) {
    long state = 0;
    long best = ABSENT;
    for (int token = first; token < limit; token++) {
      state = next(state, tokens.hash(token));
      int answer = at(state);
      if (answer == ABSENT) {
        break;
      }
      if (answer != PREFIX_ONLY) {
        best = ((long) answer << 32) | (token + 1);
      }
    }
    return best;
  }

  /** The row of {@link #entries} that {@link #find} found. */
  public static int row(long found) {
    return (int) (found >>> 32);
  }

  /** The token behind the phrase that {@link #find} found. */
  public static int end(long found) {
    return (int) found;
  }

  /**
   * The phrases between two tokens from left to right, each as long as can be, none within another.
   */
  public List<Match> matches(Tokens tokens, int first, int limit) {
    List<Match> matches = new ArrayList<>();
    int token = first;
    while (token < limit) {
      long found = find(tokens, token, limit);
      if (found >= 0) {
        matches.add(new Match(entries.get(row(found)), token, end(found)));
      }
      token = found < 0 ? token + 1 : end(found);
    }
    return matches;
  }

  /**
   * Whether a token alone is a phrase of the table; none is before the first or behind the last.
   */
  public boolean contains(Tokens tokens, int token) {
    return alone(tokens, token) >= 0;
  }

  /** The row of a phrase that is this one token; none before the first or behind the last. */
  public Optional<Entry> single(Tokens tokens, int token) {
    int found = alone(tokens, token);
    return found < 0 ? Optional.empty() : Optional.of(entries.get(found));
  }

  private int alone(Tokens tokens, int token) {
    return token < 0 || token >= tokens.size() ? ABSENT : at(next(0, tokens.hash(token)));
  }

  /** The row of a phrase given as text. */
  public Optional<Entry> get(String phrase) {
    Tokens tokens = Tokens.of(Folding.fold(phrase));
    return longestAt(tokens, 0, tokens.size())
        .filter(m -> m.end() == tokens.size())
        .map(Match::entry);
  }

  public Rows entries() {
    return entries;
  }
}
