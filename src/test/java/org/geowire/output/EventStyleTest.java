package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.geowire.event.type.EventType;
import org.junit.jupiter.api.Test;

class EventStyleTest {

  @Test
  void eachEventTypeHasColourAndShapeOfItsOwn() {
    assertThat(EventStyle.types())
        .extracting(EventStyle::label)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::label).toList());
    assertThat(EventStyle.types()).extracting(EventStyle::colour).doesNotHaveDuplicates();
    assertThat(EventStyle.types()).extracting(EventStyle::shape).doesNotHaveDuplicates();
    assertThat(EventStyle.types())
        .extracting(EventStyle::colour)
        .allMatch(colour -> colour.matches("#[0-9a-f]{6}"));
  }

  @Test
  void otherTypesShareOneStyle() {
    assertThat(EventStyle.of("Riots")).isEqualTo(EventStyle.RIOTS);
    assertThat(EventStyle.of("Floods")).isEqualTo(EventStyle.OTHER);
    assertThat(EventStyle.OTHER.label()).isEqualTo("Other");
  }
}
