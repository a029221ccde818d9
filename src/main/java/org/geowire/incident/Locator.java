package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Turns a toponym and the words round it into a point with a precision.
 *
 * <p>"Near X" stands at X and "30 km north of X" too unless asked otherwise, as ACLED codes them.
 */
final class Locator {

  private final Document document;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final SiteMaker maker;
  private final UnitOrTown towns;
  private final Subregions subregions;
  private final SiteWords words;
  private final Neighbours neighbours;
  private final Distances distances;
  private final Facilities facilities;
  private final WeightTable weights;
  private final Placement placement;
  private final int mostAreas;
  private final int beforeCoordinates;
  private final int mostBetween;

  Locator(ArticleNames names, IncidentLocator.Knowledge knowledge) {
    Gazetteer gazetteer = knowledge.gazetteer();
    this.document = names.document();
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.neighbours = names.neighbours();
    this.words = knowledge.words();
    this.weights = knowledge.weights();
    this.placement = knowledge.placement();
    this.distances = knowledge.distances();
    this.facilities = knowledge.facilities();
    this.maker = new SiteMaker(gazetteer, weights, placement);
    this.towns = new UnitOrTown(document, spots, gazetteer, words, weights);
    this.subregions = new Subregions(gazetteer, weights);
    beforeCoordinates = (int) weights.of("coordinates-tokens");
    mostAreas = (int) weights.of("coordinates-areas");
    mostBetween = (int) weights.of("chain-tokens");
  }

  /** What makes the sites. */
  SiteMaker maker() {
    return maker;
  }

  /** Where an incident at a name happened whose chain says where it lies. */
  Site site(Spot head, Spot anchor) {
    return maker.contained(site(anchor), head.toponym().text(), between(head, anchor));
  }

  /** The text from one name to the other, whichever stands first; the name alone if far off. */
  private String between(Spot one, Spot other) {
    if (Math.abs(one.toponym().firstToken() - other.toponym().firstToken()) > mostBetween) {
      return one.toponym().text();
    }
    Span left = one.toponym().span();
    Span right = other.toponym().span();
    int start = Math.min(left.start(), right.start());
    int end = Math.max(left.end(), right.end());
    return new Span(start, bracketEnd(start, end)).of(tokens.text());
  }

  /** Where "X (Y", cut out of "X (Y, Z)", ends with its bracket. */
  private int bracketEnd(int start, int end) {
    String text = tokens.text().substring(start, end);
    int close = tokens.text().indexOf(')', end);
    boolean open = text.lastIndexOf('(') > text.lastIndexOf(')');
    int between = close < 0 ? 0 : tokens.firstFrom(close) - tokens.firstFrom(end);
    return open && close >= 0 && between <= mostBetween ? close + 1 : end;
  }

  /** Where an incident at a toponym happened. */
  Site site(Spot spot) {
    Place place = towns.of(spot);
    Optional<Place> said = place.isCoordinates() ? Optional.of(place) : coordinatesOf(spot);
    if (said.isPresent()) {
      return maker.coordinates(spot, said.get(), place);
    }
    int first = spot.toponym().firstToken();
    Sentence sentence = document.sentences().get(spot.sentence());
    Optional<SiteWords.Direction> direction = directionBefore(first, sentence.firstToken());
    if (direction.isPresent() && SiteMaker.isArea(place)) {
      Optional<Subregions.Part> part = subregions.of(place, direction.get());
      if (part.isPresent()) {
        return maker.part(part.get(), place, textFrom(first - 1, spot), sure(spot));
      }
    }
    Optional<PhraseTable.Match> before = words.before(tokens, first, sentence.firstToken());
    String role = before.map(m -> m.entry().value(0)).orElse("");
    int from = before.map(PhraseTable.Match::first).orElse(first);
    if (neighbours.isOnWay(spot)) {
      return between(spot, place, from);
    }
    return switch (role) {
      case "offset" -> offset(spot, place, from, sentence.firstToken());
      case "near", "border" -> near(spot, place, textFrom(from, spot));
      case "road", "way" -> road(spot, place, textFrom(from, spot));
      default -> maker.named(spot, place, textWithFacility(spot, from, sentence.firstToken()));
    };
  }

  /**
   * A direction word right before, as in "western Mali" and "north of Mali" (the part, not the
   * way).
   */
  private Optional<SiteWords.Direction> directionBefore(int first, int limit) {
    if (first - 1 < limit || !tokens.gapIs(first - 1, ' ')) {
      return Optional.empty();
    }
    return words.direction(tokens, first - 1);
  }

