package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;

class UncountedTest {

  @Test
  void ofACauseNobodyIsCounted() {
    assertThat(Reports.read("A crowd burned cars after the killing of two students."))
        .allSatisfy(event -> assertThat(event.casualties().killed()).isEmpty());
  }
}
