package org.geowire.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Neighbour;
import org.geowire.geo.GeoPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the gazetteer what lies near a point. */
@Command(
    name = "near",
    addMethodSubcommands = false,
    description = "Finds the places nearest to a point, with distance and bearing from it.",
    footer = {
      "  geowire near 15.686 -9.33",
      "  geowire near 15.686 -9.33 -k 3 --class P",
      "  geowire near 15.686,-9.33 --within 50 --country ML -f jsonl",
      "  geowire near - -f jsonl < points.txt"
    })
final class NearCommand extends BaseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "LAT LON",
      arity = "0..*",
      description = "Decimal degrees, or - to read points from standard input, one a line.")
  private List<String> coordinates = new ArrayList<>();

  @Option(
      names = {"-k", "--limit"},
      paramLabel = "N",
      description = "Places at most (${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--within",
      paramLabel = "KM",
      description = "Only places at this distance or nearer.")
  private double within = Double.POSITIVE_INFINITY;

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "Only places of these countries (ML,BF).")
  private List<String> countries = List.of();

  @Option(
      names = "--admin1",
      paramLabel = "NAME",
      description = "Only places in the first-level division of this name or code.")
  private String admin1 = "";

  @Mixin private PlaceOptions options;
  @Mixin private GazetteerOptions source;

  NearCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    boolean lines = coordinates.equals(List.of("-"));
    if (!lines) {
      point(); // before the gazetteer is opened
    }
    Gazetteer gazetteer = source.open(setting());
    PlaceFilter filter = options.filter(PlaceOptions.countries(countries, gazetteer), admin1);
    Answers answers = new Answers(streams(), options.json());
    if (lines) {
      InputLines.forEach(
          streams().in(),
          line -> answer(gazetteer, filter, answers, Coordinates.point(line, "the line")));
    } else {
      answer(gazetteer, filter, answers, point());
    }
    return options.finish(answers);
  }

  private void check() {
    if (coordinates.isEmpty()) {
      throw new UsageException("no point; give latitude and longitude, such as 15.686 -9.33");
    }
    if (limit < 1) {
      throw new UsageException("-k " + limit + " leaves nothing; give 1 or more");
    }
    if (!(within > 0)) {
      throw new UsageException("--within " + within + " leaves nothing; give a distance in km");
    }
    options.check();
  }

  private GeoPoint point() {
    return Coordinates.point(Arguments.plain(String.join(" ", coordinates)), "the point");
  }

  private void answer(Gazetteer gazetteer, PlaceFilter filter, Answers answers, GeoPoint point)
      throws IOException {
    List<Match> matches = new ArrayList<>();
    for (Neighbour near : gazetteer.near(point, limit, filter)) {
      if (near.km() <= within) {
        matches.add(
            new Match(
                near.place(),
                "near",
                "",
                OptionalDouble.of(near.km()),
                OptionalDouble.of(near.bearing())));
      }
    }
    String query = point.latitude() + " " + point.longitude();
    answers.answer(query, matches, "no such place near " + query + " in the gazetteer");
  }
}
