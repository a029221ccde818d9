package org.geowire.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.NameMatch;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;

/**
 * A question about names.
 *
 * @param gazetteer where to look
 * @param countries ISO 3166 alpha-2 codes; places there come first
 * @param filter the only places wanted
 * @param reach which names answer besides the name itself
 * @param point where places near it come first
 * @param limit places a name at most
 */
record PlaceSearch(
    Gazetteer gazetteer,
    Set<String> countries,
    PlaceFilter filter,
    Reach reach,
    Optional<GeoPoint> point,
    int limit) {

  /** Longer names may be misspelt in two places. */
  private static final int SHORT_NAME = 5;

  /** So many names are looked at for each that is wanted, for filters leave some out. */
  private static final int LOOKED_AT = 50;

  /** Names that are only a part of a name, or stand for one. */
  private static final Set<NameKind> PARTIAL =
      EnumSet.of(
          NameKind.STRIPPED,
          NameKind.ABBREVIATION,
          NameKind.CODE,
          NameKind.DEMONYM,
          NameKind.ADJECTIVE);

  /**
   * Which names answer besides the name itself.
   *
   * @param prefix those that begin with it
   * @param edits letters by which others may differ; 0 for none, {@link #AUTO} by its length
   */
  record Reach(boolean prefix, int edits) {

    static final int AUTO = -1;

    static final Reach EXACT = new Reach(false, 0);
  }

  /** A match and where it stands among the others. */
  private record Ranked(Match match, int tier, int rank) {}

  /** The places of a name, likeliest first. */
  List<Match> find(String name) {
    List<Ranked> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    gazetteer.lookUp(name).forEach(n -> add(n, found, seen, 0, ""));
    if (found.isEmpty()) {
      gazetteer.lookUpSounding(name).forEach(n -> add(n, found, seen, 1, "transliteration"));
    }
    if (reach.prefix()) {
      gazetteer.prefix(name, wide()).forEach(n -> add(n, found, seen, 2, "prefix"));
    }
    if (reach.edits() != 0) {
      for (NameMatch near : gazetteer.fuzzy(name, edits(name), wide())) {
        add(near.name(), found, seen, 2 + near.edits(), "fuzzy");
      }
    }
    found.sort(order());
    return found.stream().limit(limit).map(Ranked::match).toList();
  }

  private int wide() {
    return (int) Math.min(10_000L, (long) limit * LOOKED_AT);
  }

  private int edits(String name) {
    int length = Folding.fold(name).length();
    return reach.edits() != Reach.AUTO ? reach.edits() : length <= SHORT_NAME ? 1 : 2;
  }

  private void add(PlaceName name, List<Ranked> found, Set<Integer> seen, int tier, String kind) {
    Place place = gazetteer.place(name.place());
    if (filter.test(place) && seen.add(name.place())) {
      found.add(new Ranked(match(place, name, kind), tier, rank(place, name)));
    }
  }

  private Match match(Place place, PlaceName name, String kind) {
    boolean main = name.kind() == NameKind.MAIN;
    String word = name.kind().name().toLowerCase(Locale.ROOT);
    boolean exact = kind.isEmpty();
    return new Match(
        place,
        !exact ? kind : main ? "exact" : "alternate",
        exact && main ? "exact" : (exact ? word : kind) + ": " + name.text(),
        point.isPresent()
            ? OptionalDouble.of(point.get().distanceKm(place.point()))
            : OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /**
   * Nearer spellings first. Within a rank the index's order stays: countries, then units, then by
   * population.
   */
  private Comparator<Ranked> order() {
    Comparator<Ranked> byTier = Comparator.comparingInt(Ranked::tier);
    return point.isPresent()
        ? byTier.thenComparingDouble(ranked -> ranked.match().km().orElseThrow())
        : byTier.thenComparingInt(Ranked::rank);
  }

  /** Favoured countries first; in each, towns called so before the units named after them. */
  private int rank(Place place, PlaceName name) {
    boolean favoured = countries.contains(place.countryCode());
    boolean whole = !PARTIAL.contains(name.kind());
    boolean first = place.isCountry() || isChiefTown(place);
    return (favoured ? 0 : 4) + (whole ? 0 : 2) + (first ? 0 : 1);
  }

  private static boolean isChiefTown(Place place) {
    return place.featureCode().equals("PPLC") || place.featureCode().equals("PPLA");
  }
}
