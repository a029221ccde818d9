package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/** Finds where an event is whose sentence names no site: the sentences beside it, the country. */
final class NearbySites {

  private final Document document;
  private final ArticleNames names;
  private final PlacesBeside beside;
  private final SpotSites sites;
  private final SiteMaker maker;
  private final Homeland homeland;
  private final Gazetteer gazetteer;
  private final Optional<Place> focus;

  /**
   * A beside.
   *
   * @param focus the country that most of the article is about
   */
  NearbySites(
      ArticleNames names,
      PlacesBeside beside,
      SpotSites sites,
      SiteMaker maker,
      Homeland homeland,
      Gazetteer gazetteer,
      Optional<Place> focus) {
    this.document = names.document();
    this.names = names;
    this.beside = beside;
    this.sites = sites;
    this.maker = maker;
    this.homeland = homeland;
    this.gazetteer = gazetteer;
    this.focus = focus;
  }

  /** Where the sentence names no site: the sentences beside it, the dateline, the country. */
  List<Located> of(EventMention mention) {
    Sentence own = document.sentences().get(mention.sentence());
    Optional<Spot> opening = sites.rubric().of(mention.sentence()).filter(NearbySites::isTown);
    Optional<Spot> subject = topic(mention, own, mention.sentence()).filter(beside::isSubject);
    if (subject.isPresent()) {
      return List.of(sites.located(subject.get()));
    }
    Optional<Spot> found =
        beside.latestTown(mention).filter(this::isAtHome).map(town -> opening.orElse(town));
    for (int back = 1; back <= 2 && found.isEmpty(); back++) {
      found = neighbour(mention, own, mention.sentence() - back, "previous-sentence");
    }
    found = found.or(() -> opening);
    for (int back = 0; back <= 2 && found.isEmpty(); back++) {
      found = topic(mention, own, mention.sentence() - back);
    }
    if (found.isEmpty()) {
      found = neighbour(mention, own, mention.sentence() + 1, "next-sentence");
    }
    if (found.isEmpty()) {
      found =
          beside.inNeighbour(mention, mention.sentence(), "own-sentence").filter(this::isAtHome);
    }
    return List.of(
        found
            .map(spot -> new Located(sites.siteOf(spot), false, List.of()))
            .orElseGet(() -> new Located(byCountry(mention), false, List.of())));
  }

  /**
   * The place told of before to which "there" points, where a sentence says no more of it: "They
   * had just come into X. Eleven people were shot there."
   */
  Optional<Spot> there(EventMention mention) {
    Sentence own = document.sentences().get(mention.sentence());
    boolean points = beside.pointsBack(mention);
    Optional<Spot> found = Optional.empty();
    for (int back = 1; points && back <= 3 && found.isEmpty(); back++) {
      int other = mention.sentence() - back;
      if (other >= 0 && own.paragraph() - document.sentences().get(other).paragraph() <= 1) {
        found = beside.latestOf(other);
      }
    }
    return found.filter(this::isAtHome);
  }

  private Optional<Spot> neighbour(EventMention mention, Sentence own, int other, String weight) {
    boolean inside = other >= 0 && other < document.sentences().size();
    return inside && document.sentences().get(other).paragraph() == own.paragraph()
        ? beside.inNeighbour(mention, other, weight)
        : Optional.empty();
  }

  /** What a sentence speaks of without saying that anything is there. */
  private Optional<Spot> topic(EventMention mention, Sentence own, int sentence) {
    return neighbour(mention, own, sentence, "topic-sentence")
        .filter(spot -> beside.isSubject(spot) || isAtHome(spot))
        .filter(NearbySites::isNoCapital);
  }

  /** "Moscow has not commented" is about a government. */
  private static boolean isNoCapital(Spot spot) {
    return spot.resolution().place().filter(p -> p.featureCode().equals("PPLC")).isEmpty();
  }

  static boolean isTown(Spot spot) {
    return spot.resolution().place().filter(Place::isPopulatedPlace).isPresent();
  }

  /** In the country that the text is about: a guess is not to lead abroad. */
  private boolean isAtHome(Spot spot) {
    return focus.isEmpty()
        || spot.resolution().place().isEmpty()
        || spot.resolution().place().get().country().equals(focus.get().country());
  }

  private Site byCountry(EventMention mention) {
    Optional<Place> country =
        homeland.of(mention).map(unit -> gazetteer.place(unit.place())).or(this::ofDateline);
    return country
        .filter(Place::isCountry)
        .map(c -> maker.country(c))
        .orElseGet(() -> SiteMaker.nowhere(""));
  }

  /** The first place that the dateline names. */
  Optional<Place> ofDateline() {
    Optional<Span> dateline = document.dateline();
    for (Spot spot : names.spots()) {
      boolean inside = dateline.isPresent() && dateline.get().overlaps(spot.toponym().span());
      if (inside && spot.isName() && spot.resolution().place().isPresent()) {
        return spot.resolution().place();
      }
    }
    return Optional.empty();
  }
}
