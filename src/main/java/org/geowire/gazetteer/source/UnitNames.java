package org.geowire.gazetteer.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.text.Folding;

/** Countries and admin units by what tables call them: codes or names. */
final class UnitNames {

  private final Map<String, UnitEntry> units;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byIso3 = new HashMap<>();

  /**
   * @param units by their path of codes
   */
  UnitNames(Map<String, UnitEntry> units, Collection<CountryFacts> countries) {
    this.units = units;
    units.forEach(
        (path, unit) -> {
          String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
          put(parent, unit.name(), path);
          for (PlaceEntry.Name name : unit.place().names()) {
            put(parent, name.text(), path);
          }
        });
    countries.forEach(facts -> byIso3.put(facts.iso3(), facts.iso2()));
  }

  private void put(String parent, String name, String path) {
    byName.putIfAbsent(parent + "\t" + Folding.fold(name), path);
  }

  /** ISO 3166 alpha-2 of a country by its codes or a name; none where it is not known. */
  Optional<String> country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (units.containsKey(code) && code.length() == 2) {
      return Optional.of(code);
    }
    Optional<String> iso3 = Optional.ofNullable(byIso3.get(code));
    return iso3.or(() -> Optional.ofNullable(byName.get("\t" + Folding.fold(text))));
  }

  /** The path of a unit below another by its code or a name; none where it is not known. */
  Optional<String> below(String parent, String text) {
    if (text.isEmpty() || parent.isEmpty()) {
      return Optional.empty();
    }
    String path = parent + "." + text;
    return units.containsKey(path)
        ? Optional.of(path)
        : Optional.ofNullable(byName.get(parent + "\t" + Folding.fold(text)));
  }

  /** The unit at a path. */
  Optional<UnitEntry> unit(String path) {
    return Optional.ofNullable(units.get(path));
  }
}
