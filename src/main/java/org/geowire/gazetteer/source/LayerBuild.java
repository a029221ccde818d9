package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.Nearness;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;

/**
 * Builds the index of one source, to be laid on top of others.
 *
 * <p>Units that its places belong to and that it lacks are taken from below, so that places keep
 * their country.
 */
final class LayerBuild {

  private final double nearestTownKm = Nearness.load().nearestTown();
  private final PlaceSource source;
  private final Below below;
  private final GazetteerBuilder builder;
  private final Set<String> units = new HashSet<>();
  private long places;

  private LayerBuild(PlaceSource source, Below below, GazetteerBuilder builder) {
    this.source = source;
    this.below = below;
    this.builder = builder;
  }

  /**
   * Reads a source and writes its index.
   *
   * @throws SourceException if it cannot be read or no row of it can be used
   */
  static void write(PlaceSource source, Below below, Path target) {
    try (GazetteerBuilder builder = GazetteerBuilder.into(target)) {
      LayerBuild build = new LayerBuild(source, below, builder);
      source.countries(builder::country);
      source.units(build::unit);
      source.places(build::place);
      build.finish(target);
    }
  }

  private void finish(Path target) {
    if (places == 0) {
      throw new SourceException(
          source.name()
              + ": no row of it can be used; is it a dump of GeoNames, or does it need --mapping?");
    }
    source.facts().forEach(this::fact);
    String date = source.facts().getOrDefault("date", "");
    builder.meta("sources", source.name() + (date.isEmpty() ? "" : " of " + date));
    builder.write(target);
  }

  private void fact(String key, String value) {
    if (!key.equals("date")) {
      builder.meta(key, value);
    }
  }

  private void unit(UnitEntry given) {
    String path = Entries.path(given);
    places++;
    if (isThere(Entries.parent(path))) {
      builder.unit(below.unit(path).map(known -> joined(known, given)).orElse(given));
      units.add(path);
    } else {
      place(given.place());
    }
  }

  /** Whether a unit is in the index, if need be from below. */
  private boolean isThere(String path) {
    if (path.isEmpty() || units.contains(path)) {
      return true;
    }
    Optional<UnitEntry> known = below.unit(path);
    if (known.isEmpty() || !isThere(Entries.parent(path))) {
      return false;
    }
    builder.unit(known.get());
    units.add(path);
    return true;
  }

  /** Units keep the name, point and seat that they have, unless the source has its own say. */
  private UnitEntry joined(UnitEntry known, UnitEntry given) {
    PlaceEntry place =
        source.namesWin()
            ? Entries.completed(Entries.in(given.place(), known), known.place())
            : Entries.completed(known.place(), given.place());
    return new UnitEntry(
        known.country(), known.admin1(), known.admin2(), known.name(), place, known.seat());
  }

  private void place(PlaceEntry given) {
    places++;
    PlaceEntry place = source.namesWin() ? inUnit(given) : called(given);
    for (String path = Entries.path(place); !path.isEmpty(); path = Entries.parent(path)) {
      if (isThere(path)) {
        break;
      }
    }
    builder.place(place);
  }

  private PlaceEntry inUnit(PlaceEntry place) {
    if (below.isEmpty() || place.country().isEmpty() || !place.admin1().isEmpty()) {
      return place;
    }
    return below
        .nearestTown(place, nearestTownKm)
        .flatMap(Place::admin)
        .flatMap(this::entry)
        .map(unit -> Entries.in(place, unit))
        .orElse(place);
  }

  private Optional<UnitEntry> entry(AdminUnit unit) {
    String path = unit.code();
    for (AdminUnit at = unit; at.parent().isPresent(); at = at.parent().get()) {
      path = at.parent().get().code() + "." + path;
    }
    return below.unit(path);
  }

  /** A place that is known keeps the name that news uses, its rank as a seat, and its unit. */
  private PlaceEntry called(PlaceEntry place) {
    Optional<Place> known = below.known(place);
    if (known.isEmpty()) {
      return place;
    }
    PlaceEntry named = Entries.renamed(place, known.get().name());
    String code = known.get().featureCode();
    boolean ranked = code.startsWith("PPL") && place.featureCode().equals("PPL");
    PlaceEntry coded = ranked ? Entries.coded(named, code) : named;
    return known
        .get()
        .admin()
        .flatMap(this::entry)
        .filter(unit -> Entries.path(unit).startsWith(Entries.path(place)))
        .map(unit -> Entries.in(coded, unit))
        .orElse(coded);
  }
}
