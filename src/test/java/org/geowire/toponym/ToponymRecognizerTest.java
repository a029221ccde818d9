package org.geowire.toponym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Mali;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.text.Folding;
import org.junit.jupiter.api.Test;

class ToponymRecognizerTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final ToponymRecognizer RECOGNIZER =
      new ToponymRecognizer(Mali.gazetteer(), ENGLISH, LinearModel.load("/model/toponym.bin"));

  private static final String REPORT =
      "Gunmen attacked an army post in Nioro du Sahel on Tuesday. Malian soldiers fled to Kayes, "
          + "and the governor left for Bamako.";

  /** The toponyms that are rather such than not. */
  private static List<Toponym> read(String text) {
    return likely(Document.of(Article.of("a", text), ENGLISH));
  }

  private static List<Toponym> likely(Document document) {
    return RECOGNIZER.recognize(document).stream().filter(t -> t.confidence() > 0.4).toList();
  }

  private static List<String> texts(String text) {
    return read(text).stream().map(Toponym::text).toList();
  }

  @Test
  void placesAndAdjectivesOfAReportAreFound() {
    assertThat(texts(REPORT)).containsExactly("Nioro du Sahel", "Malian", "Kayes", "Bamako");
  }

  @Test
  void theKindTellsPlacesFromPeopleAndAdjectives() {
    assertThat(read(REPORT))
        .extracting(Toponym::kind)
        .containsExactly(
            ToponymKind.PLACE, ToponymKind.ADJECTIVE, ToponymKind.PLACE, ToponymKind.PLACE);
    assertThat(read("Thousands of Malians fled, and the Malian said nothing.").get(0).kind())
        .isEqualTo(ToponymKind.DEMONYM);
  }

  @Test
  void offsetsPointAtTheNameAsWritten() {
    for (Toponym toponym : read(REPORT)) {
      assertThat(toponym.span().of(REPORT)).isEqualTo(toponym.text());
      assertThat(toponym.key()).isEqualTo(Folding.fold(toponym.text()));
      assertThat(toponym.confidence()).isBetween(0.3, 1.0);
    }
  }

  @Test
  void offsetsCountFromTheTitleOn() {
    Article article =
        new Article(
            "a", "Attack in Kayes", "Gunmen struck the town of Mopti.", Optional.empty(), "", "");
    Document document = Document.of(article, ENGLISH);
    List<Toponym> toponyms = likely(document);
    assertThat(toponyms).extracting(Toponym::text).containsExactly("Kayes", "Mopti");
    assertThat(toponyms).extracting(t -> document.inBody(t.span())).containsExactly(false, true);
    assertThat(toponyms.get(1).span().start() - document.bodyStart()).isEqualTo(26);
  }

  @Test
  void capitalsThroughoutAreRead() {
    assertThat(texts(REPORT.toUpperCase(Locale.ROOT)))
        .contains("NIORO DU SAHEL", "KAYES", "BAMAKO");
  }

  @Test
  void smallLettersThroughoutAreRead() {
    assertThat(texts(REPORT.toLowerCase(Locale.ROOT)))
        .contains("nioro du sahel", "kayes", "bamako");
  }

  @Test
  void theLongestNameWins() {
    assertThat(texts("Gunmen attacked the town of Nioro du Rip.")).containsExactly("Nioro du Rip");
  }

  @Test
  void theStopOfAnAcronymBelongsToIt() {
    assertThat(texts("He flew to the U.S. on Monday.")).containsExactly("U.S.");
  }

  @Test
  void anEmojiBesideANameDoesNotHideIt() {
    assertThat(
            texts("\uD83D\uDD34Mali: gunmen attacked an army post in Kayes\uD83D\uDD25 on Monday."))
        .contains("Kayes");
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertThat(read("")).isEmpty();
    assertThat(read("nothing happened today.")).isEmpty();
    assertThat(read("12 345 !!! ...")).isEmpty();
  }

  @Provide
  static Arbitrary<String> salads() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Kayes",
            "kayes",
            "NIORO",
            "Nioro",
            "du",
            "Sahel",
            "Rip",
            "Paris",
            "Texas",
            "U.S.",
            "US",
            "Malian",
            "Malians",
            "in",
            "the",
            "town",
            "of",
            "region",
            "Traore",
            "attacked",
            "Mopti",
            "Région",
            "북",
            "كايس",
            "\uD83D\uDD25",
            "30",
            "km",
            "north",
            "western",
            "Mali",
            "Xyzzy");
    Arbitrary<String> gaps =
        Arbitraries.of(" ", " ", " ", ", ", ". ", "-", "\n", "\n\n", " (", ") ", "'");
    Arbitrary<String> salad =
        net.jqwik.api.Combinators.combine(words, gaps)
            .as(String::concat)
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(salad, salad, Arbitraries.strings().ofMaxLength(80));
  }

  @Property(tries = 300)
  void anyTextGivesOrderedDisjointSpansInsideIt(@ForAll("salads") String text) {
    int end = 0;
    for (Toponym toponym : read(text)) {
      assertThat(toponym.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(toponym.span().length()).isPositive();
      assertThat(toponym.endToken()).isGreaterThan(toponym.firstToken());
      assertThat(toponym.confidence()).isBetween(0.3, 1.0);
      end = toponym.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
