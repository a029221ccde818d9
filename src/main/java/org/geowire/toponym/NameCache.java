package org.geowire.toponym;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;

/**
 * Names looked up before, since news says the same names over and over; a fixed number of places, a
 * later name takes an earlier one's. Holding a name or not changes no answer.
 */
final class NameCache {

  private static final int SIZE = 1 << 14;

  private record Entry(long state, KnownName all, KnownName withoutCodes) {}

  private final Gazetteer gazetteer;
  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SIZE);

  NameCache(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The name that led to a state of the gazetteer.
   *
   * @param written the name as the text has it
   * @param codes whether codes count
   */
  KnownName get(long state, int value, CharSequence written, boolean codes) {
    int slot = (int) (state >>> 40) & (SIZE - 1);
    Entry entry = entries.get(slot);
    if (entry == null || entry.state() != state) {
      entry = read(state, value, Folding.fold(written));
      entries.set(slot, entry);
    }
    return codes ? entry.all() : entry.withoutCodes();
  }

  private Entry read(long state, int value, String key) {
    List<PlaceName> names = gazetteer.names(value, key);
    KnownName known = KnownName.of(key, names, gazetteer);
    return new Entry(state, known, known.withoutCodes(gazetteer));
  }
}
