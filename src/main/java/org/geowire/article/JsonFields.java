package org.geowire.article;

import java.util.Optional;

/**
 * The names under which a JSON object keeps the parts of an article.
 *
 * @param id the article's id
 * @param title the headline
 * @param text the body
 * @param date day of publication
 * @param source publisher
 * @param url where it stands on the web
 */
public record JsonFields(
    String id, String title, String text, String date, String source, String url) {

  /** The names of the contract: id, title, text, date, source, url. */
  public static JsonFields standard() {
    return new JsonFields("id", "title", "text", "date", "source", "url");
  }

  /** A part of an article. */
  enum Part {
    ID,
    TITLE,
    TEXT,
    DATE,
    SOURCE,
    URL
  }

  /** The part that a field holds. */
  Optional<Part> part(String field) {
    if (field.equals(text)) {
      return Optional.of(Part.TEXT);
    }
    if (field.equals(id)) {
      return Optional.of(Part.ID);
    }
    if (field.equals(title)) {
      return Optional.of(Part.TITLE);
    }
    if (field.equals(date)) {
      return Optional.of(Part.DATE);
    }
    if (field.equals(source)) {
      return Optional.of(Part.SOURCE);
    }
    return field.equals(url) ? Optional.of(Part.URL) : Optional.empty();
  }
}
