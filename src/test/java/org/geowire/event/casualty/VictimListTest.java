package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen fired on a shop. The barber, two customers and a youth were left lifeless. | 4
          A landmine exploded, killing a man, his wife and their son. | 3
          Gunmen killed a judge, two of his bodyguards and a pedestrian. | 4
          Gunmen killed five people, among them a mother and her baby. | 5
          Rebels raided a post and killed seven guards, a resident and an official said. | 7
          Gunmen shot dead four people, three men and one woman, in a bar. | 4
          14 people (8 men and 6 women) were killed by gunmen. | 14
          A truck bomb went off, killing 2 clerks, 2 guards and wounding 8 others. | 4
          A truck bomb went off, killing 7 people, 3 guards and wounding 8 others. | 7
          A shell hit a school. Two pupils, their tutor and a cook were killed. | 4
          Gunmen opened fire, killing the driver's mate, Musa Bello Tia, and two market women. | 3
          Gunmen opened fire on a bus, killing two men, a woman and a child. | 4
          Raiders killed everyone in the farm: a man, his two wives and three children. | 6
          """)
  void theNamedAreCounted(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @Test
  void peopleWhoAreThenNamedAreCountedOnce() {
    String text =
        "In Ruwi two people, a woman of 31 and her son of 5, were killed when a shell hit a hut.";
    assertThat(Reports.first(text).killed()).hasValue(2);
  }
}
