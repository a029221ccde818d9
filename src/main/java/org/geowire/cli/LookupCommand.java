package org.geowire.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the gazetteer for places by name. */
@Command(
    name = "lookup",
    addMethodSubcommands = false,
    description = "Finds the places of a name in the gazetteer, likeliest first.",
    footer = {
      "  geowire lookup Nioro",
      "  geowire lookup 'Nioro du Sahel' Kayes --country ML",
      "  geowire lookup Santa --admin1 California --class P --limit 3",
      "  geowire lookup - -f jsonl < names.txt"
    })
final class LookupCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Names of places, or - to read them from standard input, one a line.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "Places of these countries (ML,BF) first.")
  private List<String> countries = List.of();

  @Option(
      names = "--admin1",
      paramLabel = "NAME",
      description = "Only places in the first-level division of this name or code.")
  private String admin1 = "";

  @Option(
      names = "--class",
      paramLabel = "A-V",
      split = ",",
      description = "Only places of these GeoNames classes: P towns, A units, H waters, ...")
  private List<String> classes = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Places a name at most (${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|jsonl",
      description = "A table to read, or one JSON object a name.")
  private String format = "table";

  @Option(names = "--fail-on-empty", description = "Exit with 6 where no name is found.")
  private boolean failOnEmpty;

  @Mixin private GazetteerOptions source;

  LookupCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    Gazetteer gazetteer = source.open(setting().environment());
    PlaceSearch search =
        new PlaceSearch(
            gazetteer,
            AnalysisOptions.countries(countries, gazetteer.countries()),
            admin1,
            classes(),
            limit);
    Answers answers = new Answers(search, streams(), format.equals("jsonl"));
    for (String name : names) {
      if (name.equals("-")) {
        readNames(answers);
      } else {
        answers.answer(name);
      }
    }
    return failOnEmpty && answers.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private void check() {
    if (names.isEmpty()) {
      throw new UsageException("no NAME; name places, or give - to read names, one a line");
    }
    if (!List.of("table", "jsonl").contains(format)) {
      throw new UsageException("--format " + format + " is none of table, jsonl");
    }
    if (limit < 1) {
      throw new UsageException("--limit " + limit + " leaves nothing; give 1 or more");
    }
  }

  private List<FeatureClass> classes() {
    List<FeatureClass> wanted = new ArrayList<>();
    for (String name : classes) {
      try {
        wanted.add(FeatureClass.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new UsageException("--class " + name + " is none of A, H, L, P, R, S, T, U, V");
      }
    }
    return wanted;
  }

  private void readNames(Answers answers) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(streams().in(), StandardCharsets.UTF_8));
    boolean first = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String name = first && line.startsWith("\ufeff") ? line.substring(1) : line;
      first = false;
      if (!name.isBlank()) {
        answers.answer(name.strip());
      }
    }
  }
}
