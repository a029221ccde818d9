package org.geowire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.source.Companions;
import org.geowire.gazetteer.source.GazetteerCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles files of places into an index of its own. */
@Command(
    name = "build",
    addMethodSubcommands = false,
    description = {
      "Compiles dumps of GeoNames, as downloaded, or tables into a gazetteer that holds nothing"
          + " else.",
      "To add places to the gazetteer that Geowire comes with, use 'gazetteer add'."
    },
    footer = {
      "  geowire gazetteer build allCountries.zip -o world.gwx",
      "  geowire gazetteer build ML.zip BF.zip --names alternateNamesV2.zip -o sahel.gwx",
      "  geowire lookup Gogui --gazetteer world.gwx"
    })
final class GazetteerBuildCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "Dumps of GeoNames (.zip, .txt) or tables (.csv, .tsv); the last one wins.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The index to write, which appears whole or not at all.")
  private String output = "";

  @Option(
      names = "--admin1",
      paramLabel = "FILE",
      description = "GeoNames' admin1CodesASCII.txt; else the one beside the dump.")
  private String admin1 = "";

  @Option(
      names = "--admin2",
      paramLabel = "FILE",
      description = "GeoNames' admin2Codes.txt; else the one beside the dump.")
  private String admin2 = "";

  @Option(
      names = "--countries",
      paramLabel = "FILE",
      description = "GeoNames' countryInfo.txt; else the one beside the dump.")
  private String countries = "";

  @Mixin private SourceOptions options;

  GazetteerBuildCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    if (sources.isEmpty()) {
      throw new UsageException("no SOURCE; name dumps of GeoNames or tables");
    }
    if (output.isEmpty()) {
      throw new UsageException("no -o FILE; name the index to write, such as world.gwx");
    }
    Companions companions =
        new Companions(
            Optional.empty(),
            SourceOptions.file(admin1),
            SourceOptions.file(admin2),
            SourceOptions.file(countries));
    Path target = IndexTarget.checked(output, sources);
    try (RowLog log = new RowLog(streams().err(), options.errors())) {
      new GazetteerCompiler(log).build(options.files(sources, companions), target);
      if (!options.quiet()) {
        IndexTarget.tell(streams().err(), Gazetteer.open(target), target);
      }
      return log.finish();
    }
  }
}