  /** The coordinates that the text gives behind a name, or behind the areas that hold it. */
  private Optional<Place> coordinatesOf(Spot spot) {
    for (int i = spot.index() + 1; i < spots.size() && i <= spot.index() + mostAreas; i++) {
      Spot next = spots.get(i);
      Spot previous = spots.get(i - 1);
      if (next.areCoordinatesOf(previous, beforeCoordinates)) {
        return next.resolution().place();
      }
      if (!previous.isHeldBy(next) || next.sentence() != spot.sentence()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Site near(Spot spot, Place place, String text) {
    if (SiteMaker.isArea(place)) {
      return maker.named(spot, place, spot.toponym().text());
    }
    Precision precision = new Precision(2, 2, SiteMaker.metres(weights.of("near-km")));
    return maker.site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** On a road of which one end is named: anywhere along it. */
  private Site road(Spot spot, Place place, String text) {
    if (SiteMaker.isArea(place)) {
      return maker.named(spot, place, spot.toponym().text());
    }
    Precision precision = new Precision(2, 5, SiteMaker.metres(weights.of("road-km")));
    return maker.site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** Between places: at the first as ACLED has it, in the middle where points may move. */
  private Site between(Spot spot, Place place, int from) {
    List<Spot> corners = corners(spot);
    if (corners.size() < 2) {
      return maker.named(spot, place, spot.toponym().text());
    }
    List<GeoPoint> points = new ArrayList<>(corners.size());
    points.add(place.point());
    for (Spot corner : corners.subList(1, corners.size())) {
      points.add(towns.of(corner).point());
    }
    GeoPoint point = placement.moveOffsets() ? GeoPoint.middle(points) : place.point();
    double error = weights.of("near-km");
    for (GeoPoint corner : points) {
      error = Math.max(error, point.distanceKm(corner));
    }
    String text = textFrom(from, corners.get(corners.size() - 1));
    Precision precision = new Precision(2, 2, SiteMaker.metres(error));
    return maker.site(spot, place, point, text, LocationBasis.BETWEEN, precision);
  }

  /** "X and Y", "X, Y and Z": places, not areas, joined by commas and one joiner. */
  private List<Spot> corners(Spot first) {
    List<Spot> corners = new ArrayList<>();
    int last = first.toponym().endToken();
    boolean joined = false;
    for (Spot spot : spots.subList(first.index(), spots.size())) {
      int at = spot.toponym().firstToken();
      boolean joiner = at == last + 1 && words.isJoiner(tokens, last);
      boolean next = corners.isEmpty() || joiner || (at == last && tokens.gapHas(last - 1, ','));
      if (joined || !next || !isPoint(spot)) {
        break;
      }
      corners.add(spot);
      joined = joiner;
      last = spot.toponym().endToken();
    }
    return joined ? corners : List.of();
  }

  private boolean isPoint(Spot spot) {
    return spot.resolution().place().isPresent() && !SiteMaker.isArea(towns.of(spot));
  }

  /** "30 km north of X", "two hours' drive from X". */
  private Site offset(Spot spot, Place place, int from, int limit) {
    Optional<SiteWords.Direction> direction = words.direction(tokens, from);
    Optional<Distances.Distance> distance = distances.before(tokens, from, limit);
    if (distance.isPresent()) {
      String text = textFrom(distance.get().first(), spot);
      return moved(spot, place, direction, distance.get().km(), text);
    }
    if (direction.isPresent() && SiteMaker.isArea(place)) {
      return subregions
          .of(place, direction.get())
          .map(part -> maker.part(part, place, textFrom(from, spot), sure(spot)))
          .orElseGet(() -> maker.named(spot, place, spot.toponym().text()));
    }
    return near(spot, place, textFrom(from, spot));
  }

  private Site moved(
      Spot spot, Place place, Optional<SiteWords.Direction> direction, double km, String text) {
    boolean known = direction.filter(d -> !d.isCentre()).isPresent();
    boolean moves = placement.moveOffsets() && known;
    GeoPoint point = moves ? place.point().moved(direction.get().bearing(), km) : place.point();
    double error = Math.max(weights.of("near-km"), km * weights.of("offset-share"));
    Precision precision =
        new Precision(2, 2, SiteMaker.metres(moves ? error : Math.max(error, km)));
    return maker.site(spot, place, point, text, LocationBasis.OFFSET, precision);
  }

  /**
   * "The center of the country": a direction and a phrase for the article's country, somewhere in a
   * sentence.
   */
  Optional<Site> partOfCountry(Sentence sentence, Place country, double confidence) {
    for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
      Optional<SiteWords.Direction> direction = words.direction(tokens, token);
      if (direction.isPresent()) {
        Optional<Integer> end = words.countryPhrase(tokens, token + 1, sentence.endToken());
        if (end.isPresent()) {
          String text = tokens.span(token, end.get() - 1).of(tokens.text());
          return subregions
              .of(country, direction.get())
              .map(p -> maker.part(p, country, text, confidence));
        }
      }
    }
    return Optional.empty();
  }

  /** The words from a token up to the end of a toponym and its facility, as written. */
  private String textFrom(int token, Spot spot) {
    int end = spot.toponym().endToken();
    int behind =
        document.letterCase() == Document.LetterCase.UPPER
            ? end
            : facilities.endBehind(tokens, end, limitOf(spot));
    return tokens.span(token, behind - 1).of(tokens.text());
  }

  /** A name with its facility: "market of X", "X airport"; in capitals too much would look so. */
  private String textWithFacility(Spot spot, int role, int limit) {
    int name = spot.toponym().firstToken();
    return document.letterCase() == Document.LetterCase.UPPER
        ? spot.toponym().text()
        : textFrom(facilities.firstBefore(tokens, role, name, limit), spot);
  }

  private int limitOf(Spot spot) {
    return document.sentences().get(spot.sentence()).endToken();
  }

  private static double sure(Spot spot) {
    return spot.resolution().confidence();
  }
}
