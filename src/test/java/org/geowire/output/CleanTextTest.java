package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void controlCharactersAndHalfCharactersAreReplaced() {
    assertThat(CleanText.of("a\u0000b\u001bc\u0085d\uD83De\uDD25f\uFFFE"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
  }

  @Test
  void tabsLineFeedsAndOtherScriptsStay() {
    String text = "Kidal\t\n\u062A\u0645\u0628\u0643\u062A\u0648 \uD83D\uDD25 \u00A0 Ségou";
    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Test
  void carriageReturnsBecomeLineFeeds() {
    assertThat(CleanText.of("a\r\nb\rc")).isEqualTo("a\nb\nc");
  }

  @Property
  void cleanTextStaysAsItIs(@ForAll String text) {
    String clean = CleanText.of(text);
    assertThat(CleanText.of(clean)).isEqualTo(clean);
  }
}
