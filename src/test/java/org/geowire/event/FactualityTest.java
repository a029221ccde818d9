package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a village on Friday. | ASSERTED
          The group threatened to attack the capital. | PLANNED
          Unions will protest in Lome next week. | PLANNED
          The army denied that its soldiers had killed villagers. | DENIED
          Residents fear that rebels could attack the town. | HYPOTHETICAL
          Rebels claimed they killed 40 soldiers. | CLAIMED
          In August 2012, gunmen killed 34 miners. | HISTORICAL
          The colonel rose to power via a coup in 2020. | HISTORICAL
          Last year, gunmen abducted 12 students in Kaduna. | HISTORICAL
          Families marked the anniversary of a massacre. | HISTORICAL
          Fresh attacks on the town are feared. | HYPOTHETICAL
          Reports of an explosion at the airport on Sunday are untrue. | DENIED
          Another sit-in is planned for Tuesday. | PLANNED
          In Gori a march was called off on Sunday. | DENIED
          The unions announced a march for Friday in Arequipa. | PLANNED
          In the scenario, gunmen attacked a ferry near Anzali. | HYPOTHETICAL
          A court upheld the conviction of three officers for the torture of a detainee. | HISTORICAL
          Three men were charged on Sunday with the murder of an activist. | HISTORICAL
          The police denied that there had been a bombing in Arda on Sunday. | DENIED
          Posts that a car bomb went off in Arda on Sunday are not true. | DENIED
          In Arda rumour had it that the barracks were attacked on Sunday. | DENIED
          The teachers of Arda gave up marching because of the rain. | DENIED
          The march announced for Friday in Arda has not been authorised. | PLANNED
          Unions plan a march on Friday in Arda. | PLANNED
          A rally of nurses in Arda on Sunday was put off until May. | DENIED
          A vigil of nurses that is held on Saturdays in Arda has been brought forward to today. | PLANNED
          Word of a massacre in Arda on Sunday proved baseless. | DENIED
          On Sunday the traders of Arda feared an attack. | HYPOTHETICAL
          A miller who would not pay was shot in Arda on Sunday. | ASSERTED
          """)
  void theTextTellsWhetherItHappened(String text, Factuality factuality) {
    assertThat(Reports.one(text).factuality()).isEqualTo(factuality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attacks have increased in the region in recent years.",
        "Armed groups have long attacked villages in the area.",
        "Officials spoke of a growing pattern of attacks.",
        "The government works on a plan for the economy.",
        "The port has been blockaded for more than two years.",
        "The militia has fought the state since 2009.",
        "The valley has seen many rounds of fighting between the clans.",
        "The river floods took the bridge. Some 200 people died in it.",
        "Operations seem to be intensifying across the region.",
        "The minister attacked the opposition over its stand on spending.",
        "A fire at a market killed 12 people.",
        "Fighters have repeatedly ambushed convoys in past years.",
        "The town sits on the road to the gold and ruby mines of Mogok.",
        "The delegations of the army and the rebels sit in Havana.",
        "The uprising, now in its third year, has forced 90,000 people from their homes.",
        "The river broke through the bazaar of Arda and carried off 60 shops.",
        "The bodies of the six arrived on Sunday at the military camp of Arda.",
        "Bodies of the slain were flown to Arda on Sunday.",
        "Air defence forces shot down two drones in the district of Arda on Sunday.",
        "A surveillance drone crashed on open ground outside Arda on Sunday.",
        "A gas explosion in a restaurant in Arda killed three people.",
        "The party's shares came under pressure as the price war goes on.",
        "In the north, where the army is fighting a militia, fuel is dear.",
        "A goal by the striker won the match. The coach saw his defenders attacked in midfield."
      })
  void habitsAndVagueTalkAreNoEvents(String text) {
    assertThat(Reports.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Responding to the attack, the army issued a statement.",
        "No group has claimed the attack.",
        "The president condemned the attack.",
        "The ministry acknowledged the attacks but gave no figures.",
        "The two dead were buried on Sunday.",
        "The wounded were flown to a clinic in Accra.",
        "A man is held on a charge of murder.",
        "Schools have been closed since the attack."
      })
  void referencesToAnEventToldElsewhereAreLeftOut(String reference) {
    String text = "Gunmen attacked a village on Friday, killing two farmers.\n\n" + reference;
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).sentence()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Algeria protested at the United Nations on Friday against the strikes.",
        "The foreign ministry handed the envoy a protest note on Friday.",
        "On Friday the bus burst into flames behind the bridge.",
        "The general has ruled since the coup of February 2021.",
        "Anti-riot trucks stood at the market on Monday."
      })
  void notesOfProtestFiresAndReminiscencesAreNoEvents(String text) {
    assertThat(Reports.read(text)).isEmpty();
  }

  @Test
  void aRumourOfAnAttackIsDenied() {
    List<EventMention> told =
        Reports.read("On Sunday a rumour of an attack on the post of Segbana caused a panic.");

    assertThat(told).allMatch(mention -> mention.factuality() == Factuality.DENIED);
  }

  @Test
  void arrestsAfterAnAttackAreOfTheAttack() {
    String text =
        "Gunmen raid hamlet\n\nGunmen attacked a hamlet on Friday.\n\nThree men were arrested.";
    assertThat(Reports.read(text)).extracting(EventMention::sentence).containsExactly(0, 1);
  }

  @Test
  void arrestsThatAreTheNewsAreKept() {
    String text = "Police arrested five journalists in Baku.\n\nGunmen killed a sixth on Friday.";
    assertThat(Reports.read(text).get(0).type()).isEqualTo(SubEventType.ARRESTS);
  }

  @Test
  void anArrestThatAJudgeOrderedIsNotMadeYet() {
    assertThat(Reports.one("The judge had ordered the arrest of two smugglers.").factuality())
        .isEqualTo(Factuality.PLANNED);
  }

  @Test
  void aMonthBeforeTheLastIsHistory() {
    assertThat(Reports.one("The town, which rebels captured in April, is calm.").factuality())
        .isEqualTo(Factuality.HISTORICAL);
  }

  @Test
  void whereAnEventTookPlaceIsNews() {
    String text =
        "Rebels blew up a dam on Friday.\n\nThe explosion took place near the town of Tarka.";
    assertThat(Reports.read(text))
        .extracting(mention -> mention.date().edtf())
        .containsExactly("2025-06-27", "2025-06-27");
  }

  @Test
  void peacefulMarchesAreToldBesideOthers() {
    String text =
        "Police dispersed protesters in Lome on Friday.\n\nThe marches in Kara were peaceful.";
    EventMention mention = Reports.read(text).get(1);
    assertThat(mention.type()).isEqualTo(SubEventType.PEACEFUL_PROTEST);
    assertThat(mention.date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void aConcreteReportIsSurerThanAVagueOne() {
    double concrete =
        Reports.one("Gunmen attacked a village in Tarka on Friday, killing two farmers.")
            .confidence();
    double vague = Reports.one("There was an attack.").confidence();
    assertThat(concrete).isGreaterThan(vague);
  }

  @Test
  void aSumIsNoEventBesideItsParts() {
    List<EventMention> mentions =
        Reports.read(
            """
            Six policemen were killed in separate incidents in two provinces, officials said.

            A bomb killed four policemen in Mir Ali on Sunday.

            Two policemen were shot dead in Mastung on Saturday.
            """);
    assertThat(mentions).extracting(EventMention::sentence).containsExactly(1, 2);
  }

  @Test
  void aRoadThatALandslideOrTheArmyBlockedIsNoProtest() {
    assertThat(Reports.read("A landslide blocked the road to Pokra on Friday.")).isEmpty();
    assertThat(Reports.read("Soldiers blocked the road to Pokra on Friday.")).isEmpty();
  }

  @Test
  void aDigestWithOneMatchKeepsItsEvents() {
    String digest =
        "Gunmen killed a trader in Tarka on Friday. Police opened an inquiry. Shops stayed shut. "
            + "Schools stayed shut too. The mayor called for calm. Rain fell. The market reopened. "
            + "Buses ran again. Traders came back. Prices rose. Water was short. Nurses came. "
            + "In the stadium, the striker scored a goal before half time.";
    assertThat(Reports.read(digest)).hasSize(1);
  }

  @Test
  void aTrialToldBehindALineWithTheDayLooksBack() {
    List<EventMention> told =
        Reports.read(
            "Mthatha, 30 June 2025\n\nThe high court on Wednesday sentenced two men to life for"
                + " the murder of a trader.\n\nThe men opened fire with rifles, killing a guard.");
    assertThat(told).allSatisfy(m -> assertThat(m.factuality()).isEqualTo(Factuality.HISTORICAL));
  }

  @Test
  void aStrikeToldOfBeforeIsPlacedByTheSentenceThatSaysWhereItTookPlace() {
    assertThat(
            Reports.read(
                "A drone strike killed 38 people in Sudan.\n\nThe strike took place on Sunday in"
                    + " Er Rahad."))
        .hasSize(2);
    assertThat(Reports.read("The unions met. The strike took place on Sunday in Lagos.")).isEmpty();
  }

  @Test
  void arrestsWithAPlaceAndADayAreNewsWhateverIsSaidOfThem() {
    assertThat(
            Reports.read(
                    """
                    A mine killed two herders near Tarka on Friday.

                    In Ruwi, soldiers arrested six men on Saturday in the old quarter. The families of
                    the detained said that they were weavers.

                    Four women were detained in Oyo, near Bule, on Sunday, among them a teacher.
                    """)
                .stream()
                .filter(mention -> mention.type() == SubEventType.ARRESTS)
                .map(EventMention::sentence))
        .contains(1, 3);
  }

  @Test
  void weaponsThatWereFoundAreNotUsed() {
    assertThat(
            Reports.read(
                "Police found a cache of arms in Ruwi on Sunday. Among the items were six grenades"
                    + " and a mortar."))
        .extracting(EventMention::type)
        .containsExactly(SubEventType.DISRUPTED_WEAPONS_USE);
  }

  @Test
  void whatTheNextSentenceTakesBackIsDenied() {
    String rumour = "A bridge was blown up in Ruwi on Sunday, posts say. ";
    assertThat(Reports.one(rumour + "That is untrue: a bus crossed it at noon.").factuality())
        .isEqualTo(Factuality.DENIED);
    assertThat(Reports.one(rumour + "That is untrue, the army said.").factuality())
        .isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void personsWhoAreRecapturedAreNoTown() {
    assertThat(
            Reports.read(
                "Twelve inmates escaped in Ruwi on Sunday. Three were recaptured at dawn."))
        .extracting(EventMention::type)
        .containsExactly(SubEventType.OTHER);
  }

  @Test
  void aHeadlineOfGunmenWhoStormTellsOfNoStorm() {
    assertThat(ofHeadline("Gunmen storm a village in Bule, nine killed")).contains(0, 2);
    assertThat(ofHeadline("Storm hits villages in Bule, nine killed")).doesNotContain(2);
  }

  private static List<Integer> ofHeadline(String title) {
    LanguagePack english = LanguagePack.of("en");
    String body = "It was before dawn.\n\nNine people were killed in the old quarter of Bule.";
    Article article = new Article("test", title, body, Optional.of(Reports.PUBLISHED), "", "");
    return new EventExtractor(english)
        .extract(Document.of(article, english)).stream().map(EventMention::sentence).toList();
  }

  @Test
  void whatHappenedSomeDaysBeforeAnotherDeedIsAnEventOfItsOwn() {
    assertThat(
            Reports.read(
                "Insurgents killed five soldiers in Oyo on Saturday. The raid came two days after"
                    + " three men were hacked to death on the edge of Ruwi."))
        .extracting(mention -> mention.date().edtf())
        .contains("2025-06-28", "2025-06-26");
  }

  @Test
  void bodiesCountedInTheNextParagraphAreOfTheBattleTold() {
    assertThat(
            Reports.read(
                    """
                    Residents were asleep.

                    Fano militiamen have overrun Ruwi after a day of street fighting, a priest said.

                    The shops are closed. The market is empty. A nurse counted 14 bodies, of which ten
                    were in uniform.
                    """)
                .get(0)
                .casualties()
                .killed())
        .hasValue(14);
  }
}
