package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSortTest {

  private static List<String> sorted(List<String> texts, WorkFolder folder) {
    try (ExternalSort sort = new ExternalSort(folder)) {
      for (String text : texts) {
        byte[] record = text.getBytes(StandardCharsets.ISO_8859_1);
        sort.add(record, record.length);
      }
      assertThat(read(sort)).as("read twice").isEqualTo(read(sort));
      return read(sort);
    }
  }

  private static List<String> read(ExternalSort sort) {
    List<String> texts = new ArrayList<>();
    ExternalSort.Records records = sort.sorted();
    while (records.next()) {
      texts.add(
          new String(
              records.bytes(),
              records.from(),
              records.end() - records.from(),
              StandardCharsets.ISO_8859_1));
    }
    return texts;
  }

  /** Few letters, so that many records begin alike; runs from one record to all of them. */
  @Property(tries = 300)
  void recordsComeInTheOrderOfTheirBytes(
      @ForAll @Size(max = 200)
          List<@CharRange(from = 'a', to = 'c') @StringLength(max = 12) String> texts,
      @ForAll @IntRange(min = 20, max = 3000) int runBytes) {
    Path target = Path.of(System.getProperty("java.io.tmpdir"), "sorted");
    try (WorkFolder folder = WorkFolder.beside(target, runBytes)) {
      assertThat(sorted(texts, folder)).isEqualTo(texts.stream().sorted().toList());
    }
  }

  @Test
  void bytesAreComparedWithoutSign(@TempDir Path temporary) {
    try (WorkFolder folder = WorkFolder.beside(temporary.resolve("x"), 64)) {
      List<String> texts = new ArrayList<>();
      for (int i = 255; i > 0; i--) {
        texts.add("p" + (char) i);
      }
      assertThat(sorted(texts, folder)).isEqualTo(texts.stream().sorted().toList());
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatFitsIntoMemoryTouchesNoDisk(@TempDir Path temporary) {
    try (WorkFolder folder = WorkFolder.beside(temporary.resolve("x"))) {
      assertThat(sorted(List.of("b", "a"), folder)).containsExactly("a", "b");
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void aRecordThatIsTooLongIsRefused() {
    try (WorkFolder folder = WorkFolder.temporary();
        ExternalSort sort = new ExternalSort(folder)) {
      assertThatThrownBy(() -> sort.add(new byte[70_000], 70_000))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("too long");
    }
  }
}
