package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 1 June 2025   | 2025-06-01            | 1
          on June 1, 2025  | 2025-06-01            | 1
          on 01/06/2025    | 2025-06-01            | 1
          on 06/25/2025    | 2025-06-25            | 1
          on 2025-06-03    | 2025-06-03            | 1
          on 3 JUN 25      | 2025-06-03            | 1
          on June 3        | 2025-06-03            | 1
          on the 3rd of June | 2025-06-03          | 1
          on Tuesday       | 2025-06-24            | 1
          on Monday        | 2025-06-30            | 1
          last Monday      | 2025-06-23            | 1
          on Tuesday, 24 June | 2025-06-24         | 1
          today            | 2025-06-30            | 1
          yesterday        | 2025-06-29            | 1
          last night       | 2025-06-29/2025-06-30 | 1
          late last night  | 2025-06-29            | 1
          overnight        | 2025-06-29/2025-06-30 | 2
          three days ago   | 2025-06-27            | 1
          two weeks ago    | 2025-06-13/2025-06-19 | 2
          last week        | 2025-06-23/2025-06-29 | 2
          earlier this month | 2025-06-01/2025-06-30 | 3
          in May           | 2025-05               | 3
          in early June    | 2025-06-01/2025-06-10 | 3
          between 3 and 5 June | 2025-06-03/2025-06-05 | 2
          on June 3-5      | 2025-06-03/2025-06-05 | 2
          since Friday     | 2025-06-27/2025-06-30 | 2
          on Monday and Tuesday | 2025-06-23/2025-06-24 | 2
          from 30 May to 2 June | 2025-05-30/2025-06-02 | 2
          between 3 June - 5 June | 2025-06-03/2025-06-05 | 2
          on June 3rd      | 2025-06-03            | 1
          on the night of 3 to 4 June | 2025-06-03/2025-06-04 | 2
          in the week of 18 June | 2025-06-16/2025-06-22 | 2
          in the first week of June | 2025-06-01/2025-06-07 | 2
          around 9 June    | 2025-06-09~           | 2
          overnight to Sunday | 2025-06-28/2025-06-29 | 2
          overnight on Sunday | 2025-06-29         | 1
          on June 22, a Sunday | 2025-06-22        | 1
          overnight from Friday to Saturday | 2025-06-27/2025-06-28 | 2
          from Friday night into Saturday morning | 2025-06-27/2025-06-28 | 2
          between Saturday night and the early hours of Sunday | 2025-06-28/2025-06-29 | 2
          on Sunday and in the early hours of Monday | 2025-06-29/2025-06-30 | 2
          late Saturday into Sunday | 2025-06-28/2025-06-29 | 2
          at the weekend   | 2025-06-28/2025-06-29 | 2
          last weekend     | 2025-06-28/2025-06-29 | 2
          at the weekend, early on Sunday | 2025-06-29 | 1
          on Thursday last week | 2025-06-26       | 1
          on Monday of last week | 2025-06-23      | 1
          last week on Thursday | 2025-06-26       | 1
          a day and a half ago | 2025-06-28        | 1
          48 hours ago     | 2025-06-28            | 1
          over the past day | 2025-06-29/2025-06-30 | 2
          in the past three days | 2025-06-27/2025-06-30 | 2
          on the 7th of last month | 2025-05-07    | 1
          on the 7th of this month | 2025-06-07    | 1
          on the 12th      | 2025-06-12            | 1
          on Christmas Eve | 2024-12-24            | 1
          on May Day       | 2025-05-01            | 1
          """)
  void aSaidDateIsReadAgainstThePublicationDate(String date, String edtf, int precision) {
    EventDate read = Reports.one("Gunmen attacked a village " + date + ".").date();
    assertThat(read.edtf()).isEqualTo(edtf);
    assertThat(read.precision()).isEqualTo(precision);
    assertThat(read.isKnown()).isTrue();
  }

  @Test
  void aMonthFillsBothEnds() {
    EventDate date = Reports.one("Gunmen attacked a village in May.").date();
    assertThat(date.start()).contains(LocalDate.of(2025, 5, 1));
    assertThat(date.end()).contains(LocalDate.of(2025, 5, 31));
  }

  @Test
  void aDayWithoutYearStaysOpenWhereNothingTellsTheYear() {
    EventDate date =
        Reports.read("Gunmen attacked a village on July 1.", Optional.empty()).get(0).date();
    assertThat(date.edtf()).isEqualTo("XXXX-07-01");
    assertThat(date.isKnown()).isFalse();
  }

  @Test
  void theDayBeforeADayWithoutYearIsCounted() {
    String text =
        "Army posts came under attack on July 1. The previous day, a raid killed 30 soldiers.";
    List<EventMention> mentions = Reports.read(text, Optional.empty());
    assertThat(mentions.get(1).date().edtf()).isEqualTo("XXXX-06-30");
  }

  @Test
  void aDayAfterCountsFromTheOtherEventOfTheSentence() {
    String text =
        "Army posts came under attack on 20 June.\n\n"
            + "That attack came two days after an ambush killed nine soldiers.";
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).date().edtf()).isEqualTo("2025-06-18");
    assertThat(mentions.get(1).date().text()).isEqualTo("two days after");
  }

  @Test
  void whatAnEventFollowsIsEarlierButNotOnItsDay() {
    String text =
        "Army posts came under attack on 20 June.\n\n"
            + "The attack also follows an offensive against a naval base.";
    EventDate date = Reports.read(text).get(1).date();
    assertThat(date.edtf()).isEqualTo("../2025-06-20");
    assertThat(date.isKnown()).isFalse();
  }

  @Test
  void theSameParagraphGoesOnWithTheEvent() {
    String text =
        "Army posts came under attack on 20 June. Residents of Tarka heard heavy gunfire.";
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).date().edtf()).isEqualTo("2025-06-20");
    assertThat(mentions.get(1).type()).isEqualTo(mentions.get(0).type());
  }

  @Test
  void anotherEventWithoutDateIsOfAboutTheSameDay() {
    String text =
        "Gunmen attacked a village on 20 June. In another attack, gunmen killed two traders.";
    assertThat(Reports.read(text).get(1).date().edtf()).isEqualTo("2025-06-20~");
  }

  @Test
  void laterParagraphsTellOfTheDayOfTheOpening() {
    String text =
        "Shells hit three towns on Sunday.\n\nIn Tarka, a rocket struck a barn.\n\n"
            + "A mortar attack wounded two nurses in Banki.";
    assertThat(Reports.read(text))
        .extracting(mention -> mention.date().edtf())
        .containsOnly("2025-06-29");
  }

  @Test
  void anotherDateMakesTheDayOfTheOpeningUnsure() {
    String text =
        "Shells hit a town on Sunday.\n\nOn Thursday, gunmen raided a barn in Tarka.\n\n"
            + "A bomb killed two nurses in Banki.";
    assertThat(Reports.read(text).get(2).date().edtf()).isEqualTo("2025-06-29~");
  }

  @Test
  void ofANightTheHourTellsTheDay() {
    String text =
        "Shells hit three towns overnight.\n\nIn Tarka, rockets struck a barn shortly after 3 a.m."
            + "\n\nIn Banki, a rocket struck a mill at 11 p.m.\n\nA missile struck a farm.";
    assertThat(Reports.read(text))
        .extracting(mention -> mention.date().edtf())
        .containsExactly(
            "2025-06-29/2025-06-30", "2025-06-30", "2025-06-29", "2025-06-29/2025-06-30");
  }

  @Test
  void overnightAndADayIsTheDay() {
    String text = "Shells hit three towns overnight and on Monday.";
    assertThat(Reports.one(text).date().edtf()).isEqualTo("2025-06-30");
  }

  @Test
  void anOpeningTakesTheDateOfWhatItSumsUp() {
    String text = "Gunmen raid villages in the north\n\nGunmen attacked three villages on 20 June.";
    assertThat(Reports.read(text).get(0).date().edtf()).isEqualTo("2025-06-20");
  }

  @Test
  void nothingSaidIsOpenUpToPublication() {
    assertThat(Reports.one("Gunmen attacked a village.").date().edtf()).isEqualTo("../2025-06-30");
  }

  @Test
  void aDatelineOfAnEarlierDayIsWhatDaysCountFrom() {
    String text =
        "BAMAKO, 28 June (Agency) - Gunmen shot dead six farmers yesterday in Banki, a doctor said.";
    assertThat(Reports.read(text).get(0).date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void theDatelineDatesTheArticleButNotTheEvent() {
    String text = "SAN TARCO, 12 APR 90 (EFE) -- GUERRILLAS ATTACKED A BARRACKS YESTERDAY.";
    EventMention mention = Reports.read(text, Optional.empty()).get(0);
    assertThat(mention.date().edtf()).isEqualTo("1990-04-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed six traders in Tarka on Friday, the army said on Sunday.",
        "On Friday gunmen killed six traders in Tarka, the army said in a statement on Sunday.",
        "The governor on Sunday said gunmen killed six traders in Tarka on Friday.",
        "Gunmen killed six traders in Tarka, the army told reporters on Sunday. It was on Friday."
      })
  void theDayOfTheReportIsNotThatOfTheEvent(String text) {
    assertThat(Reports.one(text).date().edtf()).isNotEqualTo("2025-06-29");
  }

  @Test
  void theDayOfTheReportIsAboutThatOfTheEventWhereNothingElseIsSaid() {
    EventDate date =
        Reports.one("Gunmen killed six traders in Tarka, the army said on Sunday.").date();
    assertThat(date.edtf()).isEqualTo("2025-06-29~");
    assertThat(date.precision()).isEqualTo(2);
  }

  @Test
  void aSentenceWithoutEventTellsTheDay() {
    String text = "It was on 20 June at noon. Gunmen killed six traders in Tarka.";
    assertThat(Reports.one(text).date().edtf()).isEqualTo("2025-06-20");
  }

  @Test
  void whatBecameOfThemDoesNotMoveTheDate() {
    String text =
        "It was on 20 June at noon. Gunmen abducted six traders in Tarka, who were freed on Friday.";
    assertThat(Reports.one(text).date().edtf()).isEqualTo("2025-06-20");
  }

  @Test
  void aDeadlineIsNoDateOfTheEvent() {
    String text = "Gunmen attacked Tarka on Friday and closed the road until Sunday.";
    assertThat(Reports.one(text).date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void anotherDateTellsTheYearWhereNothingTellsThePublication() {
    String text =
        "On 3 March 2023, gunmen attacked Tarka.\n\nOn 5 March, shells hit a market in Banki.";
    assertThat(Reports.read(text, Optional.empty()))
        .extracting(mention -> mention.date().edtf())
        .containsExactly("2023-03-03", "2023-03-05");
  }

  @Test
  void whatLastsSinceLongIsBackground() {
    String text = "At least 340 people have been killed since the truce of November 27, 2024.";
    assertThat(Reports.one(text).factuality()).isEqualTo(Factuality.HISTORICAL);
  }

  @Test
  void theDeadliestSinceLongIsNoBackground() {
    String text = "Gunmen killed 340 people on Friday in the deadliest attack since May 2024.";
    EventMention mention = Reports.one(text);
    assertThat(mention.factuality()).isEqualTo(Factuality.ASSERTED);
    assertThat(mention.date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void whatLiesEarlierThanAReportCountsFromItsDay() {
    EventDate date =
        Reports.one("The group on Friday claimed a raid on a village a day earlier.").date();
    assertThat(date.edtf()).isEqualTo("2025-06-26");
  }

  @Test
  void aClauseBehindAfterIsOfTheDayCountedBackFromTheOneBeforeIt() {
    EventMention ambush =
        Reports.one(
            "The mourning began on 18 June, two days after gunmen had ambushed a convoy near Nouna.");

    assertThat(ambush.date().edtf()).isEqualTo("2025-06-16");
  }

  @Test
  void whatFollowsTheClauseIsOfTheDayBeforeIt() {
    EventMention arrests =
        Reports.one(
            "On 20 June, two days after the theft at the market, police arrested three men in Barani.");

    assertThat(arrests.date().edtf()).isEqualTo("2025-06-20");
  }

  @Test
  void aRelativeClauseDatesNothingBeforeIt() {
    EventMention recaptured =
        Reports.one(
            "The army recaptured on 24 June a town that it had lost this month to the rebels.");

    assertThat(recaptured.date().edtf()).isEqualTo("2025-06-24");
  }

  @Test
  void theDaysOfInterviewsDateNoEvent() {
    List<EventMention> told =
        Reports.read(
            "The group spoke by telephone between 3 June and 6 June with 21 people. "
                + "Soldiers shot dead nine men in Barani.");

    assertThat(told.get(0).date().edtf()).isNotEqualTo("2025-06-03/2025-06-06");
  }

  @Test
  void aDayOfHoursCountsFromTheEventBefore() {
    List<EventMention> mentions =
        Reports.read(
            "Gunmen attacked a village on Friday.\n\n"
                + "Barely 24 hours later, another group stormed a market.");
    assertThat(mentions.get(1).date().edtf()).isEqualTo("2025-06-28");
  }

  @Test
  void aLineWithTheDayOfPublicationDatesNothing() {
    List<EventMention> mentions =
        Reports.read(
            "Monday, June 30, 2025\n\n"
                + "Residents of several towns took to the streets on Sunday over the price of"
                + " bread in the country.\n\n"
                + "In the south, police fired tear gas at a crowd of protesters.");
    assertThat(mentions).extracting(m -> m.date().edtf()).containsOnly("2025-06-29");
  }

  @Test
  void whatIsOnlyToldOfSomebodyHasNoDayOfTheSentence() {
    List<EventMention> mentions =
        Reports.read(
            "Gunmen attacked a village on Friday, killing a soldier. The slain soldier was"
                + " honoured on Sunday.");
    assertThat(mentions).extracting(m -> m.date().edtf()).containsOnly("2025-06-27");
  }

  @Test
  void aStatementReadOnAirTellsNoDayOfTheEvent() {
    List<EventMention> mentions =
        Reports.read(
            "Soldiers attacked a camp on Thursday. In a communique read on ORTM on Saturday, the"
                + " army said that its men killed a dozen fighters.");
    assertThat(mentions).extracting(m -> m.date().edtf()).containsOnly("2025-06-26");
  }

  @Test
  void aNumberBehindAMonthAndACommaIsNoDay() {
    EventDate date = Reports.one("In May, 22 people were killed in an attack on a village.").date();
    assertThat(date.edtf()).isEqualTo("2025-05");
  }

  @Test
  void anOpeningWithoutDayIsOfTheDayToldBehindIt() {
    List<EventMention> mentions =
        Reports.read(
            "Rebels have seized the town of Kaziba after heavy fighting with the army, residents"
                + " said.\n\nThe fighters entered from the north on Friday morning.");
    assertThat(mentions.get(0).date().start()).contains(LocalDate.of(2025, 6, 27));
  }

  @Test
  void aDayRightBeforeAConjunctionIsOfTheClauseThatItCloses() {
    String text =
        "A curfew was imposed on Friday after villagers clashed with herders in Tarka on Thursday.";
    assertThat(Reports.read(text)).extracting(m -> m.date().edtf()).containsOnly("2025-06-26");
  }

  @Test
  void whatWasSaidToHaveHappenedOnADayHappenedThen() {
    String text =
        "Gunmen killed a nurse in Tarka on Tuesday.\n\n"
            + "The army said that on Friday soldiers killed two rebels in Banki.";
    assertThat(Reports.read(text).get(1).date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void aPartWithoutADayIsOfTheDayOfTheNextInItsSentence() {
    String text =
        "Shells hit a farm in Tarka on Friday.\n\n"
            + "The police killed a rebel who opened fire while being arrested on Thursday.";
    assertThat(Reports.read(text).get(1).date().edtf()).isEqualTo("2025-06-26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarka, June 30: Gunmen killed two guards in Banki on Friday.",
        "Our Bureau\nTarka, June 30: Gunmen killed two guards in Banki on Friday.",
        "TARKA, 30 June 2025. Gunmen killed two guards in Banki on Friday."
      })
  void aPlaceAndADayOpenAReportAsADateline(String text) {
    assertThat(Reports.read(text)).extracting(m -> m.date().edtf()).containsOnly("2025-06-27");
  }

  @Test
  void theSameDayIsNotTheNightInWhichSomebodyDied() {
    String text =
        "A drone hit a bus in Tarka on Friday. A third man died overnight on Friday.\n\n"
            + "In Banki a drone hit a house the same day.";
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions.get(mentions.size() - 1).date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void aWeekdayOfAnArticleOfUnknownDateStaysOpen() {
    List<EventMention> told =
        Reports.read(
            "On Friday gunmen killed two farmers in Kidal. One guard was injured.\n\n"
                + "In October 2024 rebels killed nine people in Menaka.",
            Optional.empty());
    assertThat(told.get(0).date().isKnown()).isFalse();
    assertThat(told.get(0).date().text()).isEqualTo("Friday");
    assertThat(told.get(told.size() - 1).date().edtf()).isEqualTo("2024-10");
    assertThat(told.get(told.size() - 1).factuality()).isEqualTo(Factuality.HISTORICAL);
    assertThat(told.subList(0, told.size() - 1)).noneMatch(mention -> mention.date().isKnown());
  }
}
