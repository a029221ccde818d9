package org.geowire.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void anEmojiCountsAsOne() {
    String text = "\uD83D\uDD25 Kayes \uD83D\uDE80\uD83D\uDE80 Nioro";
    CodePoints points = new CodePoints(text);
    assertThat(points.at(0)).isZero();
    assertThat(points.at(text.indexOf("Kayes"))).isEqualTo(2);
    assertThat(points.at(text.indexOf("Nioro"))).isEqualTo(11);
    assertThat(points.at(text.length())).isEqualTo(16);
  }

  @Test
  void plainTextCountsAsItIs() {
    assertThat(new CodePoints("Ségou, القاهرة").at(9)).isEqualTo(9);
  }

  @Property
  void offsetsAgreeWithTheStringsOwn(@ForAll String text) {
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(points.at(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }
}
