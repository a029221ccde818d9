package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;

/** A place while several tables still add to it. */
final class Draft {

  private OptionalInt geonameid = OptionalInt.empty();
  private String name;
  private GeoPoint point;
  private String featureCode = "";
  private FeatureClass featureClass = FeatureClass.P;
  private OptionalLong population = OptionalLong.empty();
  private String country = "";
  private String admin1 = "";
  private String admin2 = "";
  private Optional<GeoBox> extent = Optional.empty();
  private final List<PlaceEntry.Name> names = new ArrayList<>();

  Draft(String name, GeoPoint point) {
    this.name = name;
    this.point = point;
  }

  Draft id(OptionalInt value) {
    geonameid = value.isPresent() ? value : geonameid;
    return this;
  }

  Draft feature(String code, FeatureClass type) {
    featureCode = code;
    featureClass = type;
    return this;
  }

  Draft population(OptionalLong value) {
    population = value.isPresent() ? value : population;
    return this;
  }

  Draft admin(String countryCode, String admin1Code, String admin2Code) {
    country = countryCode;
    admin1 = admin1Code.isEmpty() ? admin1 : admin1Code;
    admin2 = admin2Code.isEmpty() ? admin2 : admin2Code;
    return this;
  }

  Draft extent(Optional<GeoBox> box) {
    extent = box;
    return this;
  }

  /** Calls the place by another main name and keeps the old one. */
  Draft renamed(String newName) {
    if (!newName.equals(name)) {
      names.add(new PlaceEntry.Name(name, NameKind.ALTERNATE));
      name = newName;
    }
    return this;
  }

  Draft moved(GeoPoint to) {
    point = to;
    return this;
  }

  Draft names(List<String> more, NameKind kind) {
    more.forEach(text -> names.add(new PlaceEntry.Name(text, kind)));
    return this;
  }

  Draft names(List<PlaceEntry.Name> more) {
    names.addAll(more);
    return this;
  }

  OptionalInt id() {
    return geonameid;
  }

  String name() {
    return name;
  }

  GeoPoint point() {
    return point;
  }

  String country() {
    return country;
  }

  String admin1() {
    return admin1;
  }

  String admin2() {
    return admin2;
  }

  String featureCode() {
    return featureCode;
  }

  FeatureClass featureClass() {
    return featureClass;
  }

  /** All its names, the main one first. */
  Stream<String> allNames() {
    return Stream.concat(Stream.of(name), names.stream().map(PlaceEntry.Name::text));
  }

  /** Whether one of its names folds to a key. */
  boolean isNamed(String key) {
    return allNames().anyMatch(text -> Folding.fold(text).equals(key));
  }

  PlaceEntry toEntry(Spellings spellings) {
    List<PlaceEntry.Name> all = new ArrayList<>(names);
    all.addAll(spellings.variants(name));
    names.forEach(n -> all.addAll(spellings.variants(n.text())));
    return new PlaceEntry(
        geonameid,
        name,
        point,
        featureCode,
        featureClass,
        population,
        country,
        admin1,
        admin2,
        extent,
        all);
  }
}
