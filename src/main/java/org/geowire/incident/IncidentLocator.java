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
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/**
 * Places events on the map: finds the sites of each event mention, makes an incident of each site
 * and joins what is told twice.
 */
public final class IncidentLocator {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final WirePlaces wire;
  private final WeightTable weights;
  private final Placement placement;
  private final Map<String, CountryFacts> countries;

  public IncidentLocator(Gazetteer gazetteer, LanguagePack pack, Placement placement) {
    this.gazetteer = gazetteer;
    this.words = new SiteWords(pack);
    this.wire = new WirePlaces(pack);
    this.weights = WeightTable.load("/model/site-weights.tsv");
    this.placement = placement;
    this.countries = gazetteer.countries();
  }

  /** The incidents of a document, the main one first, the others by first mention. */
  public List<Incident> locate(
      Document document, List<EventMention> mentions, List<Resolution> resolutions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    return new Article(document, resolutions).incidents(mentions);
  }

  /** The work on one document. */
  private final class Article {

    private final Document document;
    private final List<Spot> spots = new ArrayList<>();
    private final SiteFinder finder;
    private final Locator locator;
    private final Optional<Place> focus;
    private final Homeland homeland;
    private final Located[] explicit;

    Article(Document document, List<Resolution> resolutions) {
      this.document = document;
      for (Resolution resolution : resolutions) {
        int sentence = document.sentenceOf(resolution.toponym().firstToken());
        spots.add(new Spot(spots.size(), resolution, sentence));
      }
      explicit = new Located[spots.size()];
      finder = new SiteFinder(document, spots, words, weights);
      locator = new Locator(document, spots, gazetteer, words, weights, placement);
      focus = focus(resolutions);
      homeland = new Homeland(document, spots, weights);
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
      Merger merger = new Merger(document, countries);
      boolean wires = document.letterCase() == Document.LetterCase.UPPER;
      merger.addAll(
          mentions, mention -> wires ? asWire(mention, locate(mention)) : locate(mention));
      return merger.incidents();
    }

    private List<Located> locate(EventMention mention) {
      Sentence sentence = document.sentences().get(mention.sentence());
      List<Spot> sites = finder.inSentence(mention);
      if (focus.isPresent() && areWholeCountries(sites)) {
        Optional<Site> part = locator.partOfCountry(sentence, focus.get(), 0.7);
        if (part.isPresent()) {
          return List.of(new Located(part.get(), true, List.of()));
        }
      }
      List<Located> located = new ArrayList<>(sites.size());
      for (Spot spot : sites) {
        located.add(located(spot));
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

    private boolean areWholeCountries(List<Spot> sites) {
      for (Spot site : sites) {
        if (!site.isCountry() || isPart(site)) {
          return false;
        }
      }
      return true;
    }

    private Located located(Spot spot) {
      if (explicit[spot.index()] == null) {
        boolean unknown = spot.resolution().place().isEmpty();
        List<String> warnings =
            unknown
                ? Warnings.unknown(spot.toponym().text())
                : Warnings.of(document, spots, spot, words);
        explicit[spot.index()] = new Located(siteOf(spot), true, warnings, unknown);
      }
      return explicit[spot.index()];
    }

    /** "Western Mali" is a country with a direction before it. */
    private boolean isPart(Spot spot) {
      int first = spot.toponym().firstToken();
      return first > 0 && words.direction(document.tokens(), first - 1).isPresent();
    }

    private Site siteOf(Spot spot) {
      return spot.resolution().place().isPresent() ? locator.site(spot) : unknown(spot);
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
      Optional<Spot> found = Optional.empty();
      for (int back = 1; back <= 2 && found.isEmpty(); back++) {
        found = neighbour(mention, own, mention.sentence() - back, "previous-sentence");
      }
      if (found.isEmpty()) {
        found = neighbour(mention, own, mention.sentence() + 1, "next-sentence");
      }
      return List.of(
          found
              .map(spot -> new Located(siteOf(spot), false, List.of()))
              .orElseGet(() -> new Located(byCountry(mention), false, List.of())));
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
