package org.geowire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    Span span = new Span(3, 6);
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.contains(new Span(3, 6))).isTrue();
    assertThat(span.contains(new Span(3, 7))).isFalse();
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(6)).isFalse();
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void earlierAndLongerSpansComeFirst() {
    assertThat(Stream.of(new Span(4, 5), new Span(1, 2), new Span(1, 9)).sorted())
        .containsExactly(new Span(1, 9), new Span(1, 2), new Span(4, 5));
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsNone() {
    assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
