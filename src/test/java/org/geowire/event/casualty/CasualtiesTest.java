package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;

class CasualtiesTest {

  @Test
  void theDeadOfTwoSidesAreOfOthers() {
    Casualties soldiers = Reports.one("A raid killed three soldiers.").casualties();
    Casualties rebels = Reports.one("A raid killed two rebels.").casualties();
    assertThat(soldiers.isOfOthers(rebels)).isTrue();
    assertThat(soldiers.isOfOthers(soldiers)).isFalse();
  }

  @Test
  void aLowerFigureBehindIsAPartAndAHigherOneOpensTheCeiling() {
    Casualties five = Reports.one("A raid killed five people.").casualties();
    Casualties three = Reports.one("A raid killed three people.").casualties();
    assertThat(five.followedBy(three).killed()).hasValue(5);
    assertThat(three.followedBy(five).killed()).hasValue(3);
    assertThat(three.followedBy(five).killedHigh()).hasValue(5);
  }

  @Test
  void ofTheTollsOfTwoSourcesTheLowerIsBest() {
    Casualties counted =
        Reports.first(
            "Gunmen killed nine people in Bule on Friday. The police put the toll at six.");
    assertThat(counted.killed()).hasValue(6);
    assertThat(counted.killedHigh()).hasValue(9);
  }
}
