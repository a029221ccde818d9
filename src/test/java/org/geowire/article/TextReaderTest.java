package org.geowire.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.geowire.article.ArticleFormat.TEXT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static final String TEXT_OF_MALI = "Attaque à Ségou\n\nDes hommes armés…";

  @Test
  void theWholeFileIsTheTextAndItsNameTheId() {
    assertThat(Gathered.from(TEXT, TEXT_OF_MALI).only()).isEqualTo(Article.of("in", TEXT_OF_MALI));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(Gathered.from(TEXT, "\uFEFF" + TEXT_OF_MALI).only().text()).isEqualTo(TEXT_OF_MALI);
  }

  @Test
  void utf16IsKnownByItsMark() {
    Gathered read = Gathered.from(TEXT, ("\uFEFF" + TEXT_OF_MALI).getBytes(UTF_16LE));
    assertThat(read.only().text()).isEqualTo(TEXT_OF_MALI);
  }

  @Test
  void windowsLineEndsBecomeLineFeeds() {
    assertThat(Gathered.from(TEXT, "a\r\nb\n").only().text()).isEqualTo("a\nb\n");
  }

  @Test
  void windows1252IsRecognisedWithAWarning() {
    Gathered read = Gathered.from(TEXT, "S\u00e9gou \u0093quote\u0094".getBytes(ISO_8859_1));
    assertThat(read.only().text()).isEqualTo("Ségou “quote”");
    assertThat(read.problems)
        .containsExactly(
            "in: warning: not UTF-8 at byte 1; read as Windows-1252, pass --encoding if that is"
                + " wrong");
  }

  @Test
  void utf8CutWithinALetterStaysUtf8() {
    byte[] bytes = "Ségou, Gourma-Rharous, Ménaka é".getBytes(UTF_8);
    Gathered read = Gathered.from(TEXT, Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(read.only().text()).isEqualTo("Ségou, Gourma-Rharous, Ménaka \uFFFD");
    assertThat(read.problems).hasSize(1);
  }

  @Test
  void theEncodingOfTheUserWinsAndIsChecked() {
    byte[] greek = {(byte) 0xc1, (byte) 0xe8};
    InputStream in = new ByteArrayInputStream(greek);
    assertThat(Gathered.from(TEXT, Gathered.encoded("ISO-8859-7"), in).only().text())
        .isEqualTo("Αθ");
    Gathered wrong =
        Gathered.from(TEXT, Gathered.encoded("UTF-8"), new ByteArrayInputStream(greek));
    assertThat(wrong.problems)
        .containsExactly("in: not UTF-8 at byte 0; re-save it as UTF-8 or pass its --encoding");
  }

  @Test
  void binariesAreRefused() {
    assertThat(Gathered.from(TEXT, "abc\u0000def").problems)
        .containsExactly(
            "in: is not text: byte 3 is NUL; if it is UTF-16 without a byte order mark, pass"
                + " --encoding UTF-16LE");
    assertThat(Gathered.from(TEXT, "%PDF-1.7 ...").problems)
        .containsExactly("in: is not text: it is a PDF; turn it into text first (pdftotext)");
  }

  @Test
  void anEmptyFileIsAnEmptyArticleWithAWarning() {
    Gathered read = Gathered.from(TEXT, "");
    assertThat(read.only().text()).isEmpty();
    assertThat(read.problems).containsExactly("in: warning: is empty");
  }

  @Test
  void aFileTooLongForAnArticleIsRefused() {
    Gathered line = Gathered.from(TEXT, "a".repeat(ReaderSettings.LONGEST_ARTICLE + 1));
    assertThat(line.articles).isEmpty();
    assertThat(line.problems).singleElement().asString().contains("more than the 4000000");
    Gathered endless = Gathered.from(TEXT, ReaderSettings.automatic(), new Padding(Long.MAX_VALUE));
    assertThat(endless.problems)
        .containsExactly("in: is larger than 16 MB, too long for one article; split it");
  }

  @Property
  void noBytesBreakTheReader(@ForAll byte[] bytes) {
    Gathered read = Gathered.from(TEXT, bytes);
    assertThat(read.articles.size() + read.problems.size()).isPositive();
  }
}
