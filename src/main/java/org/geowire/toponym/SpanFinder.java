package org.geowire.toponym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geowire.article.Document.LetterCase;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Finds the spans that may be toponyms: names of the gazetteer, and whole runs of capitalised
 * words, which may be names that it lacks.
 */
final class SpanFinder {

  /** The longest names that news writes; longer ones are titles of laws and firms. */
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;

  SpanFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The spans in the order of their first token, of one start the longest first. */
  List<NameSpan> find(TextView view) {
    List<NameSpan> spans = new ArrayList<>();
    Map<String, List<PlaceName>> known = new HashMap<>();
    int runEnd = -1;
    for (int token = 0; token < view.tokens().size(); token++) {
      if (!mayOpen(view, token)) {
        continue;
      }
      int before = spans.size();
      addNames(view, token, known, spans);
      if (token > runEnd && view.document().letterCase() == LetterCase.MIXED) {
        runEnd = runEnd(view, token);
        addRun(view, token, runEnd, spans, before);
      }
    }
    return spans;
  }

  private static boolean mayOpen(TextView view, int token) {
    return view.tokens().hasLetter(token)
        && (view.isCapitalised(token) || view.document().letterCase() == LetterCase.LOWER);
  }

  /** Adds the gazetteer's names that start at a token. */
  private void addNames(
      TextView view, int first, Map<String, List<PlaceName>> known, List<NameSpan> spans) {
    Tokens tokens = view.tokens();
    long state = gazetteer.next(gazetteer.start(), tokens.hash(first));
    if (!gazetteer.mayStart(state)) {
      return;
    }
    int at = spans.size();
    for (int last = first; ; last++) {
      int value = gazetteer.find(state);
      if (Gazetteer.isName(value) && mayOpen(view, last)) {
        String key = Folding.fold(tokens.text().substring(tokens.start(first), tokens.end(last)));
        List<PlaceName> names = known.computeIfAbsent(key, k -> gazetteer.names(value, k));
        List<PlaceName> usable = usable(view, first, last, names);
        if (!usable.isEmpty()) {
          spans.add(at, span(first, last, key, usable));
        }
      }
      if (!Gazetteer.continues(value) || last - first + 1 == LONGEST || !view.joins(last)) {
        return;
      }
      state = gazetteer.next(state, tokens.hash(last + 1));
    }
  }

  private NameSpan span(int first, int last, String key, List<PlaceName> names) {
    return new NameSpan(first, last, key, names, PlaceProfile.of(names, gazetteer));
  }

  /**
   * Codes count in capitals only; in a text all of capitals they do not tell themselves from words.
   */
  private static List<PlaceName> usable(TextView view, int first, int last, List<PlaceName> names) {
    boolean capitals = view.tokens().isAllCapitals(first) && view.tokens().isAllCapitals(last);
    boolean telling = view.document().letterCase() == LetterCase.MIXED && capitals;
    if (telling) {
      return names;
    }
    boolean allCodes = true;
    boolean anyCode = false;
    for (PlaceName name : names) {
      boolean code = isCode(name);
      allCodes &= code;
      anyCode |= code;
    }
    if (!anyCode) {
      return names;
    }
    return allCodes ? List.of() : names.stream().filter(n -> !isCode(n)).toList();
  }

  /** "US" and "CAR" stand among the other names of countries, but are codes all the same. */
  private static boolean isCode(PlaceName name) {
    if (name.kind() == NameKind.CODE) {
      return true;
    }
    String text = name.text();
    return text.length() <= 3
        && name.kind() == NameKind.ALTERNATE
        && text.chars().allMatch(Character::isUpperCase);
  }

  private static int runEnd(TextView view, int first) {
    int last = first;
    while (view.joins(last) && view.isCapitalised(last + 1) && !view.startsSentence(last + 1)) {
      last++;
    }
    return last;
  }

  private void addRun(TextView view, int first, int last, List<NameSpan> spans, int at) {
    boolean known = spans.stream().skip(at).anyMatch(s -> s.first() == first && s.last() == last);
    if (!known && last - first < LONGEST) {
      Tokens tokens = view.tokens();
      String key = Folding.fold(tokens.text().substring(tokens.start(first), tokens.end(last)));
      spans.add(at, span(first, last, key, List.of()));
    }
  }
}
