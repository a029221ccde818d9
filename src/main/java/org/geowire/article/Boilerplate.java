package org.geowire.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Drops from a web page what is not text of the article: menus, captions, boxes, scripts. */
final class Boilerplate {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, figure,"
          + " figcaption, svg, canvas, select, textarea, input, object, video, audio, dialog, menu,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=banner], [role=search], [role=dialog]";

  /** Words in class and id that mark a box beside the text. */
  private static final Set<String> MARKS =
      Set.of(
          "related",
          "share",
          "sharing",
          "social",
          "newsletter",
          "promo",
          "advert",
          "ad",
          "ads",
          "advertisement",
          "comment",
          "comments",
          "sidebar",
          "caption",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "subscribe",
          "subscription",
          "recommended",
          "recommendations",
          "footer",
          "nav",
          "navbar",
          "menu",
          "tags",
          "credit",
          "credits",
          "toolbar",
          "teaser",
          "teasers",
          "popular",
          "trending",
          "copyright",
          "outbrain",
          "taboola",
          "paywall",
          "byline",
          "readmore",
          "infobox",
          "hatnote",
          "toc");

  /** A marked box with a larger share of the page's text is its body all the same. */
  private static final double LARGEST_BOX = 0.4;

  private Boilerplate() {}

  static void remove(Document page) {
    page.select(NEVER_TEXT).remove();
    double limit = TextDensity.paragraphLength(page) * LARGEST_BOX;
    for (Element element : page.body().select("div, section, ul, ol, p, span, header, table")) {
      if (isMarked(element) && TextDensity.paragraphLength(element) <= limit) {
        element.remove();
      }
    }
  }

  private static boolean isMarked(Element element) {
    String names = element.className() + " " + element.id();
    return !names.isBlank()
        && Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(MARKS::contains);
  }
}
