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
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/**
 * Places events on the map: finds the sites of each event mention, makes an incident of each site
 * and joins what is told twice.
 */
public final class IncidentLocator {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final WeightTable weights;
  private final Placement placement;
  private final SiteChooser chooser;
  private final Map<String, CountryFacts> countries;

  /**
   * A locator.
   *
   * @param sites the model that chooses the sites of events
   */
  public IncidentLocator(
      Gazetteer gazetteer, LanguagePack pack, Placement placement, LinearModel sites) {
    this.gazetteer = gazetteer;
    this.words = new SiteWords(pack);
    this.weights = WeightTable.load("/model/site-weights.tsv");
    this.placement = placement;
    this.chooser = new SiteChooser(pack, sites);
    this.countries = gazetteer.countries();
  }

  /** The incidents of a document, the main one first, the others by first mention. */
  public List<Incident> locate(
      Document document, List<EventMention> mentions, Reviewer.Review names) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    return new Article(document, names).incidents(mentions);
  }

  /** The work on one document. */
  private final class Article {

    private final Document document;
    private final List<Spot> spots;
    private final Chain chain;
    private final SiteFinder finder;
    private final Locator locator;
    private final Optional<Place> focus;
    private final Located[] explicit;

    Article(Document document, Reviewer.Review names) {
      this.document = document;
      Spots found = chooser.spots(document, names);
      spots = found.all();
      explicit = new Located[spots.size()];
      finder = new SiteFinder(document, found, chooser, words, weights);
      chain = new Chain(document, spots, gazetteer, words, weights);
      locator = new Locator(document, spots, gazetteer, words, weights, placement);
      focus = focus(names.kept());
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
      for (EventMention mention : mentions) {
        List<Located> located = locate(mention);
        merger.add(mention, located);
      }
      return merger.incidents();
    }

    private List<Located> locate(EventMention mention) {
      Sentence sentence = document.sentences().get(mention.sentence());
      List<SiteOption> sites = finder.inSentence(mention);
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

    /** Capitals of which nothing is known are a place only where the text says where it lies. */
    private boolean isPlace(Spot spot) {
      return spot.standing() == Spot.Standing.KEPT
          || spot.resolution().place().isPresent()
          || Chain.anchor(chain.members(spot)).isPresent();
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
        explicit[spot.index()] = new Located(site, true, warnings);
      }
      return explicit[spot.index()];
    }

    /** "Western Mali" is a country with a direction before it. */
    private boolean isPart(Spot spot) {
      int first = spot.toponym().firstToken();
      return first > 0 && words.direction(document.tokens(), first - 1).isPresent();
    }

    /** What to say of a site whose paragraph names countries, and not the one where it lies. */
    private Optional<String> foreign(Spot spot, Site site) {
      Optional<AdminUnit> country = site.place().flatMap(Place::country);
      int paragraph = document.sentences().get(spot.sentence()).paragraph();
      Optional<Place> named = Optional.empty();
      for (Spot other : spots) {
        boolean near = document.sentences().get(other.sentence()).paragraph() == paragraph;
        if (near && other.isCountry()) {
          named = other.resolution().place();
          if (country.isEmpty() || named.get().country().equals(country)) {
            return Optional.empty();
          }
        }
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

    /** Where a name is, as what is told of it beside it has it. */
    private Site siteOf(Spot spot, List<String> warnings) {
      List<Spot> members = chain.members(spot);
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
      if (found.isEmpty()) {
        found =
            finder.inNeighbour(mention, mention.sentence(), "own-sentence").filter(this::isAtHome);
      }
      return List.of(
          found
              .map(spot -> new Located(siteOf(spot, new ArrayList<>()), false, List.of()))
              .orElseGet(() -> new Located(byCountry(), false, List.of())));
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

    private Site byCountry() {
      Optional<Place> country = focus.isPresent() ? focus : ofDateline();
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
