package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.geowire.GeowireResult;
import org.geowire.article.Document;
import org.geowire.article.InputProblem;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.resolve.Resolution;
import org.geowire.text.CodePoints;
import org.geowire.text.Span;
import org.geowire.train.BadLineException;
import org.geowire.train.JsonLines;
import org.geowire.train.Mark;
import org.geowire.train.MarkReader;

/** What a program found in articles, by their ids. */
public final class Predictions {

  /** Outputs round coordinates to this part of a degree, about a metre. */
  private static final double STEPS = 1e5;

  private final Map<String, List<Mark>> byArticle = new LinkedHashMap<>();

  /** Reads what {@code geowire toponyms -f jsonl} wrote; articles that stand twice are joined. */
  public static Predictions read(Path file, Consumer<InputProblem> problems) {
    Predictions predictions = new Predictions();
    JsonLines.read(file, (json, line, warnings) -> predictions.article(json, warnings), problems);
    return predictions;
  }

  private void article(JsonParser json, Consumer<String> warnings) throws IOException {
    String id = "";
    Optional<List<Mark>> marks = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("id")) {
        id = json.getValueAsString("");
      } else if (field.equals("toponyms")) {
        marks = Optional.of(MarkReader.list(json, warnings));
      }
      json.skipChildren();
    }
    if (id.isEmpty()) {
      throw new BadLineException(
          "has no \"id\" of an article; write it with geowire toponyms -f jsonl");
    }
    String needed = "has no \"toponyms\"; write it with geowire toponyms -f jsonl";
    List<Mark> found = marks.orElseThrow(() -> new BadLineException(needed));
    byArticle.computeIfAbsent(id, i -> new ArrayList<>()).addAll(found);
  }

  /** Adds what the pipeline found, as it would write it. */
  public void add(GeowireResult result) {
    Document document = result.document();
    CodePoints points = new CodePoints(document.article().text());
    List<Mark> marks = new ArrayList<>();
    result.toponyms().stream()
        .filter(toponym -> document.inBody(toponym.toponym().span()))
        .map(toponym -> mark(toponym, document, points))
        .sorted((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end())
        .forEach(marks::add);
    byArticle.computeIfAbsent(document.article().id(), i -> new ArrayList<>()).addAll(marks);
  }

  private static Mark mark(Resolution resolution, Document document, CodePoints points) {
    Span span = resolution.toponym().span();
    return new Mark(
        points.at(span.start() - document.bodyStart()),
        points.at(span.end() - document.bodyStart()),
        resolution.toponym().text(),
        resolution.place().map(place -> rounded(place.point())),
        resolution.place().map(Predictions::facts).orElseGet(Mark.Facts::none),
        resolution.confidence(),
        true);
  }

  private static GeoPoint rounded(GeoPoint point) {
    return new GeoPoint(
        Math.round(point.latitude() * STEPS) / STEPS,
        Math.round(point.longitude() * STEPS) / STEPS);
  }

  private static Mark.Facts facts(Place place) {
    OptionalInt id = place.geonameid();
    return new Mark.Facts(
        id,
        place.country().map(AdminUnit::name).orElse(""),
        place.admin1().map(AdminUnit::name).orElse(""),
        place.featureCode());
  }

  /** What was found in an article. */
  List<Mark> of(String id) {
    return byArticle.getOrDefault(id, List.of());
  }

  /** The articles that something was written of, if only that nothing was found. */
  Iterable<String> articles() {
    return byArticle.keySet();
  }

  /** The same without what is less sure. */
  public Predictions atLeast(double confidence) {
    Predictions kept = new Predictions();
    byArticle.forEach(
        (id, marks) ->
            kept.byArticle.put(
                id, marks.stream().filter(m -> m.confidence() >= confidence).toList()));
    return kept;
  }
}
