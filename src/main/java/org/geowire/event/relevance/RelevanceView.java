package org.geowire.event.relevance;

import static org.geowire.event.relevance.RelevanceFeature.*;
import static org.geowire.model.FeatureValues.pair;
import static org.geowire.model.FeatureValues.step;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.DateParser;
import org.geowire.event.type.SubEventType;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/** An article with its event mentions, as their relevance is judged by it. */
final class RelevanceView {

  private static final int HEAD_WORDS = 40;
  private static final int NEAR = 5;
  private static final long NUMBER = 17;
  private static final long EDGE = 3;
  private static final int LENGTH_STEP = 50;

  /** Days by which ages differ. */
  private static final int[] AGES = {-1, 0, 1, 2, 4, 8, 15, 31, 62, 125};

  private final Document document;
  private final Tokens tokens;
  private final List<EventMention> mentions;
  private final int bodyToken;
  private final Optional<LocalDate> published;
  private final RelevanceTopics topics;
  private final boolean[] quoted;

  RelevanceView(Document document, List<EventMention> mentions, RelevanceWords words) {
    this.document = document;
    this.tokens = document.tokens();
    this.mentions = mentions;
    this.published = document.date();
    topics = new RelevanceTopics(words, tokens);
    bodyToken = document.dateline().map(Span::end).map(tokens::firstFrom).orElse(0);
    quoted = quoted(tokens);
  }

  /** Which tokens stand between quotation marks. */
  private static boolean[] quoted(Tokens tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    boolean open = false;
    for (int token = 0; token < quoted.length; token++) {
      quoted[token] = open;
      open ^= tokens.gapHas(token, '"');
    }
    return quoted;
  }

  /** Hands the features of the article to a sink. */
  void article(FeatureSink sink) {
    sink.add(ARTICLE_BIAS, 0);
    Set<Long> seen = new HashSet<>();
    for (int token = bodyToken; token < tokens.size(); token++) {
      once(sink, ARTICLE_WORD, word(token), seen);
    }
    for (int token = 0; token < Math.min(HEAD_WORDS, tokens.size()); token++) {
      once(sink, ARTICLE_HEAD, word(token), seen);
    }
    sink.add(ARTICLE_MENTIONS, step(mentions.size()));
    topics.article(bodyToken, sink);
    for (EventMention mention : mentions) {
      long type = mention.type().name().hashCode();
      once(sink, ARTICLE_TYPE, kind(mention), seen);
      once(sink, ARTICLE_FACTUALITY, pair(mention.factuality().name().hashCode(), type), seen);
      topics.ofArticle(
          window(mention), type, (feature, value, amount) -> once(sink, feature, value, seen));
    }
    measures(sink);
  }

  /** How long the article is and what of events it has. */
  private void measures(FeatureSink sink) {
    Map<SubEventType, Integer> types = new EnumMap<>(SubEventType.class);
    double surest = -0.1;
    for (EventMention mention : mentions) {
      types.merge(mention.type(), 1, Integer::sum);
      surest = Math.max(surest, mention.confidence());
    }
    for (Map.Entry<SubEventType, Integer> type : types.entrySet()) {
      sink.add(ARTICLE_TYPE_MENTIONS, pair(type.getKey().name().hashCode(), step(type.getValue())));
    }
    sink.add(ARTICLE_LENGTH, step((tokens.size() - bodyToken) / LENGTH_STEP));
    sink.add(ARTICLE_CONFIDENCE, (long) Math.floor(10 * surest));
  }

  /** The sentence of a mention, behind the dateline. */
  private RelevanceTopics.Window window(EventMention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    return new RelevanceTopics.Window(
        Math.max(bodyToken, sentence.firstToken()),
        tokens.firstFrom(mention.trigger().start()),
        tokens.firstFrom(mention.trigger().end()),
        sentence.endToken());
  }

  /** Hands the features of a mention to a sink. */
  void mention(int index, double articleOdds, FeatureSink sink) {
    EventMention mention = mentions.get(index);
    sink.add(BIAS, 0);
    sink.add(ARTICLE_ODDS, 0, articleOdds);
    sink.add(ARTICLE_ODDS_STEP, Math.round(articleOdds));
    facts(mention, sink);
    company(index, sink);
    words(mention, sink);
  }

  private void facts(EventMention mention, FeatureSink sink) {
    long type = mention.type().name().hashCode();
    long actors = pair(kind(mention.actor1()), kind(mention.actor2()));
    sink.add(TYPE, type);
    sink.add(FACTUALITY, pair(mention.factuality().name().hashCode(), kind(mention)));
    sink.add(DATE, said(mention));
    age(mention).ifPresent(age -> sink.add(AGE, age));
    sink.add(CASUALTIES, casualties(mention.casualties()));
    sink.add(ACTORS, actors);
    sink.add(ACTOR_TYPE, pair(actors, type));
    sink.add(TARGET, mention.target().isEmpty() ? 0 : 1);
    double confidence = Math.min(0.99, Math.max(0.01, mention.confidence()));
    sink.add(CONFIDENCE, 0, Math.log(confidence / (1 - confidence)));
    sink.add(CONFIDENCE_STEP, Math.round(confidence * 10));
  }

