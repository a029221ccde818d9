package org.geowire.event.relevance;

import static org.geowire.event.relevance.RelevanceFeature.*;
import static org.geowire.model.FeatureValues.pair;
import static org.geowire.model.FeatureValues.step;

import org.geowire.model.FeatureSink;
import org.geowire.text.Tokens;

/** What an article and the sentences of its mentions are about, as their relevance is judged. */
final class RelevanceTopics {

  private static final int HEAD_WORDS = 60;
  private static final int MOST = 3;

  /** Shares of the words of an article are told in so many parts, up to the most. */
  private static final int PARTS = 400;

  private static final int MOST_PARTS = 8;

  private final RelevanceWords words;
  private final RelevanceWords.Read read;

  RelevanceTopics(RelevanceWords words, Tokens tokens) {
    this.words = words;
    read = words.read(tokens);
  }

  /**
   * Tokens of the sentence of a mention.
   *
   * @param trigger the first of the words that tell the event
   * @param behind the one behind the last of them
   */
  record Window(int from, int trigger, int behind, int end) {

    private boolean holds(int token) {
      return token < trigger || token >= behind;
    }
  }

  /** Hands to a sink what an article from a token on is about. */
  void article(int from, FeatureSink sink) {
    int[] head = counts(from, Math.min(read.subject().length, from + HEAD_WORDS));
    int[] all = counts(from, read.subject().length);
    int length = Math.max(1, read.subject().length - from);
    for (int subject = 0; subject < all.length; subject++) {
      if (all[subject] > 0) {
        int share = Math.min(MOST_PARTS, PARTS * all[subject] / length);
        add(sink, ARTICLE_SUBJECT, subject, step(all[subject]));
        add(sink, ARTICLE_SUBJECT_SHARE, subject, share);
      }
      if (head[subject] > 0) {
        add(sink, ARTICLE_HEAD_SUBJECT, subject, Math.min(MOST, head[subject]));
      }
    }
  }

  private int[] counts(int from, int end) {
    int[] counts = new int[words.subjects()];
    for (int token = from; token < end; token++) {
      if (read.subject()[token] != RelevanceWords.NONE) {
        counts[read.subject()[token]]++;
      }
    }
    return counts;
  }

  private static void add(FeatureSink sink, RelevanceFeature feature, int subject, int amount) {
    sink.add(feature, pair(subject, amount));
  }

  /** Hands to a sink what the sentence of a mention is about, but for its trigger. */
  void mention(Window window, long type, FeatureSink sink) {
    long subjects = subjects(window);
    for (int subject = 0; subject < words.subjects(); subject++) {
      if ((subjects & (1L << subject)) != 0) {
        sink.add(SUBJECT, subject);
        sink.add(SUBJECT_TYPE, pair(subject, type));
      }
    }
    int[] named = sides(window);
    for (int side = 0; side < named.length; side++) {
      add(sink, SIDE_WORDS, side, Math.min(MOST, named[side]));
    }
    sink.add(SIDES, mask(named));
    sink.add(SIDES_TYPE, pair(mask(named), type));
  }

  /** Hands to a sink what the mention makes of its article. */
  void ofArticle(Window window, long type, FeatureSink sink) {
    long subjects = subjects(window);
    for (int subject = 0; subject < words.subjects(); subject++) {
      if ((subjects & (1L << subject)) != 0) {
        sink.add(ARTICLE_SUBJECT_TYPE, pair(subject, type));
      }
    }
    sink.add(ARTICLE_SIDES_TYPE, pair(mask(sides(window)), type));
  }

  private long subjects(Window window) {
    long subjects = 0;
    for (int token = window.from(); token < window.end(); token++) {
      int subject = read.subject()[token];
      subjects |= subject != RelevanceWords.NONE && window.holds(token) ? 1L << subject : 0;
    }
    return subjects;
  }

  private int[] sides(Window window) {
    int[] named = new int[words.sides()];
    for (int token = window.from(); token < window.end(); token++) {
      int side = read.side()[token];
      if (side != RelevanceWords.NONE && window.holds(token)) {
        named[side]++;
      }
    }
    return named;
  }

  private static long mask(int[] named) {
    long mask = 0;
    for (int side = 0; side < named.length; side++) {
      mask |= named[side] > 0 ? 1L << side : 0;
    }
    return mask;
  }
}
