package org.geowire.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.incident.SiteChooser;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.resolve.Resolver;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Span;
import org.geowire.toponym.ToponymRecognizer;

/**
 * Learns which names of a sentence are the sites of an event told in it.
 *
 * <p>Features seen in fewer than five documents are dropped. No chance is involved.
 */
public final class SiteTraining {

  /** Penalties found best on the development sentences by cross-validation. */
  private static final double SITE_PENALTY = 12;

  private static final double ALSO_PENALTY = 1;

  private final LanguagePack pack;
  private final ToponymRecognizer recognizer;
  private final Reviewer reviewer;

  /** What finds and places the names of the sentences. */
  public record Names(
      LinearModel toponyms, LinearModel places, LinearModel review, TreeModel trust) {}

  public SiteTraining(Gazetteer gazetteer, LanguagePack pack, Names names) {
    this.pack = pack;
    recognizer = new ToponymRecognizer(gazetteer, pack, names.toponyms());
    Resolver.Options plain = new Resolver.Options(Set.of(), 1, false);
    Resolver resolver = new Resolver(gazetteer, pack, names.places(), plain);
    reviewer = new Reviewer(resolver, names.review(), names.trust());
  }

  /** A sentence with its names, which do not depend on what is learnt. */
  public record Read(SiteLesson lesson, Document document, Reviewer.Review names) {}

  /** A sentence as recognition and resolution read it. */
  public Read read(SiteLesson lesson) {
    Document document = Document.of(Article.of(lesson.id(), lesson.text()), pack);
    return new Read(lesson, document, reviewer.review(document, recognizer.recognize(document)));
  }

  /** The sites that a model finds in a sentence. */
  public List<Span> sites(Read read, LinearModel model) {
    return question(read, model).answer();
  }

  private SiteChooser.Question question(Read read, LinearModel model) {
    return new SiteChooser(pack, model)
        .question(read.document(), read.names(), read.lesson().trigger());
  }

  /** The rows of one group of sentences. */
  private static final class Lessons {
    private final List<Softmax.Example> sites = new ArrayList<>();
    private final List<LogisticRegression.Example> others = new ArrayList<>();
    private final Map<String, List<Row>> groups = new LinkedHashMap<>();
  }

  /** The model that sentences teach. */
  public LinearModel learn(List<Read> sentences) {
    Lessons lessons = new Lessons();
    SiteChooser chooser = new SiteChooser(pack, LinearModel.of(new float[LinearModel.SIZE]));
    for (Read read : sentences) {
      add(read, chooser, lessons);
    }
    Row.keepCommon(List.copyOf(lessons.groups.values()), ToponymTraining.LEAST_ARTICLES);
    double[] weights =
        Softmax.train(lessons.sites, SITE_PENALTY, LinearModel.SIZE, ToponymTraining.ITERATIONS);
    double[] also =
        LogisticRegression.train(
            lessons.others, ALSO_PENALTY, LinearModel.SIZE, ToponymTraining.ITERATIONS);
    for (int i = 0; i < weights.length; i++) {
      weights[i] += also[i];
    }
    return ToponymTraining.model(weights);
  }

  private static void add(Read read, SiteChooser chooser, Lessons lessons) {
    SiteChooser.Question question =
        chooser.question(read.document(), read.names(), read.lesson().trigger());
    boolean[] right = right(question, read.lesson().sites());
    if (right[question.size()] && !read.lesson().sites().isEmpty()) {
      return; // the site is no name: neither one of these nor none of them
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i <= question.size(); i++) {
      Row row = new Row();
      if (i < question.size()) {
        question.features(i, row);
      } else {
        question.none(row);
      }
      rows.add(row.trimmed());
    }
    lessons.sites.add(new Softmax.Example(List.copyOf(rows), right, 1));
    addOthers(question, right, rows, lessons.others);
    lessons.groups.computeIfAbsent(read.lesson().group(), g -> new ArrayList<>()).addAll(rows);
  }

  private static void addOthers(
      SiteChooser.Question question,
      boolean[] right,
      List<Row> rows,
      List<LogisticRegression.Example> others) {
    for (int chosen = 0; chosen < question.size(); chosen++) {
      for (int i = 0; i < question.size(); i++) {
        if (right[chosen] && i != chosen && !question.overlap(chosen, i)) {
          Row row = new Row();
          question.also(chosen, i, row);
          rows.add(row.trimmed());
          others.add(new LogisticRegression.Example(row, right[i], 1));
        }
      }
    }
  }

  /** Which names are sites: those that share most letters with one; the last answer is none. */
  private static boolean[] right(SiteChooser.Question question, List<Span> sites) {
    boolean[] right = new boolean[question.size() + 1];
    boolean none = true;
    for (Span site : sites) {
      double most = 0;
      for (int i = 0; i < question.size(); i++) {
        most = Math.max(most, shared(question.span(i), site));
      }
      for (int i = 0; i < question.size(); i++) {
        right[i] |= most > 0 && shared(question.span(i), site) == most;
      }
      none &= most == 0;
    }
    right[question.size()] = none;
    return right;
  }

  /** Share of their common letters in all letters of both. */
  private static double shared(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return common <= 0 ? 0 : (double) common / all;
  }
}
