package org.geowire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kayes | kayes
          NIORO DU SAHEL | nioro du sahel
          Ségou | segou
          Se\u0301gou | segou
          São Tomé | sao tome
          Tromsø | tromso
          Łódź | lodz
          Gießen | giessen
          GIEẞEN | giessen
          Þingvellir | thingvellir
          Đà Nẵng | da nang
          Şanlıurfa | sanliurfa
          İzmir | izmir
          Ɗanja | danja
          ɗanja | danja
          Kouɓolo | koubolo
          Œuilly | oeuilly
          Ærøskøbing | aeroskobing
          Ǽrø | aero
          Ǿrsted | orsted
          N'Djamena | n djamena
          N’Djamena | n djamena
          Côte-d'Ivoire | cote d ivoire
          U.S. | u s
          Київ | киів
          МОСКВА | москва
          Ёлкино | елкино
          Αθήνα | αθηνα
          القاهرة | القاهرة
          أبوظبي | ابوظبي
          北京 | 北京
          Ｔｏｋｙｏ | tokyo
          100 km | 100 km
          """)
  void spellingsMeet(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void punctuationAroundAndBetweenBecomesOneSpace() {
    assertThat(Folding.fold("  --Guinea - Bissau!! ")).isEqualTo("guinea bissau");
    assertThat(Folding.fold("...")).isEmpty();
    assertThat(Folding.fold("")).isEmpty();
  }

  @Test
  void aCombiningMarkThatStandsAloneLeavesNoSecondSpace() {
    assertThat(Folding.fold("a \u0301 b")).isEqualTo("a b");
  }

  @Test
  void anEmojiIsNoPartOfAWord() {
    assertThat(Folding.fold("\uD83D\uDD25Mali\uD83D\uDD25")).isEqualTo("mali");
  }

  @Test
  void lettersBeyondTheBasicPlaneStay() {
    String han = "\uD842\uDFB7\u91CE\u5BB6";
    assertThat(Folding.fold(han)).isEqualTo(han);
  }

  @Property
  void foldedTextStaysAsItIs(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  /** A name of the gazetteer is folded before it is cut into tokens, a text is not. */
  @Test
  void everyLetterFoldedTwiceIsFoldedOnce() {
    List<String> unstable = new ArrayList<>();
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String once = Folding.fold(String.valueOf((char) c));
      if (!Folding.fold(once).equals(once)) {
        unstable.add(String.format("U+%04X", c));
      }
    }
    assertThat(unstable).isEmpty();
  }

  @Test
  void latinCapitalsFoldAsTheirSmallLetters() {
    List<String> apart = new ArrayList<>();
    for (char c = 'A'; c < 0x250; c++) {
      String small = String.valueOf(c).toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(c) && Character.isLetter(c);
      if (capital && !Folding.fold(small).equals(Folding.fold(String.valueOf(c)))) {
        apart.add(String.format("U+%04X", (int) c));
      }
    }
    assertThat(apart).isEmpty();
  }
}
