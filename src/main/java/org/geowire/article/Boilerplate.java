package org.geowire.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells on a web page what is not text of the article: menus, captions, boxes, scripts. */
final class Boilerplate {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "iframe",
          "figure",
          "figcaption",
          "svg",
          "canvas",
          "select",
          "textarea",
          "object",
          "video",
          "audio",
          "dialog",
          "menu",
          "head");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog");

  /** Elements that may be such a box; the marks of others mean their parts. */
  private static final Set<String> BOXES =
      Set.of("div", "section", "ul", "ol", "p", "span", "header", "table");

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

  /** Tells the elements of a page to leave out, with all that they hold. */
  static Predicate<Element> of(Document page) {
    TextDensity all = TextDensity.of(page.body(), Boilerplate::isNeverText);
    double limit = all.running(page.body()) * LARGEST_BOX;
    return element -> isNeverText(element) || (isMarked(element) && all.running(element) <= limit);
  }

  private static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"));
  }

  private static boolean isMarked(Element element) {
    String names = element.className() + " " + element.id();
    return BOXES.contains(element.normalName())
        && !names.isBlank()
        && Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(MARKS::contains);
  }
}
