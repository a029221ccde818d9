package org.geowire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    Arbitrary<String> wordy =
        Arbitraries.strings().withChars("aBé\u0301ßẞǼ9 .,'’-\n\uD83D\uDD25кКالة北").ofMaxLength(60);
    return Arbitraries.oneOf(any, wordy);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      words.add(tokens.word(token));
    }
    return words;
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(words("Gunmen killed 12 in N'Djamena's Abena-3, on 3/6."))
        .containsExactly(
            "Gunmen", "killed", "12", "in", "N", "Djamena", "s", "Abena", "3", "on", "3", "6");
  }

  @Test
  void emojiStandBetweenWords() {
    assertThat(words("\uD83D\uDD34Mali: attack\uD83D\uDD25 in Kayes"))
        .containsExactly("Mali", "attack", "in", "Kayes");
  }

  @Test
  void aMarkWithoutItsLetterBeginsNoWord() {
    Tokens tokens = Tokens.of("\u26A1\uFE0FMali");
    assertThat(tokens.word(0)).isEqualTo("Mali");
    assertThat(tokens.isCapitalised(0)).isTrue();
  }

  @Test
  void lettersOfTheHigherPlanesMakeWords() {
    assertThat(words("in \uD842\uDFB7\u91CE today"))
        .containsExactly("in", "\uD842\uDFB7\u91CE", "today");
  }

  @Test
  void halfACharacterIsNoWord() {
    assertThat(words("Kidal \uD83D Gao\uDD25")).containsExactly("Kidal", "Gao");
  }

  @Property
  void spansAreOrderedAndInsideTheText(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    int last = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.start(token)).isGreaterThanOrEqualTo(last);
      assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
      last = tokens.end(token);
      assertThat(tokens.firstFrom(tokens.start(token))).isEqualTo(token);
      assertThat(tokens.firstFrom(tokens.start(token) + 1)).isEqualTo(token + 1);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  @Property
  void wordsAndGapsMakeTheText(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    StringBuilder joined =
        new StringBuilder(text.substring(0, tokens.size() == 0 ? text.length() : tokens.start(0)));
    for (int token = 0; token < tokens.size(); token++) {
      joined.append(tokens.word(token)).append(tokens.gapAfter(token));
    }
    assertThat(joined.toString()).isEqualTo(text);
  }

  @Property
  void theHashIsThatOfTheFoldedWord(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.hash(token)).isEqualTo(Tokens.hashOf(tokens.folded(token)));
    }
  }

  /** What the gazetteer stores for a name is what a text with that name is asked with. */
  @Property
  void aTextAndItsFoldedFormHaveTheSameHashes(@ForAll("texts") String text) {
    Tokens written = Tokens.of(text);
    Tokens folded = Tokens.of(Folding.fold(text));
    List<Long> ofText = new ArrayList<>();
    for (int token = 0; token < written.size(); token++) {
      if (!written.folded(token).isEmpty() && !written.folded(token).contains(" ")) {
        ofText.add(written.hash(token));
      }
    }
    List<Long> ofFolded = new ArrayList<>();
    for (int token = 0; token < folded.size(); token++) {
      ofFolded.add(folded.hash(token));
    }
    assertThat(ofFolded).containsAll(ofText);
  }

  @Test
  void shapesAreTold() {
    Tokens tokens = Tokens.of("UN troops 3rd Kidal القاهرة 12 Élan kidal");
    assertThat(tokens.isAllCapitals(0)).isTrue();
    assertThat(tokens.isCapitalised(1)).isFalse();
    assertThat(tokens.startsWithDigit(2)).isTrue();
    assertThat(tokens.isCapitalised(3)).isTrue();
    assertThat(tokens.isAllCapitals(3)).isFalse();
    assertThat(tokens.isCapitalised(4)).as("a script without case").isTrue();
    assertThat(tokens.hasLetter(5)).isFalse();
    assertThat(tokens.isAllCapitals(5)).isFalse();
    assertThat(tokens.isCapitalised(6)).isTrue();
    assertThat(tokens.isCapitalised(7)).isFalse();
  }

  @Test
  void gapsAreAskedFor() {
    Tokens tokens = Tokens.of("Kayes, Mali (AFP) - x");
    assertThat(tokens.gapIs(0, ',')).isFalse();
    assertThat(tokens.gapHas(0, ',')).isTrue();
    assertThat(tokens.gapHas(1, ',')).isFalse();
    assertThat(tokens.gapHas(1, '(')).isTrue();
    assertThat(tokens.gapAfter(2)).isEqualTo(") - ");
    assertThat(tokens.gapAfter(3)).isEmpty();
    assertThat(tokens.gapHas(3, '-')).isFalse();
    assertThat(tokens.span(0, 1)).isEqualTo(new Span(0, 11));
  }

  @Test
  void aLongTextGrowsTheTable() {
    assertThat(Tokens.of("a ".repeat(5000)).size()).isEqualTo(5000);
  }
}
