package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.text.Span;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void datePrecisionFollowsTheLengthOfTheRange() {
    assertThat(Codes.datePrec(days(1))).hasValue(1);
    assertThat(Codes.datePrec(days(6))).hasValue(2);
    assertThat(Codes.datePrec(days(7))).hasValue(3);
    assertThat(Codes.datePrec(days(30))).hasValue(4);
    assertThat(Codes.datePrec(days(365))).hasValue(5);
    assertThat(Codes.datePrec(EventDate.unknown())).isEmpty();
  }

  @Test
  void excessiveForceAgainstProtestersIsBothKindsOfDisorder() {
    assertThat(Codes.disorderType(SubEventType.EXCESSIVE_FORCE))
        .isEqualTo("Political violence; Demonstrations");
    assertThat(Codes.disorderType(SubEventType.MOB_VIOLENCE)).isEqualTo("Political violence");
    assertThat(Codes.disorderType(SubEventType.PEACEFUL_PROTEST)).isEqualTo("Demonstrations");
  }

  @Test
  void violenceIsStateBasedNonStateOrOneSided() {
    assertThat(Codes.typeOfViolence(event(SubEventType.ARMED_CLASH, "Rebel group", "State forces")))
        .hasValue(1);
    assertThat(
            Codes.typeOfViolence(
                event(SubEventType.ARMED_CLASH, "Rebel group", "Identity militia")))
        .hasValue(2);
    assertThat(Codes.typeOfViolence(event(SubEventType.ATTACK, "State forces", "Civilians")))
        .hasValue(3);
    assertThat(Codes.typeOfViolence(event(SubEventType.ARRESTS, "State forces", "Civilians")))
        .isEmpty();
    assertThat(Codes.typeOfViolence(event(SubEventType.ARMED_CLASH, "", ""))).isEmpty();
  }

  @Test
  void aBombAmongCiviliansTargetsThem() {
    assertThat(Codes.civilianTargeting(event(SubEventType.SUICIDE_BOMB, "", "Civilians")))
        .isEqualTo("Civilian targeting");
    assertThat(Codes.civilianTargeting(event(SubEventType.SUICIDE_BOMB, "", "State forces")))
        .isEmpty();
  }

  private static EventDate days(int days) {
    LocalDate start = LocalDate.of(2025, 1, 1);
    return new EventDate(
        Optional.of(start), Optional.of(start.plusDays(days - 1)), 1, start.toString(), "");
  }

  private static EventMention event(SubEventType type, String kind1, String kind2) {
    return new EventMention(
        0,
        new Span(0, 1),
        type,
        Factuality.ASSERTED,
        EventDate.unknown(),
        Optional.of(new Actor("a", kind1, "", "")),
        Optional.of(new Actor("b", kind2, "", "")),
        Casualties.notReported(),
        0,
        "",
        1);
  }
}
