package org.geowire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleTableTest {

  private static final String TABLE = "/org/geowire/model/rules.tsv";

  @Test
  void rulesKeepTheOrderOfTheirLines() {
    assertThat(RuleTable.load(TABLE).rules())
        .extracting(RuleTable.Rule::name)
        .containsExactly("stones thrown", "crowd", "anything else");
  }

  @Test
  void conditionsAreSplitAtSpaces() {
    RuleTable.Rule first = RuleTable.load(TABLE).rules().get(0);
    assertThat(first.result()).isEqualTo("VIOLENT_DEMONSTRATION");
    assertThat(first.conditions()).containsExactly("demo", "throw~stones", "!armed");
  }

  @Test
  void lastRuleMayHoldAlways() {
    assertThat(RuleTable.load(TABLE).rules().get(2).conditions()).isEmpty();
  }

  @Test
  void lineWithoutThreeCellsIsNamed() {
    assertThatThrownBy(() -> RuleTable.load("/org/geowire/model/broken-rules.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken-rules.tsv")
        .hasMessageContaining("stones thrown");
  }

  @Test
  void missingTableIsNamed() {
    assertThatThrownBy(() -> RuleTable.load("/org/geowire/model/no-such.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such.tsv");
  }
}
