package org.geowire.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a gazetteer holds and where it comes from. */
@Command(
    name = "info",
    addMethodSubcommands = false,
    description = "Says what a gazetteer holds: version, sources, licence, places by country.",
    footer = {"  geowire gazetteer info", "  geowire gazetteer info --countries 250"})
final class GazetteerInfoCommand extends BaseCommand implements Callable<Integer> {

  @Option(
      names = "--countries",
      paramLabel = "N",
      description = "Countries to list, those with most places first (${DEFAULT-VALUE}).")
  private int countries = 20;

  @Mixin private GazetteerOptions source;

  GazetteerInfoCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = source.open(setting().environment());
    Text.Table table = new Text.Table();
    gazetteer.meta().forEach(table::row);
    table.row("format version", Integer.toString(Gazetteer.formatVersion()));
    table.row("content version", gazetteer.version());
    table.row("bytes", number(gazetteer.bytes()));
    table.row("admin units", number(gazetteer.unitCount()));
    Counts counts = Counts.of(gazetteer);
    Text.print(
        streams().out(),
        table
            + list("Places by class", counts.byClass, counts.byClass.size())
            + list("Places by country", counts.byCountry, countries));
    return ExitCode.DONE;
  }

  private static String list(String heading, Map<String, Integer> counts, int limit) {
    Text.Table table = new Text.Table();
    List<Map.Entry<String, Integer>> largest =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(limit)
            .toList();
    largest.forEach(entry -> table.row("  " + entry.getKey(), number(entry.getValue())));
    int rest = counts.size() - largest.size();
    return "\n" + heading + ":\n" + table + (rest > 0 ? "  and " + rest + " more\n" : "");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Counts the places of a gazetteer. */
  private static final class Counts {

    private final Map<String, Integer> byClass = new TreeMap<>();
    private final Map<String, Integer> byCountry = new TreeMap<>();

    static Counts of(Gazetteer gazetteer) {
      Counts counts = new Counts();
      for (int ordinal = 0; ordinal < gazetteer.size(); ordinal++) {
        Place place = gazetteer.place(ordinal);
        counts.byClass.merge(place.featureClass().name(), 1, Integer::sum);
        String country = place.country().map(AdminUnit::name).orElse("no country, or many");
        counts.byCountry.merge(country, 1, Integer::sum);
      }
      return counts;
    }
  }
}
