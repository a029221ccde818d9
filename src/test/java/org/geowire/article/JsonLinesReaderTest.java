package org.geowire.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.geowire.article.ArticleFormat.JSONL;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {

  @Test
  void aLineIsAnArticle() {
    String line =
        "{\"id\":\"a1\",\"title\":\"Raid\",\"text\":\"Men raided Gogui.\",\"date\":\"2025-07-02\","
            + "\"source\":\"F24\",\"url\":\"https://example.org\"}\n";
    assertThat(Gathered.from(JSONL, line).only())
        .isEqualTo(
            new Article(
                "a1",
                "Raid",
                "Men raided Gogui.",
                Optional.of(LocalDate.of(2025, 7, 2)),
                "F24",
                "https://example.org"));
  }

  @Test
  void nullAndUnknownFieldsAreIgnored() {
    String line =
        "{\"id\":null,\"title\":null,\"extra\":{\"text\":\"no\",\"a\":[1,{}]},\"n\":1e999,"
            + "\"text\":\"Yes.\",\"date\":null,\"source\":{\"name\":\"x\"}}";
    assertThat(Gathered.from(JSONL, line).only()).isEqualTo(Article.of("in#1", "Yes."));
  }

  @Test
  void aNumberIsAnIdAsWritten() {
    assertThat(Gathered.from(JSONL, "{\"id\":00,\"text\":\"a\"}").articles).isEmpty();
    assertThat(Gathered.from(JSONL, "{\"id\":12345678901234567890,\"text\":\"a\"}").ids())
        .containsExactly("12345678901234567890");
  }

  @Test
  void emptyLinesAreNoArticlesAndCountAsLines() {
    assertThat(Gathered.from(JSONL, "\r\n{\"text\":\"a\"}\r\n\n{\"text\":\"b\"}").ids())
        .containsExactly("in#2", "in#4");
  }

  @Test
  void oneBadLineIsReportedAndTheRestGoesOn() {
    Gathered read =
        Gathered.from(
            JSONL,
            """
            {"text":"a"}
            {"text":"cut sho
            nonsense
            [1]
            {"title":"no text"}
            {"text":7}
            {"text":"x"} {"text":"y"}
            {"text":"\\ud83d"}
            {"text":"b"}
            """);
    assertThat(read.ids()).containsExactly("in#1", "in#9");
    assertThat(read.problems)
        .hasSize(7)
        .contains(
            "in:2: ends within its JSON object: cut short, or spread over several lines",
            "in:4: is not a JSON object; each line must be one {\"text\": ...}",
            "in:5: has no \"text\"; name the field with --text-field",
            "in:6: the text is not a string",
            "in:7: holds more than one JSON value; put each on a line of its own",
            "in:8: its text holds half a character (a lone surrogate)")
        .anyMatch(p -> p.startsWith("in:3: is not valid JSON at column"));
  }

  @Test
  void aLineThatIsNotUtf8IsReportedAndTheRestGoesOn() {
    byte[] lines = "{\"text\":\"\u00e9\"}\n{\"text\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1);
    Gathered read = Gathered.from(JSONL, lines);
    assertThat(read.ids()).containsExactly("in#2");
    assertThat(read.problems).singleElement().asString().startsWith("in:1: not UTF-8 at byte 9");
  }

  @Test
  void anotherEncodingIsReadWhenNamedOrMarked() {
    String line = "{\"text\":\"Ségou \uD83D\uDD25\"}\n".repeat(3000);
    byte[] utf16 = ("\uFEFF" + line).getBytes(StandardCharsets.UTF_16BE);
    assertThat(Gathered.from(JSONL, utf16).articles)
        .hasSize(3000)
        .allMatch(a -> a.text().equals("Ségou \uD83D\uDD25"));
    InputStream latin =
        new ByteArrayInputStream("{\"text\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Gathered.from(JSONL, Gathered.encoded("latin1"), latin).only().text())
        .isEqualTo("é");
  }

  @Test
  void aDateThatCannotBeReadIsAWarningAndAbsent() {
    Gathered read = Gathered.from(JSONL, "{\"text\":\"a\",\"date\":\"2 July\"}");
    assertThat(read.only().date()).isEmpty();
    assertThat(read.problems)
        .containsExactly(
            "in:1: warning: the date \"2 July\" is not YYYY-MM-DD; the article counts as undated");
  }

  @Test
  void fieldsMayHaveOtherNames() {
    JsonFields fields = new JsonFields("key", "head", "body", "day", "paper", "link");
    ReaderSettings settings = new ReaderSettings(Optional.empty(), Optional.empty(), fields);
    InputStream in =
        new ByteArrayInputStream(
            "{\"key\":\"k\",\"body\":\"b\",\"text\":\"no\",\"day\":\"2025-07-02T10:00:00Z\"}"
                .getBytes(UTF_8));
    Article article = Gathered.from(JSONL, settings, in).only();
    assertThat(article.text()).isEqualTo("b");
    assertThat(article.date()).hasValue(LocalDate.of(2025, 7, 2));
  }

  @Test
  void aLineWithoutEndIsSkippedWithoutBeingHeld() {
    byte[] head = "{\"text\":\"a\"}\n{\"text\":\"".getBytes(UTF_8);
    byte[] tail = "\"}\n{\"text\":\"b\"}".getBytes(UTF_8);
    InputStream huge =
        new SequenceInputStream(
            new SequenceInputStream(new ByteArrayInputStream(head), new Padding(100_000_000)),
            new ByteArrayInputStream(tail));
    Gathered read = Gathered.from(JSONL, ReaderSettings.automatic(), huge);
    assertThat(read.ids()).containsExactly("in#1", "in#3");
    assertThat(read.problems).containsExactly("in:2: the line is longer than 16 MB");
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    Gathered read = Gathered.from(JSONL, "{\"a\":" + "[".repeat(100_000) + "\n{\"text\":\"b\"}");
    assertThat(read.ids()).containsExactly("in#2");
    assertThat(read.problems).hasSize(1);
  }

  @Property(tries = 500)
  void anyTextComesBackAsItWas(@ForAll String text) throws IOException {
    Gathered read = Gathered.from(JSONL, object(text));
    boolean half = text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
    if (half) {
      assertThat(read.articles).isEmpty();
    } else {
      assertThat(read.only().text()).isEqualTo(text);
    }
  }

  /** As Python writes it: all but ASCII escaped, so that lone surrogates survive. */
  private static String object(String text) throws IOException {
    StringWriter out = new StringWriter();
    JsonFactory ascii = new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = ascii.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    return out.toString();
  }

  @Property
  void noLineBreaksTheReader(@ForAll byte[] line) {
    byte[] good = "\n{\"text\":\"b\"}".getBytes(UTF_8);
    // The line break before keeps the line from being taken for a byte order mark.
    byte[] all = Arrays.copyOf(good, 1 + line.length + good.length);
    System.arraycopy(line, 0, all, 1, line.length);
    System.arraycopy(good, 0, all, 1 + line.length, good.length);
    assertThat(Gathered.from(JSONL, all).ids()).isNotEmpty();
  }
}
