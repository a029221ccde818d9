package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

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
          A drone hit a car, killing the married couple inside. | 2
          A bomb hit the car of a commissioner, killing him and his driver. | 2
          Rebels attacked a post. They listed eight police dead and two of their own. | 10
          Fighting broke out. The army put rebel losses at 27 dead and its own at five. | 32
          A bomb hit a post, where one man was killed and two of his colleagues were hurt. | 1
          Gunmen fired on a shop. The barber, two customers and a youth were left lifeless. | 4
          An air strike hit a school. Crews counted 17 dead; the toll now stands at 21. | 21
          Gunmen attacked a bus. Six passengers died. A seventh, a girl, died on Sunday. | 7
          A bomb blew up a rail track. There were no losses of life. | 0
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
          Two women, aged 38 and 70, were killed by a bomb. | 2
          A mortar shell killed three brothers aged 7 to 12. | 3
          Two sisters (8 and 14) were killed in shelling. | 2
          A landmine exploded, killing a man, his wife and their son. | 3
          Gunmen ambushed a pickup, killing the driver and a nurse. | 2
          Gunmen killed a judge, two of his bodyguards and a pedestrian. | 4
          Gunmen killed five people, among them a mother and her baby. | 5
          A jawan was killed when he stepped on an IED. | 1
          Rebels hacked a former sarpanch to death. | 1
          A man threw a grenade into a bar, killing the owner and himself. | 2
          Gunmen attacked a bar, 5 killed, at least 20 injured. | 5
          Two members of Barrio 18 died in a shootout with police. | 2
          Gunmen shot nine people, four of whom died. | 4
          Villagers caught two thieves and killed them. | 2
          Troops killed 12 insurgents and lost three of their own in a clash. | 15
          One of the two men killed in an air strike was a teacher. | 2
          Missiles hit a building, bringing to seven the number of people killed. | 7
          Officials raised the toll of the attack from 21 to 28. | 28
          """)
  void theKilledAreCounted(String text, int killed) {
    assertThat(Reports.read(text).get(0).casualties().killed()).isEqualTo(OptionalInt.of(killed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Troops repelled an assault; six soldiers paid the supreme price. | 6
          Gunmen killed seven people. Another man died in hospital, raising the toll from seven. | 8
          Gunmen attacked a village on Friday. A man who had been wounded died on Sunday. | 1
          Soldiers opened fire on a crowd. The hospital received 24 bodies. | 24
          A bomber killed eight people. Two of the wounded died, bringing the toll to 10. | 10
          """)
  void deathsToldBehindAnEventAreItsOwn(String text, int killed) {
    assertThat(Reports.one(text).casualties().killed()).hasValue(killed);
  }

  @Test
  void ofACauseNobodyIsCounted() {
    assertThat(Reports.read("A crowd burned cars after the killing of two students."))
        .allSatisfy(event -> assertThat(event.casualties().killed()).isEmpty());
  }

  @Test
  void theDeadOfTwoSidesAreOfOthers() {
    Casualties soldiers = Reports.one("A raid killed three soldiers.").casualties();
    Casualties rebels = Reports.one("A raid killed two rebels.").casualties();
    assertThat(soldiers.isOfOthers(rebels)).isTrue();
    assertThat(soldiers.isOfOthers(soldiers)).isFalse();
  }

  @Test
  void aLowerFigureBehindIsAPartAndAHigherOneOpensTheCeiling() {
    Casualties five = Reports.one("A raid killed five people.").casualties();
    Casualties three = Reports.one("A raid killed three people.").casualties();
    assertThat(five.followedBy(three).killed()).hasValue(5);
    assertThat(three.followedBy(five).killed()).hasValue(3);
    assertThat(three.followedBy(five).killedHigh()).hasValue(5);
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
    EventMention mention =
        Reports.one("Gunmen stormed a hamlet on Friday. A nurse counted seven bodies.");
    assertThat(mention.casualties().killed()).hasValue(7);
    assertThat(mention.date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void whoWasHarmedBelongsToTheEventBefore() {
    String hit = "A convoy was hit by drones in Dunga on Friday. ";
    EventMention spared = Reports.one(hit + "Nobody was harmed.");
    assertThat(spared.type()).isEqualTo(SubEventType.AIR_DRONE_STRIKE);
    assertThat(spared.casualties().killed()).hasValue(0);
    assertThat(Reports.one(hit + "Two men were killed.").casualties().killed()).hasValue(2);
  }
}
