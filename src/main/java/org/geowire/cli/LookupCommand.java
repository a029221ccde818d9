package org.geowire.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geowire.cli.PlaceSearch.Reach;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.geo.GeoPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the gazetteer for places by name. */
@Command(
    name = "lookup",
    addMethodSubcommands = false,
    description = {
      "Finds the places of a name in the gazetteer, likeliest first.",
      "Case, accents and punctuation do not matter; where no name is spelt so, other"
          + " transliterations of it answer."
    },
    footer = {
      "  geowire lookup Nioro",
      "  geowire lookup 'Nioro du Sahel' Kayes --country ML",
      "  geowire lookup Tombuk --prefix",
      "  geowire lookup Goguy --fuzzy",
      "  geowire lookup Paris --near 33.7,-95.6",
      "  geowire lookup Santa --admin1 California --class P --limit 3",
      "  geowire lookup - -f jsonl < names.txt"
    })
final class LookupCommand extends BaseCommand implements Callable<Integer> {

  /** As many edits as the length of the name bears. */
  static final String AUTO = "auto";

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Names of places, or - to read them from standard input, one a line.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--prefix", description = "Names that begin so answer too.")
  private boolean prefix;

  @Option(
      names = "--fuzzy",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = AUTO,
      description = "Names that differ in up to N letters (1 to 3; else by length) answer too.")
  private String fuzzy = "0";

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
      names = "--near",
      paramLabel = "LAT,LON",
      description = "Places nearest to this point first, with their distance.")
  private String near = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Places a name at most (${DEFAULT-VALUE}).")
  private int limit = 10;

  @Mixin private PlaceOptions options;
  @Mixin private GazetteerOptions source;

  LookupCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    PlaceSearch search = search(source.open(setting()));
    Answers answers = new Answers(streams(), options.json());
    for (String name : names) {
      if (name.equals("-")) {
        InputLines.forEach(streams().in(), line -> answer(search, answers, line));
      } else {
        answer(search, answers, Arguments.plain(name));
      }
    }
    return options.finish(answers);
  }

  private static void answer(PlaceSearch search, Answers answers, String name) throws IOException {
    answers.answer(name, search.find(name), "no place called " + name + " in the gazetteer");
  }

  private PlaceSearch search(Gazetteer gazetteer) {
    return new PlaceSearch(
        gazetteer,
        PlaceOptions.countries(countries, gazetteer),
        options.filter(Set.of(), admin1),
        new Reach(prefix, edits()),
        point(),
        limit);
  }

  private void check() {
    if (names.isEmpty()) {
      throw new UsageException("no NAME; name places, or give - to read names, one a line");
    }
    if (limit < 1) {
      throw new UsageException("--limit " + limit + " leaves nothing; give 1 or more");
    }
    options.check();
    edits();
    point();
  }

  private Optional<GeoPoint> point() {
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(Coordinates.point(Arguments.plain(near), "--near"));
  }

  private int edits() {
    return switch (fuzzy) {
      case AUTO -> Reach.AUTO;
      case "0", "1", "2", "3" -> Integer.parseInt(fuzzy);
      default -> throw new UsageException("--fuzzy " + fuzzy + " is none of 1, 2, 3");
    };
  }
}
