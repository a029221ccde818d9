package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geowire.Geowire;
import org.geowire.Version;
import org.geowire.eval.CrossValidation;
import org.geowire.eval.NoteValidation;
import org.geowire.eval.SiteValidation;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.Model;
import org.geowire.output.OutputFile;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Corpus;
import org.geowire.train.KeyedArticle;
import org.geowire.train.Learnt;
import org.geowire.train.ModelCard;
import org.geowire.train.ModelKind;
import org.geowire.train.NoteCorpus;
import org.geowire.train.NoteTraining;
import org.geowire.train.RelevanceTraining;
import org.geowire.train.SiteCorpus;
import org.geowire.train.SiteLesson;
import org.geowire.train.SiteTraining;
import org.geowire.train.Taught;
import org.geowire.train.ToponymTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the models again. */
@Command(
    name = "train",
    addMethodSubcommands = false,
    description =
        "Learns from annotated articles what is a toponym, which place it means, and how sure both"
            + " are; writes KIND.bin and KIND.card.json, the same bytes whenever the data are the"
            + " same.",
    footer = {
      "  geowire train all lgl.jsonl geowebnews.jsonl -o models",
      "  geowire train all lgl.jsonl --helper wikigold.jsonl -o models",
      "  geowire train place articles.jsonl -o models --folds 10",
      "  geowire train relevance muc4.jsonl -o models",
      "  geowire train site sentences.jsonl -o models",
      "  geowire train note src/training/notes.jsonl -o models",
      "  geowire train toponym articles.jsonl -o models --folds 0 --date 2025-07-02"
    })
