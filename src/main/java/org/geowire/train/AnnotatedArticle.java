package org.geowire.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;

/**
 * An article whose toponyms people marked.
 *
 * @param article the article
 * @param group articles of one group come from one source, and are kept together in
 *     cross-validation
 * @param toponyms the toponyms
 * @param others spans marked as no toponyms, which teach neither way
 */
public record AnnotatedArticle(
    Article article, String group, List<Gold> toponyms, List<Span> others) {

  /**
   * A toponym that somebody marked.
   *
   * @param span UTF-16 offsets in the article's text
   * @param point where it is; none where the annotator had no point
   */
  public record Gold(Span span, Optional<GeoPoint> point) {}

  /**
   * Reads JSONL: {@code {"id", "text", "toponyms": [{"start", "end", "lat", "lon",
   * "is_toponym"}]}}.
   */
  public static List<AnnotatedArticle> read(Path file) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      try (JsonParser parser = json.createParser(line)) {
        parser.nextToken();
        articles.add(new Reader().article(parser));
      }
    }
    return articles;
  }

  private static final class Reader {

    private String id = "";
    private String title = "";
    private String text = "";
    private String domain = "";
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int start, int end, Optional<GeoPoint> point, boolean toponym) {}

    AnnotatedArticle article(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "id" -> id = parser.getText();
          case "title" -> title = parser.getValueAsString("");
          case "text" -> text = parser.getText();
          case "domain" -> domain = parser.getValueAsString("");
          case "toponyms" -> marks(parser);
          default -> parser.skipChildren();
        }
      }
      List<Gold> toponyms = new ArrayList<>();
      List<Span> others = new ArrayList<>();
      for (Mark mark : marks) {
        Span span =
            new Span(
                text.offsetByCodePoints(0, mark.start()), text.offsetByCodePoints(0, mark.end()));
        if (mark.toponym()) {
          toponyms.add(new Gold(span, mark.point()));
        } else {
          others.add(span);
        }
      }
      Article read = new Article(id, title, text, Optional.empty(), "", "");
      return new AnnotatedArticle(read, domain.isEmpty() ? id : domain, toponyms, others);
    }

    private void marks(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        int start = 0;
        int end = 0;
        double latitude = Double.NaN;
        double longitude = Double.NaN;
        boolean toponym = true;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          switch (field) {
            case "start" -> start = parser.getIntValue();
            case "end" -> end = parser.getIntValue();
            case "lat" -> latitude = degrees(parser);
            case "lon" -> longitude = degrees(parser);
            case "is_toponym" -> toponym = parser.getBooleanValue();
            default -> parser.skipChildren();
          }
        }
        boolean located = !Double.isNaN(latitude) && !Double.isNaN(longitude);
        marks.add(
            new Mark(
                start,
                end,
                located ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty(),
                toponym));
      }
    }

    /** Not a number where the annotator had none; the parser itself would read null as 0. */
    private static double degrees(JsonParser parser) throws IOException {
      return parser.currentToken() == JsonToken.VALUE_NULL
          ? Double.NaN
          : parser.getValueAsDouble(Double.NaN);
    }
  }
}
