package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.event.Story;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;

/** What a profile that counts deeds apart takes for the same incident told again. */
class RetellingTest {

  private static final WeightTable TABLE = WeightTable.load("/model/story-weights.tsv");
  private static final Site LIMA = Sites.town("Lima", -12.04, -77.03);
  private static final Story BLAST = new Story(1, false, false);

  private final Retold retold = new Retold();

  private List<SubEventType> types(boolean joined) {
    JoinRules rules = new JoinRules(true, true, joined, true, Set.of());
    Merger merger = new Merger(retold.document(), JoinWeights.of(TABLE, rules), Map.of());
    merger.addAll(retold.mentions(), retold::sites);
    return merger.incidents((mention, site) -> site).stream().map(i -> i.event().type()).toList();
  }

  private void tellOfBombing() {
    retold.tell(1).at(LIMA).type(SubEventType.REMOTE_EXPLOSIVE).story(BLAST);
  }

  @Test
  void whoDiedOfABombIsNoAttackBesideIt() {
    tellOfBombing();
    retold.tell(3).at(LIMA).implied().inferred(0).killed(2).story(BLAST);
    assertThat(types(false))
        .containsExactlyInAnyOrder(SubEventType.REMOTE_EXPLOSIVE, SubEventType.ATTACK);
    assertThat(types(true)).containsExactly(SubEventType.REMOTE_EXPLOSIVE);
  }

  @Test
  void anAttackThatNamesItsPlaceStaysBesideABombing() {
    tellOfBombing();
    retold.tell(3).at(LIMA).inferred(0).killed(2).story(BLAST);
    assertThat(types(true)).hasSize(2);
  }

  @Test
  void anotherAttackStaysBesideABombing() {
    tellOfBombing();
    retold.tell(3).at(LIMA).implied().inferred(0).story(new Story(1, true, false));
    assertThat(types(true)).hasSize(2);
  }

  @Test
  void anIncidentOfNoPlaceAndDayOfItsOwnIsOneToldBefore() {
    retold.tell(1).at(LIMA).killed(2);
    retold.tell(3).undated().killed(5).story(new Story(2, true, false));
    assertThat(types(false)).hasSize(2);
    assertThat(types(true)).hasSize(1);
  }

  @Test
  void anotherDayIsAnotherIncident() {
    retold.tell(1).at(LIMA).killed(2);
    retold.tell(3).daysLater(3).killed(5);
    assertThat(types(true)).hasSize(2);
  }
}
