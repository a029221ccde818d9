package org.geowire.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightTableTest {

  @Test
  void namesOfAKindAreThoseWithAWeightAboveZero() {
    WeightTable table = WeightTable.load("/model/profile-muc4.tsv");
    assertThat(table.having("type-")).contains("ATTACK", "ABDUCTION").doesNotContain("ARRESTS");
    assertThat(table.having("no-such-")).isEmpty();
  }
}
