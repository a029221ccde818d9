package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.geowire.event.type.SubEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked the village of Tarka, killing 12 farmers. | ATTACK
          Residents blocked the A3 highway near Koidu on Friday. | PEACEFUL_PROTEST
          In Kaduna, several thousand people walked past the palace to the sound of whistles on Friday. | PEACEFUL_PROTEST
          Two strikes were carried out near Lere on Friday, killing nine rebels. | AIR_DRONE_STRIKE
          Explosions were heard over Dunga on Friday as air defences shot down several drones. | AIR_DRONE_STRIKE
          An FPV drone flew into a minibus in Dunga on Friday. | AIR_DRONE_STRIKE
          Three soldiers died when a charge placed by the roadside tore apart their car. | REMOTE_EXPLOSIVE
          Soldiers dynamited a house in Kafra on Friday. | LOOTING
          The army discovered and dismantled a depot with 30 rockets in Kafra. | DISRUPTED_WEAPONS_USE
          Government troops entered Wala on Friday without a shot. | TERRITORY_TRANSFER
          Government forces and clan fighters took back the town of Moko. | GOVERNMENT_REGAINS_TERRITORY
          Fighters stormed a police post in Pauk on Friday and still hold it. | NON_STATE_OVERTAKES_TERRITORY
          A crowd stoned to death a man accused of theft in Delma. | MOB_VIOLENCE
          Gunmen killed a former officer in Nawa on Friday. | ATTACK
          Police said Ahmed Musa was shot dead in Nawa on Friday. | ATTACK
          Two policemen, officials said, were killed by gunmen in Nawa on Friday. | ARMED_CLASH
          Several shops were ransacked in Nawa on Friday. | LOOTING
          Youths stoned two police vehicles in Nawa on Friday. | VIOLENT_DEMONSTRATION
          A crowd of some fifty men turned on two pedlars in Nawa on Friday. | MOB_VIOLENCE
          Workers uncovered a mass grave behind a mill in Nawa on Friday. | OTHER
          Nine inmates got away through a drain in Nawa on Friday. | OTHER
          Guards and smugglers traded bursts in Nawa on Friday. | ARMED_CLASH
          A student was killed by a bullet during a protest in Nawa on Friday. | EXCESSIVE_FORCE
          Two demonstrators lost their lives in Nawa on Friday when soldiers came. | EXCESSIVE_FORCE
          Kidnappers took a dentist from her clinic in Nawa on Friday. | ABDUCTION
          The army reconquered Nawa on Friday. | GOVERNMENT_REGAINS_TERRITORY
          A truce was signed by two clans in Nawa on Friday. | AGREEMENT
          The crowd walked down the avenue of palms on Friday and sang the anthem. | PEACEFUL_PROTEST
          A patrol was waylaid near Nawa on Friday. | ARMED_CLASH
          Nine people were killed in clashes between two communities in Nawa on Friday, police said. | ARMED_CLASH
          Eight people lost their lives in an attack by armed men on Nawa on Friday, the army said. | ATTACK
          Rebels captured Nawa on Friday after a battle with the army. | NON_STATE_OVERTAKES_TERRITORY
          Soldiers captured Musa Nawali on Friday after a battle with rebels. | ARMED_CLASH
          Villagers beat two kidnappers to death in Nawa on Friday. | MOB_VIOLENCE
          An attack on a gold mine killed four near Nawa on Friday. | ATTACK
          Women vigilantes blocked the road in protest at Nawa on Friday. | PEACEFUL_PROTEST
          In Nawa there was: rebels ambushed an army truck on Friday. | ARMED_CLASH
          Soldiers who had come to look for explosives were fired on in Nawa on Friday. | ARMED_CLASH
          Men of a taskforce shot at traders who were protesting in Nawa on Friday. | EXCESSIVE_FORCE
          Men in caps shot at traders who were protesting in Nawa on Friday. | EXCESSIVE_FORCE
          Troops ran into about ten rebels near Nawa on Friday. | ARMED_CLASH
          Thousands gathered outside the ministry in Nawa on Friday to press for the release of hostages. | PEACEFUL_PROTEST
          The police took back Nawa on Friday and hoisted the flag. | GOVERNMENT_REGAINS_TERRITORY
          The crowd walked down the avenue, sang the anthem and was gone by four. | PEACEFUL_PROTEST
          Gunmen attacked a patrol near Nawa on Friday and shot three of its members. | ARMED_CLASH
          Police kicked in doors in Nawa on Friday and arrested a baker. | ARRESTS
          Two strangers emptied their magazines into a kitchen in Nawa on Friday. | ATTACK
          Somebody put a match to a bus in Nawa on Friday. | LOOTING
          The tanks fired on Nawa on Friday. | SHELLING
          A truck rolled over a charge near Nawa on Friday. | REMOTE_EXPLOSIVE
          A man bowled a hand grenade into a bar in Nawa on Friday. | GRENADE
          The village has been in rebel hands since Friday, people of Nawa said. | NON_STATE_OVERTAKES_TERRITORY
          Pensioners lay down on the road in Nawa on Friday. | PEACEFUL_PROTEST
          Prisoners were swapped in Nawa on Friday. | AGREEMENT
          Gunmen killed a constable, who was off duty, in Nawa on Friday. | ATTACK
          A soldier on leave was shot dead in Nawa on Friday. | ATTACK
          Rebels took control of Moko on Friday after government forces had withdrawn. | TERRITORY_TRANSFER
          Rebels took control of Moko on Friday after a battle in which soldiers retreated. | NON_STATE_OVERTAKES_TERRITORY
          Gunfire between two families shook Balbek on Friday. | ARMED_CLASH
          Militants attacked an army post in Banki. | ARMED_CLASH
          Suspected JNIM fighters ambushed an army convoy near Djibo. | ARMED_CLASH
          Soldiers clashed with militants in Baga. | ARMED_CLASH
          Herders clashed with farmers in Plateau state. | ARMED_CLASH
          M23 rebels captured the town of Masisi. | NON_STATE_OVERTAKES_TERRITORY
          The town of Kutum fell to the RSF. | NON_STATE_OVERTAKES_TERRITORY
          M23 rebels seized the town of Masisi after a day of fighting with militias. | NON_STATE_OVERTAKES_TERRITORY
          Clansmen fought for hours with rifles and rocket-propelled grenades. | ARMED_CLASH
          Military aircraft bombed a mill and killed six novices. | AIR_DRONE_STRIKE
          A guided bomb struck a barn. | AIR_DRONE_STRIKE
          Two jets dropped three bombs. | AIR_DRONE_STRIKE
          Rebels bombed a bridge. | REMOTE_EXPLOSIVE
          The army recaptured the town from the rebels. | GOVERNMENT_REGAINS_TERRITORY
          Troops seized control of the village. | GOVERNMENT_REGAINS_TERRITORY
          A chlorine attack wounded several residents of the suburb. | CHEMICAL_WEAPON
          An airstrike killed seven people in Deir. | AIR_DRONE_STRIKE
          A drone struck a fuel depot, killing two guards. | AIR_DRONE_STRIKE
          A quadcopter opened fire on tents in Deir. | AIR_DRONE_STRIKE
          Bombs fell on a market in Deir and killed ten people. | AIR_DRONE_STRIKE
          A shell came through the roof of a hospital and killed five people. | SHELLING
          Gunmen killed a guard and abducted 31 villagers in Bungudu. | ATTACK
          Fighters stormed the town and hoisted their flag over the base. | NON_STATE_OVERTAKES_TERRITORY
          The Brotherhood Alliance captured Laukkai after troops laid down their arms. | NON_STATE_OVERTAKES_TERRITORY
          Police cleared a blockade of burning tyres in Ica. | PROTEST_WITH_INTERVENTION
          A patrol found a cache of explosives in Mango. | DISRUPTED_WEAPONS_USE
          A suicide bomber blew himself up at a market. | SUICIDE_BOMB
          The army shelled the suburb of Jabra. | SHELLING
          Rebels fired rockets at the airport. | SHELLING
          A roadside bomb hit a military vehicle, killing three soldiers. | REMOTE_EXPLOSIVE
          A farmer stepped on a landmine in Kayin. | REMOTE_EXPLOSIVE
          A man threw a grenade into a bar, wounding six people. | GRENADE
          A woman was raped by soldiers in Goma. | SEXUAL_VIOLENCE
          Gunmen abducted 30 students from a school in Kaduna. | ABDUCTION
          Hundreds of people protested in Algiers to demand jobs. | PEACEFUL_PROTEST
          Police fired tear gas to disperse demonstrators in Dakar. | PROTEST_WITH_INTERVENTION
          Police opened fire on protesters in Conakry, killing two. | EXCESSIVE_FORCE
          Protesters threw stones and burned tyres in Lagos. | VIOLENT_DEMONSTRATION
          A depot near Arda was hit by nine rounds from a rocket launcher. | SHELLING
          Drones of the security service hit a depot in Arda. | AIR_DRONE_STRIKE
          Israeli warplanes have destroyed a tower in Arda. | AIR_DRONE_STRIKE
          Two missiles fired by a drone fell on a tent and killed nine people. | AIR_DRONE_STRIKE
          Kherson came under rocket fire on Monday. | SHELLING
          A Levies man was shot dead by motorcyclists in Mastung. | ARMED_CLASH
          Members of the vigilance group were killed by gunmen in Ruwi. | ARMED_CLASH
          Jihadists overran the army camp of Arda, killing 30 soldiers. | ARMED_CLASH
          The army has regained control of Baraka after two days of fighting. | GOVERNMENT_REGAINS_TERRITORY
          The army drove rebels out of the town of Arda. | GOVERNMENT_REGAINS_TERRITORY
          Arda fell to M23 rebels after five hours of fighting. | NON_STATE_OVERTAKES_TERRITORY
          Gunmen raided a camp and took three men to an unknown destination. | ABDUCTION
          Security forces raided a newspaper in Tunis and took away its editor. | ARRESTS
          Police seized 40 rifles in Arda. | DISRUPTED_WEAPONS_USE
          A commander and three fighters surrendered to troops at Bama. | CHANGE_TO_GROUP
          Clashes between police and supporters of the candidate left three dead. | VIOLENT_DEMONSTRATION
          A crowd set the building of the council in Tarka on fire. | VIOLENT_DEMONSTRATION
          Residents said that their houses were set on fire. | LOOTING
          A march passed an office and answered with stones. | VIOLENT_DEMONSTRATION
          Residents who were protesting stormed the town hall and set it on fire. | VIOLENT_DEMONSTRATION
          People marched with placards when police opened fire in Nampula. | EXCESSIVE_FORCE
          Women banged empty pots outside the town hall in Arda. | PEACEFUL_PROTEST
          An angry mob beat a suspected thief to death in Kampala. | MOB_VIOLENCE
          The rebels and the army signed a ceasefire agreement in Doha. | AGREEMENT
          Police arrested three journalists in Baku. | ARRESTS
          Security forces defused a bomb in Mandera. | DISRUPTED_WEAPONS_USE
          Fighters looted shops in the village. | LOOTING
          Troops withdrew from the base at Kidal. | TERRITORY_TRANSFER
          The militia set up a base in the hills. | BASE_ESTABLISHED
          Two Shaheds hit the port of Ruwi. | AIR_DRONE_STRIKE
          Hooded men set fire on Sunday to three shops in Ruwi. | LOOTING
          Settlers cut down forty olive trees near Ruwi. | LOOTING
          Militants knocked down a telephone mast near Ruwi. | LOOTING
          Masked men picked up two quarry workers in Ruwi. | ABDUCTION
          Nine farmers were led off by gunmen near Ruwi. | ABDUCTION
          A man emptied a pistol at a councillor in Ruwi on Sunday, killing her. | ATTACK
          Armed men raked a minibus with gunfire near Ruwi. | ATTACK
          Rival groups of students swooped on each other with sticks in Ruwi. | MOB_VIOLENCE
          Lorry drivers parked their lorries across the bridge of Ruwi. | PEACEFUL_PROTEST
          Residents knelt on the road in Ruwi to demand water. | PEACEFUL_PROTEST
          Two clans of Ruwi made peace on Sunday. | AGREEMENT
          The group declared a unilateral ceasefire in Ruwi on Sunday. | CHANGE_TO_GROUP
          Soldiers established a forward operating base in Ruwi. | BASE_ESTABLISHED
          Troops left their base in Ruwi and handed it over to the rebels. | TERRITORY_TRANSFER
          An armed group entered Ruwi on Sunday and holds the town. | NON_STATE_OVERTAKES_TERRITORY
          A school in Ruwi burned after an artillery salvo. | SHELLING
          Four women were violated by militiamen near Ruwi. | SEXUAL_VIOLENCE
          A crowd stormed the police station of Ruwi on Sunday. | VIOLENT_DEMONSTRATION
          Rebels occupied an oil field near Ruwi on Sunday. | NON_STATE_OVERTAKES_TERRITORY
          The intelligence service picked up eleven students in Ruwi. | ARRESTS
          Four women were detained in Ruwi over the past night. | ARRESTS
          Armed men set up a picket near Ruwi on Sunday and torched a tanker. | LOOTING
          Rebels vandalised a pumping station near Ruwi on Sunday. | LOOTING
          Gunmen fired into a crowd at a wedding in Ruwi on Sunday. | ATTACK
          Unknown men shot at an army helicopter near Ruwi on Sunday. | ARMED_CLASH
          On Sunday two hundred people walked behind the priest of Ruwi. | PEACEFUL_PROTEST
          Youth from Oyo attacked a cattle camp in Ruwi on Sunday. | ATTACK
          """)
  void aReportHasTheTypeThatCodersGiveIt(String text, SubEventType type) {
    assertThat(Reports.one(text).type()).isEqualTo(type);
  }

  @Test
  void upperCaseWiresAreReadLikeOtherText() {
    EventMention mention = Reports.one("URBAN COMMANDOS DYNAMITED THREE PYLONS YESTERDAY.");
    assertThat(mention.type()).isEqualTo(SubEventType.REMOTE_EXPLOSIVE);
    assertThat(mention.groupSize()).isEqualTo(3);
  }

  @Test
  void lowerCaseTextIsReadLikeOtherText() {
    assertThat(Reports.one("urban commandos killed a mayor last night.").type())
        .isEqualTo(SubEventType.ATTACK);
  }

  @Test
  void whoIsKilledElsewhereIsNotOfTheProtest() {
    String text =
        "Police dispersed protesters in Lome on Friday, and a nurse was shot dead in the town of Kara.";
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions)
        .extracting(EventMention::type)
        .containsExactly(SubEventType.PROTEST_WITH_INTERVENTION, SubEventType.EXCESSIVE_FORCE);
    assertThat(mentions.get(0).casualties().killed()).isEmpty();
    assertThat(mentions.get(1).casualties().killed()).hasValue(1);
    assertThat(mentions.get(1).date().edtf()).isEqualTo("2025-06-27");
  }

  @Test
  void housesBurntAreOfTheAttackToldBefore() {
    String text = "Gunmen attacked a hamlet, killing two nurses. Barns were set on fire.";
    assertThat(Reports.read(text)).extracting(EventMention::type).containsOnly(SubEventType.ATTACK);
  }

  @Test
  void theBlastIsThatOfTheSuicideBomber() {
    String text = "A suicide bomber killed four nurses. The blast wounded nine others.";
    assertThat(Reports.read(text))
        .extracting(EventMention::type)
        .containsOnly(SubEventType.SUICIDE_BOMB);
  }

  @Test
  void rebelsWhoDetainAbduct() {
    String text = "The ELN rebels detained four teachers on the road to Fortul on Sunday.";

    assertThat(Reports.one(text).type()).isEqualTo(SubEventType.ABDUCTION);
  }

  @Test
  void whoOverrunsAPostAndTakesTheTownTakesPlace() {
    String text = "The rebels overran the garrison and took the town on Sunday.";

    assertThat(Reports.one(text).type()).isEqualTo(SubEventType.NON_STATE_OVERTAKES_TERRITORY);
  }

  @Test
  void aClashBesideAnExplosionIsAClash() {
    assertThat(Reports.one("Soldiers and rebels clashed after a bomb exploded.").type())
        .isEqualTo(SubEventType.ARMED_CLASH);
  }

  @Test
  void aShortTriggerInsideAWordTellsNothing() {
    assertThat(
            Reports.read("The ministry carried out a review and studied the minefield of rules."))
        .isEmpty();
  }

  @Test
  void theNameOfAGroupTellsNoEvent() {
    assertThat(Reports.read("The March 23 Movement named a new spokesman.")).isEmpty();
  }

  @Test
  void aListOfTownsStaysOneMention() {
    assertThat(Reports.read("Militants raided villages from Banki to Bama to Konduga on Friday."))
        .hasSize(1);
  }

  @Test
  void countsOfSitesAndAttacksSetTheGroupSize() {
    assertThat(Reports.one("Nine army posts came under attack on Friday.").groupSize())
        .isEqualTo(9);
    assertThat(Reports.one("Militants attacked six villages in Bankass.").groupSize()).isEqualTo(6);
    assertThat(Reports.one("Gunmen attacked a village on 3 June.").groupSize()).isZero();
    assertThat(Reports.one("Strikes killed nine nurses in five regions.").groupSize()).isEqualTo(5);
    assertThat(Reports.one("Rioters set fire to three cars.").groupSize()).isZero();
  }

  @Test
  void victimsGoOnWithTheShelling() {
    List<EventMention> mentions =
        Reports.read(
            "Troops shelled Arda with artillery on Sunday. A resident was killed in his yard.");
    assertThat(mentions).extracting(EventMention::type).containsOnly(SubEventType.SHELLING);
  }

  @Test
  void policeFireAtTheCrowdToldOfBefore() {
    List<EventMention> mentions =
        Reports.read(
            "About 300 people marched with placards in Nampula on Friday. At the roundabout police"
                + " opened fire, killing four.");
    assertThat(mentions.get(1).type()).isEqualTo(SubEventType.EXCESSIVE_FORCE);
  }

  @Test
  void whatStruckStandsInTheSentenceBeforeTheDead() {
    List<EventMention> mentions =
        Reports.read("A rocket found the bus stop of Nawa on Friday. Two boys were killed.");
    assertThat(mentions)
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo(SubEventType.SHELLING))
        .satisfies(m -> assertThat(m.casualties().killed()).hasValue(2));
    assertThat(Reports.read("A rocket was on display in Nawa on Friday.")).isEmpty();
  }

  @Test
  void onlyFoesFightWhereTheyMeet() {
    assertThat(Reports.read("Troops ran into a crowd of shepherds near Nawa on Friday.")).isEmpty();
    assertThat(Reports.read("Police encountered troops at a market in Nawa on Friday.")).isEmpty();
  }

  @Test
  void inWhoseHandsAPlaceHadBeenIsNoNews() {
    assertThat(Reports.read("Nawa had been in the hands of the rebels since Friday.")).isEmpty();
  }

  @Test
  void whoReturnsFireFights() {
    assertThat(
            Reports.read(
                "Raiders attacked a cattle camp near Nawa on Friday. The keepers returned fire."))
        .extracting(EventMention::type)
        .contains(SubEventType.ARMED_CLASH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed five people, police said, in Nawa on Friday.",
        "Gunmen attacked a market in Nawa on Friday, killing five people, according to the army.",
        "The bodies of five people abducted by gunmen were found in Nawa on Friday.",
      })
  void whoTellsOfTheDeadAndWhoTookThemAreNotTheDead(String text) {
    assertThat(Reports.first(text).killed()).hasValue(5);
    assertThat(Reports.first(text).areArmed()).isFalse();
  }

  @Test
  void whatADeadliestAttackOutdoesIsOlder() {
    assertThat(Reports.read("It was the deadliest raid since gunmen killed 30 people in Nawa."))
        .isEmpty();
    assertThat(
            Reports.one(
                    "Gunmen killed nine people in Nawa on Friday in the deadliest attack since"
                        + " raiders shot 30 in Tarka.")
                .casualties()
                .killed())
        .hasValue(9);
  }
}