final class TrainCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "toponym|place|review|trust|site|relevance|note|all",
      description =
          "The model that is to learn; all: the first four, and site with --sites. relevance learns"
              + " from articles with MUC-4's answer keys, note from coded notes.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ANNOTATED",
      description =
          "Annotated articles as JSON lines (see docs/evaluation.md); for 'site' event sentences,"
              + " for 'note' notes with their \"sub_event_type\".")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      description =
          "With 'all': sentences in which events and their sites are marked, to learn 'site' from;"
              + " may be repeated.")
  private List<String> siteFiles = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Folder of the models; its files are replaced.")
  private String folder = "";

  @Option(
      names = "--helper",
      paramLabel = "FILE",
      description =
          "Articles annotated by other rules, which teach words but not their rules; may be"
              + " repeated. They count little and are never scored.")
  private List<String> helperFiles = new ArrayList<>();

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Parts of the cross-validation for the card (${DEFAULT-VALUE}); 0 for none.")
  private int folds = 5;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Deals newspapers to the parts (${DEFAULT-VALUE}: in the order of their names); training"
              + " itself draws nothing.")
  private long seed;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of the data in the card; else that of the newest article.")
  private String date = "";

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no summary.")
  private boolean quiet;

  @Mixin private GazetteerOptions source;

  TrainCommand(Setting setting) {
    super(setting);
  }

  /** What was read and asked for. */
  private record Lesson(
      Gazetteer gazetteer,
      List<Corpus> corpora,
      List<Corpus> helpers,
      List<SiteCorpus> sites,
      Set<ModelKind> kinds,
      Optional<LocalDate> date) {

    /** Whether nothing is there for one of the models. */
    boolean isEmpty() {
      boolean noArticles = articles().isEmpty() && !Set.of(ModelKind.SITE).containsAll(kinds);
      return noArticles || (kinds.contains(ModelKind.SITE) && sentences().isEmpty());
    }

    List<SiteLesson> sentences() {
      return sites.stream().flatMap(corpus -> corpus.lessons().stream()).toList();
    }

    List<AnnotatedArticle> articles() {
      return articles(corpora);
    }

    List<AnnotatedArticle> helperArticles() {
      return articles(helpers);
    }

    private static List<AnnotatedArticle> articles(List<Corpus> corpora) {
      return corpora.stream().flatMap(corpus -> corpus.articles().stream()).toList();
    }
  }

  @Override
  public Integer call() throws IOException {
    Set<ModelKind> kinds = check();
    Optional<LocalDate> day = date();
    Targets targets = new Targets(Path.of(folder));
    try (targets;
        ProblemLog log = new ProblemLog(streams(), quiet)) {
      kinds.forEach(targets::open);
      if (kinds.contains(ModelKind.RELEVANCE)) {
        return relevance(day, targets, log);
      }
      if (kinds.contains(ModelKind.NOTE)) {
        return notes(day, targets, log);
      }
      Gazetteer gazetteer = source.open(setting());
      boolean sites = kind.equals(ModelKind.SITE.label());
      Lesson lesson =
          new Lesson(
              gazetteer,
              read(sites ? List.of() : files, log),
              read(helperFiles, log),
              readSites(sites ? files : siteFiles, log),
              kinds,
              day);
      if (log.failed() > 0 || lesson.isEmpty()) {
        return nothingTrained(log);
      }
      learn(lesson, targets);
      targets.commit();
      log.summary(summary(lesson));
      return ExitCode.DONE;
    }
  }

  /** Learns from articles with answer keys, which need no gazetteer. */
  private int relevance(Optional<LocalDate> day, Targets targets, ProblemLog log)
      throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    List<KeyedArticle> articles = new ArrayList<>();
    for (String file : files) {
      List<KeyedArticle> read = KeyedArticle.read(Path.of(file), log::problem);
      corpora.add(Corpus.of(Path.of(file), read));
      articles.addAll(read);
    }
    if (log.failed() > 0 || articles.isEmpty()) {
      return nothingTrained(log);
    }
    LinearModel model = new RelevanceTraining(LanguagePack.of("en")).learn(articles);
    ModelCard.Trial none = new ModelCard.Trial(0, seed, List.of());
    targets.write(model, card(ModelKind.RELEVANCE, day, corpora, none));
    targets.commit();
    log.summary("trained relevance.bin on " + articles.size() + " articles");
    return ExitCode.DONE;
  }

  /** Learns from coded notes, which need no gazetteer. */
  private int notes(Optional<LocalDate> day, Targets targets, ProblemLog log) throws IOException {
    NoteTraining training = new NoteTraining(LanguagePack.of("en"));
    List<NoteCorpus> corpora = new ArrayList<>();
    List<NoteTraining.Read> notes = new ArrayList<>();
    for (String file : files) {
      NoteCorpus corpus = NoteCorpus.read(Path.of(file), log::problem);
      corpora.add(corpus);
      corpus.notes().stream().map(training::read).forEach(notes::add);
    }
    if (log.failed() > 0 || notes.isEmpty()) {
      return nothingTrained(log);
    }
    List<Map<String, Double>> figures =
        folds == 0 ? List.of() : List.of(new NoteValidation(training, folds).figures(notes));
    ModelCard.Trial trial = new ModelCard.Trial(folds, seed, figures);
    targets.write(training.learn(notes), card(ModelKind.NOTE, day, corpora, trial));
    targets.commit();
    log.summary("trained note.bin on " + notes.size() + " notes");
    return ExitCode.DONE;
  }

  private static int nothingTrained(ProblemLog log) {
    log.summary("nothing is trained, since lines are missing; correct them and train again");
    return ExitCode.SOME_FAILED;
  }

  /** The card of a model that needs no gazetteer. */
  private static ModelCard card(
      ModelKind model,
      Optional<LocalDate> day,
      List<? extends Taught> corpora,
      ModelCard.Trial trial) {
    return new ModelCard(
        model,
        Map.of("geowire", Version.current()),
        day.or(() -> newest(corpora)),
        corpora,
        List.of(),
        trial);
  }

  private static Optional<LocalDate> newest(List<? extends Taught> corpora) {
    return corpora.stream()
        .flatMap(corpus -> corpus.newest().stream())
        .max(Comparator.naturalOrder());
  }

  private static List<Corpus> read(List<String> files, ProblemLog log) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (String file : files) {
      corpora.add(Corpus.read(Path.of(file), log::problem));
    }
    return corpora;
  }

  private static List<SiteCorpus> readSites(List<String> files, ProblemLog log) throws IOException {
    List<SiteCorpus> corpora = new ArrayList<>();
    for (String file : files) {
      corpora.add(SiteCorpus.read(Path.of(file), log::problem));
    }
    return corpora;
  }

  private Set<ModelKind> check() {
    if (kind.isEmpty()) {
      throw new UsageException(
          "no KIND; give toponym, place, review, trust, site, relevance, note or all");
    }
    if (files.isEmpty()) {
      throw new UsageException("no ANNOTATED; name files of annotated articles");
    }
    if (folder.isEmpty()) {
      throw new UsageException("no FOLDER; say with -o where the models go");
    }
    if (folds < 0 || folds == 1 || folds > 1000) {
      throw new UsageException("--folds " + folds + " is neither 0 nor from 2 to 1000");
    }
    return kinds();
  }

  private Set<ModelKind> kinds() {
    Set<ModelKind> kinds = EnumSet.allOf(ModelKind.class);
    if (kind.equals("all")) {
      kinds.removeAll(Set.of(ModelKind.RELEVANCE, ModelKind.NOTE));
      kinds.removeIf(candidate -> candidate == ModelKind.SITE && siteFiles.isEmpty());
    } else {
      kinds.removeIf(candidate -> !candidate.label().equals(kind));
    }
    if (kinds.isEmpty()) {
      throw new UsageException(
          "'" + kind + "' is none of toponym, place, review, trust, site, relevance, note, all");
    }
    return kinds;
  }

  private Optional<LocalDate> date() {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw new UsageException("--date " + date + " is no day; write it as 2025-07-02");
    }
  }

  private void learn(Lesson lesson, Targets targets) throws IOException {
    LanguagePack pack = LanguagePack.of("en");
    Set<ModelKind> kinds = EnumSet.copyOf(lesson.kinds());
    kinds.retainAll(ModelKind.ofArticles());
    Learnt learnt = Learnt.NOTHING;
    if (!kinds.isEmpty()) {
      List<Map<String, Double>> figures =
          folds == 0
              ? List.of()
              : new CrossValidation(
                      lesson.gazetteer(), pack, kinds, deal(), lesson.helperArticles())
                  .figures(lesson.corpora());
      ToponymTraining training = new ToponymTraining(lesson.gazetteer(), pack);
      learnt = training.learn(kinds, lesson.articles(), lesson.helperArticles());
      for (Map.Entry<ModelKind, LinearModel> model : learnt.linear().entrySet()) {
        targets.write(model.getValue(), card(model.getKey(), lesson, lesson.corpora(), figures));
      }
      if (learnt.trust().isPresent()) {
        ModelCard card = card(ModelKind.TRUST, lesson, lesson.corpora(), figures);
        targets.write(learnt.trust().get(), card);
      }
    }
    if (lesson.kinds().contains(ModelKind.SITE)) {
      learnSites(lesson, learnt, targets);
    }
  }

  /**
   * The names of the sentences are found by the models that were just learnt, else by Geowire's.
   */
  private void learnSites(Lesson lesson, Learnt learnt, Targets targets) throws IOException {
    Geowire.Models standard = Geowire.Models.standard();
    SiteTraining.Names names =
        new SiteTraining.Names(
            learnt.linear().getOrDefault(ModelKind.TOPONYM, standard.toponyms()),
            learnt.linear().getOrDefault(ModelKind.PLACE, standard.places()),
            learnt.linear().getOrDefault(ModelKind.REVIEW, standard.review()),
            learnt.trust().orElse(standard.trust()));
    SiteTraining training = new SiteTraining(lesson.gazetteer(), LanguagePack.of("en"), names);
    List<SiteTraining.Read> sentences = lesson.sentences().stream().map(training::read).toList();
    List<Map<String, Double>> figures =
        folds == 0 ? List.of() : List.of(new SiteValidation(training, folds).figures(sentences));
    targets.write(training.learn(sentences), card(ModelKind.SITE, lesson, lesson.sites(), figures));
  }

  private CrossValidation.Deal deal() {
    return new CrossValidation.Deal(folds, seed);
  }

  private ModelCard card(
      ModelKind model,
      Lesson lesson,
      List<? extends Taught> corpora,
      List<Map<String, Double>> figures) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("geowire", Version.current());
    versions.put("gazetteer", lesson.gazetteer().meta().getOrDefault("name", ""));
    versions.put("gazetteer_version", lesson.gazetteer().version());
    return new ModelCard(
        model,
        versions,
        lesson.date().or(() -> newest(corpora)),
        corpora,
        model == ModelKind.SITE ? List.of() : lesson.helpers(),
        new ModelCard.Trial(figures.isEmpty() ? 0 : folds, seed, figures));
  }

  private static String summary(Lesson lesson) {
    List<String> names = lesson.kinds().stream().map(model -> model.label() + ".bin").toList();
    return "trained "
        + String.join(" and ", names)
        + " on "
        + (lesson.corpora().isEmpty()
            ? lesson.sentences().size() + " sentences"
            : lesson.articles().size() + " articles");
  }

  /** The files of the models, which appear together at the end. */
  private static final class Targets implements AutoCloseable {

    private final Path folder;
    private final Map<ModelKind, OutputFile> models = new LinkedHashMap<>();
    private final Map<ModelKind, OutputFile> cards = new LinkedHashMap<>();

    Targets(Path folder) {
      this.folder = folder;
    }

    void open(ModelKind kind) {
      models.put(kind, OutputFile.at(folder.resolve(kind.label() + ".bin")));
      cards.put(kind, OutputFile.at(folder.resolve(kind.label() + ".card.json")));
    }

    void write(Model model, ModelCard card) throws IOException {
      model.write(models.get(card.kind()).stream());
      card.write(model, cards.get(card.kind()).stream());
    }

    void commit() {
      models.values().forEach(OutputFile::commit);
      cards.values().forEach(OutputFile::commit);
    }

    @Override
    public void close() {
      models.values().forEach(OutputFile::close);
      cards.values().forEach(OutputFile::close);
    }
  }
}
