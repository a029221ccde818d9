package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

class NameTableTest {

  private static NameTable table(List<String> keys) {
    Map<String, Integer> references = new HashMap<>();
    keys.forEach(key -> references.put(key, references.size() + 1));
    return NameTable.of(keys, key -> new int[] {references.get(key)});
  }

  private static long firstState(long seed, String word) {
    return IndexFormat.next(seed, Tokens.hashOf(word));
  }

  @Test
  void theOrderOfTheKeysDoesNotMatter() {
    NameTable one = NameTable.of(List.of("mali", "kayes", "gao"), key -> new int[] {key.length()});
    NameTable other =
        NameTable.of(List.of("gao", "kayes", "mali"), key -> new int[] {key.length()});
    assertThat(one.slots()).isEqualTo(other.slots());
    assertThat(one.bitmap()).isEqualTo(other.bitmap());
    assertThat(one.postings()).isEqualTo(other.postings());
  }

  @Test
  void anEmptyTableFindsNothing() {
    NameTable none = table(List.of());
    assertThat(none.slots()).containsOnly(0);
    assertThat(none.bitmap()).containsOnly(0);
  }

  /** Slots stand in hash order, so that a probe ends at the first free one. */
  @Test
  void everyNameIsReachedByProbing() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      keys.add("k" + Integer.toString(i * 7919, 36));
    }
    NameTable table = table(keys);
    ByteBuffer slots = ByteBuffer.wrap(table.slots()).order(ByteOrder.LITTLE_ENDIAN);
    int addresses = table.slots().length / IndexFormat.SLOT_BYTES - IndexBuilder.TAIL_SLOTS;
    for (int i = 0; i < keys.size(); i++) {
      long state = firstState(table.seed(), keys.get(i));
      int slot = IndexFormat.slot(state, addresses);
      while (slots.getInt(slot * 8) != IndexFormat.fingerprint(state)) {
        assertThat(slots.getInt(slot * 8 + 4)).as("probing for %s", keys.get(i)).isNotZero();
        slot++;
      }
      assertThat(slots.getInt(slot * 8 + 4)).isEqualTo(IndexFormat.IS_NAME | (i + 1));
    }
  }

  /**
   * Two names whose 32-bit fingerprints agree under the first seed and whose addresses are the same
   * in a small table: found by search, as they cannot be made.
   */
  @Test
  void namesThatWouldBeTakenForEachOtherGetAnotherSeed() {
    String[] pair = clash();
    NameTable table = table(List.of(pair[0], pair[1]));
    assertThat(table.seed()).isGreaterThan(1);
    assertThat(IndexFormat.fingerprint(firstState(table.seed(), pair[0])))
        .isNotEqualTo(IndexFormat.fingerprint(firstState(table.seed(), pair[1])));
  }

  private static String[] clash() {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < 2_000_000; i++) {
      long state = firstState(1, "n" + i);
      List<Integer> same =
          seen.computeIfAbsent(IndexFormat.fingerprint(state), f -> new ArrayList<>(1));
      for (int other : same) {
        long before = firstState(1, "n" + other);
        if (IndexFormat.slot(state, 16) == IndexFormat.slot(before, 16)) {
          return new String[] {"n" + other, "n" + i};
        }
      }
      same.add(i);
    }
    throw new AssertionError("no two names with one fingerprint and one address");
  }
}
