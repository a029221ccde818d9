package org.geowire.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;

/**
 * A question about names.
 *
 * @param gazetteer where to look
 * @param countries ISO 3166 alpha-2 codes; places there come first
 * @param admin1 name or code of the only first-level division wanted; empty for any
 * @param classes the only classes wanted; empty for any
 * @param limit places a name at most
 */
record PlaceSearch(
    Gazetteer gazetteer,
    Set<String> countries,
    String admin1,
    List<FeatureClass> classes,
    int limit) {

  /** Names that are only a part of a name, or stand for one. */
  private static final Set<NameKind> PARTIAL =
      EnumSet.of(
          NameKind.STRIPPED,
          NameKind.ABBREVIATION,
          NameKind.CODE,
          NameKind.DEMONYM,
          NameKind.ADJECTIVE);

  /** A place and the name by which it was found. */
  record Match(Place place, PlaceName name) {}

  /** The places of a name, likeliest first. */
  List<Match> find(String name) {
    List<Match> matches = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (PlaceName found : gazetteer.lookUp(name)) {
      Place place = gazetteer.place(found.place());
      if (isWanted(place) && seen.add(found.place())) {
        matches.add(new Match(place, found));
      }
    }
    // Within a rank the index's order stays: countries, then units, then by population.
    matches.sort(Comparator.comparingInt(this::rank));
    return matches.subList(0, Math.min(limit, matches.size()));
  }

  /** Favoured countries first; in each, towns called so before the units named after them. */
  private int rank(Match match) {
    boolean favoured = countries.contains(match.place().countryCode());
    boolean whole = !PARTIAL.contains(match.name().kind());
    boolean first = match.place().isCountry() || isChiefTown(match.place());
    return (favoured ? 0 : 4) + (whole ? 0 : 2) + (first ? 0 : 1);
  }

  private static boolean isChiefTown(Place place) {
    return place.featureCode().equals("PPLC") || place.featureCode().equals("PPLA");
  }

  private boolean isWanted(Place place) {
    boolean ofClass = classes.isEmpty() || classes.contains(place.featureClass());
    return ofClass && (admin1.isEmpty() || place.admin1().filter(this::isAdmin1).isPresent());
  }

  private boolean isAdmin1(AdminUnit unit) {
    return unit.code().equalsIgnoreCase(admin1)
        || Folding.fold(unit.name()).equals(Folding.fold(admin1));
  }
}
