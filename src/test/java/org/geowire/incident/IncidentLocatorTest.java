package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.geowire.event.date.EventDate;
import org.geowire.event.type.SubEventType;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.junit.jupiter.api.Test;

/** Event mentions and resolutions are made by hand, so that only this stage is on trial. */
class IncidentLocatorTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();
  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final EventDate FIRST = EventDate.day(LocalDate.of(2025, 7, 1), "on July 1");
  private static final EventDate SECOND = EventDate.day(LocalDate.of(2025, 7, 2), "on July 2");
  private static final Placement STANDARD = Placement.standard();
  private static final LinearModel SITES = LinearModel.load("/model/site.bin");

  private static Report report(String text) {
    return new Report("articles/mali.txt", text);
  }

  private static GeoPoint point(String town) {
    return GAZETTEER.lookUp(town).stream()
        .map(n -> GAZETTEER.place(n.place()))
        .filter(Place::isPopulatedPlace)
        .findFirst()
        .orElseThrow()
        .point();
  }

  private static List<String> locations(List<Incident> incidents) {
    return incidents.stream().map(i -> i.site().location()).toList();
  }

  @Test
  void aTownIsItsOwnPoint() {
    Site site =
        report("Gunmen attacked Gogui on July 1.")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.point()).contains(point("Gogui"));
    assertThat(site.basis()).isEqualTo(LocationBasis.NAMED);
    assertThat(site.precision()).isEqualTo(new Precision(1, 1, 3000));
    assertThat(site.admin().map(u -> u.name())).contains("Nioro");
  }

  @Test
  void inATownAndNearItAreOnePlaceToldTwice() {
    List<Incident> incidents =
        report("Gunmen attacked Gogui on July 1.\n\nThe gunmen struck near Gogui.")
            .place("Gogui", "PPL")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .attack("struck", FIRST)
            .located();
    assertThat(locations(incidents)).containsExactly("Gogui");
  }

  @Test
  void theCapitalOfANationIsItsTown() {
    Site site =
        report("Gunmen attacked a hotel in the Malian capital on July 1.")
            .place("Malian", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Bamako");
  }

  @Test
  void aRiverThatBearsTheNameOfACountryIsNoCountry() {
    Site site =
        report("Gunmen attacked a boat on the Mali river.")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.admin()).isEmpty();
  }

  @Test
  void whereVictimsComeFromIsNoSite() {
    Site site =
        report("The abducted are labourers from Kayes in Mali.")
            .place("Kayes", "PPL")
            .place("Mali", "PCLI")
            .attack("abducted", FIRST)
            .site();
    assertThat(site.location()).isNotEqualTo("Kayes");
  }

  @Test
  void aListSharesOneEventAndOneGroup() {
    List<Incident> incidents =
        report("Gunmen attacked Gogui, Diboli and Kayes on July 1.")
            .place("Gogui", "PPL")
            .place("Diboli", "PPL")
            .place("Kayes", "PPL")
            .event("attacked", SubEventType.ATTACK, FIRST, 3, 12)
            .located();
    assertThat(locations(incidents)).containsExactly("Gogui", "Diboli", "Kayes");
    assertThat(incidents)
        .extracting(Incident::group)
        .doesNotContain("")
        .containsOnly(incidents.get(0).group());
    assertThat(incidents).extracting(Incident::groupSize).containsOnly(3);
    assertThat(incidents).extracting(i -> i.event().date()).containsOnly(FIRST);
    assertThat(incidents).extracting(Incident::eventId).doesNotHaveDuplicates();
  }

  @Test
  void aTownStandsForItsRegionWithoutAWordThatSaysRegion() {
    Report town = report("Gunmen attacked Kayes.").place("Kayes", "ADM1").attack("attacked", FIRST);
    assertThat(town.site().place().orElseThrow().isPopulatedPlace()).isTrue();
    Report region =
        report("Gunmen attacked farmers in Kayes region.")
            .place("Kayes", "ADM1")
            .attack("attacked", FIRST);
    assertThat(region.site().place().orElseThrow().isAdmin1()).isTrue();
  }

  @Test
  void whatIsToldOfAnAreaGivesItsCountToTheTownsInside() {
    List<Incident> incidents =
        report(
                "Seven outposts in western Mali were attacked. Gunmen struck Nioro, Gogui and Diboli.")
            .place("Mali", "PCLI")
            .place("Nioro", "PPL")
            .place("Gogui", "PPL")
            .place("Diboli", "PPL")
            .event("attacked", SubEventType.ATTACK, FIRST, 7, 0)
            .attack("struck", FIRST)
            .located();
    assertThat(locations(incidents)).containsExactlyInAnyOrder("Nioro du Sahel", "Gogui", "Diboli");
    assertThat(incidents).extracting(Incident::groupSize).containsOnly(7);
    assertThat(incidents).extracting(Incident::group).containsOnly(incidents.get(0).group());
  }

  @Test
  void aDirectionBeforeACountryIsThatPart() {
    Site site =
        report("Gunmen attacked farmers in central Mali.")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.basis()).isEqualTo(LocationBasis.SUBREGION);
    assertThat(site.location()).isEqualTo("central Mali");
    assertThat(site.point()).contains(new GeoPoint(14.6, -4.4));
    assertThat(site.precision().wherePrec()).isEqualTo(5);
    assertThat(site.text()).isEqualTo("central Mali");
  }

  @Test
  void theCenterOfTheCountryIsThatOfTheArticlesCountry() {
    Report report =
        report("Mali is at war. A raid killed nine soldiers in the center of the country.")
            .place("Mali", "PCLI")
            .attack("raid", FIRST);
    assertThat(report.site().location()).isEqualTo("central Mali");
  }

  @Test
  void aCountryAloneHasNoPoint() {
    Site site =
        report("Gunmen attacked farmers in Mali.")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.point()).isEmpty();
    assertThat(site.basis()).isEqualTo(LocationBasis.COUNTRY);
    assertThat(site.precision().geoPrecision()).isEqualTo(3);
    assertThat(site.precision().wherePrec()).isEqualTo(6);
    assertThat(site.admin().map(u -> u.code())).contains("ML");
  }

  @Test
  void nothingKnownIsNoPlace() {
    Site site = report("Gunmen attacked farmers.").attack("attacked", FIRST).site();
    assertThat(site.basis()).isEqualTo(LocationBasis.NONE);
    assertThat(site.point()).isEmpty();
  }

  @Test
  void nearATownStandsAtTheTown() {
    Site site =
        report("Gunmen attacked farmers near Gogui.")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.basis()).isEqualTo(LocationBasis.NEAR);
    assertThat(site.point()).contains(point("Gogui"));
    assertThat(site.precision()).isEqualTo(new Precision(2, 2, 10_000));
    assertThat(site.text()).isEqualTo("near Gogui");
  }

  private static Report offset(String distance) {
    return report("Gunmen attacked farmers " + distance + " Gogui.")
        .place("Gogui", "PPL")
        .attack("attacked", FIRST);
  }

  @Test
  void aDistanceMovesThePointOnlyWhenAskedFor() {
    Site still = offset("30 km north of").site();
    assertThat(still.basis()).isEqualTo(LocationBasis.OFFSET);
    assertThat(still.point()).contains(point("Gogui"));
    assertThat(still.precision().uncertaintyM()).isEqualTo(30_000);
    assertThat(still.text()).isEqualTo("30 km north of Gogui");
    assertMoved(offset("30 km south of"), 180, 30);
  }

  @Test
  void distancesInMilesWithPointsAndThousandsAreRead() {
    assertMoved(offset("20 miles southwest of"), 225, 32.18);
    assertMoved(offset("2.5 km east of"), 90, 2.5);
    assertMoved(offset("1,200 km west of"), 270, 1200);
  }

  private static void assertMoved(Report report, double bearing, double km) {
    GeoPoint gogui = point("Gogui");
    Site moved = report.site(new Placement(Placement.AreaPoint.SEAT, true));
    assertThat(moved.point().orElseThrow().distanceKm(gogui)).isCloseTo(km, within(0.01));
    assertThat(gogui.bearingTo(moved.point().get())).isCloseTo(bearing, within(0.01));
  }

  @Test
  void aDistanceWithoutADirectionMovesNothing() {
    Site site = offset("30 km from").site(new Placement(Placement.AreaPoint.SEAT, true));
    assertThat(site.point()).contains(point("Gogui"));
    assertThat(site.precision().uncertaintyM()).isEqualTo(30_000);
  }

  @Test
  void aUnitStandsAtItsSeatOrAtItsMiddle() {
    Report report =
        report("Gunmen attacked farmers in the Mopti region.")
            .place("Mopti", "ADM1")
            .attack("attacked", FIRST);
    assertThat(report.site().basis()).isEqualTo(LocationBasis.AREA_SEAT);
    assertThat(report.site().point()).contains(point("Mopti"));
    Site middle = report.site(new Placement(Placement.AreaPoint.CENTROID, false));
    assertThat(middle.basis()).isEqualTo(LocationBasis.AREA_CENTROID);
    assertThat(middle.point()).contains(new GeoPoint(14.7, -3.4));
    assertThat(middle.precision()).isEqualTo(new Precision(3, 4, 120_000));
  }

  @Test
  void theSecondOfAChainIsTheUnitAroundTheFirst() {
    assertThat(
            report("Gunmen attacked farmers in Bankass, Mopti region.")
                .place("Bankass", "PPL")
                .place("Mopti", "ADM1")
                .attack("attacked", FIRST)
                .site()
                .location())
        .isEqualTo("Bankass");
  }

  @Test
  void twoNamedPlacesAreTwoIncidents() {
    assertThat(
            report("Gunmen attacked Gogui on July 1. Others struck Mopti on July 1.")
                .place("Gogui", "PPL")
                .place("Mopti", "PPL")
                .attack("attacked", FIRST)
                .attack("struck", FIRST)
                .located())
        .hasSize(2)
        .allMatch(i -> i.group().isEmpty());
  }

  @Test
  void oneAttackToldTwiceIsOneIncident() {
    List<Incident> incidents =
        report("Gunmen attacked Gogui on July 1. The assault on Gogui killed nine people.")
            .place("Gogui", "PPL")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .event("assault", SubEventType.ARMED_CLASH, EventDate.unknown(), 0, 9)
            .located();
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).event().date()).isEqualTo(FIRST);
    assertThat(incidents.get(0).event().casualties().killed()).hasValue(9);
    assertThat(incidents.get(0).sentence()).startsWith("Gunmen attacked");
  }

  @Test
  void attacksOfTwoDaysAreTwoIncidents() {
    assertThat(
            report("Gunmen attacked Gogui on July 1. They struck Gogui on July 2.")
                .place("Gogui", "PPL")
                .place("Gogui", "PPL")
                .attack("attacked", FIRST)
                .attack("struck", SECOND)
                .located())
        .hasSize(2);
  }

  @Test
  void theSentenceBeforeLendsItsPlace() {
    Site site =
        report("Shots rang out in Gogui. Gunmen attacked farmers at dawn.")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Gogui");
  }

  @Test
  void groundOfAnotherCountryIsWarnedOf() {
    List<Incident> incidents =
        report("Gunmen attacked Diboli, which lies on Senegalese soil.")
            .place("Diboli", "PPL")
            .place("Senegalese", "PCLI")
            .attack("attacked", FIRST)
            .located();
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).warnings())
        .containsExactly(
            "the text puts Diboli in Senegal (\"Senegalese soil\"), the gazetteer in Mali");
  }

  @Test
  void aPlaceThatTheGazetteerLacksHasItsCountryAndNoPoint() {
    Site site =
        report("Mali is at war. Gunmen attacked Xyzzyville.")
            .place("Mali", "PCLI")
            .unknown("Xyzzyville")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.point()).isEmpty();
    assertThat(site.text()).isEqualTo("Xyzzyville");
    assertThat(site.admin().map(u -> u.code())).contains("ML");
  }

  @Test
  void groupsThatMeetBecomeOne() {
    List<Incident> incidents =
        report(
                "They attacked Gogui and Diboli. They raided Mopti and Bankass. They hit Diboli and Mopti.")
            .place("Gogui", "PPL")
            .place("Diboli", "PPL")
            .place("Mopti", "PPL")
            .place("Bankass", "PPL")
            .place("Diboli", "PPL")
            .place("Mopti", "PPL")
            .attack("attacked", FIRST)
            .attack("raided", FIRST)
            .attack("hit", FIRST)
            .located();
    assertThat(incidents).hasSize(4);
    assertThat(incidents).extracting(Incident::group).containsOnly(incidents.get(0).group());
  }

  @Test
  void idsAreStableAndTellCountryAndDay() {
    String text = "Gunmen attacked Gogui on July 1.";
    String id =
        new Report("a", text)
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .located()
            .get(0)
            .eventId();
    assertThat(id).matches("MLI-20250701-[0-9a-f]{8}");
    IncidentLocator locator =
        new IncidentLocator(GAZETTEER, ENGLISH, STANDARD, SITES, JoinRules.standard());
    Report other = new Report("b", text).place("Gogui", "PPL").attack("attacked", FIRST);
    Report same = new Report("a", text).place("Gogui", "PPL").attack("attacked", FIRST);
    String before = locator.locate(other.document, other.mentions, other.names()).get(0).eventId();
    assertThat(locator.locate(same.document, same.mentions, same.names()).get(0).eventId())
        .as("another article before it changes nothing")
        .isEqualTo(id)
        .isNotEqualTo(before);
  }

  @Test
  void villageThatTheGazetteerLacksStandsWhereItsChainSays() {
    List<Incident> incidents =
        new Report("a", "Gunmen attacked the village of Xandoulou, near Gogui, on Tuesday.")
            .unknown("Xandoulou")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .located();
    assertThat(incidents).hasSize(1);
    Site site = incidents.get(0).site();
    assertThat(site.location()).isEqualTo("Xandoulou");
    assertThat(site.basis()).isEqualTo(LocationBasis.CONTAINER);
    assertThat(site.precision().geoPrecision()).isEqualTo(2);
    assertThat(site.place().orElseThrow().name()).isEqualTo("Gogui");
    assertThat(incidents.get(0).warnings()).anyMatch(w -> w.contains("no Xandoulou"));
  }

  @Test
  void offsetsAreThoseOfTheSentenceInTheBody() {
    String text = "It rained. Gunmen attacked Gogui on July 1. It rained again.";
    Incident incident =
        report(text).place("Gogui", "PPL").attack("attacked", FIRST).located().get(0);
    assertThat(incident.offsets())
        .map(s -> s.of(text))
        .contains("Gunmen attacked Gogui on July 1.");
    assertThat(incident.sentence()).isEqualTo("Gunmen attacked Gogui on July 1.");
  }

  @Test
  void withoutMentionsThereAreNoIncidents() {
    assertThat(report("Kayes is a town.").place("Kayes", "PPL").located()).isEmpty();
  }

  @Test
  void anUnplacedEventStandsAtThePlaceOfTheHeadingAboveIt() {
    Site site =
        report("Kayes\n\nOn July 1 gunmen attacked farmers.\n\nMali is at war.")
            .place("Kayes", "PPL")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Kayes");
    assertThat(site.precision().geoPrecision()).isGreaterThan(1);
    assertThat(site.text()).isEmpty();
  }

  @Test
  void aTownWithinAnAreaIsTheSite() {
    Site site =
        report("In Kayes region, gunmen attacked farmers who sold millet at the market of Gogui.")
            .place("Kayes", "ADM1")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Gogui");
  }

  @Test
  void aVillageThatTheGazetteerLacksStandsWhereTheTextPutsIt() {
    Site site =
        report("Gunmen attacked farmers at Zokoro, some forty kilometres west of Nioro in Mali.")
            .unknown("Zokoro")
            .place("Nioro", "PPL")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Zokoro");
    assertThat(site.basis()).isEqualTo(LocationBasis.CONTAINER);
    assertThat(site.point()).contains(point("Nioro du Sahel"));
  }

  @Test
  void aBracketSaysInWhichAreaAPlaceLies() {
    Site site =
        report("Gunmen attacked farmers in Nioro town (Kaolack) on July 1.")
            .place("Nioro", "PPLA2")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Nioro du Rip");
  }

  @Test
  void aSmallPlaceAbroadIsTheNamesakeAtHome() {
    Site site =
        report("In Mali, Malian soldiers said that gunmen attacked farmers in Nioro near Gogui.")
            .place("Mali", "PCLI")
            .place("Malian", "PCLI")
            .place("Nioro", "PPL")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.admin().flatMap(u -> u.at(0)).map(u -> u.code())).contains("ML");
  }

  @Test
  void aNameThatRecognitionMissedIsFoundBesideAWordForAPlace() {
    Site site =
        report("In Mali, gunmen attacked farmers in the village of Diboli on July 1.")
            .place("Mali", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Diboli");
  }

  @Test
  void whatAProtestIsAboutIsNotItsSite() {
    List<Incident> incidents =
        report("Teachers marched in Kayes against the killing of a colleague in Mopti.")
            .place("Kayes", "PPL")
            .place("Mopti", "PPL")
            .event("marched", SubEventType.PEACEFUL_PROTEST, FIRST, 0, 0)
            .located();
    assertThat(locations(incidents)).containsExactly("Kayes");
  }

  @Test
  void aNameWithinAnInstitutionStandsForNothing() {
    Site site =
        report("Mali is at war. Doctors at Paris Hospital said that gunmen attacked farmers.")
            .place("Mali", "PCLI")
            .place("Paris", "PPLC")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.basis()).isEqualTo(LocationBasis.COUNTRY);
  }

  @Test
  void thePlaceThatOpensAParagraphHoldsAllOfIt() {
    Site site =
        report("News of Mali in brief.\n\nKayes. A bomb hit a bus in the morning. The driver died.")
            .place("Mali", "PCLI")
            .place("Kayes", "PPL")
            .attack("bomb", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Kayes");
  }

  @Test
  void aStreetLiesInTheTownBeforeIt() {
    Site site =
        report("MOPTI - In Mali, police beat protesters along Modibo Avenue on July 1.")
            .place("MOPTI", "PPL")
            .place("Mali", "PCLI")
            .unknown("Modibo Avenue")
            .attack("beat", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Modibo Avenue");
    assertThat(site.point()).contains(point("Mopti"));
  }

  @Test
  void whoIsPushedOutOfATownWasThere() {
    List<Incident> incidents =
        report("After a raid near Kayes the army pushed the rebels out of the town of Mopti.")
            .place("Kayes", "PPL")
            .place("Mopti", "PPL")
            .event("pushed", SubEventType.GOVERNMENT_REGAINS_TERRITORY, FIRST, 0, 0)
            .located();
    assertThat(locations(incidents)).containsExactly("Mopti");
  }

  @Test
  void aDistanceExplainsTheTownNamedBefore() {
    Site site =
        report("Mopti is quiet in July. Rebels had attacked the town, 125 km north of Kayes.")
            .place("Mopti", "PPL")
            .place("Kayes", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Mopti");
  }

  @Test
  void aDistrictThatSharesATownsNameHoldsWhatLiesInIt() {
    Site site =
        report("Soldiers attacked a camp 12 km west of Diboli, in Kayes district, on July 1.")
            .place("Diboli", "PPL")
            .place("Kayes", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Diboli");
  }

  @Test
  void whatASourceTellsInATownHappenedElsewhere() {
    Site site =
        report("Gunmen attacked Mopti on July 1. A source in Kayes confirmed the attack.")
            .place("Mopti", "PPL")
            .place("Kayes", "PPL")
            .attack("attack", FIRST)
            .attack("attack", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Mopti");
  }

  @Test
  void theDepartmentInWhichATownLiesIsNoSiteBesideIt() {
    List<Incident> incidents =
        report("Rangers were in Diboli, in the department of Kayes, when men shot. Five died.")
            .place("Diboli", "PPL")
            .place("Kayes", "ADM1")
            .attack("shot", FIRST)
            .attack("died", FIRST)
            .located();
    assertThat(locations(incidents)).containsExactly("Diboli");
  }

  @Test
  void theAreaBehindATownSaysWhereItLies() {
    List<Incident> incidents =
        report("Gunmen attacked people in Diboli, Kayes, on July 1.")
            .place("Diboli", "PPL")
            .place("Kayes", "ADM1")
            .attack("attacked", FIRST)
            .located();
    assertThat(locations(incidents)).containsExactly("Diboli");
  }

  @Test
  void whereABusComesFromIsNoSite() {
    Site site =
        report("It was the turn of Mopti on July 1. Men attacked a bus coming from Kayes.")
            .place("Mopti", "PPL")
            .place("Kayes", "PPL")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Mopti");
  }

  @Test
  void theDirectionInWhichAttackersDroveOffIsNoSite() {
    Site site =
        report("Men attacked Mopti on July 1. They stole cattle in the direction of Kayes.")
            .place("Mopti", "PPL")
            .place("Kayes", "PPL")
            .attack("attacked", FIRST)
            .attack("stole", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Mopti");
  }

  @Test
  void violenceInTheParagraphOfARallyIsNoIncidentBesideIt() {
    EventDate inferred = EventDate.day(LocalDate.of(2025, 7, 1), "");
    List<Incident> incidents =
        report("Hundreds marched in Mopti on July 1. They beat whoever had fallen.")
            .place("Mopti", "PPL")
            .event("marched", SubEventType.PEACEFUL_PROTEST, FIRST, 0, 0)
            .attack("beat", inferred)
            .located();
    assertThat(locations(incidents)).containsExactly("Mopti");
  }

  @Test
  void theNameOfARoadIsNoSiteBesideTheTown() {
    Site site =
        report("Men entered Mopti on July 1. They burned shops along Kayes road and killed five.")
            .place("Mopti", "PPL")
            .place("Kayes", "PPL")
            .attack("killed", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Mopti");
  }

  @Test
  void aVillageOfAnotherCountryIsWarnedOf() {
    List<Incident> incidents =
        report("Gunmen attacked the Senegalese village of Diboli on July 1.")
            .place("Senegalese", "PCLI")
            .place("Diboli", "PPL")
            .attack("attacked", FIRST)
            .located();
    assertThat(incidents.get(0).warnings())
        .contains("the text names Senegal, the gazetteer has Diboli in Mali");
  }

  @Test
  void theEndOfARoadIsNotTheTownThatLiesOnIt() {
    List<Incident> incidents =
        report("Gunmen attacked Nioro, on the road to Gogui, on July 1.")
            .place("Nioro", "PPL")
            .place("Gogui", "PPL")
            .attack("attacked", FIRST)
            .located();
    assertThat(locations(incidents)).containsExactly("Nioro du Sahel");
  }

  @Test
  void aForeignerDoesNotTakeAnEventAbroad() {
    Site site =
        report(
                "Mali closed the market of Gogui in June. Many in Mali had asked for it.\n\n"
                    + "A Senegalese driver was attacked on July 1.")
            .place("Mali", "PCLI")
            .place("Gogui", "PPL")
            .place("Mali", "PCLI")
            .place("Senegalese", "PCLI")
            .attack("attacked", FIRST)
            .site();
    assertThat(site.location()).isEqualTo("Gogui");
  }
}
