package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Turns the names of an article into sites, as what is told of each beside it has it, with warnings
 * where text and gazetteer disagree.
 */
final class SpotSites {

  private final Document document;
  private final ArticleNames names;
  private final Locator locator;
  private final SiteMaker maker;
  private final Rubric rubric;
  private final SiteWords words;
  private final Optional<Place> focus;
  private final double smallTown;
  private final double leastTold;

  /** The sites that were asked for, by the number of the name. */
  private final Located[] known;

  private final Told[] told;

  /**
   * The sites of an article.
   *
   * @param focus the country that most of it is about
   */
  SpotSites(
      ArticleNames names,
      Locator locator,
      SiteWords words,
      WeightTable weights,
      Optional<Place> focus) {
    this.document = names.document();
    this.names = names;
    this.locator = locator;
    this.maker = locator.maker();
    this.rubric = new Rubric(document, names.spots(), words, weights);
    this.words = words;
    this.focus = focus;
    smallTown = weights.of("small-town");
    leastTold = weights.of("told-place");
    known = new Located[names.spots().size()];
    told = new Told[known.length];
  }

  /** What opens the paragraphs. */
  Rubric rubric() {
    return rubric;
  }

  /** The site of a name that the text gives outright. */
  Located located(Spot spot) {
    if (known[spot.index()] == null) {
      List<String> warnings = new ArrayList<>(Warnings.of(document, names.spots(), spot, words));
      Told told = told(spot);
      Site site = told.site();
      told.warning().ifPresent(warnings::add);
      if (warnings.isEmpty()) {
        foreign(spot, site).ifPresent(warnings::add);
      }
      boolean lacking = spot.resolution().place().isEmpty();
      if (lacking && warnings.isEmpty()) {
        warnings.addAll(Warnings.unknown(spot.toponym().text()));
      }
      known[spot.index()] = new Located(site, true, warnings, lacking);
    }
    return known[spot.index()];
  }

  /**
   * What to say of a site whose paragraph names countries or their first-level units, where the
   * whole text names neither the country in which it lies nor such a unit of it.
   */
  private Optional<String> foreign(Spot spot, Site site) {
    Optional<AdminUnit> country = site.place().flatMap(Place::country);
    Optional<Place> written = beside(spot);
    if (written.isPresent() && !written.get().country().equals(country)) {
      return Optional.of(disagree(spot, written.get(), country));
    }
    int paragraph = document.sentences().get(spot.sentence()).paragraph();
    Optional<Place> named = Optional.empty();
    for (Spot other : names.spots()) {
      Optional<Place> said = other.resolution().place().filter(p -> p.isCountry() || p.isAdmin1());
      if (said.isPresent() && (country.isEmpty() || said.get().country().equals(country))) {
        return Optional.empty();
      }
      boolean near = document.sentences().get(other.sentence()).paragraph() == paragraph;
      named = near && said.isPresent() ? said : named;
    }
    return named.map(place -> disagree(spot, place, country));
  }

  /** The country or first-level unit in "X (Y)" and "the Ugandan village of X". */
  private Optional<Place> beside(Spot spot) {
    Tokens tokens = document.tokens();
    int end = spot.toponym().endToken();
    int first = spot.toponym().firstToken();
    for (Spot other : names.spots()) {
      boolean bracket = other.toponym().firstToken() == end && tokens.gapHas(end - 1, '(');
      boolean typed =
          other.toponym().endToken() == first - 2
              && words.isTyped(
                  tokens, first, document.sentences().get(spot.sentence()).firstToken());
      if (bracket || (typed && !other.isName())) {
        return other.resolution().place().filter(p -> p.isCountry() || p.isAdmin1());
      }
    }
    return Optional.empty();
  }

  private static String disagree(Spot spot, Place named, Optional<AdminUnit> country) {
    return "the text names "
        + named.name()
        + ", the gazetteer has "
        + spot.toponym().text()
        + " in "
        + country.map(AdminUnit::name).orElse("no country");
  }

