package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void atLeastSetsTheFloorAndLeavesTheCeilingOpen() {
    Casualties casualties = Reports.one("A raid killed at least 30 soldiers.").casualties();
    assertThat(casualties.killed()).hasValue(30);
    assertThat(casualties.killedLow()).hasValue(30);
    assertThat(casualties.killedHigh()).isEmpty();
  }

  @Test
  void upToSetsTheCeiling() {
    Casualties casualties = Reports.one("A raid killed up to 50 people.").casualties();
    assertThat(casualties.killedLow()).isEmpty();
    assertThat(casualties.killedHigh()).hasValue(50);
  }

  @Test
  void aRangeHasBothEnds() {
    Casualties casualties =
        Reports.one("Between 10 and 15 soldiers were killed in an ambush.").casualties();
    assertThat(casualties.killedLow()).hasValue(10);
    assertThat(casualties.killedHigh()).hasValue(15);
  }
}
