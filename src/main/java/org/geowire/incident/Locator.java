package org.geowire.incident;

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
  private final WeightTable weights;
  private final Placement placement;
  private final int mostAreas;
  private final int mostBetween;

  Locator(
      Document document,
      List<Spot> spots,
      Gazetteer gazetteer,
      SiteWords words,
      WeightTable weights,
      Placement placement) {
    this.document = document;
    this.tokens = document.tokens();
    this.spots = spots;
    this.maker = new SiteMaker(gazetteer, weights, placement);
    this.towns = new UnitOrTown(document, spots, gazetteer, words, weights);
    this.subregions = new Subregions(gazetteer);
    this.words = words;
    this.weights = weights;
    this.placement = placement;
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
    return new Span(Math.min(left.start(), right.start()), Math.max(left.end(), right.end()))
        .of(tokens.text());
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
        return maker.part(
            part.get(), place, textFrom(first - 1, spot), spot.resolution().confidence());
      }
    }
    Optional<PhraseTable.Match> before = words.before(tokens, first, sentence.firstToken());
    String role = before.map(m -> m.entry().value(0)).orElse("");
    int from = before.map(PhraseTable.Match::first).orElse(first);
    return switch (role) {
      case "offset" -> offset(spot, place, from, sentence.firstToken());
      case "near", "border" -> near(spot, place, textFrom(from, spot));
      case "road" -> road(spot, place, textFrom(from, spot));
      case "between" -> between(spot, place, from);
      default -> maker.named(spot, place);
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
      if (next.areCoordinatesOf(previous)) {
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
      return maker.named(spot, place);
    }
    Precision precision = new Precision(2, 2, SiteMaker.metres(weights.of("near-km")));
    return maker.site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** On a road of which one end is named: anywhere along it. */
  private Site road(Spot spot, Place place, String text) {
    if (SiteMaker.isArea(place)) {
      return maker.named(spot, place);
    }
    Precision precision = new Precision(2, 5, SiteMaker.metres(weights.of("road-km")));
    return maker.site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** Between two places: at the first as ACLED has it, half way where points may move. */
  private Site between(Spot spot, Place place, int from) {
    Optional<Spot> second = secondOf(spot);
    Optional<Place> other = second.flatMap(s -> s.resolution().place());
    if (SiteMaker.isArea(place) || other.isEmpty() || SiteMaker.isArea(other.get())) {
      return maker.named(spot, place);
    }
    double km = place.point().distanceKm(other.get().point());
    double radius = Math.max(weights.of("near-km"), km * weights.of("between-share"));
    GeoPoint point =
        placement.moveOffsets() ? place.point().midpoint(other.get().point()) : place.point();
    double error = placement.moveOffsets() ? radius : Math.max(radius, km);
    String text =
        new Span(tokens.start(from), second.get().toponym().span().end()).of(tokens.text());
    return maker.site(
        spot,
        place,
        point,
        text,
        LocationBasis.BETWEEN,
        new Precision(2, 2, SiteMaker.metres(error)));
  }

  /** The place that follows behind one joiner: "X and Y". */
  private Optional<Spot> secondOf(Spot first) {
    int next = first.index() + 1;
    return next < spots.size()
            && spots.get(next).toponym().firstToken() == first.toponym().endToken() + 1
            && words.isJoiner(tokens, first.toponym().endToken())
        ? Optional.of(spots.get(next))
        : Optional.empty();
  }

  /** "30 km north of X": the number stands before the unit of distance, the direction behind it. */
  private Site offset(Spot spot, Place place, int from, int limit) {
    Optional<SiteWords.Direction> direction = words.direction(tokens, from);
    for (int unit = from; unit > limit && unit >= from - 3; unit--) {
      Optional<Double> length = words.kilometres(tokens, unit);
      if (length.isPresent() && tokens.startsWithDigit(unit - 1)) {
        int first = numberStart(unit - 1, limit);
        double km = number(first, unit - 1) * length.get();
        return moved(spot, place, direction, km, textFrom(first, spot));
      }
    }
    if (direction.isPresent() && SiteMaker.isArea(place)) {
      return subregions
          .of(place, direction.get())
          .map(
              part -> maker.part(part, place, textFrom(from, spot), spot.resolution().confidence()))
          .orElseGet(() -> maker.named(spot, place));
    }
    return near(spot, place, textFrom(from, spot));
  }

  /** The first token of a number that ends at a token: "1,200" and "2.5" are two tokens each. */
  private int numberStart(int last, int limit) {
    int first = last;
    while (first > limit
        && tokens.startsWithDigit(first - 1)
        && (tokens.gapIs(first - 1, '.') || tokens.gapIs(first - 1, ','))) {
      first--;
    }
    return first;
  }

  /** Commas part thousands and a point the fraction, as English writes numbers. */
  private double number(int first, int last) {
    String digits = tokens.span(first, last).of(tokens.text()).replaceAll("[^0-9.]", "");
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
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

  /** The words from a token up to the end of a toponym, as written. */
  private String textFrom(int token, Spot spot) {
    return new Span(tokens.start(token), spot.toponym().span().end()).of(tokens.text());
  }
}
