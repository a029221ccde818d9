package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a market, killing 12 traders. | 12
          Three soldiers and seven militants were killed in a clash. | 10
          A blast killed 5 soldiers and 3 civilians. | 8
          The raid left twenty-five people dead. | 25
          An airstrike killed seven people, including three children. | 7
          A farmer was killed by gunmen. | 1
          Gunmen shot dead the mayor of Tarka. | 1
          A 25-year-old trader was stabbed to death by robbers. | 1
          Militants killed 1,200 people in a massacre. | 1200
          Rebels killed two and wounded 14 people in an attack. | 2
          Two hundred villagers were massacred by militiamen. | 200
          """)
  void theKilledAreCounted(String text, int killed) {
    assertThat(Reports.one(text).casualties().killed()).isEqualTo(OptionalInt.of(killed));
  }

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

  @Test
  void dozensAreNotANumber() {
    assertThat(Reports.one("Dozens of villagers were killed by gunmen.").casualties().killed())
        .isEmpty();
  }

  @Test
  void theWoundedAreCountedApart() {
    Casualties casualties =
        Reports.one("Gunmen attacked a bus, killing four people and wounding nine others.")
            .casualties();
    assertThat(casualties.killed()).hasValue(4);
    assertThat(casualties.injured()).hasValue(9);
  }

  @Test
  void theAbductedAreCountedApart() {
    Casualties casualties = Reports.one("Gunmen abducted 30 students in Kaduna.").casualties();
    assertThat(casualties.abducted()).hasValue(30);
    assertThat(casualties.killed()).isEmpty();
  }

  @Test
  void noCasualtiesAreNotOne() {
    assertThat(Reports.one("No one was killed in the bombing.").casualties())
        .isEqualTo(Casualties.notReported());
  }
}
