package org.geowire.incident;

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

/**
 * Places events on the map: finds the sites of each event mention, makes an incident of each site
 * and joins what is told twice.
 */
public final class IncidentLocator {

  private final Gazetteer gazetteer;
  private final Knowledge knowledge;
  private final SecondLook look;
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
    WeightTable weights = WeightTable.load("/model/site-weights.tsv");
    SiteWords words = new SiteWords(pack, weights);
    Homeland.Weights home = Homeland.Weights.of(weights);
    SiteChooser chooser = new SiteChooser(pack, sites);
    this.gazetteer = gazetteer;
    this.knowledge =
        new Knowledge(
            gazetteer,
            words,
            new Distances(pack, words, weights),
            new Facilities(words, weights),
            new WirePlaces(pack, weights),
            weights,
            JoinWeights.of(WeightTable.load("/model/story-weights.tsv"), rules),
            home,
            placement,
            chooser);
    this.look = new SecondLook(gazetteer, pack, words, weights);
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
    Reviewer.Review checked = look.of(document, names, told, mentions);
    Spots found = knowledge.chooser().spots(document, checked, told);
    ArticleNames article =
        ArticleNames.of(document, found, gazetteer, knowledge.words(), knowledge.weights());
    return new ArticleLocator(article, mentions, knowledge, focus(checked.kept()))
        .incidents(mentions, countries);
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

  /** What the work on every article needs. */
  record Knowledge(
      Gazetteer gazetteer,
      SiteWords words,
      Distances distances,
      Facilities facilities,
      WirePlaces wire,
      WeightTable weights,
      JoinWeights joining,
      Homeland.Weights home,
      Placement placement,
      SiteChooser chooser) {}
}
