package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.ADMIN_BYTES;
import static org.geowire.gazetteer.IndexFormat.DEGREE_UNITS;
import static org.geowire.gazetteer.IndexFormat.EXTENT_BYTES;
import static org.geowire.gazetteer.IndexFormat.NONE;
import static org.geowire.gazetteer.IndexFormat.PLACE_BYTES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/** The records of places and admin units in an index file, by their ordinals. */
final class PlaceTable {

  private final IndexFile file;
  private final NameGroups names;
  private final SectionBytes places;
  private final SectionBytes admin;
  private final SectionBytes strings;
  private final SectionBytes extents;
  private final List<String> featureCodes = new ArrayList<>();
  private final List<FeatureClass> featureClasses = new ArrayList<>();
  private final Map<Integer, AdminUnit> units = new ConcurrentHashMap<>();

  PlaceTable(IndexFile file, NameGroups names) {
    this.file = file;
    this.names = names;
    places = file.section(Section.PLACES);
    admin = file.section(Section.ADMIN);
    strings = file.section(Section.STRINGS);
    extents = file.section(Section.EXTENTS);
    readFeatures();
  }

  private void readFeatures() {
    try {
      for (String line : file.text(Section.FEATURES)) {
        int tab = line.indexOf('\t');
        featureCodes.add(line.substring(0, tab));
        featureClasses.add(FeatureClass.valueOf(line.substring(tab + 1)));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw file.damaged(Section.FEATURES);
    }
  }

  /** How likely a place is meant by its name: what {@link Gazetteer#names} orders by. */
  long rank(int place) {
    int at = place * PLACE_BYTES;
    int population = places.getAlignedInt(at + 16);
    String code = featureCodes.get(places.getShort(at + 24));
    return Rank.of(code, population == NONE ? 0 : population & 0xffffffffL);
  }

  /** The number of places. */
  int size() {
    return places.size() / PLACE_BYTES;
  }

  /** A place by its ordinal, 0 up to {@link #size}. */
  Place place(int ordinal) {
    int at = ordinal * PLACE_BYTES;
    int feature = places.getShort(at + 24);
    int population = places.getAlignedInt(at + 16);
    int unit = places.getAlignedInt(at + 20);
    return new Place(
        ordinal,
        geonameid(ordinal),
        names.text(places.getAlignedInt(at + 12)),
        point(ordinal),
        featureClass(ordinal),
        featureCodes.get(feature),
        population == NONE ? OptionalLong.empty() : OptionalLong.of(population & 0xffffffffL),
        unit == NONE ? Optional.empty() : Optional.of(unit(unit)),
        extent(ordinal),
        places.get(at + 26) & 0xff);
  }

  /** The point of a place. */
  GeoPoint point(int ordinal) {
    int at = ordinal * PLACE_BYTES;
    return new GeoPoint(
        places.getAlignedInt(at) / DEGREE_UNITS, places.getAlignedInt(at + 4) / DEGREE_UNITS);
  }

  OptionalInt geonameid(int ordinal) {
    int geonameid = places.getAlignedInt(ordinal * PLACE_BYTES + 8);
    return geonameid == NONE ? OptionalInt.empty() : OptionalInt.of(geonameid);
  }

  FeatureClass featureClass(int ordinal) {
    return featureClasses.get(places.getShort(ordinal * PLACE_BYTES + 24));
  }

  private Optional<GeoBox> extent(int place) {
    int low = 0;
    int high = extents.size() / EXTENT_BYTES - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = middle * EXTENT_BYTES;
      int found = extents.getAlignedInt(at);
      if (found == place) {
        return Optional.of(
            new GeoBox(
                extents.getFloat(at + 4),
                extents.getFloat(at + 8),
                extents.getFloat(at + 12),
                extents.getFloat(at + 16)));
      }
      low = found < place ? middle + 1 : low;
      high = found < place ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** The number of admin units. */
  int unitCount() {
    return admin.size() / ADMIN_BYTES;
  }

  /** An admin unit by its ordinal. */
  AdminUnit unit(int ordinal) {
    AdminUnit known = units.get(ordinal);
    if (known != null) {
      return known;
    }
    int at = ordinal * ADMIN_BYTES;
    int parent = admin.getAlignedInt(at + 4);
    AdminUnit read =
        new AdminUnit(
            ordinal,
            admin.get(at),
            string(admin.getAlignedInt(at + 16)),
            string(admin.getAlignedInt(at + 20)),
            admin.getAlignedInt(at + 8),
            parent == NONE ? Optional.empty() : Optional.of(unit(parent)));
    units.put(ordinal, read);
    return read;
  }

  /** The chief town of an admin unit, where one is known. */
  Optional<Place> ownSeat(AdminUnit unit) {
    int seat = admin.getAlignedInt(unit.ordinal() * ADMIN_BYTES + 12);
    return seat == NONE ? Optional.empty() : Optional.of(place(seat));
  }

  /** The name of a unit's seat where a source named it; empty where the seat was found by rule. */
  String namedSeat(AdminUnit unit) {
    boolean named = admin.get(unit.ordinal() * ADMIN_BYTES + 1) != 0;
    return named ? ownSeat(unit).map(Place::name).orElse("") : "";
  }

  private String string(int reference) {
    int at = reference * 4;
    return strings.text(at + 2, strings.getShort(at));
  }
}
