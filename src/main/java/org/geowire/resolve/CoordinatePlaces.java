package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Neighbour;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;
import org.geowire.toponym.CoordinateFinder;
import org.geowire.toponym.CoordinateFinder.Coordinates;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * Makes places of the coordinates in a text. Their units are those of the nearest place of the
 * gazetteer, their country that of the nearest within some distance; at sea they have none.
 */
public final class CoordinatePlaces {

  private final Gazetteer gazetteer;
  private final CoordinateFinder finder;

  /** Within this distance a point shares the units of the nearest place. */
  private final double unitKm;

  /** Within this distance it shares the country. */
  private final double countryKm;

  public CoordinatePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    WeightTable byHand = WeightTable.load("/model/place-weights.tsv");
    finder = new CoordinateFinder(byHand);
    unitKm = byHand.of("point-unit-km");
    countryKm = byHand.of("point-country-km");
  }

  /** A review with the coordinates of the document among what is kept. */
  public Reviewer.Review added(Document document, Reviewer.Review names) {
    List<Resolution> found = of(document);
    if (found.isEmpty()) {
      return names;
    }
    List<Resolution> kept = new ArrayList<>(found);
    kept.addAll(apart(names.kept(), found));
    kept.sort((a, b) -> Integer.compare(a.toponym().firstToken(), b.toponym().firstToken()));
    return new Reviewer.Review(kept, apart(names.dropped(), found));
  }

  /** What is no part of any coordinates: the "N" of "15 N" is no name. */
  private static List<Resolution> apart(List<Resolution> names, List<Resolution> coordinates) {
    List<Resolution> apart = new ArrayList<>(names);
    apart.removeIf(
        name ->
            coordinates.stream().anyMatch(c -> c.toponym().span().overlaps(name.toponym().span())));
    return apart;
  }

  private List<Resolution> of(Document document) {
    List<Resolution> places = new ArrayList<>();
    for (Coordinates found : finder.in(document.text())) {
      toponym(document.tokens(), found)
          .map(
              t ->
                  new Resolution.Resolved(
                      t, Place.ofCoordinates(found.point(), unit(found)), 1, List.of()))
          .ifPresent(places::add);
    }
    return places;
  }

  private static Optional<Toponym> toponym(Tokens tokens, Coordinates found) {
    int first = tokens.firstFrom(found.span().start());
    int end = tokens.firstFrom(found.span().end());
    String text = found.span().of(tokens.text());
    return end > first
        ? Optional.of(
            new Toponym(found.span(), first, end, text, Folding.fold(text), ToponymKind.PLACE, 1))
        : Optional.empty();
  }

  private Optional<AdminUnit> unit(Coordinates found) {
    List<Neighbour> near = gazetteer.near(found.point(), 1, Place::isPopulatedPlace);
    if (near.isEmpty() || near.get(0).km() > countryKm) {
      return Optional.empty();
    }
    Place nearest = near.get(0).place();
    return near.get(0).km() <= unitKm ? nearest.admin() : nearest.country();
  }
}
