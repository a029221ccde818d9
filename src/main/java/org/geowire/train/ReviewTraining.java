package org.geowire.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Place;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.resolve.Resolver;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Span;
import org.geowire.toponym.ToponymRecognizer;

/**
 * Learns the review of doubtful toponyms from what recognition and resolution make of articles that
 * they have not learnt from: those of articles that they have would look far surer than they are.
 */
final class ReviewTraining {

  /** So many parts are dealt; each is read by models that the others taught. */
  private static final int PARTS = 5;

  /** Found best on the development corpora by cross-validation: 1, 3 and 8 were tried. */
  private static final double PENALTY = 8;

  private static final double CAPITALS_WEIGHT = 0.5;

  /**
   * Found best on the development corpora by cross-validation: few trees of many leaves, so that
   * several numbers speak together. As area under the curve 150 trees of 8 leaves, each added by
   * half of this, had .792, 75 of 16 .807, 75 of 32 .815, and these .813 with fewer steps.
   */
  private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(50, 0.1, 32, 30, 5);

  /** How much a brief or a single sentence counts against its article. */
  private static final double EXCERPT_WEIGHT = 0.3;

  private final ToponymTraining training;
  private final List<Doubt> doubts = new ArrayList<>();

  /** A doubtful toponym: whether it is one, and whether its likeliest place is right. */
  private record Doubt(Row row, float[] numbers, boolean name, boolean placed, double weight) {}

  /** The models that read some articles. */
  private record Readers(ToponymRecognizer recognizer, Resolver resolver) {}

  ReviewTraining(
      ToponymTraining training, List<AnnotatedArticle> articles, List<AnnotatedArticle> helpers) {
    this.training = training;
    Map<String, Integer> partOf = parts(articles);
    List<List<Row>> groups = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<AnnotatedArticle> teachers = new ArrayList<>();
      List<AnnotatedArticle> read = new ArrayList<>();
      for (AnnotatedArticle article : articles) {
        (partOf.get(article.group()) == part ? read : teachers).add(article);
      }
      Readers readers =
          new Readers(
              training.recognizer(training.recognition(teachers, helpers)),
              training.resolver(training.resolution(teachers)));
      read.forEach(article -> groups.add(read(article, readers)));
    }
    Row.keepCommon(groups, ToponymTraining.LEAST_ARTICLES);
  }

  private static Map<String, Integer> parts(List<AnnotatedArticle> articles) {
    TreeSet<String> groups = new TreeSet<>();
    articles.forEach(article -> groups.add(article.group()));
    Map<String, Integer> partOf = new HashMap<>();
    groups.forEach(group -> partOf.put(group, partOf.size() % PARTS));
    return partOf;
  }

  private List<Row> read(AnnotatedArticle annotated, Readers readers) {
    List<Row> rows = new ArrayList<>();
    read(annotated, annotated.article(), 1, readers, rows);
    Article capitals = ToponymTraining.capitals(annotated.article());
    read(annotated, capitals, CAPITALS_WEIGHT, readers, rows);
    for (AnnotatedArticle brief : Excerpts.of(annotated, training.pack(), Excerpts.BRIEF)) {
      read(brief, brief.article(), EXCERPT_WEIGHT, readers, rows);
    }
    for (AnnotatedArticle sentence : Excerpts.of(annotated, training.pack(), 1)) {
      Article bare = ToponymTraining.unsigned(sentence.article());
      read(sentence, bare, EXCERPT_WEIGHT, readers, rows);
    }
    return rows;
  }

  private void read(
      AnnotatedArticle annotated, Article article, double weight, Readers readers, List<Row> rows) {
    Document document = Document.of(article, training.pack());
    Map<Span, AnnotatedArticle.Gold> gold = new HashMap<>();
    annotated.toponyms().forEach(t -> gold.put(ToponymTraining.shifted(t.span(), document), t));
    List<Span> others =
        annotated.others().stream()
            .map(other -> ToponymTraining.shifted(other.span(), document))
            .toList();
    for (Reviewer.Example example :
        Reviewer.examples(readers.resolver(), document, readers.recognizer().recognize(document))) {
      Span span = example.toponym().span();
      Optional<AnnotatedArticle.Gold> right = Optional.ofNullable(gold.get(span));
      boolean unsure = right.isEmpty() && others.stream().anyMatch(o -> o.overlaps(span));
      if (document.inBody(span) && !unsure) {
        Row row = new Row();
        example.features(row);
        boolean placed = right.filter(g -> isNear(g, example)).isPresent();
        rows.add(row.trimmed());
        doubts.add(new Doubt(row, example.numbers(), right.isPresent(), placed, weight));
      }
    }
  }

  private static boolean isNear(AnnotatedArticle.Gold gold, Reviewer.Example example) {
    return gold.point().isPresent()
        && example
            .best()
            .map(Place::point)
            .filter(p -> p.distanceKm(gold.point().get()) < ToponymTraining.NEAR_KM)
            .isPresent();
  }

  /** The model that decides once more what is a toponym. */
  LinearModel review() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (Doubt doubt : doubts) {
      examples.add(new LogisticRegression.Example(doubt.row(), doubt.name(), doubt.weight()));
    }
    return ToponymTraining.model(
        LogisticRegression.train(examples, PENALTY, LinearModel.SIZE, ToponymTraining.ITERATIONS));
  }

  /** The model that tells how far a toponym's place can be trusted. */
  TreeModel trust() {
    List<BoostedTrees.Example> examples = new ArrayList<>();
    for (Doubt doubt : doubts) {
      examples.add(new BoostedTrees.Example(doubt.numbers(), doubt.placed(), doubt.weight()));
    }
    return BoostedTrees.train(examples, GROWTH);
  }
}
