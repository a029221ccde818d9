package org.geowire.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.geo.GeoPoint;

/**
 * Which places of several layers are one, and whose fields win.
 *
 * <p>Each place that comes out has a number, its target: first the units, then the places of the
 * base, then what each further layer adds.
 */
final class LayerMerge {

  /** Bytes of a record of a name before its text: target 4, layer, complemented 1, kind 1. */
  private static final int NAME_HEAD_BYTES = 6;

  /**
   * Bytes of a record of an id: id 4, whether of the layer to be matched 1, target or ordinal 4.
   */
  private static final int ID_BYTES = 9;

  private final double samePlaceKm = Nearness.load().sameRow();
  private final List<Gazetteer> layers;
  private final WorkFolder folder;
  private final List<MergedUnit> units = new ArrayList<>();
  private final Map<String, Integer> unitByPath = new LinkedHashMap<>();

  /** By layer and ordinal: the target. */
  private final List<int[]> targets = new ArrayList<>();

  /** By target: the layer whose fields win, and the ordinal there. */
  private byte[] ownerLayers = new byte[0];

  private int[] ownerOrdinals = new int[0];
  private int size;

  /** A unit with the name of its seat, where a source names it. */
  record MergedUnit(AdminUnit unit, String seat) {}

  /** A place of a layer. */
  record Owner(Gazetteer gazetteer, int ordinal) {}

  LayerMerge(List<Gazetteer> layers, WorkFolder folder) {
    this.layers = layers;
    this.folder = folder;
    layers.forEach(this::addUnits);
    size = units.size();
    for (int layer = 0; layer < layers.size(); layer++) {
      addPlaces(layer);
    }
  }

  /** The units in their order. */
  List<MergedUnit> units() {
    return units;
  }

  /** The number of places that come out, units among them. */
  int size() {
    return size;
  }

  Owner owner(int target) {
    return new Owner(layers.get(ownerLayers[target]), ownerOrdinals[target]);
  }

  private void addUnits(Gazetteer layer) {
    for (int ordinal = 0; ordinal < layer.unitCount(); ordinal++) {
      AdminUnit unit = layer.unit(ordinal);
      MergedUnit merged = new MergedUnit(unit, layer.namedSeat(unit));
      Integer known = unitByPath.putIfAbsent(path(unit), units.size());
      if (known == null) {
        units.add(merged);
      } else {
        String seat = merged.seat().isEmpty() ? units.get(known).seat() : merged.seat();
        units.set(known, new MergedUnit(unit, seat));
      }
    }
  }

  private static String path(AdminUnit unit) {
    return unit.parent().map(parent -> path(parent) + ".").orElse("") + unit.code();
  }

  private void addPlaces(int layer) {
    Gazetteer gazetteer = layers.get(layer);
    int[] target = new int[gazetteer.size()];
    Arrays.fill(target, IndexFormat.NONE);
    for (int ordinal = 0; ordinal < gazetteer.unitCount(); ordinal++) {
      AdminUnit unit = gazetteer.unit(ordinal);
      target[unit.place()] = unitByPath.get(path(unit));
    }
    if (layer > 0) {
      matchIds(layer, target);
      matchNames(layer, target);
    }
    targets.add(target);
    for (int ordinal = 0; ordinal < target.length; ordinal++) {
      if (target[ordinal] == IndexFormat.NONE) {
        target[ordinal] = size++;
      }
      own(target[ordinal], layer, ordinal);
    }
  }

  private void own(int target, int layer, int ordinal) {
    if (target >= ownerOrdinals.length) {
      int larger = Math.max(size, ownerOrdinals.length / 2 * 3);
      ownerOrdinals = Arrays.copyOf(ownerOrdinals, larger);
      ownerLayers = Arrays.copyOf(ownerLayers, larger);
    }
    ownerOrdinals[target] = ordinal;
    ownerLayers[target] = (byte) layer;
  }

  /** Gives a layer's places the targets of lower layers' places of the same geonameid. */
  private void matchIds(int layer, int[] target) {
    try (ExternalSort ids = new ExternalSort(folder)) {
      for (int lower = 0; lower < layer; lower++) {
        int[] known = targets.get(lower);
        for (int ordinal = 0; ordinal < known.length; ordinal++) {
          addId(ids, layers.get(lower).geonameid(ordinal), 0, known[ordinal]);
        }
      }
      for (int ordinal = 0; ordinal < target.length; ordinal++) {
        addId(ids, layers.get(layer).geonameid(ordinal), 1, ordinal);
      }
      joinIds(ids.sorted(), target);
    }
  }

