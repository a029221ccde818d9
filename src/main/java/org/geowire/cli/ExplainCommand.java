package org.geowire.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.Settings;
import org.geowire.Staged;
import org.geowire.article.ArticleSource;
import org.geowire.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says in plain words why an article gave what it gave. */
@Command(
    name = "explain",
    addMethodSubcommands = false,
    description = "Says why: candidates, evidence, events and sites of an article.",
    footer = {
      "  geowire explain article.txt --date 2025-07-02",
      "  geowire explain article.txt --candidates 10 | less",
      "  geowire explain article.txt --factuality all"
    })
final class ExplainCommand extends BaseCommand implements Callable<Integer> {

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "Candidates a toponym at most (${DEFAULT-VALUE}).")
  private int candidates = 5;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final AnalysisOptions analysis = new AnalysisOptions();
  @Mixin private final RunOptions run = new RunOptions();
  @Mixin private final GazetteerOptions source = new GazetteerOptions();

  ExplainCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    if (candidates < 0) {
      throw new UsageException("--candidates " + candidates + " is less than none");
    }
    ArticleSource articles = new ArticleSource(input.settings(), streams().in());
    ArticleRun.Inputs inputs = new ArticleRun.Inputs(articles, input.inputs(), run.threads());
    analysis.check();
    try (ProblemLog log = new ProblemLog(streams(), run)) {
      Gazetteer gazetteer = source.open(setting());
      Settings settings = analysis.settings(gazetteer.countries()).explained(candidates);
      Geowire geowire = new Geowire(gazetteer, settings);
      ArticleRun<GeowireResult> done =
          ArticleRun.over(
              inputs,
              article -> new Staged.Done<>(geowire.everything(article)),
              this::write,
              new ArticleRun.Reports(log, traces()));
      log.commit();
      return done.exitCode(run.failOnEmpty());
    }
  }

  private int write(GeowireResult result) throws IOException {
    Text.print(streams().out(), new Explanation(result).toString());
    return result.incidents().size();
  }
}
