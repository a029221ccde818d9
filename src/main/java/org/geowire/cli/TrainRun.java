package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.geowire.Geowire;
import org.geowire.Settings;
import org.geowire.Version;
import org.geowire.eval.CodedArticles;
import org.geowire.eval.CrossValidation;
import org.geowire.eval.IncidentValidation;
import org.geowire.eval.NoteValidation;
import org.geowire.eval.SiteValidation;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.CodedNote;
import org.geowire.train.Corpus;
import org.geowire.train.IncidentLesson;
import org.geowire.train.IncidentTraining;
import org.geowire.train.KeyedArticle;
import org.geowire.train.Learnt;
import org.geowire.train.ModelCard;
import org.geowire.train.ModelKind;
import org.geowire.train.NoteTraining;
import org.geowire.train.RelevanceTraining;
import org.geowire.train.SiteLesson;
import org.geowire.train.SiteTraining;
import org.geowire.train.Taught;
import org.geowire.train.ToponymTraining;
import org.geowire.train.UndatedCorpus;

/** Reads what models are to learn from, and lets them learn. */
final class TrainRun {

  private final Order order;
  private final ModelTargets targets;
  private final ProblemLog log;
  private final LanguagePack pack = LanguagePack.of("en");

  /**
   * What is to be learnt.
   *
   * @param kinds the models
   * @param date day of the data; else that of the newest article
   * @param folds parts of the cross-validation; 0 for none
   * @param seed deals newspapers to the parts
   */
  record Order(Set<ModelKind> kinds, Optional<LocalDate> date, int folds, long seed) {}

  /**
   * What toponyms and sites are learnt from.
   *
   * @param helpers articles annotated by other rules
   */
  record Lesson(
      Gazetteer gazetteer,
      List<Corpus> corpora,
      List<Corpus> helpers,
      List<UndatedCorpus<SiteLesson>> sites) {

    List<AnnotatedArticle> articles() {
      return articles(corpora);
    }

    List<AnnotatedArticle> helperArticles() {
      return articles(helpers);
    }

    List<SiteLesson> sentences() {
      return sites.stream().flatMap(corpus -> corpus.lessons().stream()).toList();
    }

    private static List<AnnotatedArticle> articles(List<Corpus> corpora) {
      return corpora.stream().flatMap(corpus -> corpus.articles().stream()).toList();
    }
  }

  /** Reads a file and tells what is wrong with it. */
  private interface Reader<T> {

    T read(Path file, ProblemLog log) throws IOException;
  }

  TrainRun(Order order, ModelTargets targets, ProblemLog log) {
    this.order = order;
    this.targets = targets;
    this.log = log;
  }

  private <T> List<T> read(List<String> files, Reader<T> reader) throws IOException {
    List<T> read = new ArrayList<>();
    for (String file : files) {
      read.add(reader.read(Path.of(file), log));
    }
    return read;
  }

  List<Corpus> corpora(List<String> files) throws IOException {
    return read(files, (file, problems) -> Corpus.read(file, problems::problem));
  }

  List<UndatedCorpus<SiteLesson>> sites(List<String> files) throws IOException {
    return read(files, (file, problems) -> UndatedCorpus.ofSites(file, problems::problem));
  }

