package org.geowire.toponym;

import static org.geowire.toponym.SpanFeature.*;

import java.util.List;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.model.FeatureSink;
import org.geowire.text.Tokens;

/** Writes down what there is to see in a span and round it. */
final class SpanFeatures {

  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final TextView view;
  private final Tokens tokens;

  SpanFeatures(TextView view) {
    this.view = view;
    this.tokens = view.tokens();
  }

  private static long mix(long a, long b) {
    return (a * MIX) ^ (b + (a >>> 29));
  }

  /** The features of one of the spans of the text. */
  void of(int index, List<NameSpan> spans, FeatureSink sink) {
    NameSpan span = spans.get(index);
    sink.add(BIAS, view.letterCase().code());
    surface(span, sink);
    gazetteer(span, sink);
    nesting(span, index, spans, sink);
    neighbours(span, sink);
    words(span, sink);
    runs(span, sink);
    containment(span, index, spans, sink);
    document(span, sink);
  }

  private void surface(NameSpan span, FeatureSink sink) {
    long key = 0;
    int capitals = 0;
    for (int token = span.first(); token <= span.last(); token++) {
      key = mix(key, tokens.hash(token));
      capitals += tokens.isAllCapitals(token) ? 1 : 0;
    }
    sink.add(KEY, key);
    sink.add(FIRST_WORD, tokens.hash(span.first()));
    sink.add(LAST_WORD, tokens.hash(span.last()));
    sink.add(LENGTH, span.size());
    int letters = Math.min(6, tokens.end(span.last()) - tokens.start(span.first()));
    sink.add(SHAPE, (capitals == 0 ? 0 : capitals == span.size() ? 2 : 1) * 10L + letters);
    sink.add(SUFFIX3, suffix(span.last(), 3));
    sink.add(SUFFIX4, suffix(span.last(), 4));
    sink.add(PREFIX3, prefix(span.first(), 3));
    if (view.startsSentence(span.first())) {
      sink.add(SENTENCE_START, span.size());
    }
    sink.add(CAPITALS_ROUND, capitalsRound(span));
    for (int token = span.first(); token < span.last(); token++) {
      sink.add(GAPS, tokens.charAt(tokens.end(token)));
    }
  }

  private long suffix(int token, int letters) {
    return letters(Math.max(tokens.start(token), tokens.end(token) - letters), tokens.end(token));
  }

