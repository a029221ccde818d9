package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void aSumOfWhichOneIsOpenIsOpen() {
    Figure atLeastTwo = new Figure(2, 2, -1, 4);
    assertThat(Figure.one(1).plus(atLeastTwo)).isEqualTo(new Figure(3, 3, -1, 4));
  }

  @Test
  void aSumOfWhichOneHasNoFloorHasNone() {
    Figure upToFive = new Figure(5, -1, 5, 4);
    assertThat(upToFive.plus(Figure.exactly(2, 9))).isEqualTo(new Figure(7, -1, 7, 9));
  }
}
