package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.EventMention;
import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherVictimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a bus. Six passengers died. A seventh, a girl, died on Sunday. | 7
          Ten soldiers were killed in a clash; a rebel source spoke of 23 dead. | 10
          A shell hit a bus. A woman died. A second victim, a driver of the town, died on the way. | 2
          Gunmen killed five farmers. A sixth, a boy, died on Sunday in hospital. | 6
          """)
  void thoseOfOtherRanksOrSourcesAreKnown(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot at a bus: ten people were killed on the spot and two died in hospital. | 12
          Gunmen killed ten passengers and, of those, two died in hospital. | 10
          """)
  void thoseToldBehindAndAreOthers(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A soldier opened fire on his comrades, killing four before he was shot dead. | 5
          A gunman opened fire in a mall, killing six people before he took his own life. | 7
          A gunman opened fire in a mall, killing six people before police arrested him. | 6
          """)
  void theAttackerIsCountedBesideHisVictims(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aircraft bombed a market, killing seven. The mayor had first spoken of five dead. | 7
          Aircraft bombed a market. An earlier toll of five dead was wrong: seven were killed. | 7
          Aircraft bombed a market. The mayor initially reported five dead. | 5
          """)
  void aFigureThatWasReplacedIsNotAdded(String text, int killed) {
    assertThat(Reports.one(text).casualties().killed()).hasValue(killed);
  }

  @Test
  void whoDiedInTheSameDeedIsNoneOfThoseToldBefore() {
    EventMention second =
        Reports.read("Nine rebels died in a clash. Two nurses were killed in the same fighting.")
            .get(1);
    assertThat(second.casualties().sort()).isEqualTo(Casualties.Sort.MORE);
  }

  @Test
  void aWordThatNamesItsVictimsTellsTheirKind() {
    String text = "Three soldiers died in a clash in Bule while 20 rebels were eliminated.";
    assertThat(Reports.first(text).killed()).hasValue(23);
  }

  @Test
  void theTownOfAHospitalIsNoPlaceOfAnotherEvent() {
    String text =
        "A shell killed two porters in Bule on Friday.\n\n"
            + "A third man, a baker, died of his injuries in Tarka's main hospital on Saturday.";
    assertThat(Reports.one(text).casualties().killed()).hasValue(3);
  }

  @Test
  void aFigureThatSomebodyTakesBackIsNone() {
    String text =
        "Nobody died in the blast in Bule on Friday, police said, correcting posts that spoke of"
            + " two fatalities.";
    assertThat(Reports.first(text).killed()).hasValue(0);
  }

  @Test
  void whoIsOnlyBelievedToHaveDiedIsNotAdded() {
    Casualties believed =
        Reports.first("Two of the raiders are believed to have been killed in a clash in Bule.");
    assertThat(believed.killed()).isEmpty();
    assertThat(believed.taken().killed()).hasValue(2);
  }

  @Test
  void theDeadOfMassGravesDiedBefore() {
    String text = "Workers in Bule discovered a mass grave with the remains of 40 people.";
    assertThat(Reports.first(text).killed()).isEmpty();
  }

  @Test
  void whoSpeaksOfScoresIsNoVictim() {
    String text = "A colonel of the corps said scores of rebels were killed in a clash in Bule.";
    assertThat(Reports.first(text).killed()).isEmpty();
  }

  @Test
  void whereNobodyFiredNobodyDied() {
    String text = "Rebels took over the town of Bule on Friday. Not one shot was fired.";
    assertThat(Reports.first(text).killed()).hasValue(0);
  }
}
