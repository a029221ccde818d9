package org.geowire.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article among all that stands on a web page. */
final class PageText {

  /** A shorter marked body is a teaser, and the text stands elsewhere. */
  private static final int SHORTEST_BODY = 200;

  /** What the page shows must be this much of what its data holds, else the data is taken. */
  private static final double SHOWN_SHARE = 0.6;

  /** Where pages say that the article is; of several the longest is meant. */
  private static final List<String> BODIES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private PageText() {}

  /**
   * The text of the article, paragraphs apart by empty lines.
   *
   * <p>What the page shows is preferred to the text in its data, which has mostly lost its
   * paragraphs.
   */
  static String of(Document page, PageFacts facts) {
    Predicate<Element> dropped = Boilerplate.of(page);
    TextDensity density = TextDensity.of(page.body(), dropped);
    String all = Paragraphs.of(density.densest(root(page, density)), dropped);
    String shown = withoutTitle(all, facts.title());
    return shown.length() >= facts.body().length() * SHOWN_SHARE ? shown : facts.body();
  }

  /** The text of an element, paragraphs apart by empty lines. */
  static String paragraphs(Element root) {
    return Paragraphs.of(root, element -> false);
  }

  private static Element root(Document page, TextDensity density) {
    for (String selector : BODIES) {
      Optional<Element> longest =
          page.select(selector).stream().max(Comparator.comparingInt(density::running));
      if (longest.filter(body -> density.text(body) >= SHORTEST_BODY).isPresent()) {
        return longest.get();
      }
    }
    return page.body();
  }

  /** The title is told apart and would count twice. */
  private static String withoutTitle(String text, String title) {
    return !title.isEmpty() && text.startsWith(title + "\n\n")
        ? text.substring(title.length() + 2)
        : text;
  }
}
