package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.type.SubEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coders' notes: short texts without headline that open with a date, each of one event. */
class NotesTest {

  private static EventMention note(String text) {
    List<EventMention> mentions = Reports.read(text, Optional.empty());
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 4 May 2021, members of a health workers' union held a protest in Lima to demand bonuses. | PEACEFUL_PROTEST
          On 8 June 2020, hundreds demonstrated in Lyon against police violence and the killing of a man in custody. | PEACEFUL_PROTEST
          On 6 March 2022, police detained 12 people at an anti-war protest in Perm. | PROTEST_WITH_INTERVENTION
          On 3 March 2021, soldiers opened fire on protesters in Monywa, killing at least 7 people. | EXCESSIVE_FORCE
          On 14 October 2020, demonstrators threw stones at police in Lagos and set fire to a police station. | VIOLENT_DEMONSTRATION
          On 22 February 2021, residents lynched two suspected thieves in Kampala. | MOB_VIOLENCE
          On 2 May 2022, unidentified gunmen attacked a police checkpoint in Aba. Two police officers were killed. | ARMED_CLASH
          On 9 May 2022, Al Shabaab seized the village of Qayib from Somali security forces. | NON_STATE_OVERTAKES_TERRITORY
          On 4 May 2022, gunmen shot dead a policeman who was off duty in Aba. | ATTACK
          On 7 June 2024, government forces regained control of Moba after rebels withdrew. | TERRITORY_TRANSFER
          On 10 September 2022, Ukrainian forces retook the city of Kupiansk from Russian forces. | GOVERNMENT_REGAINS_TERRITORY
          On 5 January 2023, FARDC troops withdrew from Nyamilima, and M23 rebels entered the town the same day. | TERRITORY_TRANSFER
          On 18 September 2022, military helicopters fired on a school in Let Yet Kone, killing 11 children. | AIR_DRONE_STRIKE
          On 3 March 2023, Russian forces shelled Vuhledar with artillery. Casualties unknown. | SHELLING
          On 3 February 2022, an army vehicle hit an IED planted by JNIM militants near Mondoro. | REMOTE_EXPLOSIVE
          On 9 October 2021, militants lobbed a grenade at a bunker in Srinagar. No one was hurt. | GRENADE
          On 16 April 2019, a suicide bomber detonated explosives at a mosque in Konduga. | SUICIDE_BOMB
          On 4 April 2017, chlorine was released over Khan Shaykhun. | CHEMICAL_WEAPON
          On 12 July 2022, armed men raped three women on a farm near Kitchanga. | SEXUAL_VIOLENCE
          On 26 August 2020, the body of a man with gunshot wounds was found in Acapulco. | ATTACK
          On 1 March 2022, Russian forces detained the mayor of Melitopol and took him to an unknown location. | ABDUCTION
          On 4 June 2021, police arrested two opposition politicians in Managua. | ARRESTS
          On 6 May 2023, paramilitaries plundered a depot of food in Nyala. | LOOTING
          On 16 July 2022, security forces recovered weapons and ammunition from a hideout in Chaman. | DISRUPTED_WEAPONS_USE
          On 7 June 2022, troops set up a camp in a monastery in Kalay township. | BASE_ESTABLISHED
          On 6 January 2021, a ceasefire was reached between the two tribes in Zalingei. | AGREEMENT
          On 20 February 2018, eleven fighters surrendered to the army with their rifles in Buluan. | CHANGE_TO_GROUP
          On 11 April 2019, a mass grave with 20 bodies was discovered in Raqqa. | OTHER
          """)
  void typeComesFromAllWordsOfANote(String text, SubEventType type) {
    assertThat(note(text).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Movement of forces: On 5 March 2022, a convoy of the army was seen near Geneina. | CHANGE_TO_GROUP
          Weapons seizure: On 6 June 2023, police seized 20 rifles in Cotabato City. | DISRUPTED_WEAPONS_USE
          Property destruction: On 14 March 2022, armed men set fire to a school in Djibo. | LOOTING
          Displacement: On 2 May 2022, residents of Gorou left after threats from militants. | OTHER
          """)
  void labelBeforeColonDecides(String text, SubEventType type) {
    assertThat(note(text).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          On 3 March 2021, militants attacked a base in Kolofata, killing three soldiers. Two militants were also killed. | 5
          On 3 March 2021, attackers murdered a teacher, his wife and their daughter in Pailin. | 3
          On 3 March 2021, five people, two of them children, were killed in Butembo by rebels. | 5
          On 3 March 2021, rebels killed several villagers in Kukawa. Fatalities coded as 3. | 3
          On 3 March 2021, a crowd burned two men to death in Jos. | 2
          On 3 March 2021, gunmen killed the driver and his passenger in Imo. | 2
          On 3 March 2021, troops retook Butig from rebels. 5 militants, 1 soldier dead. | 6
          On 3 March 2021, rebels attacked a post in Butig. Killed: 5 soldiers, 2 rebels. | 7
          On 3 March 2021, a constable of the 168 battalion was killed in Usur by militants. | 1
          On 3 March 2021, five traders were killed in Konduga along with her. | 6
          On 3 March 2021, gunmen abducted two men in Imo. Both were released unharmed. | 0
          On 3 March 2021, a shell hit a field near Avdiivka. None died. | 0
          On 3 March 2021, a bomber blew herself up in Mora, killing herself and 3 others. | 4
          On 3 March 2021, a suicide blast in Mora left 25 worshippers and the bomber dead. | 26
          On 3 March 2021, gunmen fired at a wedding in Mora. A guest died of his wounds. | 1
          On 3 March 2021, gunmen fired at a wedding in Mora. Several guests died. | -
          On 3 March 2021, gunmen shot a trader in Mora. She later succumbed to her injuries. | 1
          On 3 March 2021, students marched in Tunis over the killing of two colleagues. | -
          On 3 March 2021, artillery hit Avdiivka. Casualties unknown. [size=no report] | -
          On 7 March 2021, soldiers fired on people marching against the coup in Dawei, killing at least 4 of them. | 4
          """)
  void deadAreAddedOverAllSentences(String text, Integer dead) {
    OptionalInt expected = dead == null ? OptionalInt.empty() : OptionalInt.of(dead);
    assertThat(note(text).casualties().killed()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 March 2023 the bank raised rates.",
        "On 12 June 2022, Brazil beat Chile 3-0 in a World Cup qualifier in Rio de Janeiro.",
        "On 6 February 2023, an earthquake of magnitude 7.8 killed thousands in Gaziantep.",
        "On 10 October 2021, voters in Iraq went to the polls.",
        "On 5 May 2021, a court in Bamako sentenced two men for the attack of 2015.",
        "On 11 September 2021, New York marked the 20th anniversary of the attacks.",
        "On 1 June 2019, the film festival began in Cairo."
      })
  void datedTextWithoutAnyDeedTellsNothing(String text) {
    assertThat(Reports.read(text, Optional.empty())).isEmpty();
  }

  @Test
  void twoDeedsOnTwoDaysAreNoNote() {
    String text =
        "On 3 March 2021, rebels attacked a base in Kolofata. "
            + "The previous day, a raid in Mora killed 30 soldiers.";
    assertThat(Reports.read(text, Optional.empty())).hasSize(2);
  }

  @Test
  void deadOfAGraveAreThoseOfAnotherEvent() {
    EventMention mention =
        note("On 11 April 2019, a mass grave with 20 bodies was discovered in Raqqa.");
    assertThat(mention.casualties().killed()).isEmpty();
  }

  @Test
  void textWithoutDateIsNoNote() {
    assertThat(Reports.read("The council opened a new library in Kidal.")).isEmpty();
  }

  @Test
  void eventsThatACoderCountsAreNoDeaths() {
    String clash = "On 3 May 2021, the army fought rebels near Bangui. ";
    assertThat(note(clash + "Coded as 5 events.").casualties().killed()).isEmpty();
    assertThat(note(clash + "Coded as 5 fatalities.").casualties().killed()).hasValue(5);
  }

  @Test
  void fatalitiesSplitOverEventsAreShared() {
    String clash = "On 3 May 2021, the army fought rebels near Bangui. ";
    assertThat(note(clash + "10 fatalities split over 2 events.").casualties().killed())
        .hasValue(5);
    assertThat(note(clash + "10 fatalities.").casualties().killed()).hasValue(10);
  }

  @Test
  void placeAndDayMayOpenANote() {
    assertThat(note("Moba, 4 May 2021. Rebels overran the town.").date().start())
        .contains(LocalDate.of(2021, 5, 4));
    assertThat(note("Moba, 4 May 2021: rebels overran the town.").date().start())
        .contains(LocalDate.of(2021, 5, 4));
  }
}
