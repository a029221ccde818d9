package org.geowire.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.geo.GeoPoint;
import org.geowire.lang.LanguagePack;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.resolve.Candidate;
import org.geowire.resolve.Resolver;
import org.geowire.text.Span;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;
import org.geowire.toponym.ToponymRecognizer;

/**
 * Learns recognition and resolution from annotated articles.
 *
 * <p>Articles are learnt from as they stand and again in capitals, so that wires without case are
 * read too, and for resolution once more cut into short texts. Features seen in fewer than five
 * articles are dropped. No chance is involved: the same articles give the same weights.
 */
public final class ToponymTraining {

  /** Penalties found best on the development corpora by cross-validation. */
  private static final double SPAN_PENALTY = 2;

  /** How much a name counts when it is learnt once more as a stranger. */
  private static final double STRANGER_WEIGHT = 0.5;

  /** How much an article of the helpers counts. */
  private static final double HELPER_WEIGHT = 0.15;

  /** How much a short text cut from an article counts against the article. */
  private static final double EXCERPT_WEIGHT = 0.7;

  private static final double PLACE_PENALTY = 50;
  static final int ITERATIONS = 60;

  /** So many articles must have a feature, or it is dropped. */
  static final int LEAST_ARTICLES = 5;

  /**
   * A candidate is right within this distance of the annotator's point, or hardly farther than the
   * nearest.
   */
  private static final double RIGHT_KM = 25;

  static final double NEAR_KM = 161;

  private final Gazetteer gazetteer;
  private final LanguagePack pack;
  private final Predicate<Feature> taught;

  public ToponymTraining(Gazetteer gazetteer, LanguagePack pack) {
    this(gazetteer, pack, feature -> true);
  }

  /**
   * Training that leaves features out, to see what they bring.
   *
   * @param taught which features are learnt
   */
  public ToponymTraining(Gazetteer gazetteer, LanguagePack pack, Predicate<Feature> taught) {
    this.gazetteer = gazetteer;
    this.pack = pack;
    this.taught = taught;
  }

  /** Recognition with a model. */
  ToponymRecognizer recognizer(LinearModel model) {
    return new ToponymRecognizer(gazetteer, pack, model);
  }

  /** Resolution with a model. */
  Resolver resolver(LinearModel model) {
    return new Resolver(gazetteer, pack, model, new Resolver.Options(Set.of(), 1, false));
  }

  LanguagePack pack() {
    return pack;
  }

  private static LinearModel empty() {
    return LinearModel.of(new float[LinearModel.SIZE]);
  }

