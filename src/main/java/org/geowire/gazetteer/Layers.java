package org.geowire.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Indexes laid over each other, read back as entries: a place that several have comes once.
 *
 * <p>Two layers' places are one if they have the same geonameid, or one folded name, one class and
 * less than 2 km between them; units are one if their codes are. The last layer's fields win, names
 * come from all. Beside about 16 bytes for each place the memory needed does not grow with the
 * layers. One layer alone gives back what it was built from.
 */
public final class Layers {

  private static final List<String> JOINED = List.of("sources", "licence");

  private final List<Gazetteer> layers;

  private Layers(List<Gazetteer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** Layers, the base first, the one that wins last. */
  public static Layers of(List<Gazetteer> baseFirst) {
    return new Layers(baseFirst);
  }

  /** Hands over the units, parents first. */
  public void units(Consumer<UnitEntry> units) {
    entries(units, place -> {});
  }

  /** Hands over the places that are no units. */
  public void places(Consumer<PlaceEntry> places) {
    entries(unit -> {}, places);
  }

  /** Hands over all units, then all other places. */
  public void entries(Consumer<UnitEntry> units, Consumer<PlaceEntry> places) {
    try (WorkFolder folder = WorkFolder.temporary()) {
      entries(units, places, folder);
    }
  }

  /** Puts everything into a builder: units, places, countries and what is said of the layers. */
  public GazetteerBuilder into(GazetteerBuilder builder) {
    entries(builder::unit, builder::place, builder.folder());
    Map<String, CountryFacts> countries = new LinkedHashMap<>();
    layers.forEach(layer -> countries.putAll(layer.countries()));
    countries.values().forEach(builder::country);
    meta().forEach(builder::meta);
    return builder;
  }

  private Map<String, String> meta() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Gazetteer layer : layers) {
      layer
          .meta()
          .forEach(
              (key, value) -> {
                Set<String> all = values.computeIfAbsent(key, k -> new LinkedHashSet<>());
                if (!JOINED.contains(key)) {
                  all.clear();
                }
                all.add(value);
              });
    }
    Map<String, String> meta = new LinkedHashMap<>();
    values.forEach((key, all) -> meta.put(key, String.join("; ", all)));
    return meta;
  }

  private void entries(Consumer<UnitEntry> units, Consumer<PlaceEntry> places, WorkFolder folder) {
    LayerMerge merge = new LayerMerge(layers, folder);
    try (ExternalSort names = merge.names()) {
      ExternalSort.Records records = names.sorted();
      boolean more = records.next();
      for (int target = 0; target < merge.size(); target++) {
        List<PlaceEntry.Name> ofPlace = new ArrayList<>();
        while (more && LayerMerge.target(records) == target) {
          ofPlace.add(LayerMerge.name(records));
          more = records.next();
        }
        if (target < merge.units().size()) {
          units.accept(unit(merge, target, ofPlace));
        } else {
          places.accept(place(merge.owner(target), ofPlace));
        }
      }
    }
  }

  private static UnitEntry unit(LayerMerge merge, int target, List<PlaceEntry.Name> names) {
    LayerMerge.MergedUnit unit = merge.units().get(target);
    String[] codes = codes(unit.unit());
    PlaceEntry ofUnit = place(merge.owner(target), codes, names);
    return new UnitEntry(codes[0], codes[1], codes[2], unit.unit().name(), ofUnit, unit.seat());
  }

  private static PlaceEntry place(LayerMerge.Owner owner, List<PlaceEntry.Name> names) {
    Place place = owner.gazetteer().place(owner.ordinal());
    String[] codes = place.admin().map(Layers::codes).orElse(new String[] {"", "", ""});
    return place(owner, codes, names);
  }

  /** A place of a layer with the names of all and the codes of its units. */
  private static PlaceEntry place(
      LayerMerge.Owner owner, String[] codes, List<PlaceEntry.Name> names) {
    Place place = owner.gazetteer().place(owner.ordinal());
    List<PlaceEntry.Name> others =
        names.stream()
            .filter(name -> !(name.text().equals(place.name()) && name.kind() == NameKind.MAIN))
            .map(name -> name.kind() == NameKind.MAIN ? alternate(name) : name)
            .toList();
    return new PlaceEntry(
        place.geonameid(),
        place.name(),
        place.point(),
        place.featureCode(),
        place.featureClass(),
        place.population(),
        codes[0],
        codes[1],
        codes[2],
        place.extent(),
        others);
  }

  private static PlaceEntry.Name alternate(PlaceEntry.Name name) {
    return new PlaceEntry.Name(name.text(), NameKind.ALTERNATE);
  }

  private static String[] codes(AdminUnit unit) {
    return new String[] {code(unit, 0), code(unit, 1), code(unit, 2)};
  }

  private static String code(AdminUnit unit, int level) {
    return unit.at(level).map(AdminUnit::code).orElse("");
  }
}
