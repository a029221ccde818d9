package org.geowire.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Resolver;
import org.geowire.resolve.Reviewer;
import org.geowire.text.CodePoints;
import org.geowire.text.Span;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymRecognizer;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Learnt;
import org.geowire.train.ModelKind;
import org.geowire.train.ToponymTraining;

/**
 * Reads each annotated article with models that were trained without it: folds by the article's
 * source ("domain"), so that no newspaper is in both.
 *
 * <p>Arguments: gazetteer, number of folds, output folder, annotated JSONL files
 * (those with {@code --helper=} before their name only help to train). Writes for each
 * file NAME.jsonl (recognised and resolved) and NAME.gold-spans.jsonl (annotated spans resolved),
 * as {@code toponyms} writes them, for any scorer.
 */
public final class CrossValidation {

  /** Stands before a file that only helps to train. */
  private static final String HELPER = "--helper=";

  private final Gazetteer gazetteer;
  private final LanguagePack pack = LanguagePack.of("en");
  private final ToponymTraining training;

  private CrossValidation(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.training = new ToponymTraining(gazetteer, pack);
  }

  public static void main(String[] args) throws Exception {
    List<Path> files = new ArrayList<>();
    List<AnnotatedArticle> helpers = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      if (args[i].startsWith(HELPER)) {
        helpers.addAll(AnnotatedArticle.read(Path.of(args[i].substring(HELPER.length()))));
      } else {
        files.add(Path.of(args[i]));
      }
    }
    new CrossValidation(Gazetteer.open(Path.of(args[0])))
        .run(Integer.parseInt(args[1]), Path.of(args[2]), files, helpers);
  }

  private void run(int folds, Path folder, List<Path> files, List<AnnotatedArticle> helpers)
      throws Exception {
    Files.createDirectories(folder);
    List<Scored> corpora = new ArrayList<>();
    List<AnnotatedArticle> all = new ArrayList<>();
    for (Path file : files) {
      corpora.add(new Scored(file, AnnotatedArticle.read(file)));
      all.addAll(corpora.get(corpora.size() - 1).articles());
    }
    Map<String, Integer> foldOf = deal(folds, all);
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      Predicate<AnnotatedArticle> isLeft = article -> foldOf.get(article.group()) == left;
      Readers readers = taughtBy(all.stream().filter(isLeft.negate()).toList(), helpers);
      for (Scored corpus : corpora) {
        corpus.articles().stream().filter(isLeft).forEach(a -> read(a, readers, corpus));
      }
    }
    for (Scored corpus : corpora) {
      corpus.write(folder);
    }
  }

  /** A corpus with what is found in it. */
  private record Scored(
      Path file, List<AnnotatedArticle> articles, StringBuilder found, StringBuilder goldSpans) {

    Scored(Path file, List<AnnotatedArticle> articles) {
      this(file, articles, new StringBuilder(), new StringBuilder());
    }

    void write(Path folder) throws Exception {
      String name = file.getFileName().toString().replace(".jsonl", "");
      CrossValidation.write(folder.resolve(name + ".jsonl"), found);
      CrossValidation.write(folder.resolve(name + ".gold-spans.jsonl"), goldSpans);
    }
  }

  /** What reads the articles of a fold. */
  private record Readers(ToponymRecognizer recognizer, Resolver resolver, Reviewer reviewer) {}

  /** The fold of each source of articles. */
  private static Map<String, Integer> deal(int folds, List<AnnotatedArticle> articles) {
    Set<String> groups = new TreeSet<>();
    articles.forEach(article -> groups.add(article.group()));
    Map<String, Integer> foldOf = new HashMap<>();
    groups.forEach(group -> foldOf.put(group, foldOf.size() % folds));
    return foldOf;
  }

  private Readers taughtBy(List<AnnotatedArticle> teachers, List<AnnotatedArticle> helpers) {
    Learnt learnt = training.learn(EnumSet.allOf(ModelKind.class), teachers, helpers);
    Map<ModelKind, LinearModel> models = learnt.linear();
    Resolver.Options options = new Resolver.Options(Set.of(), 1, false);
    Resolver resolver = new Resolver(gazetteer, pack, models.get(ModelKind.PLACE), options);
    return new Readers(
        new ToponymRecognizer(gazetteer, pack, models.get(ModelKind.TOPONYM)),
        resolver,
        new Reviewer(resolver, models.get(ModelKind.REVIEW), learnt.trust().get()));
  }

  private void read(AnnotatedArticle article, Readers readers, Scored corpus) {
    Document document = Document.of(article.article(), pack);
    List<Toponym> doubtful = readers.recognizer().recognize(document);
    line(corpus.found(), document, readers.reviewer().review(document, doubtful).kept());
    List<Toponym> annotated = ToponymTraining.goldToponyms(article, document);
    line(corpus.goldSpans(), document, readers.resolver().resolve(document, annotated));
  }

  static void write(Path file, StringBuilder lines) throws Exception {
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      out.print(lines);
    }
  }

  private static void line(StringBuilder out, Document document, List<Resolution> resolutions) {
    CodePoints points = new CodePoints(document.article().text());
    out.append("{\"id\":").append(quoted(document.article().id())).append(",\"toponyms\":[");
    String comma = "";
    for (Resolution resolution : resolutions) {
      Span span = resolution.toponym().span();
      if (document.inBody(span)) {
        out.append(comma)
            .append("{\"start\":")
            .append(points.at(span.start() - document.bodyStart()))
            .append(",\"end\":")
            .append(points.at(span.end() - document.bodyStart()))
            .append(",\"text\":")
            .append(quoted(resolution.toponym().text()))
            .append(",\"confidence\":")
            .append(resolution.confidence());
        resolution.place().ifPresent(place -> place(out, place));
        out.append('}');
        comma = ",";
      }
    }
    out.append("]}\n");
  }

  private static void place(StringBuilder out, Place place) {
    out.append(",\"latitude\":").append(place.point().latitude());
    out.append(",\"longitude\":").append(place.point().longitude());
    place.geonameid().ifPresent(id -> out.append(",\"geonameid\":").append(id));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
