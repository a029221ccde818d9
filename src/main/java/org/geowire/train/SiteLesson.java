package org.geowire.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;
import org.geowire.text.Span;

/**
 * A sentence in which an event and the names of its sites are marked.
 *
 * @param id of the sentence
 * @param group the document that it comes from
 * @param text the sentence, or a few
 * @param trigger UTF-16 span of the words that tell the event
 * @param sites UTF-16 spans of the places where it happened
 */
public record SiteLesson(String id, String group, String text, Span trigger, List<Span> sites) {

  public SiteLesson {
    sites = List.copyOf(sites);
  }

  /** What parts the number of a sentence from the id of its document. */
  private static final char NUMBER = '#';

  /** The sentences of a file, but for those of wrong lines. */
  public static List<SiteLesson> read(Path file, Consumer<InputProblem> problems) {
    List<SiteLesson> lessons = new ArrayList<>();
    JsonLines.read(file, (json, line, warnings) -> lessons.add(lesson(json)), problems);
    return lessons;
  }

  private static SiteLesson lesson(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    List<Mark> events = List.of();
    List<Mark> sites = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getValueAsString("");
        case "text" -> text = json.getValueAsString("");
        case "events" -> events = marks(json);
        case "event_locations" -> sites = marks(json);
        default -> json.skipChildren();
      }
    }
    if (text.isEmpty() || events.isEmpty()) {
      throw new BadLineException("has no \"text\" or no \"events\"; both are needed");
    }
    List<Span> spans = new ArrayList<>();
    for (Mark site : sites) {
      spans.add(site.in(text));
    }
    return new SiteLesson(id, group(id), text, events.get(0).in(text), spans);
  }

  private static String group(String id) {
    int number = id.lastIndexOf(NUMBER);
    return number < 0 ? id : id.substring(0, number);
  }

  /** A span in code points. */
  private record Mark(int start, int end) {

    Span in(String text) throws BadLineException {
      int length = text.codePointCount(0, text.length());
      if (start < 0 || start >= end || end > length) {
        throw new BadLineException(
            "has a span from " + start + " to " + end + " in a text of " + length + " code points");
      }
      int first = text.offsetByCodePoints(0, start);
      return new Span(first, text.offsetByCodePoints(first, end - start));
    }
  }

  private static List<Mark> marks(JsonParser json) throws IOException {
    List<Mark> marks = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int start = -1;
      int end = -1;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "start" -> start = json.getIntValue();
          case "end" -> end = json.getIntValue();
          default -> json.skipChildren();
        }
      }
      marks.add(new Mark(start, end));
    }
    return marks;
  }
}
