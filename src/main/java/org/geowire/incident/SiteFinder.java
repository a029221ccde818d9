package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.event.EventMention;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;

/**
 * Finds which toponyms of its own sentence are the sites of an event mention: what the model
 * chooses with the weights by hand, and the list in which it stands ("Nioro, Gogui and Diboli").
 */
final class SiteFinder {

  private final ArticleNames names;
  private final List<Spot> spots;
  private final Neighbours neighbours;
  private final SpotWeights standing;
  private final EventWeights event;
  private final InnerTowns towns;
  private final Roads roads;
  private final SiteChooser chooser;
  private final double least;
  private final double byHand;
  private final int longRange;
  private final List<Spot> coded;

  SiteFinder(
      ArticleNames names,
      SiteChooser chooser,
      InnerTowns towns,
      SiteWords words,
      WeightTable weights) {
    this.names = names;
    this.spots = names.spots();
    this.neighbours = names.neighbours();
    this.standing = names.standing();
    this.event = new EventWeights(names, words, weights);
    this.towns = towns;
    this.roads = new Roads(names, words, weights);
    this.chooser = chooser;
    least = weights.of("least");
    byHand = weights.of("by-hand");
    longRange = (int) weights.of("range-names");
    coded = findCoded();
  }

  /**
   * The sites that the mention's own sentence names; none where it names none.
   *
   * @param known which names may be one
   */
  List<SiteOption> inSentence(EventMention mention, Predicate<Spot> known) {
    List<SiteOption> chosen =
        chooser.choose(
            names.document(),
            names.found(),
            mention.trigger(),
            spot -> prior(mention, spot, known));
    if (chosen.isEmpty()) {
      return longRange(mention.sentence());
    }
    Spot head = towns.within(neighbours.head(chosen.get(0).spot()));
    Optional<Spot> road = roads.siteOn(head);
    if (road.isPresent()) {
      return List.of(SiteOption.of(road.get()));
    }
    List<SiteOption> sites = new ArrayList<>(chosen.size());
    for (Spot spot : neighbours.withList(head)) {
      sites.add(option(spot, chosen));
    }
    if (!neighbours.isOnWay(sites.get(0).spot())) {
      addOthers(chosen, sites);
    }
    return sites;
  }

  /** "Coded to X", "location coded at X": the writer says it, in the paragraph of the event. */
  Optional<Spot> coded(EventMention mention) {
    List<Sentence> sentences = names.document().sentences();
    int paragraph = sentences.get(mention.sentence()).paragraph();
    for (Spot spot : coded) {
      boolean near = sentences.get(spot.sentence()).paragraph() == paragraph;
      if (near && spot.sentence() >= mention.sentence()) {
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  private List<Spot> findCoded() {
    List<Spot> found = new ArrayList<>(0);
    for (Spot spot : spots) {
      int limit = names.document().sentences().get(spot.sentence()).firstToken();
      boolean known = spot.isName() && spot.resolution().place().isPresent() && !spot.isCountry();
      if (known && neighbours.wordBefore(spot, limit).equals("coded")) {
        found.add(spot);
      }
    }
    return found;
  }

  /** What the weights by hand add to the model's log-odds. */
  private double prior(EventMention mention, Spot spot, Predicate<Spot> known) {
    boolean explains = standing.explainsTheTown(spot) || standing.leadsOnFromPrevious(spot);
    return known.test(spot) && !explains
        ? byHand * (event.of(spot, mention.trigger()) - least) - event.topic(mention, spot)
        : Double.NEGATIVE_INFINITY;
  }

  /** "From Nioro to Gogui to Diboli": of two names it might be somebody's way. */
  private List<SiteOption> longRange(int sentence) {
    for (Spot spot : spots) {
      if (spot.sentence() == sentence && neighbours.isRange(spot)) {
        List<Spot> range = neighbours.withList(spot);
        return range.size() < longRange ? List.of() : range.stream().map(SiteOption::of).toList();
      }
    }
    return List.of();
  }

  /** What the model chose besides the list, unless it says where one of that lies. */
  private void addOthers(List<SiteOption> chosen, List<SiteOption> sites) {
    for (SiteOption option : chosen.subList(1, chosen.size())) {
      boolean known = false;
      for (SiteOption site : sites) {
        int index = option.spot().index();
        known |= site.spot().index() == index || neighbours.head(site.spot()).index() == index;
      }
      if (!known
          && !neighbours.isHeldByPrevious(option.spot())
          && !neighbours.isFarEnd(option.spot())) {
        sites.add(option);
      }
    }
  }

  private static SiteOption option(Spot spot, List<SiteOption> chosen) {
    for (SiteOption option : chosen) {
      if (option.spot().index() == spot.index()) {
        return option;
      }
    }
    return SiteOption.of(spot);
  }
}
