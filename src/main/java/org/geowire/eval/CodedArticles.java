package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.geowire.Geowire;
import org.geowire.GeowireResult;
import org.geowire.article.Article;
import org.geowire.article.InputProblem;
import org.geowire.train.BadLineException;
import org.geowire.train.IncidentLesson;
import org.geowire.train.JsonLines;

/** Reads articles that analysts coded, with Geowire, to learn which incidents they code. */
public final class CodedArticles {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

  private final Geowire geowire;

  /**
   * @param geowire finds the incidents and leaves none out
   */
  public CodedArticles(Geowire geowire) {
    this.geowire = geowire;
  }

  /** The articles of a file, but for those of wrong lines. */
  public List<IncidentLesson> read(Path file, Consumer<InputProblem> problems) {
    List<IncidentLesson> lessons = new ArrayList<>();
    JsonLines.read(file, (json, line, warnings) -> lessons.add(lesson(json)), problems);
    return lessons;
  }

  private IncidentLesson lesson(JsonParser json) throws IOException {
    IncidentFields.Keyed<CodedIncident> keyed = IncidentFields.keyed(json, CodedIncident::of);
    Article article = article(keyed.fields());
    List<IncidentLesson> briefs = new ArrayList<>();
    for (String paragraph : PARAGRAPHS.split(article.text(), -1)) {
      briefs.add(lesson(brief(article, paragraph), keyed.incidents(), List.of()));
    }
    return lesson(article, keyed.incidents(), briefs);
  }

  private IncidentLesson lesson(
      Article article, List<CodedIncident> wanted, List<IncidentLesson> briefs) {
    GeowireResult read = geowire.incidents(article);
    List<CodedIncident> found = read.incidents().stream().map(CodedIncident::of).toList();
    List<Boolean> coded = new ArrayList<>(Collections.nCopies(found.size(), false));
    CodedMatches.of(wanted, found).forEach(match -> coded.set(match.answerAt(), true));
    return new IncidentLesson(read.document(), read.incidents(), coded, briefs);
  }

  /** A paragraph as it would stand in a list of briefs, without headline. */
  private static Article brief(Article article, String paragraph) {
    return new Article(article.id(), "", paragraph, article.date(), article.source(), "");
  }

  private static Article article(Map<String, String> fields) {
    String text = fields.getOrDefault("text", "");
    if (text.isEmpty()) {
      throw new BadLineException("has no \"text\"");
    }
    return new Article(
        fields.get("id"),
        fields.getOrDefault("title", ""),
        text,
        day(fields.getOrDefault("date", "")),
        fields.getOrDefault("source", ""),
        "");
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new BadLineException("has a \"date\" that is no day: " + date);
    }
  }
}
