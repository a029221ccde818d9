package org.geowire.event.relevance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.Days;
import org.geowire.lang.LanguagePack;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;

/**
 * Judges which event mentions report what a profile asks for: by its rules, then by how probable
 * the words of article and passage make it.
 *
 * <p>Two logistic regressions in one model: of the article, and of the mention in the light of the
 * first.
 */
public final class Relevance {

  /** Letters of "../2025-07-01". */
  private static final int OPEN_DAY = 13;

  private final LinearModel model;
  private final WeightTable rules;
  private final RelevanceWords words;

  public Relevance(LinearModel model, WeightTable rules, LanguagePack pack) {
    this.model = model;
    this.rules = rules;
    words = new RelevanceWords(pack);
  }

  /** The mentions that a profile asks for, as sure as the model is of them. */
  public List<EventMention> relevant(Document document, List<EventMention> mentions) {
    List<EventMention> asked = asked(document, mentions);
    if (asked.isEmpty()) {
      return List.of();
    }
    RelevanceView view = new RelevanceView(document, asked, words);
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    view.article(scorer);
    double odds = scorer.take();
    double least = rules.of("least-mention");
    List<EventMention> kept = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      view.mention(i, odds, scorer);
      double probability = 1 / (1 + Math.exp(-scorer.take()));
      if (probability >= least) {
        kept.add(asked.get(i).withConfidence(probability));
      }
    }
    return kept;
  }

  /** Those of the types and the time that the rules name; the others are no examples either. */
  private List<EventMention> asked(Document document, List<EventMention> mentions) {
    return mentions.stream()
        .filter(m -> rules.of("type-" + m.type()) > 0 && !isOld(m, document.date()))
        .toList();
  }

  private boolean isOld(EventMention mention, Optional<LocalDate> published) {
    return published.isPresent()
        && mention.date().isKnown()
        && DateParser.age(mention.date(), published.get()) > rules.of("oldest-days");
  }

  /** Whether an incident is as sure as the profile wants. */
  public boolean isSure(double confidence) {
    return confidence >= rules.of("least-incident");
  }

  /** Within the time that the profile asks for, where the text says no more than its end. */
  public EventMention dated(EventMention event) {
    String edtf = event.date().edtf();
    if (event.date().isKnown() || !edtf.startsWith("../") || edtf.length() != OPEN_DAY) {
      return event;
    }
    LocalDate last = LocalDate.parse(edtf.substring(3));
    LocalDate first = last.minusDays((long) rules.of("oldest-days"));
    return event.withDate(Days.range(first, last, event.date().text()));
  }

  /** An article with its mentions and their features, for training. */
  public interface Example {

    /** The mentions that the rules of the profile leave. */
    List<EventMention> mentions();

    /** Hands the features of the article to a sink. */
    void article(FeatureSink sink);

    /**
     * Hands the features of a mention to a sink.
     *
     * @param articleOdds how sure it is that the article reports an incident, as logarithm of odds
     */
    void mention(int index, double articleOdds, FeatureSink sink);
  }

  /** An article for training. */
  public Example example(Document document, List<EventMention> mentions) {
    List<EventMention> asked = asked(document, mentions);
    RelevanceView view = new RelevanceView(document, asked, words);
    return new Example() {
      @Override
      public List<EventMention> mentions() {
        return asked;
      }

      @Override
      public void article(FeatureSink sink) {
        view.article(sink);
      }

      @Override
      public void mention(int index, double articleOdds, FeatureSink sink) {
        view.mention(index, articleOdds, sink);
      }
    };
  }
}
