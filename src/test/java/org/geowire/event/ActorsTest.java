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
