package org.geowire.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geowire.article.JsonFields.Part;
import org.geowire.article.JsonLinesReader.Source;

/** Reads an article from one JSON object. */
final class JsonArticles {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(ReaderSettings.LARGEST_SOURCE)
                  .maxNestingDepth(500)
                  .build())
          .build();

  private final JsonFields fields;

  JsonArticles(JsonFields fields) {
    this.fields = fields;
  }

  /** Hands the article of a line to the sink, or says what is wrong with it. */
  void read(String line, Source source) {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        source.error("is not a JSON object; each line must be one {\"text\": ...}");
        return;
      }
      Map<Part, String> parts = parts(json);
      if (json.nextToken() != null) {
        source.error("holds more than one JSON value; put each on a line of its own");
        return;
      }
      article(parts, source);
    } catch (JsonEOFException e) {
      source.error("ends within its JSON object: cut short, or spread over several lines");
    } catch (JsonProcessingException e) {
      source.error(describe(e));
    } catch (BadPartException e) {
      source.error(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  private static String describe(JsonProcessingException e) {
    String reason = e.getOriginalMessage().lines().findFirst().orElse("");
    String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "is not valid JSON" + column + ": " + reason;
  }

  private Map<Part, String> parts(JsonParser json) throws IOException {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Optional<Part> part = fields.part(json.currentName());
      json.nextToken();
      if (part.isPresent()) {
        value(json, part.get()).ifPresent(value -> parts.put(part.get(), value));
      }
      json.skipChildren();
    }
    return parts;
  }

  private static Optional<String> value(JsonParser json, Part part) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return Optional.of(json.getText());
    }
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (part == Part.TEXT) {
      throw new BadPartException("the text is not a string");
    }
    return token.isNumeric() ? Optional.of(json.getText()) : Optional.empty();
  }

  private void article(Map<Part, String> parts, Source source) {
    String text = parts.get(Part.TEXT);
    if (text == null) {
      source.error("has no \"" + fields.text() + "\"; name the field with --text-field");
      return;
    }
    Optional<String> fault = WholeText.tooLong(text).or(() -> halfCharacter(parts));
    if (fault.isPresent()) {
      source.error(fault.get());
      return;
    }
    if (text.isBlank()) {
      source.warning("its text is empty");
    }
    source.sink().article(article(parts, text, source));
  }

  private static Optional<String> halfCharacter(Map<Part, String> parts) {
    for (Map.Entry<Part, String> part : parts.entrySet()) {
      if (part.getValue().codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) {
        return Optional.of(
            "its "
                + part.getKey().name().toLowerCase(Locale.ROOT)
                + " holds half a character (a lone surrogate)");
      }
    }
    return Optional.empty();
  }

  private static Article article(Map<Part, String> parts, String text, Source source) {
    String id = parts.getOrDefault(Part.ID, "");
    return new Article(
        id.isEmpty() ? source.name() + "#" + source.line() : id,
        parts.getOrDefault(Part.TITLE, ""),
        text,
        date(parts.getOrDefault(Part.DATE, ""), source),
        parts.getOrDefault(Part.SOURCE, ""),
        parts.getOrDefault(Part.URL, ""));
  }

  private static Optional<LocalDate> date(String written, Source source) {
    Optional<LocalDate> date = PublicationDates.parse(written);
    if (date.isEmpty() && !written.isBlank()) {
      source.warning(PublicationDates.unreadable(written));
    }
    return date;
  }

  /** A part of the article has a type that it cannot have. */
  private static final class BadPartException extends RuntimeException {
    BadPartException(String message) {
      super(message);
    }
  }
}
