package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Finds the town that is meant where a sentence names the area round it first: "in central Mali,
 * near Koro", "in Kayes region, at the market of Nioro".
 */
final class InnerTowns {

  private final List<Spot> spots;
  private final Neighbours neighbours;
  private final SpotWeights standing;
  private final Chain chain;
  private final Tokens tokens;
  private final SiteWords words;
  private final int mostExplaining;
  private final double least;
  private final double unitKm;

  InnerTowns(ArticleNames names, SiteWords words, WeightTable weights) {
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.neighbours = names.neighbours();
    this.standing = names.standing();
    this.chain = names.chain();
    this.words = words;
    mostExplaining = (int) weights.of("explaining-tokens");
    least = weights.of("inside-least");
    unitKm = weights.of("unit1-km");
  }

  /** "In central Mali, near Koro", "in the west from Nioro to Gogui": the place within the area. */
  Spot within(Spot area) {
    Optional<Spot> owned = owned(area);
    if (owned.isPresent()) {
      return owned.get();
    }
    if (area.isCountry()) {
      for (Spot spot : spots) {
        if (spot.sentence() == area.sentence() && neighbours.isRange(spot)) {
          return spot;
        }
      }
    }
    Optional<Spot> named = inside(area);
    if (named.isPresent()) {
      return named.get();
    }
    if (area.index() + 1 >= spots.size()) {
      return area;
    }
    Spot inner = spots.get(area.index() + 1);
    int between = inner.toponym().firstToken() - area.toponym().endToken();
    if (inner.sentence() != area.sentence()
        || inner.standing() != Spot.Standing.KEPT
        || between < 1
        || between > mostExplaining
        || !(inner.isHeldBy(area) || isAlong(inner, area))) {
      return area;
    }
    String word = neighbours.wordBefore(inner, area.toponym().endToken());
    boolean says = word.equals("from") ? neighbours.opensRange(inner) : !word.isEmpty();
    return says ? inner : area;
  }

  /** "Aleppo's Manbij", "Mali's Gao": the town behind. */
  private Optional<Spot> owned(Spot area) {
    if (area.index() + 1 >= spots.size()) {
      return Optional.empty();
    }
    Spot inner = spots.get(area.index() + 1);
    return chain
        .owner(inner)
        .filter(owner -> owner.index() == area.index() && isPartOfCountry(inner))
        .filter(owner -> owner.resolution().place().isPresent() && liesIn(inner, owner))
        .map(owner -> inner);
  }

  /** "Along the banks of the Niger near Ansongo": a river or a range is too long to be the site. */
  private boolean isAlong(Spot spot, Spot line) {
    Optional<FeatureClass> kind = line.resolution().place().map(Place::featureClass);
    boolean said = words.isLine(tokens, line.toponym().endToken());
    return isTown(spot)
        && (said || kind.filter(c -> c == FeatureClass.H || c == FeatureClass.T).isPresent());
  }

  /** "In Kayes region, gunmen shot a man at the market of Nioro": the town, not the region. */
  private Optional<Spot> inside(Spot area) {
    if (!isAreaName(area)) {
      return Optional.empty();
    }
    Spot best = null;
    double most = least;
    for (Spot spot : spots) {
      boolean behind = spot.index() > area.index() && spot.sentence() == area.sentence();
      if (behind
          && isTown(spot)
          && liesIn(spot, area)
          && standing.of(spot) > most
          && !standing.beforeOrganisation(spot)) {
        most = standing.of(spot);
        best = spot;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isPartOfCountry(Spot spot) {
    return spot.standing() == Spot.Standing.KEPT
        && spot.isName()
        && spot.resolution().place().filter(place -> !place.isCountry()).isPresent();
  }

  boolean isTown(Spot spot) {
    Optional<Place> place = spot.resolution().place();
    return isPartOfCountry(spot)
        && !place.get().isAdmin1()
        && !(place.get().isAdmin2() && words.isUnitWord(tokens, spot.toponym().endToken()));
  }

  /** A unit, or what the word behind it calls one. */
  private boolean isAreaName(Spot spot) {
    Optional<Place> place = spot.resolution().place();
    return place.filter(p -> p.isAdmin1() || p.isAdmin2() || isRegion(p)).isPresent()
        || (place.isPresent() && words.isUnitWord(tokens, spot.toponym().endToken()));
  }

  /** Waziristan, the Sinai: a region that is no unit. */
  private static boolean isRegion(Place place) {
    return place.featureClass() == FeatureClass.L || place.featureClass() == FeatureClass.T;
  }

  /** Of an area that is taken for its town only the distance tells. */
  private boolean liesIn(Spot spot, Spot area) {
    Place place = spot.resolution().place().get();
    Place around = area.resolution().place().get();
    return Chain.isUnit(around)
        ? spot.isHeldBy(area)
        : place.point().distanceKm(around.point()) < unitKm && !chain.members(area).contains(spot);
  }
}
