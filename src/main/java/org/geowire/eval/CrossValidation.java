package org.geowire.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.GeowireResult;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Resolver;
import org.geowire.resolve.Reviewer;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymRecognizer;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Corpus;
import org.geowire.train.Learnt;
import org.geowire.train.ModelKind;
import org.geowire.train.ToponymTraining;

/**
 * Reads each annotated article with models that were trained without it.
 *
 * <p>Articles of one group, such as a newspaper, are never on both sides.
 */
public final class CrossValidation {

  /**
   * How groups are dealt to folds: in turn.
   *
   * @param folds into how many parts; 2 or more
   * @param seed shuffles the groups beforehand; with 0 they stand in the order of their names
   */
  public record Deal(int folds, long seed) {}

  private final Gazetteer gazetteer;
  private final LanguagePack pack;
  private final ToponymTraining training;
  private final Set<ModelKind> kinds;
  private final Deal deal;
  private final List<AnnotatedArticle> helpers;

  /** What was found in a file: read as usual, and with the annotated names given. */
  private record Found(Predictions read, Predictions given) {}

  /**
   * @param kinds the models that are trained and judged
   * @param deal who is on which side
   * @param helpers always on the side of the teachers
   */
  public CrossValidation(
      Gazetteer gazetteer,
      LanguagePack pack,
      Set<ModelKind> kinds,
      Deal deal,
      List<AnnotatedArticle> helpers) {
    this(gazetteer, pack, new ToponymTraining(gazetteer, pack), kinds, deal, helpers);
  }

  /** With a training of one's own. */
  public CrossValidation(
      Gazetteer gazetteer,
      LanguagePack pack,
      ToponymTraining training,
      Set<ModelKind> kinds,
      Deal deal,
      List<AnnotatedArticle> helpers) {
    this.helpers = List.copyOf(helpers);
    this.gazetteer = gazetteer;
    this.pack = pack;
    this.training = training;
    this.kinds = Set.copyOf(kinds);
    this.deal = deal;
  }

  /** The figures of each file, by their names; an empty list where there are too few groups. */
  public List<Map<String, Double>> figures(List<Corpus> corpora) {
    Map<String, Integer> foldOf = deal(corpora);
    if (foldOf.size() < deal.folds()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    corpora.forEach(corpus -> found.add(new Found(new Predictions(), new Predictions())));
    for (int fold = 0; fold < deal.folds(); fold++) {
      read(corpora, foldOf, fold, found);
    }
    List<Map<String, Double>> figures = new ArrayList<>();
    for (int i = 0; i < corpora.size(); i++) {
      figures.add(figures(corpora.get(i), found.get(i)));
    }
    return figures;
  }

  private Map<String, Integer> deal(List<Corpus> corpora) {
    Set<String> groups = new TreeSet<>();
    corpora.forEach(corpus -> corpus.articles().forEach(article -> groups.add(article.group())));
    List<String> order = new ArrayList<>(groups);
    if (deal.seed() != 0) {
      Collections.shuffle(order, new Random(deal.seed()));
    }
    Map<String, Integer> foldOf = new HashMap<>();
    order.forEach(group -> foldOf.put(group, foldOf.size() % deal.folds()));
    return foldOf;
  }

  private void read(
      List<Corpus> corpora, Map<String, Integer> foldOf, int fold, List<Found> found) {
    List<AnnotatedArticle> rest = new ArrayList<>();
    corpora.stream()
        .flatMap(corpus -> corpus.articles().stream())
        .filter(article -> foldOf.get(article.group()) != fold)
        .forEach(rest::add);
    Reading reading = new Reading(rest);
    for (int i = 0; i < corpora.size(); i++) {
      for (AnnotatedArticle article : corpora.get(i).articles()) {
        if (foldOf.get(article.group()) == fold) {
          reading.read(article, found.get(i));
        }
      }
    }
  }

  /** Reads articles with models that some others taught. */
  private final class Reading {

    private final ToponymRecognizer recognizer;
    private final Resolver resolver;
    private final Reviewer reviewer;

    Reading(List<AnnotatedArticle> teachers) {
      Learnt learnt = training.learn(kinds, teachers, helpers);
      recognizer = new ToponymRecognizer(gazetteer, pack, model(learnt, ModelKind.TOPONYM));
      Resolver.Options options = new Resolver.Options(Set.of(), 1, false);
      resolver = new Resolver(gazetteer, pack, model(learnt, ModelKind.PLACE), options);
      reviewer =
          new Reviewer(
              resolver, model(learnt, ModelKind.REVIEW), learnt.trust().orElse(TreeModel.NOTHING));
    }

    private static LinearModel model(Learnt learnt, ModelKind kind) {
      return learnt.linear().getOrDefault(kind, LinearModel.of(new float[LinearModel.SIZE]));
    }

    void read(AnnotatedArticle annotated, Found found) {
      Document document = Document.of(annotated.article(), pack);
      List<Toponym> given = ToponymTraining.goldToponyms(annotated, document);
      found.read().add(result(document, toponyms(document)));
      found.given().add(result(document, resolver.resolve(document, given)));
    }

    /** Reviewed where the models of the review are learnt too, else as recognition alone says. */
    private List<Resolution> toponyms(Document document) {
      List<Toponym> doubtful = recognizer.recognize(document);
      if (kinds.containsAll(ModelKind.ofArticles())) {
        return reviewer.review(document, doubtful).kept();
      }
      List<Toponym> likely = doubtful.stream().filter(t -> t.confidence() > 0.5).toList();
      return kinds.contains(ModelKind.PLACE)
          ? resolver.resolve(document, likely)
          : likely.stream().map(CrossValidation::unresolved).toList();
    }

    private static GeowireResult result(Document document, List<Resolution> resolutions) {
      return GeowireResult.withoutIncidents(document, resolutions, List.of());
    }
  }

  private static Resolution unresolved(Toponym toponym) {
    return new Resolution.Unresolved(toponym, "no place was looked for", List.of());
  }

  private Map<String, Double> figures(Corpus corpus, Found found) {
    Map<String, Double> figures = new LinkedHashMap<>();
    boolean places = kinds.contains(ModelKind.PLACE);
    if (kinds.contains(ModelKind.TOPONYM)) {
      Score read = score(corpus, found.read(), false);
      add(figures, read, "", Metric.EXACT_P, Metric.EXACT_R, Metric.EXACT_F1);
      if (places) {
        add(figures, read, "", Metric.END_TO_END_P, Metric.END_TO_END_R, Metric.END_TO_END_F1);
      }
    }
    if (places) {
      Score given = score(corpus, found.given(), true);
      add(figures, given, "gold_spans.", Metric.ALL_ACC161, Metric.ALL_MEAN, Metric.ALL_AUC);
    }
    return figures;
  }

  private Score score(Corpus corpus, Predictions found, boolean goldSpans) {
    Evaluation.Options options = new Evaluation.Options(goldSpans, 0, new Sampling(0, 0));
    Evaluation evaluation = new Evaluation(corpus.articles(), gazetteer, options);
    return evaluation.report(found).withCountries().score();
  }

  private static void add(
      Map<String, Double> figures, Score score, String prefix, Metric... metrics) {
    for (Metric metric : metrics) {
      figures.put(prefix + metric.label(), metric.of(score));
    }
  }
}
