package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.train.ModelKind;
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
      "  geowire train incident src/training/articles.jsonl -o models",
      "  geowire train toponym articles.jsonl -o models --folds 0 --date 2025-07-02"
    })
final class TrainCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description =
          "The model that is to learn: toponym, place, review, trust, site, relevance, note or"
              + " incident; all: the first four, and site with --sites. relevance learns from"
              + " articles with MUC-4's answer keys, note from coded notes, incident from coded"
              + " articles.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ANNOTATED",
      description =
          "Annotated articles as JSON lines (see docs/evaluation.md); for 'site' event sentences,"
              + " for 'note' notes with their \"sub_event_type\", for 'incident' articles with their"
              + " \"incidents\".")
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

  @Override
  public Integer call() throws IOException {
    TrainRun.Order order = new TrainRun.Order(check(), date(), folds, seed);
    ModelTargets targets = new ModelTargets();
    try (targets;
        ProblemLog log = new ProblemLog(streams(), quiet)) {
      targets.open(Path.of(folder), order.kinds());
      TrainRun run = new TrainRun(order, targets, log);
      if (order.kinds().contains(ModelKind.RELEVANCE)) {
        return run.relevance(files);
      }
      if (order.kinds().contains(ModelKind.INCIDENT)) {
        return run.incidents(files, source.open(setting()));
      }
      return order.kinds().contains(ModelKind.NOTE) ? run.notes(files) : toponyms(run);
    }
  }

  private int toponyms(TrainRun run) throws IOException {
    Gazetteer gazetteer = source.open(setting());
    boolean sites = kind.equals(ModelKind.SITE.label());
    return run.toponyms(
        new TrainRun.Lesson(
            gazetteer,
            run.corpora(sites ? List.of() : files),
            run.corpora(helperFiles),
            run.sites(sites ? files : siteFiles)));
  }

  private Set<ModelKind> check() {
    if (kind.isEmpty()) {
      throw new UsageException(
          "no KIND; give toponym, place, review, trust, site, relevance, note, incident or all");
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
      kinds.removeAll(Set.of(ModelKind.RELEVANCE, ModelKind.NOTE, ModelKind.INCIDENT));
      kinds.removeIf(candidate -> candidate == ModelKind.SITE && siteFiles.isEmpty());
    } else {
      kinds.removeIf(candidate -> !candidate.label().equals(kind));
    }
    if (kinds.isEmpty()) {
      throw new UsageException(
          "'"
              + kind
              + "' is none of toponym, place, review, trust, site, relevance, note, incident, all");
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
}