  private long prefix(int token, int letters) {
    return letters(tokens.start(token), Math.min(tokens.end(token), tokens.start(token) + letters));
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private long letters(int start, int end) {
    long hash = 7;
    for (int i = start; i < end; i++) {
      hash = hash * 1_000_003 + lower(tokens.charAt(i));
    }
    return hash;
  }

  /**
   * The share of capitalised words within five words, in fifths: titles and headlines have many.
   */
  private int capitalsRound(NameSpan span) {
    int words = 0;
    int capitals = 0;
    for (int token = span.first() - 5; token <= span.last() + 5; token++) {
      boolean beside = token < span.first() || token > span.last();
      if (beside && view.isInside(token) && tokens.hasLetter(token)) {
        words++;
        capitals += tokens.isCapitalised(token) ? 1 : 0;
      }
    }
    return words == 0 ? 6 : capitals * 5 / words;
  }

  private void gazetteer(NameSpan span, FeatureSink sink) {
    PlaceProfile profile = span.known().profile();
    boolean common = span.size() == 1 && view.isCommon(span.first());
    boolean start = view.startsSentence(span.first());
    sink.add(GAZETTEER, profile.kinds());
    sink.add(POPULATION, profile.population());
    sink.add(POPULATION_LENGTH, profile.population() * 10L + span.size());
    sink.add(POPULATION_COMMON, profile.population() * 2L + (common ? 1 : 0));
    sink.add(POPULATION_START, profile.population() * 2L + (start ? 1 : 0));
    sink.add(CANDIDATES, Math.min(6, 32 - Integer.numberOfLeadingZeros(profile.count())));
    if (common) {
      sink.add(COMMON, start ? 1 : 0);
    }
  }

  /** The first of the spans that may touch a span. */
  static int firstNear(NameSpan span, int index, List<NameSpan> spans) {
    int near = index;
    while (near > 0 && spans.get(near - 1).first() > span.first() - SpanFinder.LONGEST - 1) {
      near--;
    }
    return near;
  }

  private static void nesting(NameSpan span, int index, List<NameSpan> spans, FeatureSink sink) {
    for (int i = firstNear(span, index, spans); i < spans.size(); i++) {
      NameSpan other = spans.get(i);
      if (other.first() > span.last()) {
        break;
      }
      boolean sameStart = other.first() == span.first();
      if (other.contains(span) && other.isKnown()) {
        sink.add(IN_LONGER, sameStart ? 1 : 2);
      }
      if (span.contains(other)) {
        sink.add(HAS_SHORTER, (span.isKnown() ? 2 : 0) + (sameStart ? 1 : 0));
      }
    }
  }

  private void neighbours(NameSpan span, FeatureSink sink) {
    long left = beside(span.first() - 1, span.first() - 1);
    long right = beside(span.last() + 1, span.last());
    long kinds = span.known().profile().kinds();
    sink.add(LEFT_CLASS, left);
    sink.add(RIGHT_CLASS, right);
    sink.add(LEFT_GAZETTEER, mix(left, kinds));
    sink.add(RIGHT_GAZETTEER, mix(right, kinds));
    sink.add(LEFT_RIGHT, mix(left, right));
    sink.add(LEFT_RIGHT_GAZETTEER, mix(mix(left, right), kinds));
    sink.add(LEFT_SHAPE, shape(span.first() - 1));
    sink.add(RIGHT_SHAPE, shape(span.last() + 1));
  }

  /**
   * A neighbour's class with its case and with the sign between, by which the token before the gap
   * is named.
   */
  private long beside(int token, int gap) {
    long sign = view.isInside(gap) && view.isInside(token) ? view.gapSign(gap) : 9;
    int capital = view.isCapitalised(token) && view.letterCase().code() == 0 ? 1 : 0;
    return view.classAt(token).code() * 40L + sign * 2 + capital;
  }

  private int shape(int token) {
    if (!view.isInside(token)) {
      return 0;
    }
    if (tokens.startsWithDigit(token)) {
      return 1;
    }
    return tokens.isAllCapitals(token) ? 2 : tokens.isCapitalised(token) ? 3 : 4;
  }

  private void words(NameSpan span, FeatureSink sink) {
    int before = span.first() - 1;
    int after = span.last() + 1;
    sink.add(LEFT_WORD, mix(word(before), view.isInside(before) ? view.gapSign(before) : 0));
    sink.add(LEFT_WORD2, word(before - 1));
    sink.add(LEFT_WORD3, word(before - 2));
    sink.add(RIGHT_WORD, mix(word(after), view.gapSign(span.last())));
    sink.add(RIGHT_WORD2, word(after + 1));
    sink.add(RIGHT_WORD3, word(after + 2));
    sink.add(LEFT_BIGRAM, mix(word(before - 1), word(before)));
    sink.add(RIGHT_BIGRAM, mix(word(after), word(after + 1)));
    for (int i = 0; i < 4; i++) {
      sink.add(LEFT_BAG, word(before - i));
      sink.add(RIGHT_BAG, word(after + i));
    }
    if (view.isInside(before)) {
      sink.add(LEFT_SUFFIX, suffix(before, 3));
    }
    if (view.isInside(after)) {
      sink.add(RIGHT_SUFFIX, suffix(after, 3));
    }
  }

  private long word(int token) {
    return view.isInside(token) ? tokens.hash(token) : 1;
  }

  private void runs(NameSpan span, FeatureSink sink) {
    int last = span.last();
    while (last - span.last() < 5 && view.joins(last) && view.isCapitalised(last + 1)) {
      last++;
    }
    if (last > span.last()) {
      sink.add(RUN_RIGHT, tokens.hash(last));
      sink.add(RUN_RIGHT_CLASS, mix(view.classAt(last).code(), span.known().profile().kinds()));
      if (view.isPersonName(span.last() + 1)) {
        sink.add(PERSON_RIGHT, 1);
      }
    }
    int first = span.first();
    while (span.first() - first < 5
        && first > 0
        && view.joins(first - 1)
        && view.isCapitalised(first - 1)) {
      first--;
    }
    if (first < span.first()) {
      sink.add(RUN_LEFT, tokens.hash(first));
      sink.add(RUN_LEFT_CLASS, mix(view.classAt(first).code(), span.known().profile().kinds()));
    }
  }

  private void containment(NameSpan span, int index, List<NameSpan> spans, FeatureSink sink) {
    for (int i = firstNear(span, index, spans); i < spans.size(); i++) {
      NameSpan other = spans.get(i);
      if (other.first() > span.last() + 1) {
        break;
      }
      if (other.first() == span.last() + 1
          && other.known().area().isPresent()
          && tokens.gapHas(span.last(), ',')) {
        sink.add(CONTAINER, holds(other, span) ? 2 : 1);
      }
      if (other.last() == span.first() - 1
          && span.known().area().isPresent()
          && tokens.gapHas(other.last(), ',')) {
        sink.add(CONTAINED, holds(span, other) ? 2 : 1);
      }
    }
  }

  private static boolean holds(NameSpan area, NameSpan inner) {
    AdminUnit unit = area.known().area().get();
    for (AdminUnit other : inner.known().units()) {
      if (unit.holds(other)) {
        return true;
      }
    }
    return false;
  }

  private void document(NameSpan span, FeatureSink sink) {
    int person = (view.isGiven(span.first()) ? 1 : 0) + (view.isPersonName(span.last()) ? 2 : 0);
    if (person != 0) {
      sink.add(PERSON_NAME, person * 10L + span.size());
    }
    if (view.isGiven(span.first() - 1)) {
      sink.add(PERSON_LEFT, span.size());
    }
    int uses = view.uses(span.first());
    seen(uses, TextView.SEEN_LOCATIVE, SEEN_LOCATIVE, sink);
    seen(uses, TextView.SEEN_TITLE, SEEN_TITLE, sink);
    seen(uses, TextView.SEEN_SPEAKER, SEEN_SPEAKER, sink);
    seen(uses, TextView.SEEN_IN_PERSON, SEEN_IN_PERSON, sink);
    seen(uses, TextView.SEEN_LOWER, SEEN_LOWER, sink);
    seen(uses, TextView.SEEN_BEFORE_ORGANISATION, SEEN_BEFORE_ORGANISATION, sink);
    int start = tokens.start(span.first());
    if (view.document().dateline().filter(d -> d.contains(start)).isPresent()) {
      sink.add(DATELINE, 1);
    }
  }

  private static void seen(int uses, int bit, SpanFeature feature, FeatureSink sink) {
    if ((uses & bit) != 0) {
      sink.add(feature, 1);
    }
  }
}
