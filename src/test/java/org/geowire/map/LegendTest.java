package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegendTest {

  @Test
  void circlesExplainTheLargestNumberAndSomeBelow() {
    assertThat(Legend.sizes(1)).containsExactly(1);
    assertThat(Legend.sizes(30)).contains(30).hasSizeBetween(2, 3).isSorted();
    assertThat(Legend.sizes(3000)).contains(3000).hasSize(3).isSorted();
  }

  @Test
  void symbolsGrowWithTheNumberOfKilledUpToALimit() {
    assertThat(Mark.radius(0)).isEqualTo(7);
    assertThat(Mark.radius(30)).isBetween(12.0, 20.0);
    assertThat(Mark.radius(100_000)).isLessThan(30);
  }
}
