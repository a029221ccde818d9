package org.geowire.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final List<PhraseTable.Entry> WRITTEN =
      List.of(
          new PhraseTable.Entry("Côte d'Ivoire", List.of("country", "")),
          new PhraseTable.Entry("town", List.of()),
          new PhraseTable.Entry("City", List.of("place")),
          new PhraseTable.Entry("village", List.of("place")));

  @Test
  void compiledRowsAreThoseThatWereWritten() {
    Rows rows = Rows.read(Rows.of(WRITTEN).bytes());
    assertThat(rows).isEqualTo(WRITTEN);
    assertThat(rows.values()).containsExactly(List.of("country", ""), List.of(), List.of("place"));
    assertThat(rows.columns(2)).isEqualTo(rows.columns(3));
  }

  @Test
  void wordsAreKnownByTheHashesOfTheirTokens() {
    Rows rows = Rows.read(Rows.of(WRITTEN).bytes());
    Tokens tokens = Tokens.of("in cote D IVOIRE");
    assertThat(rows.words(0)).isEqualTo(3);
    for (int word = 0; word < 3; word++) {
      assertThat(rows.word(0, word)).isEqualTo(tokens.hash(word + 1));
    }
  }

  @Test
  void foldedWordsAreFoundWholeOnly() {
    FoldedWords words = new FoldedWords(Rows.of(WRITTEN));
    assertThat(words.contains("cote d ivoire")).isTrue();
    assertThat(words.contains("city")).isTrue();
    assertThat(words.contains("cote")).isFalse();
    assertThat(words).containsExactlyInAnyOrder("cote d ivoire", "town", "city", "village");
  }
}
