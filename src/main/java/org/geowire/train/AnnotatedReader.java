package org.geowire.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.article.Article;
import org.geowire.article.InputProblem;
import org.geowire.text.Span;

/** Reads annotated articles, one a line, and says which lines are wrong. */
public final class AnnotatedReader {

  private static final int ISO_DAY = 10;

  private final Consumer<String> warnings;
  private String id;
  private String title = "";
  private String text = "";
  private String source = "";
  private String domain = "";
  private String date = "";
  private Optional<List<Mark>> marks = Optional.empty();

  private AnnotatedReader(String id, Consumer<String> warnings) {
    this.id = id;
    this.warnings = warnings;
  }

  /** The articles of a file, but for those of wrong lines. */
  public static List<AnnotatedArticle> read(Path file, Consumer<InputProblem> problems) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    JsonLines.read(
        file,
        (json, line, warnings) ->
            articles.add(new AnnotatedReader(file + "#" + line, warnings).article(json)),
        problems);
    return articles;
  }

  private AnnotatedArticle article(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      field(field, json);
      json.skipChildren();
    }
    if (text.isEmpty()) {
      throw new BadLineException("has no \"text\"");
    }
    List<Mark> read =
        marks.orElseThrow(
            () -> new BadLineException("has no \"toponyms\"; write [] where there are none"));
    List<AnnotatedArticle.Gold> toponyms = new ArrayList<>();
    List<AnnotatedArticle.Gold> others = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (int i = 0; i < read.size(); i++) {
      AnnotatedArticle.Gold gold = gold(read.get(i), i + 1, length);
      (gold.mark().toponym() ? toponyms : others).add(gold);
    }
    Article article = new Article(id, title, text, day(), source, "");
    return new AnnotatedArticle(article, domain.isEmpty() ? id : domain, toponyms, others);
  }

  private void field(String field, JsonParser json) throws IOException {
    switch (field) {
      case "id" -> id = json.getValueAsString(id);
      case "title" -> title = json.getValueAsString("");
      case "text" -> text = json.getValueAsString("");
      case "source" -> source = json.getValueAsString("");
      case "domain" -> domain = json.getValueAsString("");
      case "date" -> date = json.getValueAsString("");
      case "toponyms" -> marks = Optional.of(MarkReader.list(json, warnings));
      default -> json.skipChildren();
    }
  }

  private AnnotatedArticle.Gold gold(Mark mark, int number, int length) {
    if (mark.end() > length) {
      throw new BadLineException(
          "toponym "
              + number
              + " ends at "
              + mark.end()
              + ", but the text has "
              + length
              + " code points");
    }
    int start = text.offsetByCodePoints(0, mark.start());
    int end = text.offsetByCodePoints(start, mark.end() - mark.start());
    return new AnnotatedArticle.Gold(new Span(start, end), mark);
  }

  private Optional<LocalDate> day() {
    try {
      return date.length() < ISO_DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, ISO_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
