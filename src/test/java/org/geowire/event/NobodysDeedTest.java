package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NobodysDeedTest {

  @Test
  void aBlastIsNoDeedWhereTheNextSentenceSaysWhatBlewUp() {
    assertThat(
            Reports.read(
                "A blast shook Sebba on Sunday. It was the boiler of a bakery, a neighbour said."))
        .isEmpty();
    assertThat(Reports.read("A blast shook Sebba on Sunday. Nobody knew why.")).hasSize(1);
  }

  @Test
  void whatBlocksARoadIsNobodysProtest() {
    assertThat(Reports.read("The wreck of the van is still blocking the road.")).isEmpty();
  }
}
