package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Places events on the map: finds the sites of each event mention, makes an incident of each site
 * and joins what is told twice.
 */
public final class IncidentLocator {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final WirePlaces wire;
  private final WeightTable weights;
  private final JoinWeights joining;
  private final Homeland.Weights home;
  private final Placement placement;
  private final SiteChooser chooser;
  private final NameCheck check;
  private final Map<String, CountryFacts> countries;

  /**
   * A locator.
   *
   * @param sites the model that chooses the sites of events
   * @param rules what the profile wants of incidents
   */
  public IncidentLocator(
      Gazetteer gazetteer,
      LanguagePack pack,
      Placement placement,
      LinearModel sites,
      JoinRules rules) {
    this.gazetteer = gazetteer;
    this.words = new SiteWords(pack);
    this.wire = new WirePlaces(pack);
    this.weights = WeightTable.load("/model/site-weights.tsv");
    this.joining = JoinWeights.of(WeightTable.load("/model/story-weights.tsv"), rules);
    this.home = Homeland.Weights.of(weights);
    this.placement = placement;
    this.chooser = new SiteChooser(pack, sites);
    this.check = new NameCheck(gazetteer, pack, words, weights);
    this.countries = gazetteer.countries();
  }

  /** The incidents of a document, the main one first, the others by first mention. */
  public List<Incident> locate(
      Document document, List<EventMention> mentions, Reviewer.Review names) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    BitSet told = new BitSet();
    mentions.forEach(mention -> told.set(mention.sentence()));
    Reviewer.Review checked = check.of(document, names, told);
    return new Article(document, chooser.spots(document, checked, told), checked)
        .incidents(mentions);
  }

  /** The work on one document. */
  private final class Article {

    private final Document document;
    private final List<Spot> spots;
    private final Chain chain;
    private final SiteFinder finder;
    private final Locator locator;
    private final Optional<Place> focus;
    private final Homeland homeland;
    private final ImpliedSite implied;
    private final Rubric rubric;
    private final Located[] explicit;

    Article(Document document, Spots found, Reviewer.Review names) {
      this.document = document;
      spots = found.all();
      explicit = new Located[spots.size()];
      chain = new Chain(document, spots, gazetteer, words, weights);
      finder = new SiteFinder(document, found, chain, chooser, words, weights);
      locator = new Locator(document, spots, gazetteer, words, weights, placement);
      focus = focus(names.kept());
      homeland = new Homeland(document, spots, home);
      implied = new ImpliedSite(document, spots, chain, finder, weights);
      rubric = new Rubric(document, spots, words);
    }

    /**
     * The country that most of the text is about: named ones count, and those that hold the named
     * places.
     */
    private Optional<Place> focus(List<Resolution> resolutions) {
      Votes votes = new Votes();
      for (Resolution resolution : resolutions) {
        Optional<Place> place = resolution.place();
        Optional<AdminUnit> country = place.isEmpty() ? Optional.empty() : place.get().country();
        if (country.isPresent()) {
          votes.add(country.get(), resolution.confidence());
        }
      }
      Optional<AdminUnit> most = votes.most();
      return most.isEmpty() ? Optional.empty() : Optional.of(gazetteer.place(most.get().place()));
    }

    List<Incident> incidents(List<EventMention> mentions) {
      Merger merger = new Merger(document, joining, countries);
      boolean wires = document.letterCase() == Document.LetterCase.UPPER;
      merger.addAll(
          mentions, mention -> wires ? asWire(mention, locate(mention)) : locate(mention));
      return merger.incidents(wires ? (mention, site) -> site : this::settled);
    }

    /** Where nothing put an incident on the map, the place that the text implies. */
    private Site settled(EventMention mention, Site site) {
      boolean lost = site.basis() == LocationBasis.COUNTRY || site.basis() == LocationBasis.NONE;
      if (!lost) {
        return site;
      }
      Optional<AdminUnit> country = site.admin().or(() -> homeland.of(mention));
      return implied
          .of(mention.sentence(), country)
          .map(spot -> locator.implied(siteOf(spot, new ArrayList<>()), site.text()))
          .orElse(site);
    }

    private List<Located> locate(EventMention mention) {
      Sentence sentence = document.sentences().get(mention.sentence());
      List<SiteOption> sites = finder.inSentence(mention, spot -> true);
      if (!sites.isEmpty() && sites.stream().noneMatch(site -> isKnown(site.spot()))) {
        List<SiteOption> known = finder.inSentence(mention, this::isKnown);
        sites = known.isEmpty() ? sites : known;
      }
      if (focus.isPresent() && areWholeCountries(sites)) {
        Optional<Site> part = locator.partOfCountry(sentence, focus.get(), 0.7);
        if (part.isPresent()) {
          return List.of(new Located(part.get(), true, List.of()));
        }
      }
      List<Located> located = new ArrayList<>(sites.size());
      for (SiteOption site : sites) {
        if (isPlace(site.spot())) {
          located.add(located(site));
        }
      }
      return located.isEmpty() ? nearby(mention) : located;
    }

    /**
     * In capitals half a name is found abroad, and quarters and villages that the gazetteer lacks
     * are known by the words beside them.
     */
    private List<Located> asWire(EventMention mention, List<Located> found) {
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
                          inside(atHome(base.site(), home.get()), name), true, base.warnings()))
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
      return site.place().filter(p -> p.population().orElse(0) > weights.of("large")).isPresent();
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
      Site country = locator.country(home, site.text(), site.confidence() / 2);
      Site brought =
          own.map(place -> locator.at(place, site.text(), site.confidence() / 2))
              .orElseGet(() -> inside(country, name));
      return new Located(brought, true, stranger.warnings());
    }

    /** The place of the dateline, or the capital, where the passage points to it. */
    private Optional<Located> pointed(EventMention mention, Place home) {
      return wire.pointer(document, mention)
          .flatMap(
              pointer ->
                  pointer == WirePlaces.Pointer.FILED
                      ? ofDateline()
                      : gazetteer.seat(home.admin().orElseThrow()))
          .filter(place -> place.country().equals(home.country()) && !place.isCountry())
          .map(place -> new Located(locator.at(place, "", 0.6), true, List.of()));
    }

    private static boolean isPlaced(Located located) {
      return located.explicit() && located.site().basis() != LocationBasis.COUNTRY;
    }

    private Site atHome(Site site, Place home) {
      boolean inside = site.admin().flatMap(unit -> unit.at(0)).equals(home.country());
      return inside ? site : locator.country(home, site.text(), site.confidence() / 2);
    }

    /** A place that only the text knows, somewhere at or in another. */
    private Site inside(Site site, String name) {
      boolean point = site.point().isPresent();
      return new Site(
          Optional.empty(),
          site.admin(),
          site.point(),
          name,
          name,
          point ? LocationBasis.NEAR : LocationBasis.COUNTRY,
          point ? new Precision(2, 2, site.precision().uncertaintyM()) : site.precision(),
          site.confidence(),
          List.of());
    }

    /** Whether the gazetteer has it, or a name that the text says it lies in. */
    private boolean isKnown(Spot spot) {
      return spot.resolution().place().isPresent() || Chain.anchor(chain.members(spot)).isPresent();
    }

    /** Capitals of which nothing is known are a place only where the text says where it lies. */
    private boolean isPlace(Spot spot) {
      return spot.standing() == Spot.Standing.KEPT || isKnown(spot);
    }

    private boolean areWholeCountries(List<SiteOption> sites) {
      for (SiteOption site : sites) {
        if (!site.spot().isCountry() || isPart(site.spot())) {
          return false;
        }
      }
      return true;
    }

    private Located located(SiteOption option) {
      Spot spot = option.spot();
      if (explicit[spot.index()] == null) {
        List<String> warnings = new ArrayList<>(Warnings.of(document, spots, spot, words));
        Site site = siteOf(spot, warnings);
        if (warnings.isEmpty()) {
          foreign(spot, site).ifPresent(warnings::add);
        }
        boolean unknown = spot.resolution().place().isEmpty();
        if (unknown && warnings.isEmpty()) {
          warnings.addAll(Warnings.unknown(spot.toponym().text()));
        }
        explicit[spot.index()] = new Located(site, true, warnings, unknown);
      }
      return explicit[spot.index()];
    }

    /** "Western Mali" is a country with a direction before it. */
    private boolean isPart(Spot spot) {
      int first = spot.toponym().firstToken();
      return first > 0 && words.direction(document.tokens(), first - 1).isPresent();
    }

    /**
     * What to say of a site whose paragraph names countries or their first-level units, where the
     * whole text names neither the country in which it lies nor such a unit of it.
     */
    private Optional<String> foreign(Spot spot, Site site) {
      Optional<AdminUnit> country = site.place().flatMap(Place::country);
      int paragraph = document.sentences().get(spot.sentence()).paragraph();
      Optional<Place> named = Optional.empty();
      for (Spot other : spots) {
        Optional<Place> said =
            other.resolution().place().filter(p -> p.isCountry() || p.isAdmin1());
        if (said.isPresent() && (country.isEmpty() || said.get().country().equals(country))) {
          return Optional.empty();
        }
        boolean near = document.sentences().get(other.sentence()).paragraph() == paragraph;
        named = near && said.isPresent() ? said : named;
      }
      return named.map(
          place ->
              "the text names "
                  + place.name()
                  + ", the gazetteer has "
                  + spot.toponym().text()
                  + " in "
                  + country.map(AdminUnit::name).orElse("no country"));
    }

    /**
     * What says where a name lies: the words beside it, else the place that opens the paragraph.
     */
    private List<Spot> placing(Spot spot) {
      List<Spot> members = chain.members(spot);
      boolean large =
          spot.resolution()
              .place()
              .filter(p -> p.population().orElse(0) >= weights.of("small-town"))
              .isPresent();
      Optional<Spot> opening = townOfStreet(spot).or(() -> rubric.of(spot.sentence()));
      boolean told = large || spot.isCountry() || Chain.anchor(members).isPresent();
      return told || opening.isEmpty() || opening.get().index() == spot.index()
          ? members
          : List.of(opening.get());
    }

    /** For a street, a square or a quarter the town before it in its paragraph. */
    private Optional<Spot> townOfStreet(Spot street) {
      int paragraph = document.sentences().get(street.sentence()).paragraph();
      Optional<Spot> town = Optional.empty();
      for (int i = street.index() - 1; i >= 0 && isStreet(street) && town.isEmpty(); i--) {
        Spot spot = spots.get(i);
        boolean near = document.sentences().get(spot.sentence()).paragraph() == paragraph;
        town = near && isTown(spot) ? Optional.of(spot) : town;
      }
      return town;
    }

    private boolean isStreet(Spot spot) {
      Tokens tokens = document.tokens();
      int end = spot.toponym().endToken();
      return words.isInner(tokens, end - 1)
          || (end < tokens.size() && tokens.gapIs(end - 1, ' ') && words.isInner(tokens, end));
    }

    /** Where a name is, as what is told of it beside it has it. */
    private Site siteOf(Spot spot, List<String> warnings) {
      List<Spot> members = placing(spot);
      Optional<Place> place = chain.place(spot, members);
      if (place.isPresent()) {
        return locator.site(spot.at(place.get()));
      }
      Optional<Spot> anchor = Chain.anchor(members);
      if (anchor.isEmpty()) {
        return unknown(spot);
      }
      Spot stated = anchor.get();
      Site site =
          locator.site(
              spot,
              stated.at(
                  chain
                      .place(stated, chain.members(stated))
                      .orElse(stated.resolution().place().get())));
      warnings.add(
          "the gazetteer has no "
              + spot.toponym().text()
              + " where the text puts it; the point is that of "
              + stated.toponym().text());
      return site;
    }

    /** A place that the gazetteer lacks: its country where the text has one, without a point. */
    private Site unknown(Spot spot) {
      Optional<Site> country =
          focus.map(
              place ->
                  locator.country(place, spot.toponym().text(), spot.toponym().confidence() / 2));
      if (document.letterCase() == Document.LetterCase.UPPER) {
        String name = WirePlaces.titled(spot.toponym().text());
        return inside(country.orElseGet(() -> nowhere(name)), name);
      }
      return country.orElseGet(() -> nowhere(spot.toponym().text()));
    }

    private Site nowhere(String text) {
      return new Site(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          text,
          LocationBasis.NONE,
          new Precision(3, 6, 0),
          0,
          List.of());
    }

    /** Where the sentence names no site: the sentences beside it, the dateline, the country. */
    private List<Located> nearby(EventMention mention) {
      Sentence own = document.sentences().get(mention.sentence());
      Optional<Spot> opening = rubric.of(mention.sentence()).filter(this::isTown);
      Optional<Spot> found =
          finder.latestTown(mention).filter(this::isAtHome).map(town -> opening.orElse(town));
      for (int back = 1; back <= 2 && found.isEmpty(); back++) {
        found = neighbour(mention, own, mention.sentence() - back, "previous-sentence");
      }
      found = found.or(() -> opening);
      if (found.isEmpty()) {
        found = neighbour(mention, own, mention.sentence() + 1, "next-sentence");
      }
      if (found.isEmpty()) {
        found =
            finder.inNeighbour(mention, mention.sentence(), "own-sentence").filter(this::isAtHome);
      }
      return List.of(
          found
              .map(spot -> new Located(siteOf(spot, new ArrayList<>()), false, List.of()))
              .orElseGet(() -> new Located(byCountry(mention), false, List.of())));
    }

    private boolean isTown(Spot spot) {
      return spot.resolution().place().filter(Place::isPopulatedPlace).isPresent();
    }

    /** In the country that the text is about: a guess is not to lead abroad. */
    private boolean isAtHome(Spot spot) {
      return focus.isEmpty()
          || spot.resolution().place().isEmpty()
          || spot.resolution().place().get().country().equals(focus.get().country());
    }

    private Optional<Spot> neighbour(EventMention mention, Sentence own, int other, String weight) {
      boolean inside = other >= 0 && other < document.sentences().size();
      return inside && document.sentences().get(other).paragraph() == own.paragraph()
          ? finder.inNeighbour(mention, other, weight)
          : Optional.empty();
    }

    private Site byCountry(EventMention mention) {
      Optional<Place> country =
          homeland.of(mention).map(unit -> gazetteer.place(unit.place())).or(this::ofDateline);
      return country
          .filter(Place::isCountry)
          .map(c -> locator.country(c, "", 0.5))
          .orElseGet(() -> nowhere(""));
    }

    /** The first place that the dateline names. */
    private Optional<Place> ofDateline() {
      Optional<Span> dateline = document.dateline();
      for (Spot spot : spots) {
        boolean inside = dateline.isPresent() && dateline.get().overlaps(spot.toponym().span());
        if (inside && spot.isName() && spot.resolution().place().isPresent()) {
          return spot.resolution().place();
        }
      }
      return Optional.empty();
    }
  }
}