  /** Learns from articles with answer keys, which need no gazetteer. */
  int relevance(List<String> files) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    List<KeyedArticle> articles = new ArrayList<>();
    for (String file : files) {
      List<KeyedArticle> read = KeyedArticle.read(Path.of(file), log::problem);
      corpora.add(Corpus.of(Path.of(file), read));
      articles.addAll(read);
    }
    if (log.failed() > 0 || articles.isEmpty()) {
      return nothing();
    }
    LinearModel model = new RelevanceTraining(pack).learn(articles);
    targets.write(model, card(ModelKind.RELEVANCE, corpora, List.of()));
    return done("relevance.bin on " + articles.size() + " articles");
  }

  /** Learns from coded notes, which need no gazetteer. */
  int notes(List<String> files) throws IOException {
    NoteTraining training = new NoteTraining(pack);
    List<UndatedCorpus<CodedNote>> corpora =
        read(files, (file, problems) -> UndatedCorpus.ofNotes(file, problems::problem));
    List<NoteTraining.Read> notes =
        corpora.stream().flatMap(c -> c.lessons().stream()).map(training::read).toList();
    if (log.failed() > 0 || notes.isEmpty()) {
      return nothing();
    }
    List<Map<String, Double>> figures =
        order.folds() == 0
            ? List.of()
            : List.of(new NoteValidation(training, order.folds()).figures(notes));
    targets.write(training.learn(notes), card(ModelKind.NOTE, corpora, figures));
    return done("note.bin on " + notes.size() + " notes");
  }

  /** Learns from coded articles which incidents analysts code. */
  int incidents(List<String> files, Gazetteer gazetteer) throws IOException {
    Geowire all =
        new Geowire(gazetteer, Settings.standard(), Geowire.Models.standard().withoutIncidents());
    CodedArticles reader = new CodedArticles(all);
    List<UndatedCorpus<IncidentLesson>> corpora =
        read(
            files,
            (file, problems) ->
                UndatedCorpus.ofIncidents(file, reader.read(file, problems::problem)));
    List<IncidentLesson> lessons = corpora.stream().flatMap(c -> c.lessons().stream()).toList();
    if (log.failed() > 0 || lessons.isEmpty()) {
      return nothing();
    }
    List<Map<String, Double>> figures =
        order.folds() == 0
            ? List.of()
            : List.of(new IncidentValidation(order.folds()).figures(lessons));
    targets.write(
        new IncidentTraining().learn(lessons), card(ModelKind.INCIDENT, corpora, figures));
    return done("incident.bin on " + lessons.size() + " articles");
  }

  /** Learns what toponyms are and mean, and which are sites. */
  int toponyms(Lesson lesson) throws IOException {
    if (log.failed() > 0 || isEmpty(lesson)) {
      return nothing();
    }
    Set<ModelKind> kinds = EnumSet.copyOf(order.kinds());
    kinds.retainAll(ModelKind.ofArticles());
    Learnt learnt = kinds.isEmpty() ? Learnt.NOTHING : learn(kinds, lesson);
    if (order.kinds().contains(ModelKind.SITE)) {
      learnSites(lesson, learnt);
    }
    List<String> names = order.kinds().stream().map(kind -> kind.label() + ".bin").toList();
    String data =
        lesson.corpora().isEmpty()
            ? lesson.sentences().size() + " sentences"
            : lesson.articles().size() + " articles";
    return done(String.join(" and ", names) + " on " + data);
  }

  /** Whether nothing is there for one of the models. */
  private boolean isEmpty(Lesson lesson) {
    boolean articles = !Set.of(ModelKind.SITE).containsAll(order.kinds());
    boolean sentences = order.kinds().contains(ModelKind.SITE);
    return (articles && lesson.articles().isEmpty()) || (sentences && lesson.sentences().isEmpty());
  }

  private Learnt learn(Set<ModelKind> kinds, Lesson lesson) throws IOException {
    List<AnnotatedArticle> helpers = lesson.helperArticles();
    List<Map<String, Double>> figures = List.of();
    if (order.folds() > 0) {
      CrossValidation.Deal deal = new CrossValidation.Deal(order.folds(), order.seed());
      figures =
          new CrossValidation(lesson.gazetteer(), pack, kinds, deal, helpers)
              .figures(lesson.corpora());
    }
    ToponymTraining training = new ToponymTraining(lesson.gazetteer(), pack);
    Learnt learnt = training.learn(kinds, lesson.articles(), helpers);
    for (Map.Entry<ModelKind, LinearModel> model : learnt.linear().entrySet()) {
      targets.write(model.getValue(), card(model.getKey(), lesson, lesson.corpora(), figures));
    }
    if (learnt.trust().isPresent()) {
      ModelCard card = card(ModelKind.TRUST, lesson, lesson.corpora(), figures);
      targets.write(learnt.trust().get(), card);
    }
    return learnt;
  }

  /**
   * The names of the sentences are found by the models that were just learnt, else by Geowire's.
   */
  private void learnSites(Lesson lesson, Learnt learnt) throws IOException {
    Geowire.Models standard = Geowire.Models.standard();
    SiteTraining.Names names =
        new SiteTraining.Names(
            learnt.linear().getOrDefault(ModelKind.TOPONYM, standard.toponyms()),
            learnt.linear().getOrDefault(ModelKind.PLACE, standard.places()),
            learnt.linear().getOrDefault(ModelKind.REVIEW, standard.review()),
            learnt.trust().orElse(standard.trust()));
    SiteTraining training = new SiteTraining(lesson.gazetteer(), pack, names);
    List<SiteTraining.Read> sentences = lesson.sentences().stream().map(training::read).toList();
    List<Map<String, Double>> figures =
        order.folds() == 0
            ? List.of()
            : List.of(new SiteValidation(training, order.folds()).figures(sentences));
    targets.write(training.learn(sentences), card(ModelKind.SITE, lesson, lesson.sites(), figures));
  }

  private int nothing() {
    log.summary("nothing is trained, since lines are missing; correct them and train again");
    return ExitCode.SOME_FAILED;
  }

  private int done(String what) {
    targets.commit();
    log.summary("trained " + what);
    return ExitCode.DONE;
  }

  /** The card of a model that needs no gazetteer. */
  private ModelCard card(
      ModelKind model, List<? extends Taught> corpora, List<Map<String, Double>> figures) {
    return card(model, Map.of(), corpora, List.of(), figures);
  }

  private ModelCard card(
      ModelKind model,
      Lesson lesson,
      List<? extends Taught> corpora,
      List<Map<String, Double>> figures) {
    Map<String, String> gazetteer =
        Map.of(
            "gazetteer", lesson.gazetteer().meta().getOrDefault("name", ""),
            "gazetteer_version", lesson.gazetteer().version());
    List<Corpus> helpers = model == ModelKind.SITE ? List.of() : lesson.helpers();
    return card(model, gazetteer, corpora, helpers, figures);
  }

  private ModelCard card(
      ModelKind model,
      Map<String, String> gazetteer,
      List<? extends Taught> corpora,
      List<Corpus> helpers,
      List<Map<String, Double>> figures) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("geowire", Version.current());
    versions.putAll(new TreeMap<>(gazetteer));
    return new ModelCard(
        model,
        versions,
        order.date().or(() -> newest(corpora)),
        corpora,
        helpers,
        new ModelCard.Trial(figures.isEmpty() ? 0 : order.folds(), order.seed(), figures));
  }

  private static Optional<LocalDate> newest(List<? extends Taught> corpora) {
    return corpora.stream()
        .flatMap(corpus -> corpus.newest().stream())
        .max(Comparator.naturalOrder());
  }
}
