package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.OutputFormat;
import org.geowire.Settings;
import org.geowire.Version;
import org.geowire.eval.CodedEvaluation;
import org.geowire.eval.CodedScore;
import org.geowire.eval.Evaluation;
import org.geowire.eval.MucEvaluation;
import org.geowire.eval.MucScore;
import org.geowire.eval.Predictions;
import org.geowire.eval.ReportJson;
import org.geowire.eval.Sampling;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputFile;
import org.geowire.output.OutputOptions;
import org.geowire.output.ToponymWriter;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.AnnotatedReader;
import org.geowire.train.ToponymTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores recognition and resolution against annotated articles. */
@Command(
    name = "evaluate",
    addMethodSubcommands = false,
    description =
        "Scores recognition and resolution against annotated articles: reads them itself, or takes"
            + " what toponyms -f jsonl wrote. With --incidents it scores incidents.",
    footer = {
      "  geowire evaluate gold.jsonl --worst 20",
      "  geowire evaluate gold.jsonl --gold-spans -f json -o scores.json",
      "  geowire evaluate gold.jsonl toponyms.jsonl",
      "  geowire evaluate gold.jsonl --compare before.jsonl after.jsonl",
      "  geowire evaluate --incidents keys.jsonl incidents.jsonl"
    })
final class EvaluateCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD",
      description = "Annotated articles as JSON lines (see docs/evaluation.md).")
  private String gold = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PREDICTED",
      description = "What toponyms -f jsonl wrote; else Geowire reads the articles itself.")
  private String predicted = "";

  @Option(
      names = "--gold-spans",
      description = "Score resolution alone, of the annotated names themselves.")
  private boolean goldSpans;

  @Option(
      names = "--incidents",
      description =
          "Score incidents: GOLD has coded incidents or keys of MUC-4, PREDICTED what incidents -f"
              + " jsonl wrote.")
  private boolean incidents;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      arity = "2",
      description = "Compare two outputs and say which differences are significant.")
  private List<String> compared = List.of();

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "List the N worst errors of each kind, by name and offsets.")
  private int worst;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out answers that are less sure, 0 to 1.")
  private double minConfidence;

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "Countries to favour where Geowire reads the articles: a hint, not a filter.")
  private List<String> countries = List.of();

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Read the articles with the models that train wrote there.")
  private String models = "";

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keep what Geowire found, as toponyms -f jsonl writes it, to compare later.")
  private String save = "";

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Draws for intervals and tests (${DEFAULT-VALUE}); 0 for none.")
  private int resamples = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Start of the random numbers (${DEFAULT-VALUE}); same seed, same figures.")
  private long seed = 1;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|json",
      description = "A table to read, or one JSON object.")
  private String format = "table";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears whole or not at all; else to standard output.")
  private String output = "-";

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no warnings.")
  private boolean quiet;

  @Mixin private GazetteerOptions source;

  EvaluateCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (OutputFile file = output.equals("-") ? OutputFile.to(streams().out()) : open(output);
        ProblemLog log = new ProblemLog(streams(), quiet)) {
      Gazetteer gazetteer = source.open(setting());
      if (incidents) {
        incidents(gazetteer, log, file);
      } else {
        toponyms(gazetteer, log, file);
      }
      file.commit();
      return log.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
  }

  private void incidents(Gazetteer gazetteer, ProblemLog log, OutputFile file) throws IOException {
    Path keys = Path.of(gold);
    Path found = Path.of(predicted);
    if (CodedEvaluation.isCoded(keys)) {
      write(CodedEvaluation.score(keys, found, log::problem), file);
    } else {
      write(MucEvaluation.score(keys, found, gazetteer, log::problem), file);
    }
  }

  private void toponyms(Gazetteer gazetteer, ProblemLog log, OutputFile file) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedReader.read(Path.of(gold), log::problem);
    Evaluation evaluation = new Evaluation(articles, gazetteer, options());
    warn(evaluation, log);
    if (compared.isEmpty()) {
      Predictions found = predictions(articles, gazetteer, log).atLeast(minConfidence);
      write(evaluation.report(found), file);
    } else {
      Predictions first = read(compared.get(0), log).atLeast(minConfidence);
      write(evaluation.compare(first, read(compared.get(1), log).atLeast(minConfidence)), file);
    }
  }

  private void check() {
    if (gold.isEmpty()) {
      throw new UsageException("no GOLD; name a file of annotated articles");
    }
    if (!List.of("table", "json").contains(format)) {
      throw new UsageException("--format " + format + " is none of table, json");
    }
    if (!compared.isEmpty() && !predicted.isEmpty()) {
      throw new UsageException("--compare takes both files; leave PREDICTED out");
    }
    if (!compared.isEmpty() && resamples == 0) {
      throw new UsageException("--compare needs --resamples of 1 or more, for its test");
    }
    boolean given = !compared.isEmpty() || !predicted.isEmpty();
    // A country may come from the configuration, and does no harm.
    if (given && !(save.isEmpty() && models.isEmpty())) {
      throw new UsageException("--models and --save are for runs without PREDICTED or --compare");
    }
    if (incidents && (predicted.isEmpty() || goldSpans || worst > 0)) {
      throw new UsageException(
          "--incidents takes GOLD and PREDICTED, and neither --gold-spans nor --worst");
    }
    checkNumbers();
  }

  private void checkNumbers() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence " + minConfidence + " is not from 0 to 1");
    }
    if (worst < 0) {
      throw new UsageException("--worst " + worst + " is less than 0");
    }
    if (resamples < 0 || resamples > 1_000_000) {
      throw new UsageException("--resamples " + resamples + " is not from 0 to 1000000");
    }
  }

  private OutputFile open(String target) throws IOException {
    List<String> inputs = new ArrayList<>(compared);
    inputs.add(gold);
    inputs.add(predicted);
    TargetOptions.refuseInput(target, inputs);
    return OutputFile.open(target);
  }

  private Evaluation.Options options() {
    return new Evaluation.Options(goldSpans, worst, new Sampling(seed, resamples));
  }

  private void warn(Evaluation evaluation, ProblemLog log) {
    long misplaced = evaluation.misplacedNames();
    if (misplaced > 0) {
      log.summary(
          gold
              + ": warning: "
              + misplaced
              + " annotated names differ from the text at their offsets; offsets count code points"
              + " of \"text\" alone");
    }
  }

  private Predictions predictions(
      List<AnnotatedArticle> articles, Gazetteer gazetteer, ProblemLog log) throws IOException {
    if (!predicted.isEmpty()) {
      return read(predicted, log);
    }
    Settings settings =
        Settings.standard().favouring(AnalysisOptions.countries(countries, gazetteer.countries()));
    Geowire geowire =
        models.isEmpty()
            ? new Geowire(gazetteer, settings)
            : new Geowire(gazetteer, settings, ModelFolder.read(models));
    List<GeowireResult> results = new ArrayList<>();
    articles.forEach(article -> results.add(result(geowire, article)));
    if (!save.isEmpty()) {
      save(results, gazetteer);
    }
    Predictions found = new Predictions();
    results.forEach(found::add);
    return found;
  }

  private GeowireResult result(Geowire geowire, AnnotatedArticle article) {
    return goldSpans
        ? geowire.resolution(
            article.article(), document -> ToponymTraining.goldToponyms(article, document))
        : geowire.toponyms(article.article());
  }

  private void save(List<GeowireResult> results, Gazetteer gazetteer) throws IOException {
    OutputContext context =
        new OutputContext(Version.current(), gazetteer.version(), "", gazetteer.countries(), true);
    try (OutputFile file = open(save)) {
      ToponymWriter writer =
          OutputFormat.JSONL.toponyms(
              file.stream(), new OutputOptions(List.of(), false, false, false), context);
      writer.begin();
      for (GeowireResult result : results) {
        writer.write(result.document(), result.toponyms());
      }
      writer.finish();
      file.commit();
    }
  }

  private static Predictions read(String file, ProblemLog log) {
    return Predictions.read(Path.of(file), log::problem);
  }

  private void write(Evaluation.Report report, OutputFile file) throws IOException {
    if (format.equals("json")) {
      ReportJson.write(report, file.stream());
    } else {
      Text.print(file.stream(), ScoreTable.of(report));
    }
  }

  private void write(MucScore score, OutputFile file) throws IOException {
    if (format.equals("json")) {
      ReportJson.write(score, file.stream());
    } else {
      Text.print(file.stream(), ScoreTable.of(score));
    }
  }

  private void write(CodedScore score, OutputFile file) throws IOException {
    if (format.equals("json")) {
      ReportJson.write(score, file.stream());
    } else {
      Text.print(file.stream(), ScoreTable.of(score));
    }
  }

  private void write(Evaluation.Duel duel, OutputFile file) throws IOException {
    if (format.equals("json")) {
      ReportJson.write(duel, file.stream());
    } else {
      Text.print(file.stream(), ScoreTable.of(duel));
    }
  }
}
