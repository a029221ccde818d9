package org.geowire.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.geowire.article.ArticleFormat.HTML;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String FIRST =
      "Armed men launched a series of simultaneous attacks on military posts in western Mali"
          + " on Tuesday, the army said, from Nioro to Gogui to Diboli.";
  private static final String SECOND =
      "Residents of Kayes reported gunfire near the governor's office &amp; the airport"
          + " in the early hours of the morning, two witnesses said.";
  private static final String BODY =
      FIRST + "\n\n" + SECOND.replace("&amp;", "&") + "\n\nThe toll is not known.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>Mali attacks | Example News</title>
      <meta property="og:title" content="Mali attacks"><meta property="og:site_name" content="Example News">
      <link rel="canonical" href="https://example.org/mali">
      <meta property="article:published_time" content="2025-07-02T08:30:00+02:00"></head>
      <body><nav><ul><li><a href="/">Home</a></li><li>World</li></ul></nav>
      <div class="page with-sidebar"><header><h1>Mali attacks</h1><div class="byline">By A Reporter</div></header>
      <article><h1>Mali attacks</h1>
      <figure><img src="x"><figcaption>Soldiers in Paris, file photo</figcaption></figure>
      <p>%s</p><script>var x = "London";</script>
      <div class="related-links"><p>Also read: the war in Sudan goes on and on, and on, and on it goes.</p></div>
      <p>%s</p><p><a href="/x">Read more about Niger here</a></p>
      <p>The toll is not known.</p><aside>Burkina Faso box</aside></article></div>
      <footer>Example News, Nairobi</footer></body></html>
      """
          .formatted(FIRST, SECOND);

  @Test
  void theArticleIsFoundWithoutWhatStandsAround() {
    assertThat(Gathered.from(HTML, PAGE).only().text()).isEqualTo(BODY);
  }

  @Test
  void metadataGiveTitleDateSourceAndAddress() {
    Article article = Gathered.from(HTML, PAGE).only();
    assertThat(article.title()).isEqualTo("Mali attacks");
    assertThat(article.date()).hasValue(LocalDate.of(2025, 7, 2));
    assertThat(article.source()).isEqualTo("Example News");
    assertThat(article.url()).isEqualTo("https://example.org/mali");
  }

  @Test
  void withoutMarkupOfAnArticleTheDensestPartIsTaken() {
    String page =
        "<div id=menu><p>Home</p></div><div><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p>The toll is not known.</p></div><div><p>Short label of a box</p></div></div>";
    assertThat(Gathered.from(HTML, page).only().text()).isEqualTo(BODY);
  }

  @Test
  void lineBreaksPartParagraphsOnOldPages() {
    String page =
        "<html><body>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br>The toll is not known.";
    assertThat(Gathered.from(HTML, page).only().text()).isEqualTo(BODY);
  }

  @Test
  void dataOfThePageStandInWhereItShowsNoText() {
    String page =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],"
            + "\"headline\":\"H\",\"datePublished\":\"2025-07-02\",\"publisher\":{\"name\":\"P\"},"
            + "\"articleBody\":\""
            + FIRST
            + "\"}]}</script><body><p>Please enable JavaScript.</p>";
    Article article = Gathered.from(HTML, page).only();
    assertThat(article.text()).isEqualTo(FIRST);
    assertThat(article.title()).isEqualTo("H");
    assertThat(article.date()).hasValue(LocalDate.of(2025, 7, 2));
    assertThat(article.source()).isEqualTo("P");
  }

  @Test
  void theEncodingIsThatOfThePage() {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<meta charset=windows-1251><p>Взрыв прогремел в Харькове утром.</p>";
    assertThat(Gathered.from(HTML, page.getBytes(cyrillic)).only().text())
        .isEqualTo("Взрыв прогремел в Харькове утром.");
  }

  @Test
  void aPageWithoutTextIsAProblem() {
    assertThat(Gathered.from(HTML, "<html><body><script>x()</script></body></html>").problems)
        .containsExactly("in: no article was found in this page");
  }

  @Test
  void bombsEndSoon() {
    String deep = "<div class=ad>".repeat(60_000) + "<p>" + FIRST;
    String wide = "<article class=ad>".repeat(200) + ("<p>" + FIRST + "</p>").repeat(20_000);
    String links = "<p>".repeat(100) + "<a href=x>a</a>".repeat(60_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Gathered.from(HTML, deep);
          Gathered.from(HTML, wide);
          Gathered.from(HTML, links);
          Gathered.from(HTML, "<script></script>".repeat(100_000) + FIRST);
        });
  }

  @Property(tries = 300)
  void noPageBreaksTheReader(@ForAll String page) {
    Gathered read = Gathered.from(HTML, "<p>" + page);
    assertThat(read.articles.size() + read.problems.size()).isPositive();
  }
}
