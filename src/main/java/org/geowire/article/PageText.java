package org.geowire.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article among all that stands on a web page. */
final class PageText {

  /** A shorter marked body is a teaser, and the text stands elsewhere. */
  private static final int SHORTEST_BODY = 200;

  /** What the page shows must be this much of what its data holds, else the data is taken. */
  private static final double SHOWN_SHARE = 0.6;

  private PageText() {}

  /**
   * The text of the article, paragraphs apart by empty lines.
   *
   * <p>What the page shows is preferred to the text in its data, which has mostly lost its
   * paragraphs.
   */
  static String of(Document page, PageFacts facts) {
    Boilerplate.remove(page);
    String shown = withoutTitle(paragraphs(root(page)), facts.title());
    return shown.length() >= facts.body().length() * SHOWN_SHARE ? shown : facts.body();
  }

  /** The text of an element, paragraphs apart by empty lines. */
  static String paragraphs(Element root) {
    return Paragraphs.of(root);
  }

  private static Element root(Document page) {
    for (String selector :
        new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      Element longest = longest(page, selector);
      if (longest.text().length() >= SHORTEST_BODY) {
        return TextDensity.densest(longest);
      }
    }
    return TextDensity.densest(page.body());
  }

  /** Front pages and "related" boxes have several articles; the longest is meant. */
  private static Element longest(Document page, String selector) {
    Element longest = new Element("div");
    int length = -1;
    for (Element element : page.select(selector)) {
      int own = TextDensity.paragraphLength(element);
      if (own > length) {
        longest = element;
        length = own;
      }
    }
    return longest;
  }

  /** The title is told apart and would count twice. */
  private static String withoutTitle(String text, String title) {
    return !title.isEmpty() && text.startsWith(title + "\n\n")
        ? text.substring(title.length() + 2)
        : text;
  }
}
