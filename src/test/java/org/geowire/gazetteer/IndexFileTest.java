package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.geowire.gazetteer.IndexFormat.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexFileTest {

  private static final byte[] INDEX = Mali.builder().build().array();

  @TempDir Path folder;

  private static void refused(byte[] bytes, String message) {
    assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.wrap(bytes)))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theSameEntriesGiveTheSameBytes() {
    assertThat(Mali.builder().build().array()).isEqualTo(INDEX);
  }

  @Test
  void anIndexIsWrittenAndOpened() {
    Path file = folder.resolve("new/mali.gwx");
    Mali.builder().write(file);
    Gazetteer gazetteer = Gazetteer.open(file);
    assertThat(gazetteer.lookUp("Gogui")).hasSize(1);
    assertThat(gazetteer.bytes()).isEqualTo(INDEX.length);
    assertThat(gazetteer.version()).isEqualTo(Mali.gazetteer().version());
    gazetteer.verify();
    assertThat(file.resolveSibling("mali.gwx.part")).doesNotExist();
  }

  /** Lengths round the header one by one, the rest of the file by steps. */
  @Test
  void anIndexCutShortAnywhereIsRefused() {
    for (int length = 0; length < INDEX.length; length += length < 1000 ? 1 : 97) {
      byte[] cut = Arrays.copyOf(INDEX, length);
      assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.wrap(cut)))
          .as("cut at %d", length)
          .isInstanceOf(GazetteerException.class)
          .hasMessageMatching("(?s).*(no gazetteer of Geowire|cut short).*build Geowire again.*");
    }
    refused(Arrays.copyOf(INDEX, INDEX.length - 1), "cut short");
    refused(Arrays.copyOf(INDEX, INDEX.length + 1), "cut short");
  }

  @Test
  void aFileCutShortIsRefusedByName() throws IOException {
    Path file = folder.resolve("mali.gwx");
    for (int length : List.of(0, 7, 63, 64, 351, 352, 353, INDEX.length - 1)) {
      Files.write(file, Arrays.copyOf(INDEX, length));
      assertThatThrownBy(() -> Gazetteer.open(file))
          .as("cut at %d", length)
          .isInstanceOf(GazetteerException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "Kayes is a town in Mali.\n".repeat(100));
    assertThatThrownBy(() -> Gazetteer.open(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(
            file
                + " is no gazetteer of Geowire; pass another with --gazetteer, or build Geowire again");
    assertThatThrownBy(() -> Gazetteer.open(folder)).isInstanceOf(GazetteerException.class);
    assertThatThrownBy(() -> Gazetteer.open(folder.resolve("absent.gwx")))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("no gazetteer at")
        .hasMessageContaining("--gazetteer");
  }

  @Test
  void anotherFormatVersionIsRefusedWithBothVersions() {
    byte[] other = INDEX.clone();
    ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(8, IndexFormat.VERSION + 1);
    refused(
        other,
        "has format version "
            + (IndexFormat.VERSION + 1)
            + ", this Geowire reads "
            + IndexFormat.VERSION);
  }

  @Test
  void everyFlippedByteOfTheHeadIsSeenOnOpening() {
    int head = IndexFormat.HEADER_BYTES + Section.values().length * IndexFormat.SECTION_BYTES;
    for (int at = 0; at < head; at++) {
      byte[] flipped = INDEX.clone();
      flipped[at] ^= 0x10;
      refused(flipped, "build Geowire again");
    }
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void aFlippedBitInAnySectionIsFoundByVerify(Section section) {
    ByteBuffer head = ByteBuffer.wrap(INDEX).order(ByteOrder.LITTLE_ENDIAN);
    int at = IndexFormat.HEADER_BYTES + section.id() * IndexFormat.SECTION_BYTES;
    int offset = (int) head.getLong(at + 8);
    int length = (int) head.getLong(at + 16);
    assertThat(length).as("bytes of %s", section).isPositive();
    for (int where : new int[] {offset, offset + length / 2, offset + length - 1}) {
      byte[] flipped = INDEX.clone();
      flipped[where] ^= 0x04;
      Gazetteer gazetteer = open(flipped);
      if (gazetteer != null) {
        assertThatThrownBy(gazetteer::verify)
            .isInstanceOf(GazetteerException.class)
            .hasMessageContaining("is damaged")
            .hasMessageContaining("build Geowire again");
      }
    }
  }

  /** The gazetteer; null where opening it is refused already. */
  private static Gazetteer open(byte[] bytes) {
    try {
      return Gazetteer.of(ByteBuffer.wrap(bytes));
    } catch (GazetteerException refused) {
      return null;
    }
  }

  /**
   * One bit in each section, at its ends and at places between: refused or not noticed, never
   * wrong.
   */
  @ParameterizedTest
  @EnumSource(Section.class)
  void aFlippedBitNeverGivesAWrongAnswer(Section section) {
    List<Object> right = answers(Gazetteer.of(ByteBuffer.wrap(INDEX)));
    int at = IndexFormat.lineOf(section);
    ByteBuffer head = ByteBuffer.wrap(INDEX).order(ByteOrder.LITTLE_ENDIAN);
    int offset = (int) head.getLong(at + 8);
    int length = (int) head.getLong(at + 16);
    Random random = new Random(section.id());
    for (int i = 0; i < 12; i++) {
      byte[] flipped = INDEX.clone();
      flipped[offset + (i == 0 ? 0 : random.nextInt(length))] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(answers(Gazetteer.of(ByteBuffer.wrap(flipped)))).isEqualTo(right);
      } catch (GazetteerException refused) {
        assertThat(refused).hasMessageContaining("index in memory is damaged");
        assertThat(refused).hasMessageContaining(section.name());
      }
    }
  }

  private static List<Object> answers(Gazetteer gazetteer) {
    List<Object> answers = new ArrayList<>();
    for (String name : List.of("Gogui", "Nioro du Sahel", "Paris", "Nowhere", "Malian")) {
      answers.add(gazetteer.lookUp(name));
      answers.add(gazetteer.lookUpSounding(name + "h"));
      answers.add(gazetteer.prefix(name.substring(0, 3), 5));
      answers.add(gazetteer.fuzzy(name + "x", 2, 5));
    }
    for (int place = 0; place < gazetteer.size(); place++) {
      answers.add(gazetteer.place(place));
    }
    for (int unit = 0; unit < gazetteer.unitCount(); unit++) {
      answers.add(gazetteer.seat(gazetteer.unit(unit)));
    }
    answers.add(gazetteer.near(Mali.at(14, -9), 4, place -> true));
    answers.add(List.of(gazetteer.meta(), gazetteer.countries()));
    return answers;
  }

  @Test
  void anIndexCutAtTheBorderOfASectionIsRefused() {
    ByteBuffer head = ByteBuffer.wrap(INDEX).order(ByteOrder.LITTLE_ENDIAN);
    for (Section section : Section.values()) {
      int begin = (int) head.getLong(IndexFormat.lineOf(section) + 8);
      int end = begin + (int) head.getLong(IndexFormat.lineOf(section) + 16);
      refused(Arrays.copyOf(INDEX, begin), "cut short");
      if (end < INDEX.length) {
        refused(Arrays.copyOf(INDEX, end), "cut short");
      }
    }
  }
}
