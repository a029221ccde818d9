package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geowire.article.Article;
import org.geowire.event.passage.Factuality;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.incident.LocationBasis;
import org.geowire.incident.Placement;
import org.geowire.toponym.ToponymKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader takes for granted of names in the news, with the gazetteer that Geowire ships. */
class RelevanceTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 2);

  private static final Understanding UNDERSTANDING = Understanding.standard();

  private static Geowire geowire;
  private static Geowire everything;

  @BeforeAll
  static void open() {
    Gazetteer gazetteer = Bundled.gazetteer();
    geowire = new Geowire(gazetteer, keeping(EnumSet.of(Factuality.ASSERTED, Factuality.CLAIMED)));
    everything = new Geowire(gazetteer, keeping(EnumSet.allOf(Factuality.class)));
  }

  @Test
  void nioroBesideKayesIsInMaliNotSenegal() {
    String text =
        "Fighters shelled the barracks in Nioro and blocked the road to Kayes, where traders shut"
            + " their shops. Mali's army sent a column from Bamako.";
    assertThat(meaning(text, "Nioro")).isEqualTo("Nioro, Kayes, Mali");
  }

  @Test
  void smallTownsOfTheSahelAreFoundInOneSentence() {
    String text = "Gunmen attacked Nioro and Gogui in western Mali on Tuesday.";
    assertThat(meaning(text, "Nioro")).startsWith("Nioro").endsWith("Mali");
    assertThat(meaning(text, "Gogui")).startsWith("Gogui").endsWith("Mali");
  }

  @Test
  void nioroBesideKaolackIsInSenegal() {
    String text = "A lorry burned on the road from Kaolack to Nioro, Senegal's gendarmes said.";
    assertThat(meaning(text, "Nioro")).isEqualTo("Nioro du Rip, Kaolack, Senegal");
  }

  @Test
  void parisTexasIsNotParisFrance() {
    String text =
        "A storm tore the roofs off two schools in Paris, Texas. Nobody in Paris was hurt.";
    assertThat(meanings(text, "Paris"))
        .containsExactly("Paris, Texas, United States", "Paris, Texas, United States");
  }

  @Test
  void parisAloneIsInFrance() {
    assertThat(meaning("Ministers of nine countries met in Paris on Monday.", "Paris"))
        .endsWith("France");
  }

  @Test
  void aListOfStatesHoldsNoCountry() {
    assertThat(meaning("Victims came from Georgia, Alabama and Tennessee.", "Georgia"))
        .isEqualTo("Georgia, United States");
    assertThat(meaning("Georgia, Armenia and Azerbaijan signed the treaty.", "Georgia"))
        .isEqualTo("Georgia");
  }

  @Test
  void aNameIsNotCutAtItsHyphens() {
    String text = "A fire broke out at a mill in Komsomolsk-na-Amure (Khabarovsk Krai).";
    assertThat(names(text)).containsExactly("Komsomolsk-na-Amure", "Khabarovsk Krai");
    assertThat(meaning(text, "Komsomolsk-na-Amure")).endsWith("Russia");
  }

  @Test
  void coordinatesBehindANameSayWhereItIsMeant() {
    String text = "Gunmen attacked a post near Gogui, Mali (15.7012, -9.3488) on Monday.";
    Incident attack = geowire.incidents(article(text)).incidents().get(0);
    assertThat(attack.site().location()).isEqualTo("Gogui");
    assertThat(attack.site().basis()).isEqualTo(LocationBasis.COORDINATES);
    assertThat(attack.site().point()).contains(new GeoPoint(15.7012, -9.3488));
  }

  @Test
  void coordinatesAloneAreThePlace() {
    String text = "A drone strike killed two people at 48°27'10\"N 35°02'30\"E on Monday.";
    Incident strike = geowire.incidents(article(text)).incidents().get(0);
    assertThat(strike.site().admin().get().at(0).get().name()).isEqualTo("Ukraine");
    assertThat(strike.site().point().get().distanceKm(new GeoPoint(48.4528, 35.0417)))
        .isLessThan(0.1);
  }

  @Test
  void tripoliInLebanonIsNotTripoliInLibya() {
    String text = "Soldiers patrolled Tripoli after the shooting. Lebanon's army closed the road.";
    assertThat(meaning(text, "Tripoli")).endsWith("Lebanon");
  }

  @Test
  void tripoliInLibyaIsNotTripoliInLebanon() {
    String text = "Militias fought in Tripoli and Misrata, and Libya's airports were closed.";
    assertThat(meaning(text, "Tripoli")).endsWith("Libya");
  }

  @Test
  void aStatesAbbreviationTellsTheState() {
    assertThat(meaning("Firemen in Long Beach, CA, put out a blaze at the harbor.", "Long Beach"))
        .endsWith("California, United States");
    assertThat(meaning("A bank in Wilmington, DE, was robbed on Monday.", "Wilmington"))
        .isEqualTo("Wilmington, Delaware, United States");
    assertThat(meaning("A crash closed the bridge in Arlington, VA, for hours.", "Arlington"))
        .isEqualTo("Arlington, Virginia, United States");
  }

  @Test
  void aStatesNameTellsTheState() {
    assertThat(meaning("Lobstermen met in Bangor, Maine, to talk about prices.", "Bangor"))
        .isEqualTo("Bangor, Maine, United States");
    assertThat(meaning("Students marched in Moscow, Idaho, on Friday.", "Moscow"))
        .isEqualTo("Moscow, Idaho, United States");
    assertThat(meaning("A church in Birmingham, Alabama, was painted over.", "Birmingham"))
        .isEqualTo("Birmingham, Alabama, United States");
  }

  @Test
  void londonOntarioIsInCanada() {
    assertThat(meaning("Nurses in London, Ontario, ended their strike.", "London"))
        .isEqualTo("London, Ontario, Canada");
  }

  @Test
  void oklahomaIsTheState() {
    assertThat(meaning("Tornadoes crossed Oklahoma and Kansas on Sunday night.", "Oklahoma"))
        .isEqualTo("Oklahoma, United States");
  }

  @Test
  void saintIsWrittenShort() {
    assertThat(meaning("Two men were shot in St. Louis on Sunday, police said.", "St. Louis"))
        .isEqualTo("St. Louis, Missouri, United States");
  }

  @Test
  void countriesThatArePersonsAndWordsAreCountriesInTheirContext() {
    assertThat(meaning("Chad closed its border with Sudan on Monday.", "Chad")).isEqualTo("Chad");
    assertThat(meaning("Jordan and Syria reopened a border crossing.", "Jordan"))
        .isEqualTo("Jordan");
    assertThat(meaning("Georgia's parliament in Tbilisi passed the bill.", "Georgia"))
        .isEqualTo("Georgia");
    assertThat(meaning("Turkey sent tents to the quake zone near Malatya.", "Turkey"))
        .isEqualTo("Turkey");
  }

  @Test
  void georgiaBesideAtlantaIsTheState() {
    assertThat(meaning("Voters in Atlanta and across Georgia stood in line.", "Georgia"))
        .isEqualTo("Georgia, United States");
  }

  @Test
  void aPersonOfThatNameIsNoPlace() {
    assertThat(names("Michael Jordan sold his house near Chicago.")).containsExactly("Chicago");
    assertThat(names("Chad Miller, a plumber, was found guilty in Denver."))
        .containsExactly("Denver");
    assertThat(names("The family ate turkey and pumpkin pie in Boston.")).containsExactly("Boston");
  }

  @Test
  void washingtonSaidIsTheTown() {
    assertThat(meaning("Washington said it would send more aid to Kyiv.", "Washington"))
        .isEqualTo("Washington, District of Columbia, United States");
    assertThat(meaning("The envoys met in Washington and then flew to Doha.", "Washington"))
        .isEqualTo("Washington, District of Columbia, United States");
  }

  @Test
  void georgeWashingtonIsAPerson() {
    assertThat(names("George Washington slept here, the owner of the inn claims.")).isEmpty();
  }

  @Test
  void thePlaceInTheNameOfAnInstitutionIsAToponym() {
    String text = "The Bank of Mali lent money to the University of Timbuktu.";
    assertThat(meaning(text, "Mali")).isEqualTo("Mali");
    assertThat(meaning(text, "Timbuktu")).contains("Timbuktu").endsWith("Mali");
  }

  @Test
  void bankOfAmericaIsAFirm() {
    assertThat(names("Bank of America cut its dividend.")).doesNotContain("Bank", "America");
  }

  @Test
  void anUnknownNameEmptiesNoDocument() {
    String text =
        "Officers of the Soviet Union once trained here. Shells fell on the hamlet of Qrzibexovo"
            + " on Monday, and two people were killed in Kharkiv.";
    assertThat(meaning(text, "Kharkiv")).endsWith("Ukraine");
    assertThat(incidents(text)).contains("Kharkiv 2025-06-30 2");
  }

  @Test
  void bracketsDoNoHarm() {
    String text = "((Troops [of the 3rd Brigade)] left {Goma} (North Kivu, for Bukavu]]. ((";
    assertThat(meaning(text, "Goma")).endsWith("Democratic Republic of the Congo");
    assertThat(meaning(text, "Bukavu")).endsWith("Democratic Republic of the Congo");
    assertThat(geowire.incidents(article("(((")).toponyms()).isEmpty();
    assertThat(geowire.incidents(article("")).incidents()).isEmpty();
  }

  @Test
  void southOfKrasnohorivkaDonetskOblastIsFound() {
    String text = "Troops clashed on Tuesday south of Krasnohorivka, Donetsk Oblast.";
    assertThat(meaning(text, "Krasnohorivka")).isEqualTo("Krasnohorivka, Donetsk Oblast, Ukraine");
    assertThat(incidents(text)).containsExactly("Krasnohorivka 2025-07-01");
  }

  @Test
  void namesInLowerCaseAreFound() {
    String text = "two men were shot in toronto last night, police in ontario say";
    assertThat(meaning(text, "toronto")).isEqualTo("Toronto, Ontario, Canada");
  }

  @Test
  void namesInUpperCaseAreFound() {
    String text =
        "SAN SALVADOR, 3 APR 90 (WIRE) -- A BOMB EXPLODED IN SANTA ANA TODAY. TROOPS WERE SENT"
            + " FROM SONSONATE. NO GROUP HAS SPOKEN.";
    assertThat(meaning(text, "SANTA ANA")).endsWith("El Salvador");
    assertThat(meaning(text, "SONSONATE")).endsWith("El Salvador");
    assertThat(names(text)).doesNotContain("BOMB", "GROUP", "TODAY", "WIRE");
  }

  @Test
  void continentsAndTheirPartsAreNoTowns() {
    assertThat(meaning("Prices rose fastest in Western Europe.", "Western Europe"))
        .isEqualTo("Western Europe");
    assertThat(meaning("The firm sells pumps all over Africa.", "Africa")).isEqualTo("Africa");
  }

  @Test
  void theAdjectiveOfAContinentMeansTheContinent() {
    String text = "European ministers met in Vienna.";
    assertThat(meanings(text, "European")).containsExactly("Europe");
  }

  @Test
  void demonymsAreFlagged() {
    String text = "Malian soldiers and two Ukrainians were flown home from Mali.";
    assertThat(kind(text, "Malian")).isEqualTo(ToponymKind.ADJECTIVE);
    assertThat(kind(text, "Ukrainians")).isEqualTo(ToponymKind.DEMONYM);
    assertThat(kind(text, "Mali")).isEqualTo(ToponymKind.PLACE);
    assertThat(meaning(text, "Malian")).isEqualTo("Mali");
  }

  @Test
  void aDegreeIsNoPlace() {
    assertThat(names("Ann Lee, M.S., teaches chemistry in Denver.")).containsExactly("Denver");
  }

  @Test
  void countriesAreCountries() {
    String text = "China, the USA and France sent delegates.";
    assertThat(meaning(text, "China")).isEqualTo("China");
    assertThat(meaning(text, "USA")).isEqualTo("United States");
    assertThat(meaning(text, "France")).isEqualTo("France");
  }

  @Test
  void manyCountriesStandInOneDocument() {
    String text =
        "Floods hit Valencia in Spain. Strikes closed the port of Valparaiso in Chile. In Peru,"
            + " miners marched through Arequipa, and Japan's shares fell in Osaka.";
    assertThat(meaning(text, "Valencia")).endsWith("Spain");
    assertThat(meaning(text, "Valparaiso")).endsWith("Chile");
    assertThat(meaning(text, "Arequipa")).endsWith("Peru");
    assertThat(meaning(text, "Osaka")).endsWith("Japan");
  }

  @Test
  void thePossessiveIsNoPartOfTheName() {
    assertThat(meaning("Mali's roads are closed.", "Mali")).isEqualTo("Mali");
    assertThat(meaning("Mali’s roads are closed.", "Mali")).isEqualTo("Mali");
  }

  @Test
  void anApostropheInANameMayBeMissing() {
    String dotted = "Traders in N'Djamena shut their shops.";
    String curly = "Traders in N’Djamena shut their shops.";
    String plain = "Traders in Ndjamena shut their shops.";
    assertThat(meaning(dotted, "N'Djamena")).endsWith("Chad");
    assertThat(meaning(curly, "N’Djamena")).isEqualTo(meaning(dotted, "N'Djamena"));
    assertThat(meaning(plain, "Ndjamena")).isEqualTo(meaning(dotted, "N'Djamena"));
  }

  @Test
  void spellingsOfOneTownMeanOneTown() {
    assertThat(meaning("Talks went on in Kiev.", "Kiev"))
        .isEqualTo(meaning("Talks went on in Kyiv.", "Kyiv"))
        .endsWith("Ukraine");
    assertThat(meaning("Shells fell near the airport of Tombouctou in Mali.", "Tombouctou"))
        .contains("Timbuktu")
        .endsWith("Mali");
  }

  @Test
  void anAbbreviationMayEndASentence() {
    String text = "The general flew to the U.S. Two days later, a bomb killed three men in Kabul.";
    assertThat(meaning(text, "U.S.")).isEqualTo("United States");
    assertThat(meaning(text, "Kabul")).endsWith("Afghanistan");
    assertThat(geowire.incidents(article(text)).document().sentences()).hasSize(2);
  }

  @Test
  void daysCountFromThePublication() {
    assertThat(incidents("Gunmen killed four farmers in Gwoza, Nigeria, on Monday."))
        .containsExactly("Gwoza 2025-06-30 4");
    assertThat(incidents("Gunmen killed four farmers in Gwoza, Nigeria, yesterday."))
        .containsExactly("Gwoza 2025-07-01 4");
    assertThat(incidents("On June 27, a car bomb killed at least 12 people in Mogadishu, Somalia."))
        .containsExactly("Mogadishu 2025-06-27 12");
  }

  @Test
  void casualtiesOfTheNextSentenceBelongToTheAttack() {
    String text =
        "A suicide bomber struck a mosque in Maiduguri, Nigeria, on Monday. Nine people died and"
            + " 20 were wounded, police said.";
    assertThat(incidents(text)).containsExactly("Maiduguri 2025-06-30 9");
  }

  @Test
  void numbersMayBeWordsAndSums() {
    String text =
        "A mine killed three soldiers and a driver near Djibo, Burkina Faso, on Monday, the army"
            + " said.";
    assertThat(incidents(text)).containsExactly("Djibo 2025-06-30 4");
  }

  @Test
  void theSameAttackToldTwiceIsOneIncident() {
    String text =
        "Gunmen attacked a market in Gao, Mali, on Monday and killed six people.\n\n"
            + "The attack in Gao began at noon. Those who died were traders, the mayor said.";
    assertThat(incidents(text)).containsExactly("Gao 2025-06-30 6");
  }

  @Test
  void aTownBeforeItsCountryIsFound() {
    String text = "Gunmen attacked a market in Bankass, Mali, on Monday and killed six people.";
    assertThat(incidents(text)).containsExactly("Bankass 2025-06-30 6");
  }

  @Test
  void aBurialIsNoAttack() {
    String text =
        "Gunmen attacked a market in Gao, Mali, on Monday and killed six people.\n\n"
            + "The attack in Gao began at noon. The six dead were buried on Tuesday.";
    assertThat(incidents(text)).containsExactly("Gao 2025-06-30 6");
  }

  @Test
  void aListOfTownsSharesOneEvent() {
    String text = "Gunmen attacked army posts in Gao, Menaka and Ansongo in Mali on Monday.";
    assertThat(incidents(text))
        .containsExactly("Gao 2025-06-30", "Ménaka 2025-06-30", "Ansongo 2025-06-30");
    List<Incident> found = geowire.incidents(article(text)).incidents();
    assertThat(found).extracting(Incident::group).doesNotContain("").hasSize(3);
    assertThat(found).extracting(Incident::group).containsOnly(found.get(0).group());
  }

  @Test
  void aRoadIsWhereThePlaceBehindItSays() {
    assertThat(
            incidents(
                "Gunmen ambushed a bus on the Maiduguri-Damaturu road near Benisheikh on Monday."))
        .containsExactly("Benisheikh 2025-06-30");
    assertThat(incidents("Gunmen ambushed a bus on the Maiduguri-Damaturu road on Monday."))
        .containsExactly("Maiduguri 2025-06-30");
  }

  @Test
  void fromTownToTownIsAListToo() {
    String text = "On Monday gunmen struck towns in western Mali from Nioro to Gogui to Diboli.";
    assertThat(incidents(text))
        .containsExactly("Nioro 2025-06-30", "Gogui 2025-06-30", "Diboli 2025-06-30");
  }

  @Test
  void anIncidentKnownToACountryHasNoPoint() {
    String text = "Gunmen killed seven villagers in Niger on Monday, the government said.";
    List<Incident> found = geowire.incidents(article(text)).incidents();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).site().point()).isEmpty();
    assertThat(found.get(0).site().admin().map(AdminUnit::name)).hasValue("Niger");
    assertThat(found.get(0).site().precision().geoPrecision()).isEqualTo(3);
    assertThat(found.get(0).site().precision().wherePrec()).isEqualTo(6);
  }

  @Test
  void historyIsListedOnlyOnRequest() {
    String text =
        "Gunmen killed two guards in Gao, Mali, on Monday. In March 2012, rebels captured Timbuktu.";
    assertThat(incidents(text)).containsExactly("Gao 2025-06-30 2");
    assertThat(everything.incidents(article(text)).incidents())
        .extracting(incident -> incident.event().factuality())
        .containsExactly(Factuality.ASSERTED, Factuality.HISTORICAL);
  }

  @Test
  void threatsAndDenialsAreNoIncidents() {
    assertThat(incidents("The militia threatened to attack Goma next week.")).isEmpty();
    assertThat(incidents("The army denied that it had bombed a market in Tombel, Cameroon."))
        .isEmpty();
  }

  @Test
  void thePlaceOfReportingIsNoSite() {
    String text =
        "DAKAR, Senegal (Wire) - Gunmen killed two guards in Gao, Mali, on Monday, a diplomat told"
            + " reporters in Paris.";
    assertThat(incidents(text)).containsExactly("Gao 2025-06-30 2");
  }

  private static Settings keeping(EnumSet<Factuality> kept) {
    return new Settings(
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        OptionalDouble.empty(),
        3,
        kept,
        Profile.DEFAULT,
        Placement.standard(),
        5,
        false);
  }

  private static Article article(String text) {
    return new Article("test", "", text, Optional.of(PUBLISHED), "", "");
  }

  private static List<String> names(String text) {
    return UNDERSTANDING.names(text);
  }

  private static List<String> meanings(String text, String name) {
    return UNDERSTANDING.meanings(text, name);
  }

  private static String meaning(String text, String name) {
    return UNDERSTANDING.meaning(text, name);
  }

  private static ToponymKind kind(String text, String name) {
    return UNDERSTANDING.kind(text, name);
  }

  private static List<String> incidents(String text) {
    return UNDERSTANDING.incidents(text);
  }
}