  private void company(int index, FeatureSink sink) {
    EventMention mention = mentions.get(index);
    int same = 0;
    int twins = 0;
    int better = 0;
    for (EventMention other : mentions) {
      same += other.sentence() == mention.sentence() ? 1 : 0;
      twins += other.type() == mention.type() ? 1 : 0;
      better += other.confidence() > mention.confidence() ? 1 : 0;
    }
    sink.add(MENTIONS, step(mentions.size()));
    sink.add(SAME_SENTENCE, same);
    sink.add(TWINS, pair(step(twins), kind(mention)));
    sink.add(SHARE, step(better));
    sink.add(SENTENCE, step(mention.sentence()));
    sink.add(POSITION, pair(step(mention.sentence()), step(index)));
  }

  private void words(EventMention mention, FeatureSink sink) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int first = tokens.firstFrom(mention.trigger().start());
    int end = tokens.firstFrom(mention.trigger().end());
    int from = Math.max(bodyToken, sentence.firstToken());
    long trigger = EDGE;
    for (int token = first; token < end; token++) {
      trigger = pair(trigger, word(token));
    }
    sink.add(TRIGGER, trigger);
    sink.add(TRIGGER_TYPE, pair(trigger, mention.type().name().hashCode()));
    Set<Long> seen = new HashSet<>();
    for (int token = from; token < sentence.endToken(); token++) {
      once(sink, WORD, word(token), seen);
    }
    sink.add(LEFT_WORD, inside(first - 1, sentence));
    sink.add(RIGHT_WORD, inside(end, sentence));
    sink.add(LEFT_PAIR, pair(inside(first - 2, sentence), inside(first - 1, sentence)));
    sink.add(RIGHT_PAIR, pair(inside(end, sentence), inside(end + 1, sentence)));
    for (int token = first - NEAR; token < end + NEAR; token++) {
      if (token < first || token >= end) {
        once(sink, NEAR_WORD, pair(inside(token, sentence), token < first ? 1 : 2), seen);
      }
      once(sink, PAIR, pair(inside(token, sentence), inside(token + 1, sentence)), seen);
    }
    around(mention, sink, seen);
    long quotation = quoted[first] ? 1 : 0;
    sink.add(QUOTED, quotation);
    sink.add(QUOTED_TYPE, pair(quotation, mention.type().name().hashCode()));
    topics.mention(window(mention), mention.type().name().hashCode(), sink);
  }

  /** Words of the sentence before, in the same paragraph, and of the first of the text. */
  private void around(EventMention mention, FeatureSink sink, Set<Long> seen) {
    List<Sentence> sentences = document.sentences();
    if (mention.sentence() > 0) {
      Sentence before = sentences.get(mention.sentence() - 1);
      if (before.paragraph() == sentences.get(mention.sentence()).paragraph()) {
        for (int t = Math.max(bodyToken, before.firstToken()); t < before.endToken(); t++) {
          once(sink, BESIDE_WORD, word(t), seen);
        }
      }
    }
    Sentence opening = sentences.get(document.sentenceOf(Math.min(bodyToken, tokens.size() - 1)));
    for (int t = Math.max(bodyToken, opening.firstToken()); t < opening.endToken(); t++) {
      once(sink, FIRST_WORD, word(t), seen);
    }
  }

  private static void once(FeatureSink sink, Feature feature, long value, Set<Long> seen) {
    if (seen.add(pair(feature.id(), value))) {
      sink.add(feature, value);
    }
  }

  private long inside(int token, Sentence sentence) {
    return token >= sentence.firstToken() && token < sentence.endToken() ? word(token) : EDGE;
  }

  private long word(int token) {
    return tokens.startsWithDigit(token) ? NUMBER : tokens.hash(token);
  }

  private static long kind(EventMention mention) {
    return mention.type().type().name().hashCode() * 2L
        + (mention.type() == SubEventType.ABDUCTION ? 1 : 0);
  }

  private static long kind(Optional<Actor> actor) {
    return actor.map(a -> Tokens.hashOf(a.kind())).orElse(EDGE);
  }

  private static long said(EventMention mention) {
    int words = mention.date().text().isEmpty() ? 0 : 1;
    return mention.date().precision() * 4L + words * 2L + (mention.date().isKnown() ? 1 : 0);
  }

  private OptionalInt age(EventMention mention) {
    if (published.isEmpty() || !mention.date().isKnown()) {
      return OptionalInt.empty();
    }
    long days = DateParser.age(mention.date(), published.get());
    int step = 0;
    while (step < AGES.length && days > AGES[step]) {
      step++;
    }
    return OptionalInt.of(step);
  }

  private static int casualties(Casualties casualties) {
    return (casualties.killed().isPresent() ? 1 : 0)
        + (casualties.injured().isPresent() ? 2 : 0)
        + (casualties.abducted().isPresent() ? 4 : 0);
  }
}
