package org.geowire.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.OutputFormat;
import org.geowire.Staged;
import org.geowire.article.Article;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputFile;
import org.geowire.output.OutputOptions;
import org.geowire.output.TableField;
import org.geowire.output.ToponymWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every place name in articles with the place that it means. */
@Command(
    name = "toponyms",
    addMethodSubcommands = false,
    description = "Reads articles and writes every toponym with the place that it means.",
    footer = {
      "  geowire toponyms article.txt -f csv",
      "  geowire toponyms articles.jsonl -f jsonl -o toponyms.jsonl",
      "  geowire toponyms articles/ --candidates -f jsonl"
    })
final class ToponymsCommand extends ArticleCommand<GeowireResult> {

  @Option(names = "--candidates", description = "Add the other places that a toponym may mean.")
  private boolean candidates;

  ToponymsCommand(Setting setting) {
    super(setting);
  }

  @Override
  String thing() {
    return "toponym";
  }

  @Override
  OutputOptions options(OutputFormat format, boolean csvSafe) {
    return new OutputOptions(List.of(), csvSafe, false, candidates);
  }

  @Override
  boolean withText() {
    return true;
  }

  @Override
  Function<Article, Staged<GeowireResult>> work(Geowire geowire) {
    return geowire::toponymStages;
  }

  @Override
  GeowireResult found(GeowireResult result) {
    return result;
  }

  @Override
  Writer<GeowireResult> writer(
      OutputFormat format, OutputFile file, OutputOptions options, OutputContext context)
      throws IOException {
    return new Rows(format.toponyms(file.stream(), options, context));
  }

  @Override
  List<TableField> fields(OutputOptions options, OutputContext context) {
    return options.toponymLayout(context).fields();
  }

  /** Writes the toponyms of article after article. */
  private record Rows(ToponymWriter writer) implements Writer<GeowireResult> {

    @Override
    public void begin() throws IOException {
      writer.begin();
    }

    @Override
    public int write(GeowireResult result) throws IOException {
      writer.write(result.document(), result.toponyms());
      return result.toponyms().size();
    }

    @Override
    public int finish() throws IOException {
      writer.finish();
      return 0;
    }
  }
}