  /** Where a name is, as what is told of it beside it has it. */
  Site siteOf(Spot spot) {
    return told(spot).site();
  }

  private record Told(Site site, Optional<String> warning) {}

  /** Looked up once: several events ask for the town of the sentence before. */
  private Told told(Spot spot) {
    if (told[spot.index()] == null) {
      told[spot.index()] = find(spot);
    }
    return told[spot.index()];
  }

  private Told find(Spot spot) {
    List<Spot> members = placing(spot);
    Optional<Place> place = names.chain().place(spot, members);
    if (place.isPresent()) {
      return new Told(locator.site(spot.at(place.get(), leastTold)), Optional.empty());
    }
    Optional<Spot> anchor = Chain.anchor(members);
    if (anchor.isEmpty()) {
      return new Told(unknown(spot), Optional.empty());
    }
    Spot stated = anchor.get();
    Optional<Place> area = names.chain().place(stated, names.chain().members(stated));
    Site site =
        locator.site(
            spot, stated.at(area.orElse(stated.resolution().place().orElseThrow()), leastTold));
    return new Told(
        site,
        Optional.of(
            "the gazetteer has no "
                + spot.toponym().text()
                + " where the text puts it; the point is that of "
                + stated.toponym().text()));
  }

  /** What says where a name lies: the words beside it, else the place that opens the paragraph. */
  private List<Spot> placing(Spot spot) {
    List<Spot> members = names.chain().members(spot);
    boolean large =
        spot.resolution().place().filter(p -> p.population().orElse(0) >= smallTown).isPresent();
    Optional<Spot> opening =
        townOfStreet(spot)
            .or(() -> rubric.of(spot.sentence()).filter(place -> !isNewsOfCountry(spot, place)));
    boolean told = large || spot.isCountry() || Chain.anchor(members).isPresent();
    return told || opening.isEmpty() || opening.get().index() == spot.index()
        ? members
        : List.of(opening.get());
  }

  /** What a capital reports in "BAKU - A mine went off in Aghdam": a place of its country. */
  private static boolean isNewsOfCountry(Spot spot, Spot opening) {
    Optional<Place> capital = opening.resolution().place();
    Optional<Place> place = spot.resolution().place();
    return capital.filter(p -> p.featureCode().equals("PPLC")).isPresent()
        && place.isPresent()
        && place.get().country().equals(capital.get().country());
  }

  /** For a street, a square or a quarter the town before it in its paragraph. */
  private Optional<Spot> townOfStreet(Spot street) {
    int paragraph = document.sentences().get(street.sentence()).paragraph();
    Optional<Spot> town = Optional.empty();
    for (int i = street.index() - 1; i >= 0 && isStreet(street) && town.isEmpty(); i--) {
      Spot spot = names.spots().get(i);
      boolean near = document.sentences().get(spot.sentence()).paragraph() == paragraph;
      town = near && NearbySites.isTown(spot) ? Optional.of(spot) : town;
    }
    return town;
  }

  private boolean isStreet(Spot spot) {
    Tokens tokens = document.tokens();
    int end = spot.toponym().endToken();
    return words.isInner(tokens, end - 1)
        || (end < tokens.size() && tokens.gapIs(end - 1, ' ') && words.isInner(tokens, end));
  }

  /** A place that the gazetteer lacks: its country where the text has one, without a point. */
  private Site unknown(Spot spot) {
    Optional<Site> country =
        focus.map(
            place -> maker.country(place, spot.toponym().text(), spot.toponym().confidence() / 2));
    if (document.letterCase() == Document.LetterCase.UPPER) {
      String name = WirePlaces.titled(spot.toponym().text());
      return SiteMaker.inside(country.orElseGet(() -> SiteMaker.nowhere(name)), name);
    }
    return country.orElseGet(() -> SiteMaker.nowhere(spot.toponym().text()));
  }
}
