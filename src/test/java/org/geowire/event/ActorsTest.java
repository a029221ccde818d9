package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boko Haram militants attacked soldiers in Gwoza. | Boko Haram | Military Forces
          Soldiers were killed by gunmen in Gao. | Unidentified Armed Group | Military Forces
          Suspected JNIM fighters ambushed a Malian army convoy. | JNIM | Military Forces of Mali
          Nigerian soldiers killed two civilians. | Military Forces of Nigeria | Civilians
          An Israeli airstrike killed two residents. | Military Forces of Israel | Civilians
          The army clashed with Al-Shabaab in Lower Shabelle. | Military Forces | Al-Shabaab
          Clashes between the army and the RSF shook the city. | Military Forces | RSF
          Two journalists were abducted. | Unidentified Armed Group | Civilians
          Police dispersed protesters with tear gas. | Protesters | Police Forces
          A gunman wounded a baker in Lodz. | Unidentified Armed Group | Civilians
          A baker said gunfire was heard before a man stabbed two nurses. | Unidentified Armed Group | Civilians
          Raiders from three rival clans fought for hours with rifles. | Unidentified Armed Group | -
          Farmers clashed with herders near Jos. | Communal Militia | Communal Militia
          An armed drone operated by a task force hit a garage. | Police Forces | -
          Chadian officers clashed with bandits. | Police Forces of Chad | Militia
          Russian strikes killed two nurses in Sumy. | Military Forces of Russia | Civilians
          Russian forces shelled a bakery in Sumy. | Military Forces of Russia | -
          Poachers killed two park rangers. | Unidentified Armed Group | Police Forces
          Gang members killed two bakers. | Unidentified Gang | Civilians
          Gunmen opened fire in a tavern on Friday, police said. | Unidentified Armed Group | Civilians
          A bomb exploded and broke windows, police in the port said. | Unidentified Armed Group | -
          Gunmen opened fire, hitting police who said a prayer. | Unidentified Armed Group | Police Forces
          GUERRILLAS OF THE FMLN ATTACKED THE BARRACKS. | FMLN | -
          """)
  void bothSidesAreNamedAsAnalystsDo(String text, String actor1, String actor2) {
    EventMention mention = Reports.one(text);
    assertThat(mention.actor1().map(Actor::name)).contains(actor1);
    assertThat(mention.actor2().map(Actor::name).orElse("-")).isEqualTo(actor2);
  }

  @Test
  void anActorBringsItsTextKindAndCountry() {
    Actor actor = Reports.one("M23 rebels captured the town.").actor1().orElseThrow();
    assertThat(actor).isEqualTo(new Actor("M23", "Rebel group", "M23 rebels", "CD"));
  }

  @Test
  void whatWasStruckIsTheTarget() {
    assertThat(Reports.one("Militants attacked an army base.").target()).isEqualTo("army base");
  }
}
