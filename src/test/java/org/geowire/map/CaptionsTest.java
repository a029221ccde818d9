package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.geowire.map.Lettering.Style;
import org.junit.jupiter.api.Test;

class CaptionsTest {

  private static final Style STYLE = Style.plain(10, "#000000");

  @Test
  void aTextThatIsTooLongEndsInDots() {
    String cut = Captions.fit("x".repeat(10_000), STYLE, 100);
    assertThat(cut).startsWith("xxx").endsWith("…");
    assertThat(STYLE.width(cut)).isLessThanOrEqualTo(100);
    assertThat(Captions.fit("Nioro", STYLE, 100)).isEqualTo("Nioro");
  }

  @Test
  void aTextStandsInOneLineAndOneDirection() {
    assertThat(Captions.fit(" a\n\tb \u202ec\u200f\u0007d ", STYLE, 100)).isEqualTo("a b c d");
  }

  @Test
  void aPairOfSurrogatesIsNotTornApart() {
    String cut = Captions.fit("\ud83d\udd25".repeat(50), STYLE, 60);
    assertThat(cut.codePoints().allMatch(c -> c == 0x1f525 || c == '…')).isTrue();
  }

  @Test
  void linesBreakBetweenWords() {
    List<String> lines = Captions.wrap("one two three four five six", STYLE, 60, 2);
    assertThat(lines).containsExactly("one two", "three fou…");
  }

  @Test
  void marksOverLettersTakeNoRoom() {
    assertThat(LetterWidths.width("Ségou", false)).isEqualTo(LetterWidths.width("Segou", false));
    assertThat(LetterWidths.width("Mali", true)).isGreaterThan(LetterWidths.width("Mali", false));
    assertThat(LetterWidths.width("Харків", false)).isGreaterThan(3);
  }
}
