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
          Raiders killed four herders near Tarka on Friday. | A nurse later put the toll at nine. | 9
          Raiders attacked a hamlet near Tarka on Friday. | The dead were two men, a woman and a child. | 4
          Raiders attacked a hamlet near Tarka on Friday. | Six people were burned alive in their homes. | 6
          Raiders attacked a hamlet near Tarka on Friday. | The dead were later identified as Bo Dan, 34, and Ann Lee, 27. | 2
          Raiders attacked a hamlet near Tarka on Friday. | "We have buried six people," said a resident. | 6
          Raiders killed four herders near Tarka on Friday. | A herder died on Saturday, bringing to five the number of dead. | 5
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
