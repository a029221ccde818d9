package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          A bomb killed a couple in their sixties. | 2
          Troops killed nine rebels and lost three men in a clash. | 12
          A cook who ran after them was shot dead. | 1
          Two nurses shot dead near Lodz. | 2
          An attack at 12.407, 1.583 killed four soldiers. | 4
          Two hundred villagers were massacred by militiamen. | 200
          A shell killed a mother and her four children. | 5
          Four worshippers and the attacker were killed in a bombing. | 5
          Six civilians were caught in the crossfire and killed. | 6
          Several mortar rounds hit a market; one person was killed. | 1
          Gunmen attacked a village. The ombudsman reported nine deaths. | 9
          Gunmen threw a grenade into a bar. No one was injured. | 0
          The death toll from an attack on a village has risen to 52. | 52
          A girl of 11 was killed by gunmen. | 1
          Ten soldiers were killed in a clash; a rebel source spoke of 23 dead. | 10
          Gunmen killed 12 farmers. Three more died in hospital, bringing the toll to 15. | 15
          Gunmen killed five farmers. A sixth, a boy, died on Sunday in hospital. | 6
          """)
  void theKilledAreCounted(String text, int killed) {
    assertThat(Reports.read(text).get(0).casualties().killed()).isEqualTo(OptionalInt.of(killed));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was killed in the bombing.",
        "A shell hit a barn, where nobody was hurt.",
        "A bomb exploded in a park but caused no casualties."
      })
  void thatNobodyWasKilledIsZero(String text) {
    Casualties casualties = Reports.one(text).casualties();
    assertThat(casualties.killed()).hasValue(0);
    assertThat(casualties.killedLow()).hasValue(0);
    assertThat(casualties.killedHigh()).hasValue(0);
  }

  @Test
  void thatNobodyHasReportedIsNotZero() {
    String text = "A bomb exploded in a park, but there were no reports of casualties.";
    assertThat(Reports.one(text).casualties().killed()).isEmpty();
  }

  @Test
  void bodiesCountedGoOnWithTheAttack() {
    List<EventMention> mentions =
        Reports.read("Gunmen stormed a hamlet on Friday. A nurse counted seven bodies.");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).casualties().killed()).hasValue(7);
    assertThat(mentions.get(1).date().edtf()).isEqualTo("2025-06-27");
  }
}
