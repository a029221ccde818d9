package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnSelectionTest {

  @Test
  void coreColumnsOpenTheFullList() {
    assertThat(ColumnSelection.full().subList(0, 29)).isEqualTo(ColumnSelection.core());
  }

  @Test
  void namedColumnsKeepTheOrderInWhichTheyAreNamed() {
    assertThat(ColumnSelection.parse("longitude, Latitude"))
        .containsExactly(IncidentColumn.LONGITUDE, IncidentColumn.LATITUDE);
  }

  @Test
  void aColumnMayBeAddedToTheCore() {
    assertThat(ColumnSelection.parse("core,trigger")).hasSize(30).contains(IncidentColumn.TRIGGER);
  }

  @Test
  void anUnknownColumnIsAnsweredWithThoseLikeIt() {
    assertThatThrownBy(() -> ColumnSelection.parse("lattitude"))
        .isInstanceOf(ColumnSelection.UnknownColumnException.class)
        .hasMessage("there is no column \"lattitude\"; did you mean latitude?");
  }

  @Test
  void anUnknownColumnLikeNoneIsAnsweredWithAll() {
    assertThatThrownBy(() -> ColumnSelection.parse("zzzzqqqq"))
        .hasMessageContaining("columns: core, full, event_id, event_date");
  }

  @Test
  void everyColumnHasAMeaningAndEveryMeaningAColumn() {
    assertThat(ColumnMeaning.names())
        .containsExactlyInAnyOrderElementsOf(
            ColumnSelection.full().stream().map(IncidentColumn::label).toList());
  }
}
