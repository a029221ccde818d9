package org.geowire.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Mark;

/** Scores outputs against annotated articles. */
public final class Evaluation {

  /**
   * What is asked.
   *
   * @param goldSpans whether the answers are to the annotated spans themselves
   * @param worst how many errors of each kind are listed
   * @param sampling how intervals and tests are made
   */
  public record Options(boolean goldSpans, int worst, Sampling sampling) {}

  /**
   * The articles of both sides.
   *
   * @param gold annotated articles
   * @param predicted those of them that the output has
   * @param notInGold articles of the output that were left out
   */
  public record Coverage(int gold, int predicted, int notInGold) {}

  /**
   * The figures with or without countries and continents.
   *
   * @param score the figures
   * @param intervals of those that can be resampled; empty without resampling
   * @param oracle the best that the gazetteer allows: its nearest place of each annotated name
   * @param known annotated names with coordinates that the gazetteer has
   */
  public record View(Score score, Map<Metric, Interval> intervals, Distances oracle, Share known) {}

  /**
   * All that there is to say of an output.
   *
   * @param goldSpans whether the annotated spans were given
   */
  public record Report(
      boolean goldSpans,
      Coverage articles,
      View withCountries,
      View withoutCountries,
      Mistakes mistakes,
      Sampling sampling) {}

  /**
   * Two outputs beside each other.
   *
   * @param goldSpans whether the annotated spans were given
   */
  public record Duel(
      boolean goldSpans,
      Coverage first,
      Coverage second,
      List<Comparison.Line> withCountries,
      List<Comparison.Line> withoutCountries,
      Sampling sampling) {}

  private final List<GoldArticle> gold;
  private final List<AnnotatedArticle> annotated;
  private final Gazetteer gazetteer;
  private final Options options;
  private final List<Metric> metrics;

  public Evaluation(List<AnnotatedArticle> annotated, Gazetteer gazetteer, Options options) {
    this.annotated = List.copyOf(annotated);
    this.gold = annotated.stream().map(GoldArticle::of).toList();
    this.gazetteer = gazetteer;
    this.options = options;
    this.metrics = Metric.of(options.goldSpans());
  }

  /** How many annotated names differ from the text at their offsets; there should be none. */
  public long misplacedNames() {
    return annotated.stream().mapToLong(GoldArticle::misplaced).sum();
  }

  /** The figures of an output. */
  public Report report(Predictions predictions) {
    Atlas atlas = atlas(List.of(predictions));
    List<ArticleScore> all = scores(predictions, atlas, true);
    return new Report(
        options.goldSpans(),
        coverage(predictions),
        view(all, atlas),
        view(scores(predictions, atlas, false), atlas),
        Mistakes.of(all, options.worst()),
        options.sampling());
  }

  /** Which differences of two outputs are more than chance. */
  public Duel compare(Predictions first, Predictions second) {
    Atlas atlas = atlas(List.of(first, second));
    return new Duel(
        options.goldSpans(),
        coverage(first),
        coverage(second),
        lines(first, second, atlas, true),
        lines(first, second, atlas, false),
        options.sampling());
  }

  private List<Comparison.Line> lines(
      Predictions first, Predictions second, Atlas atlas, boolean countries) {
    return Comparison.of(
        scores(first, atlas, countries),
        scores(second, atlas, countries),
        metrics,
        options.sampling());
  }

  private Atlas atlas(List<Predictions> outputs) {
    List<Mark> marks = new ArrayList<>();
    for (GoldArticle article : gold) {
      marks.addAll(article.toponyms());
      outputs.forEach(output -> marks.addAll(output.of(article.id())));
    }
    return new Atlas(gazetteer, marks);
  }

  private List<ArticleScore> scores(Predictions predictions, Atlas atlas, boolean countries) {
    Scorer scorer = new Scorer(atlas, options.goldSpans(), countries);
    List<ArticleScore> scores = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldArticle article = gold.get(i);
      String text = annotated.get(i).article().text();
      scores.add(scorer.score(article, GoldArticle.named(predictions.of(article.id()), text)));
    }
    return scores;
  }

  private View view(List<ArticleScore> scores, Atlas atlas) {
    double[] km =
        scores.stream()
            .flatMap(article -> article.pairs().stream())
            .mapToDouble(pair -> atlas.oracleKm(pair.gold()))
            .toArray();
    int known = 0;
    for (double distance : km) {
      known += distance < Distances.FARTHEST_KM ? 1 : 0;
    }
    Map<Metric, Interval> intervals =
        options.sampling().resamples() == 0
            ? Map.of()
            : options.sampling().intervals(scores, metrics);
    return new View(Score.of(scores), intervals, Distances.of(km), new Share(known, km.length));
  }

  private Coverage coverage(Predictions predictions) {
    Set<String> ids = new HashSet<>();
    gold.forEach(article -> ids.add(article.id()));
    int known = 0;
    int strange = 0;
    for (String id : predictions.articles()) {
      known += ids.contains(id) ? 1 : 0;
      strange += ids.contains(id) ? 0 : 1;
    }
    return new Coverage(ids.size(), known, strange);
  }
}
