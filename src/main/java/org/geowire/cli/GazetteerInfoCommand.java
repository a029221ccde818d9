package org.geowire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    footer = {
      "  geowire gazetteer info",
      "  geowire gazetteer info --countries 250",
      "  geowire gazetteer info -f json --gazetteer world.gwx"
    })
final class GazetteerInfoCommand extends BaseCommand implements Callable<Integer> {

  @Option(
      names = "--countries",
      paramLabel = "N",
      description = "Countries to list, those with most places first (${DEFAULT-VALUE}).")
  private int countries = 20;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|json",
      description = "A table to read, or one JSON object with all countries.")
  private String format = "table";

  @Mixin private GazetteerOptions source;

  GazetteerInfoCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    if (!List.of("table", "json").contains(format)) {
      throw new UsageException("--format " + format + " is none of table, json");
    }
    Gazetteer gazetteer = source.open(setting());
    String answer = format.equals("json") ? json(gazetteer) : table(gazetteer);
    Text.print(streams().out(), answer);
    return ExitCode.DONE;
  }

  private static String json(Gazetteer gazetteer) throws IOException {
    Counts counts = Counts.of(gazetteer, Place::countryCode);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> line : gazetteer.meta().entrySet()) {
        json.writeStringField(line.getKey(), line.getValue());
      }
      json.writeNumberField("format_version", Gazetteer.formatVersion());
      json.writeStringField("content_version", gazetteer.version());
      json.writeNumberField("bytes", gazetteer.bytes());
      json.writeNumberField("admin_units", gazetteer.unitCount());
      write(json, "places_by_class", counts.byClass);
      write(json, "places_by_country", counts.byCountry);
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, String field, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private String table(Gazetteer gazetteer) {
    Text.Table table = new Text.Table();
    gazetteer.meta().forEach(table::row);
    table.row("format version", Integer.toString(Gazetteer.formatVersion()));
    table.row("content version", gazetteer.version());
    table.row("bytes", number(gazetteer.bytes()));
    table.row("admin units", number(gazetteer.unitCount()));
    Counts counts =
        Counts.of(
            gazetteer, place -> place.country().map(AdminUnit::name).orElse("no country, or many"));
    return table
        + list("Places by class", counts.byClass, counts.byClass.size())
        + list("Places by country", counts.byCountry, countries);
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

    static Counts of(Gazetteer gazetteer, Function<Place, String> countryOf) {
      Counts counts = new Counts();
      for (int ordinal = 0; ordinal < gazetteer.size(); ordinal++) {
        Place place = gazetteer.place(ordinal);
        counts.byClass.merge(place.featureClass().name(), 1, Integer::sum);
        counts.byCountry.merge(countryOf.apply(place), 1, Integer::sum);
      }
      return counts;
    }
  }
}
