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
