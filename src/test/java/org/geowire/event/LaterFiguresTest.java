package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed four herders near Tarka on Friday. | Two of the wounded died on Saturday. | 6
          Gunmen killed four herders near Tarka on Friday. | Another herder died of his wounds on Saturday. | 5
          Raiders attacked a hamlet near Tarka on Friday. | Six bodies were found the next morning. | 6
          Raiders attacked a hamlet near Tarka on Friday. | The toll stood at six on Saturday. | 6
          """)
  void aLedeTakesTheFiguresOfTheNextParagraph(String lede, String next, int killed) {
    List<EventMention> mentions = Reports.read(lede + "\n\n" + next);
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).casualties().killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen kill four herders near Tarka | Another herder died of his wounds on Saturday.
          """)
  void aHeadlineTakesNone(String headline, String next) {
    assertThat(Reports.first(headline + "\n\n" + next).killed()).hasValue(4);
  }
}
