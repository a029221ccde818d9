package org.geowire.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.OutputFormat;
import org.geowire.Staged;
import org.geowire.article.Article;
import org.geowire.incident.Incident;
import org.geowire.incident.RunMerger;
import org.geowire.output.IncidentRow;
import org.geowire.output.IncidentWriter;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputFile;
import org.geowire.output.OutputOptions;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main command: what happened where, as points on a map. */
@Command(
    name = "incidents",
    addMethodSubcommands = false,
    description = "Reads articles and writes the incidents that they report, one point each.",
    footer = {
      "  geowire incidents article.txt --date 2025-07-02",
      "  geowire incidents articles/ -o incidents.geojson",
      "  geowire incidents articles/ --where \"fatalities >= 10\" -o deadly.geojson",
      "  geowire incidents articles/ --near 14.447,-11.444,100 -o round-kayes.geojson",
      "  geowire incidents 'feeds/2025-*.jsonl' --country ML,BF,NE -f csv -o incidents.csv",
      "  cat articles.jsonl | geowire incidents - -f jsonl --errors errors.jsonl"
    })
final class IncidentsCommand extends ArticleCommand<List<Incident>> {

  @Mixin private final ColumnOptions columns = new ColumnOptions();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Option(
      names = "--merge",
      description =
          "Make one row of what several articles report: same kind of event, days that meet, the"
              + " same place, no contradicting actors or figures. Rows wait until the last article"
              + " was read.")
  private boolean merge;

  IncidentsCommand(Setting setting) {
    super(setting);
  }

  @Override
  String thing() {
    return "incident";
  }

  @Override
  OutputOptions options(OutputFormat format, boolean csvSafe) {
    return columns.options(format, csvSafe);
  }

  @Override
  boolean withText() {
    return columns.withText();
  }

  @Override
  Function<Article, Staged<GeowireResult>> work(Geowire geowire) {
    return geowire::incidentStages;
  }

  @Override
  List<Incident> found(GeowireResult result) {
    return result.incidents();
  }

  @Override
  Function<List<Incident>, List<Incident>> selection(OutputContext context) {
    return merge ? incidents -> incidents : filter(context);
  }

  private Function<List<Incident>, List<Incident>> filter(OutputContext context) {
    if (!filters.isSet()) {
      return incidents -> incidents;
    }
    Predicate<Row> kept = filters.filter(IncidentRow.allFields());
    return incidents ->
        incidents.stream()
            .filter(incident -> kept.test(new IncidentRow(incident, context).allValues()))
            .toList();
  }

  @Override
  Writer<List<Incident>> writer(
      OutputFormat format, OutputFile file, OutputOptions options, OutputContext context)
      throws IOException {
    IncidentWriter incidents = format.incidents(file.stream(), options, context);
    return merge ? new Merged(incidents, new RunMerger(), filter(context)) : new Rows(incidents);
  }

  @Override
  List<TableField> fields(OutputOptions options, OutputContext context) {
    return options.incidentLayout(context).fields();
  }

  /** Writes incidents one by one. */
  private record Rows(IncidentWriter writer) implements Writer<List<Incident>> {

    @Override
    public void begin() throws IOException {
      writer.begin();
    }

    @Override
    public int write(List<Incident> incidents) throws IOException {
      for (Incident incident : incidents) {
        writer.write(incident);
      }
      return incidents.size();
    }

    @Override
    public int finish() throws IOException {
      writer.finish();
      return 0;
    }
  }

  /** Holds all incidents until the last article was read, then writes them merged. */
  private record Merged(
      IncidentWriter writer, RunMerger merger, Function<List<Incident>, List<Incident>> kept)
      implements Writer<List<Incident>> {

    @Override
    public void begin() throws IOException {
      writer.begin();
    }

    @Override
    public int write(List<Incident> incidents) {
      merger.add(incidents);
      return 0;
    }

    @Override
    public int finish() throws IOException {
      List<Incident> incidents = kept.apply(merger.incidents());
      for (Incident incident : incidents) {
        writer.write(incident);
      }
      writer.finish();
      return incidents.size();
    }
  }
}
