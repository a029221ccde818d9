package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;

/**
 * Places the events of a wire in capitals: half a name is found abroad, and quarters and villages
 * that the gazetteer lacks are known by the words beside them.
 */
final class WireSites {

  private final Document document;
  private final List<Spot> spots;
  private final NearbySites nearby;
  private final WirePlaces wire;
  private final SiteMaker maker;
  private final Homeland homeland;
  private final Gazetteer gazetteer;
  private final double large;
  private final double pointed;

  WireSites(
      ArticleNames names,
      NearbySites nearby,
      WirePlaces wire,
      SiteMaker maker,
      Homeland homeland,
      Gazetteer gazetteer,
      WeightTable weights) {
    this.document = names.document();
    this.spots = names.spots();
    this.nearby = nearby;
    this.wire = wire;
    this.maker = maker;
    this.homeland = homeland;
    this.gazetteer = gazetteer;
    large = weights.of("large");
    pointed = weights.of("pointed");
  }

  /**
   * The sites of a mention, corrected.
   *
   * @param found as mixed case would have them
   */
  List<Located> of(EventMention mention, List<Located> found) {
    Optional<Place> home = homeland.of(mention).map(unit -> gazetteer.place(unit.place()));
    if (home.isEmpty()) {
      return found;
    }
    List<Located> located = new ArrayList<>(found.size());
    for (Located one : found) {
      located.add(isStranger(one.site(), home.get()) ? brought(one, home.get()) : one);
    }
    if (located.size() > 1) {
      return located;
    }
    Located only = located.get(0);
    if (!only.explicit() || only.site().basis() == LocationBasis.COUNTRY) {
      only = pointed(mention, home.get()).orElse(only);
    }
    Located base = only;
    return List.of(
        wire.named(document, mention, isPlaced(base))
            .map(
                name ->
                    new Located(
                        SiteMaker.inside(atHome(base.site(), home.get()), name),
                        true,
                        base.warnings()))
            .orElse(base));
  }

  /** A town in a country of which the article says nothing else. */
  private boolean isStranger(Site site, Place home) {
    Optional<AdminUnit> country = site.admin().flatMap(unit -> unit.at(0));
    if (site.basis() == LocationBasis.COUNTRY
        || country.isEmpty()
        || country.equals(home.country())
        || isLarge(site)) {
      return false;
    }
    for (Spot spot : spots) {
      boolean own = spot.resolution().place().equals(site.place());
      boolean said = spot.isCountry() || !spot.isName();
      if (!own && said && spot.resolution().place().flatMap(Place::country).equals(country)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLarge(Site site) {
    return site.place().filter(p -> p.population().orElse(0) > large).isPresent();
  }

  /** The namesake in the country of the event, else a place that only the text knows. */
  private Located brought(Located stranger, Place home) {
    Site site = stranger.site();
    String name = WirePlaces.titled(site.text());
    Optional<Place> own =
        site.candidates().stream()
            .map(candidate -> candidate.place())
            .filter(place -> place.country().equals(home.country()))
            .findFirst();
    Site country = maker.country(home, site.text(), site.confidence() / 2);
    Site brought =
        own.map(place -> maker.at(place, site.text(), site.confidence() / 2))
            .orElseGet(() -> SiteMaker.inside(country, name));
    return new Located(brought, true, stranger.warnings());
  }

  /** The place of the dateline, or the capital, where the passage points to it. */
  private Optional<Located> pointed(EventMention mention, Place home) {
    return wire.pointer(document, mention)
        .flatMap(
            pointer ->
                pointer == WirePlaces.Pointer.FILED
                    ? nearby.ofDateline()
                    : gazetteer.seat(home.admin().orElseThrow()))
        .filter(place -> place.country().equals(home.country()) && !place.isCountry())
        .map(place -> new Located(maker.at(place, "", pointed), true, List.of()));
  }

  private static boolean isPlaced(Located located) {
    return located.explicit() && located.site().basis() != LocationBasis.COUNTRY;
  }

  private Site atHome(Site site, Place home) {
    boolean inside = site.admin().flatMap(unit -> unit.at(0)).equals(home.country());
    return inside ? site : maker.country(home, site.text(), site.confidence() / 2);
  }
}
