package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.geowire.event.EventMention;
import org.geowire.event.Reports;
import org.geowire.event.type.SubEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtyCounterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb blew up a rail track. There were no losses of life. | 0
          Gunmen attacked a village. The ombudsman reported nine deaths. | 9
          Gunmen threw a grenade into a bar. No one was injured. | 0
          Rebels shelled a depot on Friday. No loss of life and no wounded are to be deplored. | 0
          Gunmen threw a grenade into a bar. Thank God, nobody is dead. | 0
          Four trailers were set on fire on the toll road on Sunday. Nobody was injured. | 0
          """)
  void theKilledAreCounted(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
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
          A bomb killed 28 people. A soldier at the gate spoke of 25 dead. | 28
          A bomb killed nine people. Two of the wounded had died as well. | 11
          A bomb hit a tent. The toll was put at 21, after four of the wounded died. | 21
          Gunmen attacked a farm so that the toll of the raids on it now stands at 12. | 12
          Rebels ambushed a convoy and killed, the group said in a message, nine soldiers. | 9
          Rebels attacked a camp. The ministry deplored 14 fallen among its soldiers. | 14
          Two young men, cousins who had made peace with the new rulers, were shot dead. | 2
          A drone killed a nurse and her son. | 2
          A bomber killed eight people. Two of the wounded died, bringing the toll to 10. | 10
          Raiders attacked a camp. In the shooting, three guards and five raiders fell. | 8
          Troops raided a camp, killing six rebels. A soldier fell. | 7
          Rebels ambushed a patrol. Own side: 3 fallen. Enemy side: 11 rebels neutralised. | 14
          A bomb went off in North 24 Arda; a seller lost her life. | 1
          Militiamen clashed with rebels on Friday. The battle was short. Three guards died. | 3
          Rebels clashed with troops on Friday and six died. It passed to eight on Saturday, two \
          of the wounded not having survived. | 8
          A bomb killed 17 people. A woman and her two children were among the dead. | 17
          A bomb exploded. Two guards died, and a child who had come out of school. | 3
          A shell killed a man of 71 in his yard. A second victim, a woman wounded in the neck, \
          had died too. | 2
          Shells hit a market. A seller and two customers were killed; a boy died a day later. | 4
          Shells fell on a camp. Four persons were killed - a man, his two sons and a nurse - and \
          one boy died on the way. | 5
          A bomber blew himself up in a queue, killing seven people besides himself. | 8
          A mine blew up a taxi. Three died, and two more are fighting for their lives. | 3
          Gunmen shot dead two men. A third, shot in the neck, died in the clinic of Arda on Sunday, \
          which brings the toll to three. | 3
          Two clans traded fire and five men died. A stray bullet also killed a woman, raising the \
          body count to six. | 6
          Troops drove rebels out of a town they had held for nine days, after a battle in which \
          30 rebels died. | 30
          """)
  void deathsToldBehindAnEventAreItsOwn(String text, int killed) {
    assertThat(Reports.one(text).casualties().killed()).hasValue(killed);
  }

  @Test
  void aDeathToldInTheNextParagraphIsNoOtherEvent() {
    List<EventMention> told =
        Reports.read(
            "Told.\n\nA ranger died when a bomb went off in Arda on Friday. The line was cut."
                + "\n\nHelp was late. Musa Bello, 29, from Bule, died before it came.");
    assertThat(told)
        .singleElement()
        .satisfies(event -> assertThat(event.casualties().killed()).hasValue(1));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A gunman opened fire at a bus stop and wounded two people before he was shot dead. | 1
          Gunmen suspected to be militants shot and killed a refugee in a camp. | 1
          Rockets hit a post. Fifteen militants were destroyed. | 15
          """)
  void whomAVerbCountsIsKnown(String text, int killed) {
    assertThat(Reports.one(text).casualties().killed()).hasValue(killed);
  }
}
