package org.geowire.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.OutputFormat;
import org.geowire.Staged;
import org.geowire.Version;
import org.geowire.article.Article;
import org.geowire.article.ArticleSource;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputFile;
import org.geowire.output.OutputOptions;
import org.geowire.output.TableField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What the commands that turn articles into files have in common.
 *
 * <p>The order keeps the user from waiting in vain: first the command line is checked, then the
 * output, then the gazetteer; only then the work begins.
 *
 * @param <R> what is made of an article
 */
@Command(addMethodSubcommands = false)
abstract class ArticleCommand<R> extends BaseCommand implements Callable<Integer> {

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TargetOptions target = new TargetOptions();
  @Mixin private final AnalysisOptions analysis = new AnalysisOptions();
  @Mixin private final RunOptions run = new RunOptions();
  @Mixin private final GazetteerOptions source = new GazetteerOptions();

  ArticleCommand(Setting setting) {
    super(setting);
  }

  /** Writes the results of a run. */
  interface Writer<R> extends ArticleRun.Output<R> {

    void begin() throws IOException;

    /** Writes what was held back and says how many things that were. */
    int finish() throws IOException;
  }

  /** The word for what is found ("incident"). */
  abstract String thing();

  /** The checked choices about the output. */
  abstract OutputOptions options(OutputFormat format, boolean csvSafe);

  /** Whether the output may quote the article. */
  abstract boolean withText();

  /** What is done with each article. */
  abstract Function<Article, Staged<GeowireResult>> work(Geowire geowire);

  /** What is written of that. */
  abstract R found(GeowireResult result);

  /** What is kept of a result; all, unless a command lets the user choose. */
  Function<R, R> selection(OutputContext context) {
    return result -> result;
  }

  abstract Writer<R> writer(
      OutputFormat format, OutputFile file, OutputOptions options, OutputContext context)
      throws IOException;

  /** The fields of a table, for the files beside a CSV. */
  abstract List<TableField> fields(OutputOptions options, OutputContext context);

  @Override
  public final Integer call() throws IOException {
    List<String> names = input.inputs();
    ArticleSource articles = new ArticleSource(input.settings(), streams().in());
    ArticleRun.Inputs inputs = new ArticleRun.Inputs(articles, names, run.threads());
    OutputFormat format = target.format();
    OutputOptions options = options(format, target.csvSafe()).in(target.system(format));
    analysis.check();
    try (OutputFile file = target.open(streams(), names);
        ProblemLog log = new ProblemLog(streams(), run)) {
      Gazetteer gazetteer = source.open(setting());
      OutputContext context = context(gazetteer);
      Geowire geowire = new Geowire(gazetteer, analysis.settings(gazetteer.countries()));
      Writer<R> writer = writer(format, file, options, context);
      writer.begin();
      MissingNames missing = new MissingNames();
      ArticleRun<Worked<R>> done =
          ArticleRun.over(
              inputs,
              worked(work(geowire), selection(context)),
              worked -> write(worked, writer, missing),
              new ArticleRun.Reports(log, traces()));
      done.addFound(writer.finish());
      file.commit();
      target.sidecars(fields(options, context));
      log.commit();
      log.summary(done.summary(thing()));
      missing.lines(this::advice).forEach(log::summary);
      return done.exitCode(run.failOnEmpty());
    }
  }

  /** How to get more places of a country: from the dump of GeoNames, unless it was added before. */
  private String advice(String country) {
    if (!source.isStandard(setting())) {
      return "; GeoNames' dump " + country + ".zip may have them";
    }
    return source.added(setting()).contains(country)
        ? ""
        : "; 'geowire gazetteer add --download " + country + "' adds the places of GeoNames";
  }

  /** What an article gave, without the article itself: results wait for those before them. */
  private record Worked<R>(R found, Optional<MissingNames.Missing> missing) {}

  private Function<Article, Staged<Worked<R>>> worked(
      Function<Article, Staged<GeowireResult>> work, Function<R, R> selection) {
    return article ->
        work.apply(article)
            .map(result -> new Worked<>(selection.apply(found(result)), MissingNames.of(result)));
  }

  private static <R> int write(Worked<R> worked, Writer<R> writer, MissingNames missing)
      throws IOException {
    worked.missing().ifPresent(missing::add);
    return writer.write(worked.found());
  }

  private OutputContext context(Gazetteer gazetteer) {
    return new OutputContext(
        Version.current(),
        gazetteer.version(),
        gazetteer.meta().getOrDefault("licence", ""),
        gazetteer.countries(),
        withText());
  }
}
