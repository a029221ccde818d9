package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;

/**
 * Places the events of one article: finds the sites of each mention and joins what is told twice.
 */
final class ArticleLocator {

  private final ArticleNames names;
  private final SiteFinder finder;
  private final SpotSites sites;
  private final Gazetteer gazetteer;
  private final Locator locator;
  private final NearbySites nearby;
  private final WireSites wires;
  private final ImpliedSite implied;
  private final Homeland homeland;
  private final Optional<Place> focus;
  private final SiteWords words;
  private final JoinWeights joining;
  private final double partConfidence;

  /** How sure the country is that only a dateline tells. */
  private final double filedConfidence;

  ArticleLocator(
      ArticleNames names,
      List<EventMention> mentions,
      IncidentLocator.Knowledge knowledge,
      Optional<Place> focus) {
    Document document = names.document();
    gazetteer = knowledge.gazetteer();
    WeightTable weights = knowledge.weights();
    this.names = names;
    this.words = knowledge.words();
    this.focus = focus;
    InnerTowns towns = new InnerTowns(names, words, weights);
    finder = new SiteFinder(names, knowledge.chooser(), towns, words, weights);
    locator = new Locator(names, knowledge);
    sites = new SpotSites(names, locator, words, weights, focus);
    joining = knowledge.joining();
    homeland =
        new Homeland(
            document, names.spots(), mentions, knowledge.home(), joining.rules().countries());
    nearby =
        new NearbySites(
            names,
            new PlacesBeside(names, towns, words, weights),
            sites,
            locator.maker(),
            homeland,
            gazetteer,
            focus);
    wires =
        new WireSites(
            names, nearby, knowledge.wire(), locator.maker(), homeland, gazetteer, weights);
    implied = new ImpliedSite(names, weights);
    partConfidence = weights.of("part-of-country");
    filedConfidence = weights.of("filed-country");
  }

  /** The incidents of what was told. */
  List<Incident> incidents(List<EventMention> mentions, Map<String, CountryFacts> countries) {
    Merger merger = new Merger(names.document(), joining, countries);
    boolean inCapitals = names.document().letterCase() == Document.LetterCase.UPPER;
    merger.addAll(
        mentions,
        mention -> unfiled(inCapitals ? wires.of(mention, locate(mention)) : locate(mention)));
    return merger.incidents(inCapitals ? (mention, site) -> site : this::settled);
  }

  /** For a profile that wants it so, of what only the dateline places its country. */
  private List<Located> unfiled(List<Located> found) {
    Optional<Place> filed =
        joining.rules().filed()
            ? Optional.empty()
            : nearby.ofDateline().filter(p -> !p.isCountry());
    if (filed.isEmpty()) {
      return found;
    }
    return found.stream()
        .map(one -> !one.explicit() && one.site().place().equals(filed) ? ofCountry(one) : one)
        .toList();
  }

  private Located ofCountry(Located one) {
    return one.site()
        .place()
        .flatMap(Place::country)
        .map(unit -> locator.maker().country(gazetteer.place(unit.place()), "", filedConfidence))
        .map(site -> new Located(site, false, one.warnings()))
        .orElse(one);
  }

  /** Where nothing put an incident on the map, the place that the text implies. */
  private Site settled(EventMention mention, Site site) {
    boolean lost = site.basis() == LocationBasis.COUNTRY || site.basis() == LocationBasis.NONE;
    if (!lost) {
      return site;
    }
    Optional<AdminUnit> country = site.admin().or(() -> homeland.of(mention));
    Optional<Spot> found = implied.of(mention.sentence(), country);
    boolean guessed = focus.isPresent() && !isNamed(mention.sentence(), country);
    return (guessed ? found.or(() -> implied.of(mention.sentence(), focus.get().country())) : found)
        .map(spot -> locator.maker().implied(sites.siteOf(spot), site.text()))
        .orElse(site);
  }

  /** Whether a sentence names a country or a place in it, more than its people. */
  private boolean isNamed(int sentence, Optional<AdminUnit> country) {
    for (Spot spot : names.spots()) {
      boolean named =
          spot.sentence() == sentence
              && spot.isName()
              && spot.resolution().place().flatMap(Place::country).equals(country);
      if (named) {
        return true;
      }
    }
    return false;
  }

  private List<Located> locate(EventMention mention) {
    Optional<Spot> coded = finder.coded(mention);
    if (coded.isPresent()) {
      return List.of(sites.located(coded.get()));
    }
    Optional<Spot> there = nearby.there(mention);
    if (there.isPresent()) {
      return List.of(new Located(sites.siteOf(there.get()), false, List.of()));
    }
    Sentence sentence = names.document().sentences().get(mention.sentence());
    List<SiteOption> chosen = finder.inSentence(mention, spot -> true);
    if (!chosen.isEmpty() && chosen.stream().noneMatch(site -> isKnown(site.spot()))) {
      List<SiteOption> known = finder.inSentence(mention, this::isKnown);
      chosen = known.isEmpty() ? chosen : known;
    }
    if (focus.isPresent() && areWholeCountries(chosen)) {
      Optional<Site> part = locator.partOfCountry(sentence, focus.get(), partConfidence);
      if (part.isPresent()) {
        return List.of(new Located(part.get(), true, List.of()));
      }
    }
    List<Located> located = new ArrayList<>(chosen.size());
    for (SiteOption site : chosen) {
      if (isPlace(site.spot())) {
        located.add(sites.located(site.spot()));
      }
    }
    return located.isEmpty() ? nearby.of(mention) : located;
  }

  /** Whether the gazetteer has it, or a name that the text says it lies in. */
  private boolean isKnown(Spot spot) {
    return spot.resolution().place().isPresent()
        || Chain.anchor(names.chain().members(spot)).isPresent();
  }

  /** Capitals of which nothing is known are a place only where the text says where it lies. */
  private boolean isPlace(Spot spot) {
    return spot.standing() == Spot.Standing.KEPT || isKnown(spot);
  }

  private boolean areWholeCountries(List<SiteOption> chosen) {
    for (SiteOption site : chosen) {
      if (!site.spot().isCountry() || isPart(site.spot())) {
        return false;
      }
    }
    return true;
  }

  /** "Western Mali" is a country with a direction before it. */
  private boolean isPart(Spot spot) {
    int first = spot.toponym().firstToken();
    return first > 0 && words.direction(names.document().tokens(), first - 1).isPresent();
  }
}
