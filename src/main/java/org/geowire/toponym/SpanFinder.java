package org.geowire.toponym;

import java.util.ArrayList;
import java.util.List;
import org.geowire.article.Document.LetterCase;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Finds the spans that may be toponyms: names of the gazetteer, and whole runs of capitalised
 * words, which may be names that it lacks.
 */
final class SpanFinder {

  /** The longest names that news writes; longer ones are titles of laws and firms. */
  static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final NameCache cache;

  SpanFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.cache = new NameCache(gazetteer);
  }

  /** The spans in the order of their first token, of one start the longest first. */
  List<NameSpan> find(TextView view) {
    List<NameSpan> spans = new ArrayList<>();
    boolean mixed = view.letterCase() == LetterCase.MIXED;
    Openings openings = new Openings(view);
    int runEnd = -1;
    for (int i = 0; i < openings.count; i++) {
      int token = openings.tokens[i];
      int before = spans.size();
      addNames(view, token, openings.states[i], openings.values[i], spans);
      if (mixed && token > runEnd && !view.isFunctionWord(token)) {
        runEnd = runEnd(view, token);
        addRun(view, token, runEnd, spans, before);
      }
    }
    return spans;
  }

  /** The tokens that may open a name, with what the gazetteer has for each alone. */
  private final class Openings {

    final int[] tokens;
    final long[] states;
    final int[] values;
    int count;

    Openings(TextView view) {
      int size = view.tokens().size();
      tokens = new int[size];
      states = new long[size];
      boolean mixed = view.letterCase() == LetterCase.MIXED;
      for (int token = 0; token < size; token++) {
        if (mayOpen(view, token) && (mixed || !view.isFunctionWord(token))) {
          tokens[count] = token;
          states[count++] = gazetteer.next(gazetteer.start(), view.tokens().hash(token));
        }
      }
      values = gazetteer.findFirsts(states, count);
    }
  }

  private static boolean mayOpen(TextView view, int token) {
    return view.tokens().hasLetter(token)
        && (view.isCapitalised(token) || view.letterCase() == LetterCase.LOWER);
  }

  /**
   * Adds the gazetteer's names that start at a token.
   *
   * @param firstState the state after this token
   * @param firstValue what the gazetteer has for it
   */
  private void addNames(
      TextView view, int first, long firstState, int firstValue, List<NameSpan> spans) {
    Tokens tokens = view.tokens();
    long state = firstState;
    int value = firstValue;
    int at = spans.size();
    for (int last = first; ; last++) {
      if (Gazetteer.isName(value) && mayClose(view, first, last)) {
        KnownName known = known(view, first, last, state, value);
        if (!known.names().isEmpty()) {
          spans.add(at, new NameSpan(first, last, known));
        }
      }
      if (!Gazetteer.continues(value) || last - first + 1 == LONGEST || !view.joins(last)) {
        return;
      }
      state = gazetteer.next(state, tokens.hash(last + 1));
      value = gazetteer.find(state);
    }
  }

  /** Without capitals to tell, a plain word of the language alone is no name. */
  private static boolean mayClose(TextView view, int first, int last) {
    if (!mayOpen(view, last) && !isInsideWord(view, first, last)) {
      return false;
    }
    boolean word = view.isCommon(first) || view.classAt(first) != WordClass.NONE;
    return view.letterCase() == LetterCase.MIXED || first != last || !word;
  }

  /** The end of "Sa'dah" and "Nuku'alofa": a small letter behind an apostrophe. */
  private static boolean isInsideWord(TextView view, int first, int last) {
    Tokens tokens = view.tokens();
    int gap = last == first ? 0 : tokens.start(last) - tokens.end(last - 1);
    return gap == 1 && !tokens.gapIs(last - 1, ' ') && !tokens.gapIs(last - 1, '-');
  }

  /**
   * Codes count in capitals only; in a text all of capitals they do not tell themselves from words.
   */
  private KnownName known(TextView view, int first, int last, long state, int value) {
    Tokens tokens = view.tokens();
    boolean codes =
        view.letterCase() == LetterCase.MIXED
            && tokens.isAllCapitals(first)
            && tokens.isAllCapitals(last);
    return cache.get(state, value, written(tokens, first, last), codes);
  }

  private static CharSequence written(Tokens tokens, int first, int last) {
    return new Slice(tokens.text(), tokens.start(first), tokens.end(last));
  }

  /** A part of a text that is only copied where somebody reads it. */
  private record Slice(String text, int start, int end) implements CharSequence {

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Slice(text, start + from, start + to);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }

  private static int runEnd(TextView view, int first) {
    int last = first;
    while (view.joins(last) && view.isCapitalised(last + 1) && !view.startsSentence(last + 1)) {
      last++;
    }
    return last;
  }

  /** "Mount Daedunsan" where the gazetteer has Daedunsan as a mountain; else unknown. */
  private KnownName landform(TextView view, int first, int last, String key) {
    if (first == last || view.classAt(first) != WordClass.GEO) {
      return KnownName.unknown(key);
    }
    String own = Folding.fold(written(view.tokens(), first + 1, last));
    List<PlaceName> names = gazetteer.lookUp(own).stream().filter(this::isLandform).toList();
    return names.isEmpty() ? KnownName.unknown(key) : KnownName.of(key, names, gazetteer);
  }

  private boolean isLandform(PlaceName name) {
    return switch (gazetteer.place(name.place()).featureClass()) {
      case T, H, L, V -> true;
      default -> false;
    };
  }

  private void addRun(TextView view, int first, int last, List<NameSpan> spans, int at) {
    boolean known = false;
    for (int i = at; i < spans.size(); i++) {
      known |= spans.get(i).last() == last;
    }
    if (!known && last - first < LONGEST) {
      String key = Folding.fold(written(view.tokens(), first, last));
      spans.add(at, new NameSpan(first, last, landform(view, first, last, key)));
    }
  }
}
