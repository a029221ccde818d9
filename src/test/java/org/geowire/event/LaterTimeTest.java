package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that another sentence, or another clause, says. */
class LaterTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two clans clashed with rifles in Banki. It lasted from Friday night until Saturday noon. | 2025-06-27/2025-06-28
          A trader and his son were shot dead behind the mill of Banki. That was on the 25th.      | 2025-06-25
          Rebels attacked a post in Banki late on Friday and traded fire with the guards until dawn. | 2025-06-27/2025-06-28
          The army and rebels clashed in Banki on Thursday, and shooting went on until Saturday.   | 2025-06-26/2025-06-28
          Rebels shot two guards last night in Banki at the hour of the evening prayer.            | 2025-06-29
          Soldiers pulled out of Banki at the weekend and rebels drove in on Sunday.               | 2025-06-29
          A former officer was shot dead in Banki on Friday. Twenty-four hours before, a bomb killed a guard in Bama. | 2025-06-26
          Gunmen shot dead a guard in Banki on Thursday. The theft of the herd was on Tuesday night. They killed a boy there. | 2025-06-24
          Two armed groups have clashed in Banki since Friday, and heavy guns could still be heard on Sunday. | 2025-06-27/2025-06-29
          The governor on Friday visited Banki, two days after gunmen killed six farmers there.   | 2025-06-25
          Two days after gunmen killed six farmers in Banki, the governor on Friday visited the mill. | 2025-06-25
          Three days after gunmen killed six farmers in Banki, the mill is silent.               | 2025-06-27~
          Five days on, flowers lie in Banki where a teacher was shot dead by gunmen.            | 2025-06-25
          The schools closed on Friday morning, a day after gunmen killed six farmers in Banki.  | 2025-06-26
          Rebels shelled Banki on Thursday. Two days before the shelling, gunmen shot a trader in Bama. | 2025-06-24
          Fighting broke out in Banki between soldiers and rebels on Thursday and continued on Friday. | 2025-06-26/2025-06-27
          On Thursday soldiers fought rebels in Banki all afternoon, and on Friday until noon.   | 2025-06-26/2025-06-27
          The protest began on Wednesday in Banki. On the third day, police shot dead two protesters at the palace. | 2025-06-27
          The first entry is from the 22nd. Two gunmen shot dead a warden in Banki.              | 2025-06-22
          On the 24th gunmen shot dead a warden in Banki.                                        | 2025-06-24
          Gunmen dragged a warden from his hut on the 9th and shot him.                          | 2025-06-09
          A shop in Banki is shut since Thursday. That day a bomb killed two nurses in Banki.    | 2025-06-26
          Gunmen came to Tarka on Friday. On the next night rebels killed two guards in Banki.   | 2025-06-28/2025-06-29
          Six farmers were buried in Banki on Friday. Gunmen had shot them dead the previous day. | 2025-06-26
          A bomb killed three policemen in Banki. It went off on Saturday, and schools were shut because of Friday's holiday. | 2025-06-28
          Gunmen killed six people in Banki a day before the president arrived on Saturday.      | 2025-06-27
          Gunmen killed six people in Banki two days before Saturday's election.                 | 2025-06-26
          Rebels held Banki from Wednesday until Saturday, when soldiers retook the town.        | 2025-06-28
          Gunmen abducted a trader in Banki on Thursday; his body was found the following day.   | 2025-06-26/2025-06-27
          Residents fled on Saturday. Gunmen had stormed Banki the night before and killed six people. | 2025-06-27/2025-06-28
          """)
  void tellWhenItWas(String text, String date) {
    assertThat(Reports.read(text)).extracting(m -> m.date().edtf()).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot two workers in Banki on Friday. A third hid in the reeds until morning.
          Gunmen shot two workers in Banki on Friday. It was not clear what they wanted on Sunday.
          Gunmen shot two workers in Banki on Friday. The market is closed until Sunday.
          """)
  void sayNothingOfWhatElseHappened(String text) {
    assertThat(Reports.one(text).date().edtf()).isEqualTo("2025-06-27");
  }
}
