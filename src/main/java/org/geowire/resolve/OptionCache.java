package org.geowire.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;

/**
 * The candidates of names, kept for the names that news repeats; a fixed number of places, a later
 * name takes an earlier one's. Holding a name or not changes no answer.
 */
final class OptionCache {

  private static final int SIZE = 1 << 13;

  private record Entry(String key, Namesakes namesakes) {}

  private final int mostPlaces;
  private final int mostAreas;
  private final Gazetteer gazetteer;
  private final BackOff names;
  private final OwnWeigher weigher;
  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SIZE);

  OptionCache(Gazetteer gazetteer, LanguagePack pack, OwnWeigher weigher, WeightTable byHand) {
    mostPlaces = (int) byHand.of("most-places");
    mostAreas = (int) byHand.of("most-areas");
    this.gazetteer = gazetteer;
    this.names = new BackOff(gazetteer, pack, byHand);
    this.weigher = weigher;
  }

  /** The candidates of a folded name. */
  Namesakes get(String key) {
    int slot = (key.hashCode() * 0x9e3779b1) >>> 19;
    Entry entry = entries.get(slot);
    if (entry == null || !entry.key().equals(key)) {
      entry = new Entry(key, lookUp(key));
      entries.set(slot, entry);
    }
    return entry.namesakes();
  }

  private Namesakes lookUp(String key) {
    List<Option> options = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    BackOff.Found found = names.lookUp(key);
    for (PlaceName name : found.names()) {
      if (options.size() < mostAreas && seen.add(name.place())) {
        Option option = new Option(gazetteer.place(name.place()), name);
        if (option.isUnit() || options.size() < mostPlaces) {
          options.add(option);
        }
      }
    }
    return new Namesakes(options, found.level(), weigher);
  }
}
