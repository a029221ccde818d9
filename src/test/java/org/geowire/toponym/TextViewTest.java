package org.geowire.toponym;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextViewTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bangor said that taxes will rise.                   | true
          Nobody knew what Bangor said.                       | true
          The police chief of Bangor said that it was closed. | false
          A man from Bangor said that it was closed.          | false
          People in Bangor said that it was closed.           | false
          """)
  void whoSpeaksStandsBeforeTheVerbAndBehindNoPreposition(String text, boolean speaker) {
    Document document = Document.of(Article.of("a", text), ENGLISH);
    TextView view = new TextView(document, new Lexicon(ENGLISH));
    int name = document.tokens().firstFrom(text.indexOf("Bangor"));
    assertThat((view.uses(name) & TextView.SEEN_SPEAKER) != 0).isEqualTo(speaker);
  }
}
