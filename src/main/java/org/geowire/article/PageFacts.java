package org.geowire.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says about its article in its metadata.
 *
 * @param title headline
 * @param date day of publication
 * @param dateProblem what is wrong with the date, where one is given and none can be read
 * @param source publisher
 * @param url address
 * @param body the text, where the page holds it as data
 */
record PageFacts(
    String title,
    Optional<LocalDate> date,
    Optional<String> dateProblem,
    String source,
    String url,
    String body) {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=publication_date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "time[datetime]");

  static PageFacts of(Document page) {
    LinkedData data = LinkedData.of(page);
    List<String> dates = dates(page, data);
    Optional<LocalDate> date =
        dates.stream().map(PublicationDates::parse).flatMap(Optional::stream).findFirst();
    return new PageFacts(
        title(page, data),
        date,
        date.isPresent()
            ? Optional.empty()
            : dates.stream().findFirst().map(PublicationDates::unreadable),
        meta(page, "og:site_name").orElse(data.publisher()),
        url(page, data),
        data.body());
  }

  private static List<String> dates(Document page, LinkedData data) {
    List<String> dates = new ArrayList<>();
    for (String selector : DATES) {
      Element element = page.selectFirst(selector);
      if (element != null) {
        dates.add(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
      }
    }
    dates.add(Math.min(1, dates.size()), data.datePublished());
    dates.removeIf(String::isBlank);
    return dates;
  }

  private static String title(Document page, LinkedData data) {
    return meta(page, "og:title")
        .or(() -> Optional.of(data.headline()).filter(s -> !s.isBlank()))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .filter(s -> !s.isBlank())
        .orElseGet(page::title)
        .strip();
  }

  private static String url(Document page, LinkedData data) {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .filter(PageFacts::isAbsolute)
        .or(() -> meta(page, "og:url").filter(PageFacts::isAbsolute))
        .or(() -> Optional.of(data.url()).filter(PageFacts::isAbsolute))
        .orElse("");
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static Optional<String> meta(Document page, String property) {
    return Optional.ofNullable(
            page.selectFirst("meta[property=" + property + "], meta[name=" + property + "]"))
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }
}
