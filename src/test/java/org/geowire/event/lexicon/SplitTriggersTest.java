package org.geowire.event.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.geowire.event.type.SubEventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTriggersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers set several shops and a clinic ablaze in Ndop on Sunday           | LOOTING
          Some forty houses and two granaries were burnt in Nambo on Sunday          | LOOTING
          Armed men fired about ten rockets at the camp of Djibo on Sunday           | SHELLING
          One shell killed two children in Abu Shouk on Sunday                       | SHELLING
          Two women were wounded on Sunday in Kherson by artillery fire              | SHELLING
          A bus drove over an old anti-tank mine near Izium on Sunday                | REMOTE_EXPLOSIVE
          Army drones again struck the market of Bara on Sunday                      | AIR_DRONE_STRIKE
          The rebels marched their victims into the forest near Zango on Sunday      | ABDUCTION
          Teachers blocked the busy Namanga road near Kitengela on Sunday            | PEACEFUL_PROTEST
          Some hundred people gathered in Suwayda on Sunday to demand jobs           | PEACEFUL_PROTEST
          Youths threw bottles and stones at officers in Kisumu on Sunday            | VIOLENT_DEMONSTRATION
          Militiamen took six men off a bus at Zango on Sunday                       | ABDUCTION
          The gunmen pulled four nurses from their car in Zango on Sunday            | ABDUCTION
          Armed men seized the head of the clinic of Zango on Sunday                 | ABDUCTION
          Three masked men forced him into a grey van in Zango on Sunday             | ABDUCTION
          Gunmen took the deputy prefect of Zango from his home on Sunday            | ABDUCTION
          Some 200 cattle were led away from Zango on Sunday                         | LOOTING
          Raiders made off with 40 cows near Zango on Sunday                         | LOOTING
          A car loaded with explosives that stood by the station went off in Zango on Sunday | REMOTE_EXPLOSIVE
          He drove a truck laden with explosives into the post of Zango on Sunday    | SUICIDE_BOMB
          A march of teachers in Zango on Sunday was broken up by officers           | PROTEST_WITH_INTERVENTION
          Sappers found an old workshop with 18 homemade landmines in Tsafe on Sunday | DISRUPTED_WEAPONS_USE
          Border guards came across 30 assault rifles in a lorry at Kidal on Sunday  | DISRUPTED_WEAPONS_USE
          A dozen detonators and two pistols were found in Baidoa on Sunday          | DISRUPTED_WEAPONS_USE
          Policemen took three union leaders into custody in Zango on Sunday         | ARRESTS
          Elders of both clans signed a written non-aggression pact in Baidoa on Sunday | AGREEMENT
          Paramilitary troops opened a second base in Kidal on Sunday                | BASE_ESTABLISHED
          Eight former fighters handed in their rifles in Kidal on Sunday            | CHANGE_TO_GROUP
          Gunfire between two families of traders broke out in Homs on Sunday        | ARMED_CLASH
          A man triggered his explosive belt at the bus station of Kidal on Sunday   | SUICIDE_BOMB
          A salvo of rockets came down on the port of Baidoa on Sunday               | SHELLING
          A military drone rained missiles on a ferry in Kidal on Sunday             | AIR_DRONE_STRIKE
          The travellers were walked into the forest near Zango on Sunday            | ABDUCTION
          Bakers set out from the depot of Zango with banners on Sunday              | PEACEFUL_PROTEST
          The garrison of Zango lost nine men on Sunday                              | ARMED_CLASH
          A miller was found in a well near Zango on Sunday with his hands tied      | ATTACK
          Marchers in Zango were driven off the bridge with tear gas on Sunday       | PROTEST_WITH_INTERVENTION
          A march for wages in Zango on Sunday soon turned ugly                      | VIOLENT_DEMONSTRATION
          Rebels ran up a black flag over the town hall of Zango on Sunday           | NON_STATE_OVERTAKES_TERRITORY
          The army chased the last rebels from Zango on Sunday                       | GOVERNMENT_REGAINS_TERRITORY
          Armed herders fell upon two farmers near Zango on Sunday                   | ATTACK
          Two carters died near Zango on Sunday, torn apart by a landmine            | REMOTE_EXPLOSIVE
          The marchers in Zango on Sunday were fired upon by soldiers                | EXCESSIVE_FORCE
          Two teachers of the school of Zango were taken on Sunday by armed men      | ABDUCTION
          Separatist rebels took Zango on Sunday                                     | NON_STATE_OVERTAKES_TERRITORY
          Bandits stripped the clinic and three shops in Zango on Sunday             | LOOTING
          Cattle thieves went away with 90 cows from Zango on Sunday                 | LOOTING
          Rockets raked the port of Zango on Sunday                                  | SHELLING
          The port of Zango was battered all Sunday by artillery                     | SHELLING
          A sea drone tore into a ferry at Zango on Sunday                           | AIR_DRONE_STRIKE
          Bullets flew on Sunday between two families in Zango                       | ARMED_CLASH
          A tonne of ammonium nitrate was located in Zango on Sunday                 | DISRUPTED_WEAPONS_USE
          They walked from the courthouse of Zango to the lake to demand their release on Sunday | PEACEFUL_PROTEST
          Firing between two villages near Zango went on through the night | ARMED_CLASH
          """)
  void readsTriggersWhoseWordsStandApart(String text, SubEventType type) {
    assertThat(Reports.one(text + ".").type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister set out on Sunday, and a fire left three cars ablaze.",
        "The rebels took Sunday off in Zango.",
        "The forces took part in a parade in Zango on Sunday.",
        "She took the children from the village to the town on Sunday.",
        "Rescuers took the wounded of the accident with them on Sunday.",
        "The company seized the opportunity to hire workers in Zango on Sunday.",
        "The lights of the town went off on Sunday.",
        "A ring of smugglers was broken up by officers on Sunday.",
        "The conflict has forced two million people from their homes since June 2020.",
        "Elders slaughtered a white bull in Kidal on Sunday.",
        "The ministry set out its plan on Sunday in support of farmers.",
        "He burned a letter on Sunday; the houses stood empty."
      })
  void wordsOfTwoClausesAreNone(String text) {
    assertThat(Reports.read(text)).isEmpty();
  }
}
