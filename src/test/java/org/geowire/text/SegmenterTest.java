package org.geowire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private static final Segmenter SEGMENTER = new Segmenter(Set.of("gen", "st", "mr", "col"));

  private static List<String> sentences(String text) {
    return SEGMENTER.sentences(Tokens.of(text)).stream().map(s -> s.span().of(text)).toList();
  }

  private static List<Integer> paragraphs(String text) {
    return SEGMENTER.sentences(Tokens.of(text)).stream().map(Sentence::paragraph).toList();
  }

  @Test
  void sentencesEndAtStopsBeforeCapitalsAndDigits() {
    assertThat(sentences("Rebels took Goma. Did they? Yes! 12 people died… The army left."))
        .containsExactly(
            "Rebels took Goma.", "Did they?", "Yes!", "12 people died…", "The army left.");
  }

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    assertThat(sentences("Gen. Assimi spoke in St. Louis. Mr. J. B. Traore left."))
        .containsExactly("Gen. Assimi spoke in St. Louis.", "Mr. J. B. Traore left.");
  }

  @Test
  void acronymsMayEndASentence() {
    assertThat(sentences("He fled to the U.S. The army said so."))
        .containsExactly("He fled to the U.S.", "The army said so.");
    assertThat(sentences("The U.S. Embassy closed.")).hasSize(1);
  }

  @Test
  void decimalsAndThousandsEndNoSentence() {
    assertThat(sentences("Some 1.5 million fled, 3.000 of them on foot.")).hasSize(1);
  }

  @Test
  void quotesCloseAndOpenSentences() {
    assertThat(sentences("“We left at dawn.” The town was empty. “they shot at us,” he said."))
        .containsExactly("We left at dawn.”", "The town was empty.", "they shot at us,” he said.");
    assertThat(sentences("\"We fled.\" Nine died.")).containsExactly("We fled.\"", "Nine died.");
  }

  @Test
  void aStopBeforeASmallLetterEndsNothing() {
    assertThat(sentences("At 5 p.m. gunmen came.")).hasSize(1);
  }

  @Test
  void headingsStandAlone() {
    String text = "Attack in Mali\nGunmen struck Kayes on Tuesday.\nNioro too";
    assertThat(sentences(text))
        .containsExactly("Attack in Mali", "Gunmen struck Kayes on Tuesday.", "Nioro too");
    assertThat(paragraphs(text)).containsExactly(0, 1, 2);
  }

  @Test
  void emptyLinesEndParagraphsWhateverStandsBefore() {
    String text = "a heading without a stop\n\nthe text, which goes on\n \nin small letters";
    assertThat(sentences(text)).hasSize(3);
    assertThat(paragraphs(text)).containsExactly(0, 1, 2);
  }

  @Test
  void windowsLineEndsCountAsOne() {
    assertThat(paragraphs("Attack in Mali\r\nGunmen struck Kayes.\r\n\r\nIt rained."))
        .containsExactly(0, 1, 2);
  }

  @Test
  void wrappedLinesRunOn() {
    String text =
        """
        Gunmen on motorbikes stormed an army outpost near the town of
        Djibo in northern Burkina Faso late on Tuesday and killed at
        least nine soldiers, the regional governor's office said.""";
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void aLineBreakBeforeASmallLetterRunsOn() {
    assertThat(sentences("Gunmen stormed\nthe town of Djibo.")).hasSize(1);
  }

  @Test
  void textWithoutWordsHasNoSentence() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" ... \n\n")).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> salad =
        Arbitraries.of(
                "Gen", "Mali", "kayes", "U", "S", "12", ".", ". ", "? ", "\n", "\n\n", " ", ", ",
                "“", "” ", "\"", "\r\n", "…", "é", "!")
            .list()
            .ofMaxSize(40)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(salad, Arbitraries.strings().ofMaxLength(50));
  }

  @Property
  void everyTokenBelongsToExactlyOneSentence(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    int next = 0;
    int end = 0;
    int paragraph = 0;
    for (Sentence sentence : SEGMENTER.sentences(tokens)) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      assertThat(sentence.size()).isPositive();
      assertThat(sentence.span().start()).isEqualTo(tokens.start(next)).isGreaterThanOrEqualTo(end);
      assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
      next = sentence.endToken();
      end = sentence.span().end();
      paragraph = sentence.paragraph();
      assertThat(end).isBetween(tokens.end(next - 1), text.length());
      assertThat(sentence.containsToken(next - 1)).isTrue();
      assertThat(sentence.containsToken(next)).isFalse();
    }
    assertThat(next).isEqualTo(tokens.size());
  }
}
