package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void ofFiguresForTheSameTheHighestHolds() {
    tally.take(Figure.exactly(3, 1), "", false);
    tally.take(Figure.exactly(7, 2), "", false);
    tally.take(Figure.exactly(5, 3), "", false);
    assertThat(tally.best()).isEqualTo(7);
  }

  @Test
  void figuresForOthersAreAdded() {
    tally.take(Figure.exactly(3, 1), "Civilians", false);
    tally.take(Figure.exactly(2, 2), "State forces", false);
    tally.take(Figure.exactly(1, 3), "", true);
    assertThat(tally.best()).isEqualTo(6);
    assertThat(tally.more()).isFalse();
  }

  @Test
  void ofTwoSourcesTheLowerIsBest() {
    tally.rival(Figure.exactly(10, 1), true);
    tally.rival(Figure.exactly(23, 2), true);
    tally.rival(Figure.exactly(8, 3), true);
    tally.rival(Figure.exactly(1, 4), false);
    assertThat(tally.best()).isEqualTo(8);
    assertThat(tally.low()).isEqualTo(8);
    assertThat(tally.high()).isEqualTo(23);
  }
}