  static LinearModel model(double[] weights) {
    float[] rounded = new float[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) weights[i];
    }
    return LinearModel.of(rounded);
  }

  /**
   * The models of some kinds.
   *
   * @param helpers articles annotated by other rules; they teach recognition words, but not their
   *     rules
   */
  public Learnt learn(
      Set<ModelKind> kinds, List<AnnotatedArticle> articles, List<AnnotatedArticle> helpers) {
    Map<ModelKind, LinearModel> learnt = new EnumMap<>(ModelKind.class);
    Optional<TreeModel> trust = Optional.empty();
    if (kinds.contains(ModelKind.TOPONYM)) {
      learnt.put(ModelKind.TOPONYM, recognition(articles, helpers));
    }
    if (kinds.contains(ModelKind.PLACE)) {
      learnt.put(ModelKind.PLACE, resolution(articles));
    }
    if (kinds.contains(ModelKind.REVIEW) || kinds.contains(ModelKind.TRUST)) {
      ReviewTraining training = new ReviewTraining(this, articles, helpers);
      learnt.put(ModelKind.REVIEW, training.review());
      trust = Optional.of(ModelKind.TRUST).filter(kinds::contains).map(k -> training.trust());
      learnt.keySet().retainAll(kinds);
    }
    return new Learnt(learnt, trust);
  }

  /**
   * The model that decides what is a toponym.
   *
   * @param helpers articles annotated by other rules, which teach words but not the rules
   */
  LinearModel recognition(List<AnnotatedArticle> articles, List<AnnotatedArticle> helpers) {
    ToponymRecognizer recognizer = recognizer(empty());
    List<LogisticRegression.Example> examples = new ArrayList<>();
    List<List<Row>> groups = new ArrayList<>();
    for (AnnotatedArticle annotated : articles) {
      List<Row> rows = new ArrayList<>();
      spans(annotated, recognizer, annotated.article(), 1, false, examples, rows);
      spans(annotated, recognizer, capitals(annotated.article()), 0.5, false, examples, rows);
      groups.add(rows);
    }
    for (AnnotatedArticle annotated : helpers) {
      List<Row> rows = new ArrayList<>();
      spans(annotated, recognizer, annotated.article(), HELPER_WEIGHT, true, examples, rows);
      groups.add(rows);
    }
    Row.keepCommon(groups, LEAST_ARTICLES);
    return model(LogisticRegression.train(examples, SPAN_PENALTY, LinearModel.SIZE, ITERATIONS));
  }

  private void spans(
      AnnotatedArticle annotated,
      ToponymRecognizer recognizer,
      Article article,
      double weight,
      boolean helper,
      List<LogisticRegression.Example> examples,
      List<Row> rows) {
    Document document = Document.of(article, pack);
    Set<Span> gold = new HashSet<>();
    annotated.toponyms().forEach(t -> gold.add(shifted(t.span(), document)));
    List<Span> others = annotated.others().stream().map(s -> shifted(s.span(), document)).toList();
    for (ToponymRecognizer.Example example : recognizer.examples(document)) {
      boolean positive = gold.contains(example.span());
      boolean unsure = !positive && others.stream().anyMatch(o -> o.overlaps(example.span()));
      if (document.inBody(example.span()) && !unsure) {
        Row row = new Row(taught);
        example.features(helper ? new Augmented(row) : row);
        rows.add(row.trimmed());
        examples.add(new LogisticRegression.Example(row, positive, weight));
        if (helper) {
          continue;
        }
        Row stranger = new Row(taught);
        example.features(new Stranger(stranger));
        rows.add(stranger.trimmed());
        examples.add(new LogisticRegression.Example(stranger, positive, weight * STRANGER_WEIGHT));
      }
    }
  }

  /**
   * Sees a name as if it had never been seen before: without its letters, so that the words round
   * it and the gazetteer must tell. News of other countries is full of such names.
   */
  private record Stranger(FeatureSink sink) implements FeatureSink {

    @Override
    public void add(Feature feature, long value, double amount) {
      if (!ToponymRecognizer.isSpelling(feature)) {
        sink.add(feature, value, amount);
      }
    }
  }

  /**
   * Gives each feature twice, once for the helpers alone, so that what only they do does not reach
   * the others (Daumé III, Frustratingly Easy Domain Adaptation, 2007).
   */
  private record Augmented(FeatureSink sink) implements FeatureSink {

    private static final long HELPERS = 0x5bd1e995a3c59ac3L;

    @Override
    public void add(Feature feature, long value, double amount) {
      sink.add(feature, value, amount);
      sink.add(feature, value ^ HELPERS, amount);
    }
  }

  static Span shifted(Span span, Document document) {
    return new Span(span.start() + document.bodyStart(), span.end() + document.bodyStart());
  }

  /**
   * The article in capitals; letters that grow when capitalised keep their size, so that offsets
   * hold.
   */
  static Article capitals(Article article) {
    StringBuilder text = new StringBuilder();
    article.text().chars().forEach(c -> text.append(Character.toUpperCase((char) c)));
    String title = article.title().toUpperCase(Locale.ROOT);
    return new Article(article.id(), title, text.toString(), article.date(), "", "");
  }

  /**
   * The model that decides which place is meant; learns on the gold spans.
   *
   * <p>One model serves both stages of resolution: it is learnt from the first stage, and then
   * again from the first and from the second as the model learnt before sees it.
   */
  public LinearModel resolution(List<AnnotatedArticle> articles) {
    Resolver.Stage[] first = {Resolver.Stage.FIRST};
    return resolution(articles, resolution(articles, empty(), first), Resolver.Stage.values());
  }

  private LinearModel resolution(
      List<AnnotatedArticle> articles, LinearModel before, Resolver.Stage... stages) {
    Resolver resolver = resolver(before);
    List<Softmax.Example> examples = new ArrayList<>();
    List<List<Row>> groups = new ArrayList<>();
    for (AnnotatedArticle annotated : articles) {
      List<AnnotatedArticle> excerpts = Excerpts.of(annotated, pack, Excerpts.BRIEF);
      List<Row> rows = new ArrayList<>();
      for (Resolver.Stage stage : stages) {
        double weight = 1.0 / (2 * stages.length);
        places(new Lesson(annotated, resolver, stage, weight), examples, rows);
        for (AnnotatedArticle excerpt : excerpts) {
          Lesson lesson = new Lesson(excerpt, resolver, stage, weight * EXCERPT_WEIGHT);
          places(lesson, excerpt.article(), examples, rows);
        }
      }
      groups.add(rows);
    }
    Row.keepCommon(groups, LEAST_ARTICLES);
    return model(Softmax.train(examples, PLACE_PENALTY, LinearModel.SIZE, ITERATIONS));
  }

  /** What is learnt from an article at a time, and how much it counts. */
  private record Lesson(
      AnnotatedArticle annotated, Resolver resolver, Resolver.Stage stage, double weight) {}

  /** Learns from an article as it is, and as if nobody had said where it comes from. */
  private void places(Lesson lesson, List<Softmax.Example> examples, List<Row> rows) {
    places(lesson, lesson.annotated().article(), examples, rows);
    places(lesson, unsigned(lesson.annotated().article()), examples, rows);
  }

  private void places(
      Lesson lesson, Article article, List<Softmax.Example> examples, List<Row> rows) {
    Document document = Document.of(article, pack);
    List<Toponym> toponyms = goldToponyms(lesson.annotated(), document);
    for (Resolver.Example example :
        lesson.resolver().examples(document, toponyms, lesson.stage())) {
      Optional<Softmax.Example> place = place(lesson, document, example);
      place.ifPresent(examples::add);
      place.ifPresent(e -> rows.addAll(e.rows()));
    }
  }

  /** The article without its source, so that this is not relied on where the text tells more. */
  static Article unsigned(Article article) {
    return new Article(article.id(), article.title(), article.text(), article.date(), "", "");
  }

  /** The annotated toponyms as recognition would give them. */
  public static List<Toponym> goldToponyms(AnnotatedArticle annotated, Document document) {
    List<Toponym> toponyms = new ArrayList<>();
    for (AnnotatedArticle.Gold gold : annotated.toponyms()) {
      Span span = shifted(gold.span(), document);
      int first = document.tokens().firstFrom(span.start());
      int end = document.tokens().firstFrom(span.end());
      if (end > first) {
        String text = span.of(document.text());
        String key = org.geowire.text.Folding.fold(text);
        toponyms.add(new Toponym(span, first, end, text, key, ToponymKind.PLACE, 1));
      }
    }
    return toponyms;
  }

  private Optional<Softmax.Example> place(
      Lesson lesson, Document document, Resolver.Example example) {
    List<Candidate> candidates = example.candidates();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Span first = example.mentions().get(0).span();
    Optional<GeoPoint> point =
        lesson.annotated().toponyms().stream()
            .filter(t -> shifted(t.span(), document).equals(first))
            .findFirst()
            .flatMap(AnnotatedArticle.Gold::point);
    boolean[] right = right(candidates, point);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i <= candidates.size(); i++) {
      rows.add(new Row(taught));
    }
    example.features(rows);
    rows.forEach(Row::trimmed);
    double weight = lesson.weight() * Math.sqrt(example.mentions().size());
    return Optional.of(new Softmax.Example(rows, right, weight));
  }

  /** Which candidates are right; none is, where all lie too far or the annotator had no point. */
  private static boolean[] right(List<Candidate> candidates, Optional<GeoPoint> point) {
    boolean[] right = new boolean[candidates.size() + 1];
    double nearest = Double.MAX_VALUE;
    for (Candidate candidate : candidates) {
      nearest =
          Math.min(
              nearest, point.map(candidate.place().point()::distanceKm).orElse(Double.MAX_VALUE));
    }
    if (nearest >= NEAR_KM) {
      right[candidates.size()] = true;
      return right;
    }
    for (int i = 0; i < candidates.size(); i++) {
      double km = candidates.get(i).place().point().distanceKm(point.get());
      right[i] = km <= Math.max(RIGHT_KM, nearest + RIGHT_KM);
    }
    return right;
  }
}
