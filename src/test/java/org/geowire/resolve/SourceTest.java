package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.geowire.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  private static Source source(String source, String url) {
    return Source.of(new Article("a", "", "text", Optional.empty(), source, url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.maliweb.net/politique/article-1.html, maliweb.net",
    "https://maliweb.net, maliweb.net",
    "maliweb.net, maliweb.net",
    "www.Maliweb.net, maliweb.net",
    "news.bbc.co.uk/2/hi/africa, news.bbc.co.uk",
    "http://www2.ljworld.com:8080/news?id=3, ljworld.com"
  })
  void anAddressInAnyFormGivesTheHost(String written, String host) {
    assertThat(source(written, "").host()).isEqualTo(host);
    assertThat(source(written, "").name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Premium Times", "The St. Louis Post-Dispatch", "AFP"})
  void aNameIsNoAddress(String written) {
    assertThat(source(written, "")).isEqualTo(new Source("", written));
  }

  @Test
  void theAddressOfTheArticleServesWhereTheSourceIsANameOrMissing() {
    assertThat(source("Lefaso", "https://lefaso.net/spip.php?article1"))
        .isEqualTo(new Source("lefaso.net", "Lefaso"));
    assertThat(source("", "https://lefaso.net/spip.php").host()).isEqualTo("lefaso.net");
  }

  @Test
  void nothingIsKnownWithoutBoth() {
    assertThat(source("", "").isUnknown()).isTrue();
    assertThat(source(" ", "").isUnknown()).isTrue();
    assertThat(source("maliweb.net", "").isUnknown()).isFalse();
  }

  @Test
  void theEndingAndTheLettersAreParts() {
    Source source = source("http://www.lancasterguardian.co.uk/news", "");
    assertThat(source.ending()).isEqualTo("uk");
    assertThat(source.letters()).isEqualTo("lancasterguardian co");
  }
}