  private static void addId(ExternalSort ids, OptionalInt id, int upper, int number) {
    if (id.isPresent()) {
      byte[] record = new byte[ID_BYTES];
      ByteBuffer.wrap(record).putInt(id.getAsInt()).put((byte) upper).putInt(number);
      ids.add(record, ID_BYTES);
    }
  }

  private static void joinIds(ExternalSort.Records records, int[] target) {
    long lowerId = -1;
    int lowerTarget = IndexFormat.NONE;
    while (records.next()) {
      long id = NameRecord.number(records.bytes(), records.from(), 4);
      boolean upper = records.bytes()[records.from() + 4] != 0;
      int number = (int) NameRecord.number(records.bytes(), records.from() + 5, 4);
      if (!upper && id != lowerId) {
        lowerId = id;
        lowerTarget = number;
      } else if (upper && id == lowerId && target[number] == IndexFormat.NONE) {
        target[number] = lowerTarget;
        lowerId = -1; // one place of a layer for each place below
      }
    }
  }

  /** Gives a layer's places the targets of lower layers' places of one name, class and spot. */
  private void matchNames(int layer, int[] target) {
    Gazetteer upper = layers.get(layer);
    boolean[] taken = new boolean[size];
    for (int known : target) {
      if (known != IndexFormat.NONE) {
        taken[known] = true;
      }
    }
    NameGroups.Cursor cursor = upper.groups().cursor();
    while (cursor.next()) {
      if (!cursor.key().isEmpty()) {
        matchGroup(upper, cursor, layer, target, taken);
      }
    }
  }

  private void matchGroup(
      Gazetteer upper, NameGroups.Cursor cursor, int layer, int[] target, boolean[] taken) {
    Set<Integer> below = new TreeSet<>();
    for (int lower = 0; lower < layer; lower++) {
      for (PlaceName name : layers.get(lower).lookUp(cursor.key())) {
        below.add(targets.get(lower)[name.place()]);
      }
    }
    if (below.isEmpty()) {
      return;
    }
    upper
        .groups()
        .read(
            cursor.group(),
            name -> {
              if (target[name.place()] == IndexFormat.NONE) {
                nearest(upper, name.place(), below, taken)
                    .ifPresent(
                        found -> {
                          target[name.place()] = found;
                          taken[found] = true;
                        });
              }
            });
  }

  private OptionalInt nearest(
      Gazetteer upper, int place, Set<Integer> candidates, boolean[] taken) {
    GeoPoint point = upper.point(place);
    FeatureClass type = upper.featureClass(place);
    int best = IndexFormat.NONE;
    double bestKm = samePlaceKm;
    for (int candidate : candidates) {
      Owner owner = owner(candidate);
      double km = point.distanceKm(owner.gazetteer().point(owner.ordinal()));
      if (km < bestKm
          && !taken[candidate]
          && owner.gazetteer().featureClass(owner.ordinal()) == type) {
        best = candidate;
        bestKm = km;
      }
    }
    return best == IndexFormat.NONE ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** All names by target, the highest layer's first. */
  ExternalSort names() {
    ExternalSort names = new ExternalSort(folder);
    for (int layer = 0; layer < layers.size(); layer++) {
      int[] target = targets.get(layer);
      byte rank = (byte) (layers.size() - layer);
      NameGroups.Cursor cursor = layers.get(layer).groups().cursor();
      while (cursor.next()) {
        layers
            .get(layer)
            .groups()
            .read(cursor.group(), name -> addName(names, target[name.place()], rank, name));
      }
    }
    return names;
  }

  private static void addName(ExternalSort names, int target, byte rank, PlaceName name) {
    byte[] utf8 = name.text().getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[NAME_HEAD_BYTES + utf8.length];
    ByteBuffer.wrap(record).putInt(target).put(rank).put((byte) name.kind().id()).put(utf8);
    names.add(record, record.length);
  }

  static int target(ExternalSort.Records names) {
    return (int) NameRecord.number(names.bytes(), names.from(), 4);
  }

  static PlaceEntry.Name name(ExternalSort.Records names) {
    int from = names.from();
    String text =
        new String(
            names.bytes(),
            from + NAME_HEAD_BYTES,
            names.end() - from - NAME_HEAD_BYTES,
            StandardCharsets.UTF_8);
    return new PlaceEntry.Name(text, NameKind.ofId(names.bytes()[from + 5]));
  }
}
