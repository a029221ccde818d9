package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void name() {
    target = folder.resolve("mali.gwx");
  }

  private static PlaceEntry town(String name, int number) {
    return Mali.town(name, Mali.at(number % 80, number % 170), "PPL", number, "ML", "", "")
        .called("Other " + number % 17)
        .id(number + 1)
        .entry();
  }

  private static GazetteerBuilder towns(GazetteerBuilder builder) {
    for (int i = 0; i < 3000; i++) {
      builder.place(town("Town " + i * 7 % 1000, i));
    }
    return builder;
  }

  @Test
  void whatIsKeptInMemoryMakesNoDifference() throws IOException {
    byte[] large = towns(new GazetteerBuilder()).build().array();
    towns(new GazetteerBuilder(WorkFolder.beside(target, 5000))).write(target);
    assertThat(Files.readAllBytes(target)).isEqualTo(large);
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
  }

  @Test
  void aBuildThatFailsLeavesNothingAndTheOldFileAsItWas() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(
            () -> {
              try (GazetteerBuilder builder =
                  new GazetteerBuilder(WorkFolder.beside(target, 5000))) {
                towns(builder);
                assertThat(folder).isDirectoryContaining(f -> f.toString().contains(".work-"));
                builder.place(town("x".repeat(5000), 1));
              }
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5000 characters");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    assertThat(target).hasContent("old");
  }

  @Test
  void theLeftoversOfAKilledBuildAreRemovedAndThoseOfARunningOneAreNot() throws IOException {
    Path dead = leftover("1-1-dead");
    Path alive = leftover("1-1-alive");
    try (FileChannel channel = FileChannel.open(alive.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Mali.builder().write(target);
    }
    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
    assertThat(Gazetteer.open(target).lookUp("Gogui")).hasSize(1);
  }

  private Path leftover(String name) throws IOException {
    Path leftover = Files.createDirectory(folder.resolve(".mali.gwx.work-" + name));
    Files.createFile(leftover.resolve("lock"));
    Files.writeString(leftover.resolve("run-0"), "half");
    return leftover;
  }

  @Test
  void anUnfinishedIndexIsNone() throws IOException {
    try (IndexWriter out = new IndexWriter(target)) {
      out.section(IndexFormat.Section.NAMES, new byte[1000]);
      out.begin(IndexFormat.Section.FENCES);
    }
    assertThatThrownBy(() -> Gazetteer.open(target))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("no gazetteer of Geowire");
  }

  @Test
  void aUnitBeforeItsParentIsRefused() {
    try (GazetteerBuilder builder = new GazetteerBuilder()) {
      assertThatThrownBy(
              () -> builder.unit(Mali.admin1("ML", "03", "Kayes", Mali.at(14, -11), "Kayes")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ML.03")
          .hasMessageContaining("before its parent");
    }
  }

  /**
   * Two names whose 32-bit fingerprints agree under the first seed and whose addresses are the same
   * in a small table: found by search, as they cannot be made.
   */
  @Test
  void namesThatWouldBeTakenForEachOtherGetAnotherSeed() {
    String[] pair = clash();
    GazetteerBuilder builder = new GazetteerBuilder();
    for (String name : pair) {
      builder.place(Mali.town(name, Mali.at(1, 2), "PPL", 0, "", "", "").entry());
    }
    Gazetteer gazetteer = Gazetteer.of(builder.build());
    assertThat(gazetteer.start()).isGreaterThan(1);
    for (String name : pair) {
      assertThat(gazetteer.lookUp(name)).extracting(PlaceName::text).containsExactly(name);
    }
    gazetteer.verify();
  }

  private static String[] clash() {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < 2_000_000; i++) {
      long state = firstState("n" + i);
      List<Integer> same =
          seen.computeIfAbsent(IndexFormat.fingerprint(state), f -> new ArrayList<>(1));
      for (int other : same) {
        long before = firstState("n" + other);
        if (IndexFormat.slot(state, 16) == IndexFormat.slot(before, 16)) {
          return new String[] {"n" + other, "n" + i};
        }
      }
      same.add(i);
    }
    throw new AssertionError("no two names with one fingerprint and one address");
  }

  private static long firstState(String word) {
    return IndexFormat.next(1, Tokens.hashOf(word));
  }
}
