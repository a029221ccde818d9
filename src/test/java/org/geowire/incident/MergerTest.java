package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.geowire.event.Story;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;

/** How what an article tells later joins what it told before. */
class MergerTest {

  private static final JoinWeights WEIGHTS =
      JoinWeights.of(WeightTable.load("/model/story-weights.tsv"), JoinRules.standard());
  private static final Site DJIBO = Sites.town("Djibo", 14.10, -1.63);
  private static final Site NEARBY = Sites.town("Gorgadji", 14.03, -0.52);
  private static final Site CAPITAL = Sites.town("Ouagadougou", 12.37, -1.53);
  private static final Site REGION = Sites.region("Sahel", 14.0, -1.0, 200);

  private final Retold retold = new Retold();

  private List<Incident> incidents() {
    Merger merger = new Merger(retold.document(), WEIGHTS, Map.of());
    merger.addAll(retold.mentions(), retold::sites);
    return merger.incidents((mention, site) -> site);
  }

  private List<String> places() {
    return incidents().stream().map(incident -> incident.site().location()).toList();
  }

  @Test
  void theSamePlaceAndDayToldAgainIsOneIncident() {
    retold.tell(1).at(DJIBO).killed(5);
    retold.tell(4).at(DJIBO).type(SubEventType.ARMED_CLASH);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(Retold.killed(i)).isEqualTo(5));
  }

  @Test
  void anotherDayIsAnotherIncident() {
    retold.tell(1).at(DJIBO);
    retold.tell(2).at(DJIBO).daysLater(1);
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void aDayThatOnlyTheStoryTellsIsNoOtherIncidentOfATown() {
    retold.tell(1).at(DJIBO).killed(5);
    retold.tell(4).at(DJIBO).inferred(1).killed(5);
    assertThat(incidents()).hasSize(1);
  }

  @Test
  void otherDeathsOnAnInferredDayAreAnotherIncident() {
    retold.tell(1).at(DJIBO).killed(5);
    retold.tell(4).at(DJIBO).inferred(1).killed(2);
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void theDeedNamedAgainIsTheSameThoughADayStandsBesideIt() {
    retold.tell(1).at(DJIBO).killed(1);
    retold.tell(3).at(DJIBO).daysLater(1).story(new Story(2, false, false, false, false, true));
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().date().text()).isEqualTo("on Sunday"));
  }

  @Test
  void aRiotAndItsDeathsAreOneIncident() {
    retold.tell(1).at(DJIBO).killed(1);
    retold.tell(2).at(DJIBO).killed(1).type(SubEventType.VIOLENT_DEMONSTRATION);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.VIOLENT_DEMONSTRATION));
  }

  @Test
  void deathsBesideAQuietRallyAreAnIncident() {
    retold.tell(1).at(DJIBO).killed(1);
    retold.tell(2).at(DJIBO).type(SubEventType.PEACEFUL_PROTEST);
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void whoIsKilledInTheParagraphOfARiotDiedInIt() {
    retold.tell(2).at(DJIBO).type(SubEventType.VIOLENT_DEMONSTRATION);
    retold.tell(2).at(DJIBO).implied().inferred(0).killed(1);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(Retold.killed(i)).isEqualTo(1));
  }

  @Test
  void aReferenceToATownNarrowsWhatIsToldOfAnArea() {
    retold.tell(1).at(REGION).killed(8);
    retold.tell(3).at(DJIBO).story(new Story(-1, false, true));
    assertThat(places()).containsExactly("Djibo");
  }

  @Test
  void aHeadlineMayCallAFightARiot() {
    retold.tell(0).at(DJIBO).type(SubEventType.VIOLENT_DEMONSTRATION).killed(9);
    retold.tell(1).at(DJIBO).type(SubEventType.ARMED_CLASH);
    assertThat(incidents()).hasSize(1);
  }

  @Test
  void aWordThatOpensANewEventKeepsItApart() {
    retold.tell(1).at(DJIBO);
    retold.tell(2).at(DJIBO).story(new Story(1, true, false));
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void whatNamesNoPlaceGoesOnWithTheEventOfItsThread() {
    retold.tell(1).at(DJIBO).story(new Story(7, false, false));
    retold.tell(2).at(CAPITAL).story(new Story(8, false, false));
    retold.tell(3).at(Sites.nowhere()).implied().killed(4).story(new Story(7, false, false));
    Incident djibo = incidents().stream().filter(i -> i.site().equals(DJIBO)).findFirst().get();
    assertThat(Retold.killed(djibo)).isEqualTo(4);
  }

  @Test
  void aTownNearByInWhatGoesBackIsNoNewIncident() {
    retold.tell(1).at(DJIBO).story(new Story(3, false, false));
    retold.tell(2).at(NEARBY).story(new Story(3, false, false, true, false));
    assertThat(places()).containsExactly("Djibo");
  }

  @Test
  void aTownFarAwayIsANewIncidentAlsoInWhatGoesBack() {
    retold.tell(1).at(DJIBO).story(new Story(3, false, false));
    retold.tell(2).at(CAPITAL).story(new Story(3, false, false, true, false));
    assertThat(places()).containsExactlyInAnyOrder("Djibo", "Ouagadougou");
  }

  @Test
  void whoDiesInAHospitalDiedOfTheEventToldBefore() {
    retold.tell(1).at(DJIBO).killed(2);
    retold.tell(2).at(CAPITAL).killed(1).story(new Story(0, false, false, true, true));
    assertThat(places()).containsExactly("Djibo");
  }

  @Test
  void anUnplacedParagraphWithAFarPlaceOfItsOwnStandsApart() {
    retold.tell(1).at(DJIBO);
    retold.tell(5).at(CAPITAL).implied();
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void aReferenceLendsItsPlaceToWhatHasNone() {
    retold.tell(1).at(Sites.nowhere()).implied().killed(3);
    retold.tell(3).at(DJIBO).story(new Story(-1, false, true));
    assertThat(places()).containsExactly("Djibo");
  }

  @Test
  void aHeadlineSumsUpTheOnlyIncidentOfItsText() {
    retold.tell(0).at(CAPITAL).killed(9);
    retold.tell(2).at(DJIBO);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.site()).isEqualTo(DJIBO))
        .satisfies(i -> assertThat(Retold.killed(i)).isEqualTo(9));
  }

  @Test
  void aHeadlineWithAFarPlaceAndOtherDeathsIsItsOwnIncident() {
    retold.tell(0).at(CAPITAL).killed(9);
    retold.tell(2).at(DJIBO).killed(2);
    assertThat(places()).containsExactlyInAnyOrder("Ouagadougou", "Djibo");
  }

  @Test
  void whatIsToldOfARegionGoesToTheTownInIt() {
    retold.tell(1).at(REGION).killed(6);
    retold.tell(2).at(DJIBO);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.site()).isEqualTo(DJIBO))
        .satisfies(i -> assertThat(Retold.killed(i)).isEqualTo(6));
  }

  @Test
  void aCountOfARegionMakesTheTownsInItOneGroup() {
    retold.tell(1).at(REGION).groupSize(2);
    retold.tell(2).at(DJIBO);
    retold.tell(3).at(NEARBY);
    List<Incident> incidents = incidents();
    assertThat(incidents).hasSize(2).allSatisfy(i -> assertThat(i.groupSize()).isEqualTo(2));
    assertThat(incidents.get(0).group()).isNotEmpty().isEqualTo(incidents.get(1).group());
  }

  @Test
  void aSumIsNoIncidentBesideItsParts() {
    retold.tell(1).at(CAPITAL).killed(6);
    retold.tell(2).at(DJIBO).killed(4);
    retold.tell(3).at(NEARBY).killed(2);
    assertThat(places()).containsExactlyInAnyOrder("Djibo", "Gorgadji");
  }

  @Test
  void anOpeningAndItsDetailsFewKilometresAwayAreOneIncident() {
    Site besideDjibo = Sites.town("Tongomayel", 14.06, -1.48);
    retold.tell(1).at(DJIBO).killed(4);
    retold.tell(3).at(besideDjibo).killed(4);
    assertThat(places()).containsExactly("Tongomayel");
  }

  @Test
  void weekdaysOfAnArticleOfUnknownDateAreDays() {
    retold.tell(1).at(DJIBO).on("Friday");
    retold.tell(2).at(DJIBO).on("Saturday");
    retold.tell(3).at(DJIBO).on("last Friday");
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void whatHasNeitherPlaceNorDayNorDeathsIsNoIncident() {
    retold.tell(1).at(Sites.nowhere()).implied().undated();
    assertThat(incidents()).isEmpty();
  }

  @Test
  void whatIsToldFirstTellsTheMeansOfWhatIsToldAgain() {
    retold.tell(1).at(DJIBO).type(SubEventType.AIR_DRONE_STRIKE);
    retold.tell(2).at(DJIBO).killed(3);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.AIR_DRONE_STRIKE));
  }

  @Test
  void anAttackOfWhichSeveralSoldiersDiedIsAClash() {
    retold.tell(1).at(DJIBO);
    retold.tell(2).at(DJIBO).killed(7).victims("State forces");
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.ARMED_CLASH));
  }

  @Test
  void whoIsNotNamedWasStruckInTheFightToldBeside() {
    retold.tell(1).at(DJIBO).onCivilians("").killed(3);
    retold.tell(2).at(DJIBO).type(SubEventType.ARMED_CLASH);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.ARMED_CLASH));
  }

  @Test
  void civiliansWhoAreNamedWereAttackedThoughAFightIsToldBeside() {
    retold.tell(1).at(DJIBO).onCivilians("traders").killed(3);
    retold.tell(2).at(DJIBO).type(SubEventType.ARMED_CLASH);
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.ATTACK));
  }

  @Test
  void anAttackOfWhichCiviliansDiedTooIsNone() {
    retold.tell(1).at(DJIBO).killed(3).victims("Civilians");
    retold.tell(2).at(DJIBO).killed(7).victims("State forces");
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.event().type()).isEqualTo(SubEventType.ATTACK));
  }

  @Test
  void aVagueOpeningOfTheDayOfTheReportIsWhatTheDetailsTell() {
    retold.tell(1).at(REGION).daysLater(2).killed(5);
    retold.tell(2).at(DJIBO);
    assertThat(places()).containsExactly("Djibo");
    assertThat(incidents())
        .singleElement()
        .satisfies(i -> assertThat(Retold.killed(i)).isEqualTo(5));
  }

  @Test
  void anAreaToldOfLaterOnAnotherDayIsAnIncidentOfItsOwn() {
    retold.tell(3).at(REGION).daysLater(2).killed(5);
    retold.tell(4).at(DJIBO);
    assertThat(places()).containsExactlyInAnyOrder("Sahel", "Djibo");
  }

  @Test
  void anOpeningMayBeTheSumOfWhatHappenedOnDaysBefore() {
    retold.tell(1).at(REGION).daysLater(3).killed(9);
    retold.tell(2).at(DJIBO).killed(4);
    retold.tell(3).at(NEARBY).daysLater(1).killed(5);
    assertThat(places()).containsExactlyInAnyOrder("Djibo", "Gorgadji");
  }

  @Test
  void aQuarterToldNextIsWhereInALargeTownItHappened() {
    retold.tell(1).at(Sites.at(Report.GAZETTEER, "Mopti")).killed(3);
    retold.tell(2).at(Sites.town("Toguel", 14.50, -4.20)).inferred(0);
    assertThat(places()).containsExactly("Toguel");
  }

  @Test
  void aPlaceFarFromALargeTownIsNoQuarterOfIt() {
    retold.tell(1).at(Sites.at(Report.GAZETTEER, "Mopti")).killed(3);
    retold.tell(2).at(DJIBO).inferred(0);
    assertThat(places()).containsExactly("Mopti", "Djibo");
  }
}
