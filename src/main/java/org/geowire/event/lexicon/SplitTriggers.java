package org.geowire.event.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/**
 * Finds triggers whose words stand apart: "set four houses ablaze", "fired some ten rockets".
 *
 * <p>A frame has words that open it, words that close it and words that must not stand between.
 */
public final class SplitTriggers {

  private static final int MOST_FRAMES = 64;

  /** Frames of this strength or a better one tell an event without others. */
  private static final int TELLING = 2;

  /**
   * What two words tell together.
   *
   * @param reach tokens between them at most
   * @param atClose whether the closing word is the verb ("houses were burnt")
   */
  private record Frame(TriggerWord word, int reach, boolean atClose) {}

  /**
   * A word of frames, by the bits of those that it opens, closes and stops.
   *
   * @param opens the frames that it opens
   * @param closes the frames that it closes
   * @param stops the frames of which it must not stand between the words
   */
  record Word(long opens, long closes, long stops) {}

  private final WordList<Word> words;
  private final List<Frame> frames = new ArrayList<>();

  /** The frames that tell an event without others. */
  private final long telling;

  SplitTriggers(LanguagePack pack, Phrases phrases) {
    Map<String, Integer> bits = new HashMap<>();
    for (PhraseTable.Entry row : pack.phrases("trigger-frames").entries()) {
      bits.put(row.phrase().toLowerCase(Locale.ROOT), frames.size());
      boolean atClose = row.value(6).equals("close");
      frames.add(new Frame(TriggerWord.read(row), Integer.parseInt(row.value(5)), atClose));
    }
    if (frames.size() > MOST_FRAMES) {
      throw new IllegalStateException("more frames than bits");
    }
    telling = telling();
    words =
        new WordList<>(
            pack.rows("frame-words"),
            row -> new Word(bits(bits, row, 0), bits(bits, row, 1), bits(bits, row, 2)),
            phrases);
  }

  private long telling() {
    long bits = 0;
    for (int i = 0; i < frames.size(); i++) {
      bits |= frames.get(i).word().strength() <= TELLING ? 1L << i : 0;
    }
    return bits;
  }

  private static long bits(Map<String, Integer> bits, PhraseTable.Entry row, int column) {
    long set = 0;
    for (String name : row.value(column).split(",", -1)) {
      if (!name.isBlank()) {
        set |= 1L << bits.get(name.strip());
      }
    }
    return set;
  }

  /** Adds the split triggers between two tokens to those of one phrase. */
  public void addTo(List<WordList.Found<TriggerWord>> triggers, Matches text, int first, int end) {
    List<WordList.Found<Word>> found = words.in(text, first, end);
    boolean added = false;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).meaning().opens() != 0) {
        added |= addFrom(triggers, text.tokens(), found, i);
      }
    }
    if (added) {
      triggers.sort(Comparator.comparingInt(WordList.Found::first));
    }
  }

  private boolean addFrom(
      List<WordList.Found<TriggerWord>> triggers,
      Tokens tokens,
      List<WordList.Found<Word>> found,
      int opening) {
    WordList.Found<Word> open = found.get(opening);
    long live = open.meaning().opens();
    boolean added = false;
    for (int i = opening + 1; i < found.size() && live != 0; i++) {
      WordList.Found<Word> next = found.get(i);
      if (isBroken(tokens, open.end() - 1, next.first())) {
        return added;
      }
      long closed = within(live & next.meaning().closes(), next.first() - open.end());
      if (closed != 0) {
        Frame frame = frames.get(Long.numberOfTrailingZeros(closed));
        WordList.Found<Word> verb = frame.atClose() ? next : open;
        added |= add(triggers, new WordList.Found<>(frame.word(), verb.first(), verb.end()));
        live &= frame.word().strength() > TELLING ? telling : 0; // "walked to court to demand"
      }
      live &= ~(next.meaning().stops() | next.meaning().opens());
    }
    return added;
  }

  /** Those frames of some whose words may stand so far apart. */
  private long within(long some, int between) {
    long near = 0;
    for (long left = some; left != 0; left &= left - 1) {
      int frame = Long.numberOfTrailingZeros(left);
      near |= between <= frames.get(frame).reach() ? 1L << frame : 0;
    }
    return near;
  }

  /** Whether a clause ends between two tokens. */
  private static boolean isBroken(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      boolean ends =
          tokens.gapHas(token, ',')
              || tokens.gapHas(token, ';')
              || tokens.gapHas(token, ':')
              || tokens.gapHas(token, '.')
              || tokens.gapHas(token, '(')
              || tokens.gapHas(token, '\n');
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /** Of triggers at one verb the longer phrase holds, then the stronger. */
  private static boolean add(
      List<WordList.Found<TriggerWord>> triggers, WordList.Found<TriggerWord> split) {
    for (int i = 0; i < triggers.size(); i++) {
      WordList.Found<TriggerWord> other = triggers.get(i);
      if (other.first() <= split.first() && split.first() < other.end()) {
        boolean longer = other.end() - other.first() > split.end() - split.first();
        boolean stronger = other.meaning().strength() <= split.meaning().strength();
        if (longer && stronger) {
          return false;
        }
        triggers.set(i, split);
        return true;
      }
    }
    return triggers.add(split);
  }
}
