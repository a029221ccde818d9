package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Candidate;
import org.geowire.text.Folding;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Turns a toponym and the words round it into a point with a precision.
 *
 * <p>"Near X" stands at X and "30 km north of X" too unless asked otherwise, as ACLED codes them; a
 * unit stands at its seat.
 */
final class Locator {

  /** "Gogui, Kayes, Mali (15.686, -9.330)". */
  private static final int MOST_AREAS = 3;

  /** Tokens from a name to the one that says where it lies. */
  private static final int MOST_BETWEEN = 8;

  private final Document document;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final Gazetteer gazetteer;
  private final Subregions subregions;
  private final SiteWords words;
  private final WeightTable weights;
  private final Placement placement;

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
    this.gazetteer = gazetteer;
    this.subregions = new Subregions(gazetteer);
    this.words = words;
    this.weights = weights;
    this.placement = placement;
  }

  /** Where an incident at a name happened whose chain says where it lies. */
  Site site(Spot head, Spot anchor) {
    Site site = site(anchor);
    Precision precision = site.precision();
    boolean town = precision.wherePrec() <= 2;
    int radius = Math.max(precision.uncertaintyM(), metres(weights.of("container-km")));
    return new Site(
        site.place(),
        site.admin(),
        site.point(),
        head.toponym().text(),
        between(head, anchor),
        site.point().isPresent() ? LocationBasis.CONTAINER : site.basis(),
        new Precision(
            Math.max(2, precision.geoPrecision()), town ? 2 : precision.wherePrec(), radius),
        site.confidence() / 2,
        site.candidates());
  }

  /**
   * At a place that the text implies.
   *
   * @param name what the text calls the site, where the gazetteer does not know it
   */
  Site implied(Site around, String name) {
    Precision precision = around.precision();
    int radius = Math.max(precision.uncertaintyM(), metres(weights.of("container-km")));
    return new Site(
        around.place(),
        around.admin(),
        around.point(),
        name.isEmpty() ? around.location() : name,
        name,
        name.isEmpty() ? around.basis() : LocationBasis.CONTAINER,
        new Precision(
            Math.max(2, precision.geoPrecision()), Math.max(2, precision.wherePrec()), radius),
        around.confidence() / 2,
        around.candidates());
  }

  /** The text from one name to the other, whichever stands first; the name alone if far off. */
  private String between(Spot one, Spot other) {
    if (Math.abs(one.toponym().firstToken() - other.toponym().firstToken()) > MOST_BETWEEN) {
      return one.toponym().text();
    }
    Span left = one.toponym().span();
    Span right = other.toponym().span();
    return new Span(Math.min(left.start(), right.start()), Math.max(left.end(), right.end()))
        .of(tokens.text());
  }

  /** Where an incident at a toponym happened. */
  Site site(Spot spot) {
    Place place = asTown(spot);
    Optional<Place> said = place.isCoordinates() ? Optional.of(place) : coordinatesOf(spot);
    if (said.isPresent()) {
      return coordinates(spot, said.get(), place);
    }
    int first = spot.toponym().firstToken();
    Sentence sentence = document.sentences().get(spot.sentence());
    Optional<SiteWords.Direction> direction = directionBefore(first, sentence.firstToken());
    if (direction.isPresent() && isArea(place)) {
      Optional<Subregions.Part> part = subregions.of(place, direction.get());
      if (part.isPresent()) {
        return part(part.get(), place, textFrom(first - 1, spot), spot.resolution().confidence());
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
      default -> named(spot, place);
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

  private static boolean isArea(Place place) {
    return place.isCountry() || place.isAdmin1() || place.isAdmin2();
  }

  /**
   * A unit and its town share many names; without a word such as "region" beside it news means the
   * town.
   */
  private Place asTown(Spot spot) {
    Place place = spot.resolution().place().orElseThrow();
    boolean unit = place.isAdmin1() || place.isAdmin2();
    if (!unit || saysUnit(spot)) {
      return place;
    }
    AdminUnit own = place.admin().orElseThrow();
    return spot.resolution().candidates().stream()
        .map(Candidate::place)
        .filter(p -> p.isPopulatedPlace() && lies(p, own, place))
        .findFirst()
        .or(() -> gazetteer.seat(own).filter(seat -> isNamed(seat, spot)))
        .orElse(place);
  }

  /** In the unit; a town of which only the country is known may lie near its middle. */
  private boolean lies(Place town, AdminUnit unit, Place area) {
    boolean held = town.admin().filter(unit::holds).isPresent();
    boolean sameCountry = town.countryCode().equals(area.countryCode());
    double km = town.point().distanceKm(area.point());
    return held || (sameCountry && km < weights.of("unit2-km"));
  }

  private static boolean isNamed(Place seat, Spot spot) {
    return Folding.fold(seat.name()).equals(spot.toponym().key());
  }

  /** A word for a unit stands beside the name, behind the list in which it stands, or in it. */
  private boolean saysUnit(Spot spot) {
    int next = behindList(spot);
    int before = spot.toponym().firstToken() - 1;
    boolean behind =
        next < tokens.size() && tokens.gapIs(next - 1, ' ') && words.isUnitWord(tokens, next);
    boolean ahead = before > 0 && words.isUnitWord(tokens, before - 1) && tokens.gapIs(before, ' ');
    boolean inName =
        spot.toponym().endToken() - spot.toponym().firstToken() > 1
            && words.isUnitWord(tokens, spot.toponym().endToken() - 1);
    return behind || ahead || inName;
  }

  /** The token behind "X", or behind "X and Y" where X opens a list. */
  private int behindList(Spot spot) {
    int end = spot.toponym().endToken();
    for (int i = spot.index() + 1; i < spots.size(); i++) {
      int first = spots.get(i).toponym().firstToken();
      boolean joined = first == end || (first == end + 1 && words.isJoiner(tokens, end));
      if (!joined || (first == end && !tokens.gapHas(end - 1, ','))) {
        break;
      }
      end = spots.get(i).toponym().endToken();
    }
    return end;
  }

  /** The coordinates that the text gives behind a name, or behind the areas that hold it. */
  private Optional<Place> coordinatesOf(Spot spot) {
    for (int i = spot.index() + 1; i < spots.size() && i <= spot.index() + MOST_AREAS; i++) {
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

  /** Where the text says outright; a name beside it tells what is there. */
  private Site coordinates(Spot spot, Place point, Place name) {
    String location = isArea(name) ? point.name() : name.name();
    return new Site(
        Optional.of(isArea(name) ? point : name),
        point.admin().isPresent() ? point.admin() : name.admin(),
        Optional.of(point.point()),
        location,
        spot.toponym().text(),
        LocationBasis.COORDINATES,
        new Precision(1, 1, metres(weights.of("coordinates-km"))),
        spot.resolution().confidence(),
        List.of());
  }

  private Site named(Spot spot, Place place) {
    if (place.isCountry()) {
      return country(place, spot.toponym().text(), spot.resolution().confidence());
    }
    if (place.isAdmin1() || place.isAdmin2()) {
      return unit(spot, place);
    }
    boolean region = isRegion(place);
    LocationBasis basis = region ? LocationBasis.AREA_CENTROID : LocationBasis.NAMED;
    return site(spot, place, place.point(), spot.toponym().text(), basis, precision(place));
  }

  private static boolean isRegion(Place place) {
    return place.featureClass() != FeatureClass.P && place.featureClass() != FeatureClass.S;
  }

  private Precision precision(Place place) {
    if (place.isPopulatedPlace()) {
      return new Precision(1, 1, metres(weights.of("town-km")));
    }
    if (place.featureClass() == FeatureClass.S) {
      return new Precision(1, 1, metres(weights.of("spot-km")));
    }
    double radius = place.extent().map(GeoBox::radiusKm).orElse(weights.of("region-km"));
    int where = place.featureClass() == FeatureClass.H && place.country().isEmpty() ? 7 : 5;
    return new Precision(3, where, metres(radius));
  }

  private static int metres(double km) {
    return (int) Math.round(Math.min(km, 20_000) * 1000);
  }

  private Site unit(Spot spot, Place place) {
    AdminUnit unit = place.admin().orElseThrow();
    boolean first = place.isAdmin1();
    Optional<Place> seat = gazetteer.seat(unit);
    boolean atSeat = placement.areaPoint() == Placement.AreaPoint.SEAT && seat.isPresent();
    double radius =
        place.extent().map(GeoBox::radiusKm).orElse(weights.of(first ? "unit1-km" : "unit2-km"));
    if (atSeat && seat.get().admin().filter(unit::holds).isEmpty()) {
      radius = Math.max(radius, weights.of("unit1-km")); // the seat of the unit that holds it
    }
    Precision precision =
        first ? new Precision(3, 4, metres(radius)) : new Precision(2, 3, metres(radius));
    GeoPoint point = atSeat ? seat.get().point() : place.point();
    LocationBasis basis = atSeat ? LocationBasis.AREA_SEAT : LocationBasis.AREA_CENTROID;
    return site(spot, place, point, spot.toponym().text(), basis, precision);
  }

  /** An incident of which only the country is known: no point. */
  Site country(Place country, String text, double confidence) {
    double radius = country.extent().map(GeoBox::radiusKm).orElse(500.0);
    return new Site(
        Optional.of(country),
        country.admin(),
        Optional.empty(),
        "",
        text,
        LocationBasis.COUNTRY,
        new Precision(3, 6, metres(radius)),
        confidence,
        List.of());
  }

  /** At a place that no toponym names. */
  Site at(Place place, String text, double confidence) {
    return new Site(
        Optional.of(place),
        place.admin(),
        Optional.of(place.point()),
        place.name(),
        text,
        LocationBasis.NAMED,
        precision(place),
        confidence,
        List.of());
  }

  private Site near(Spot spot, Place place, String text) {
    if (isArea(place)) {
      return named(spot, place);
    }
    Precision precision = new Precision(2, 2, metres(weights.of("near-km")));
    return site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** On a road of which one end is named: anywhere along it. */
  private Site road(Spot spot, Place place, String text) {
    if (isArea(place)) {
      return named(spot, place);
    }
    Precision precision = new Precision(2, 5, metres(weights.of("road-km")));
    return site(spot, place, place.point(), text, LocationBasis.NEAR, precision);
  }

  /** Between two places: at the first as ACLED has it, half way where points may move. */
  private Site between(Spot spot, Place place, int from) {
    Optional<Spot> second = secondOf(spot);
    Optional<Place> other = second.flatMap(s -> s.resolution().place());
    if (isArea(place) || other.isEmpty() || isArea(other.get())) {
      return named(spot, place);
    }
    double km = place.point().distanceKm(other.get().point());
    double radius = Math.max(weights.of("near-km"), km * weights.of("between-share"));
    GeoPoint point =
        placement.moveOffsets() ? place.point().midpoint(other.get().point()) : place.point();
    double error = placement.moveOffsets() ? radius : Math.max(radius, km);
    String text =
        new Span(tokens.start(from), second.get().toponym().span().end()).of(tokens.text());
    return site(
        spot, place, point, text, LocationBasis.BETWEEN, new Precision(2, 2, metres(error)));
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
    if (direction.isPresent() && isArea(place)) {
      return subregions
          .of(place, direction.get())
          .map(part -> part(part, place, textFrom(from, spot), spot.resolution().confidence()))
          .orElseGet(() -> named(spot, place));
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
    Precision precision = new Precision(2, 2, metres(moves ? error : Math.max(error, km)));
    return site(spot, place, point, text, LocationBasis.OFFSET, precision);
  }

  /** Part of the article's country or of a named area. */
  Site part(Subregions.Part part, Place area, String text, double confidence) {
    Optional<AdminUnit> admin =
        area.isAdmin1() || area.isAdmin2() ? area.admin() : area.admin().flatMap(u -> u.at(0));
    return new Site(
        part.place().or(() -> Optional.of(area)),
        admin,
        Optional.of(part.point()),
        part.name(),
        text,
        LocationBasis.SUBREGION,
        new Precision(3, 5, metres(part.radiusKm())),
        confidence,
        List.of());
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
              .map(p -> part(p, country, text, confidence));
        }
      }
    }
    return Optional.empty();
  }

  private Site site(
      Spot spot,
      Place place,
      GeoPoint point,
      String text,
      LocationBasis basis,
      Precision precision) {
    List<Candidate> others =
        spot.resolution().candidates().stream()
            .filter(c -> c.place().ordinal() != place.ordinal())
            .toList();
    return new Site(
        Optional.of(place),
        place.admin(),
        Optional.of(point),
        place.name(),
        text,
        basis,
        precision,
        spot.resolution().confidence(),
        others);
  }

  /** The words from a token up to the end of a toponym, as written. */
  private String textFrom(int token, Spot spot) {
    return new Span(tokens.start(token), spot.toponym().span().end()).of(tokens.text());
  }
}
