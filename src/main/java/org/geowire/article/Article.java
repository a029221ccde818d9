package org.geowire.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was read: its text and what is known about it.
 *
 * <p>An empty string means that the input does not say.
 *
 * @param id names it in all outputs: the input's own id, else its path
 * @param title the headline, where the input gives it apart from the text
 * @param text the body; offsets in outputs count its code points
 * @param date day of publication
 * @param source publisher
 * @param url where it stands on the web
 */
public record Article(
    String id, String title, String text, Optional<LocalDate> date, String source, String url) {

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, "", text, Optional.empty(), "", "");
  }

  /** The same article with a publication date, unless it has one. */
  public Article withDefaultDate(Optional<LocalDate> fallback) {
    return date.isPresent() ? this : new Article(id, title, text, fallback, source, url);
  }
}
