package org.geowire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.casualty.Casualties;
import org.geowire.lang.LanguagePack;

/** Reads short reports for the tests of this package and those below it. */
public final class Reports {

  /** A Monday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 30);

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final EventExtractor EXTRACTOR = new EventExtractor(ENGLISH);

  private Reports() {}

  public static List<EventMention> read(String text) {
    return read(text, Optional.of(PUBLISHED));
  }

  /** What a text tells; what only points at it is left out, as no row is made of it. */
  public static List<EventMention> read(String text, Optional<LocalDate> published) {
    Article article = new Article("test", "", text, published, "", "");
    return EXTRACTOR.extract(Document.of(article, ENGLISH)).stream()
        .filter(mention -> !mention.story().reference())
        .toList();
  }

  /** The only mention of a text. */
  public static EventMention one(String text) {
    List<EventMention> mentions = read(text);
    if (mentions.size() != 1) {
      throw new AssertionError(mentions.size() + " mentions in: " + text + " " + mentions);
    }
    return mentions.get(0);
  }

  /** Whom the first mention of a text counts. */
  public static Casualties first(String text) {
    return read(text).get(0).casualties();
  }
}
