package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/** Finds the places that sentences name where the words of an event name no site. */
final class PlacesBeside {

  private final ArticleNames names;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final SpotWeights standing;
  private final InnerTowns towns;
  private final SiteWords words;
  private final WeightTable weights;
  private final double least;
  private final double leastInside;
  private final int nearThere;
  private final int mostOpening;

  PlacesBeside(ArticleNames names, InnerTowns towns, SiteWords words, WeightTable weights) {
    this.names = names;
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.standing = names.standing();
    this.towns = towns;
    this.words = words;
    this.weights = weights;
    least = weights.of("least");
    leastInside = weights.of("inside-least");
    nearThere = (int) weights.of("there-tokens");
    mostOpening = (int) weights.of("subject-tokens");
  }

  /** The best place that a neighbouring sentence names as a site. */
  Optional<Spot> inNeighbour(EventMention mention, int sentence, String weight) {
    Spot best = null;
    double bestScore = least - weights.of(weight);
    boolean topic = weight.equals("topic-sentence");
    for (Spot spot : spots) {
      if (spot.sentence() == sentence
          && spot.standing() == Spot.Standing.KEPT
          && !spot.isCountry()
          && !standing.beforeOrganisation(spot)) {
        double score = standing.of(spot) + (topic ? asTown(spot) : 0);
        if (score > bestScore) {
          bestScore = score;
          best = spot;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Kisii's governor": a unit that no word calls one stands for its town. */
  private double asTown(Spot spot) {
    Optional<Place> place = spot.resolution().place();
    boolean unit = place.filter(p -> p.isAdmin1() || p.isAdmin2()).isPresent();
    return unit
            && !words.isUnitWord(tokens, spot.toponym().endToken() - 1)
            && !words.isUnitWord(tokens, spot.toponym().endToken())
        ? weights.of("populated") - weights.of("region")
        : 0;
  }

  /** "X, 200 km east, saw a rally": a name that opens its sentence and owns nothing. */
  boolean isSubject(Spot spot) {
    Sentence sentence = names.document().sentences().get(spot.sentence());
    int end = spot.toponym().endToken();
    return spot.toponym().firstToken() - sentence.firstToken() <= mostOpening
        && end < sentence.endToken()
        && !words.isPossessive(tokens, end);
  }

  /** Whether "there" stands by the trigger, and no place before it or right behind. */
  boolean pointsBack(EventMention mention) {
    Sentence own = names.document().sentences().get(mention.sentence());
    int trigger = tokens.firstFrom(mention.trigger().start());
    int triggerEnd = tokens.firstFrom(mention.trigger().end());
    int there = -1;
    for (int token = Math.max(own.firstToken(), trigger - 2);
        token < Math.min(own.endToken(), triggerEnd + nearThere);
        token++) {
      there = words.elsewhere().isThere(tokens, token) ? token : there;
    }
    boolean named = false;
    for (Spot spot : spots) {
      int first = spot.toponym().firstToken();
      boolean before = first < there + nearThere;
      named |= spot.isPartOfCountry() && spot.sentence() == mention.sentence() && before;
    }
    return there >= 0 && !named && EventWeights.clauseMarks(tokens, triggerEnd, there) == 0;
  }

  /** The last place that a sentence names as one where something may be. */
  Optional<Spot> latestOf(int sentence) {
    Spot latest = null;
    for (Spot spot : spots) {
      boolean here = spot.sentence() == sentence && spot.isPartOfCountry() && towns.isTown(spot);
      if (here && !standing.beforeOrganisation(spot) && standing.of(spot) > 0) {
        latest = spot;
      }
    }
    return Optional.ofNullable(latest).map(spot -> names.neighbours().head(spot));
  }

  /** The latest town named before an event whose sentence calls it no more than "the city". */
  Optional<Spot> latestTown(EventMention mention) {
    Sentence own = names.document().sentences().get(mention.sentence());
    boolean said = false;
    for (int token = own.firstToken(); token + 1 < own.endToken(); token++) {
      said |= words.isTheTown(tokens, token);
    }
    double leastStanding = leastInside;
    for (Spot spot : spots) {
      boolean explains = spot.sentence() == mention.sentence() && standing.explainsTheTown(spot);
      leastStanding = explains ? Math.min(leastStanding, 0) : leastStanding;
    }
    Spot latest = null;
    for (Spot spot : said ? spots : List.<Spot>of()) {
      if (spot.sentence() < mention.sentence()
          && towns.isTown(spot)
          && spot.resolution().place().get().isPopulatedPlace()
          && !standing.beforeOrganisation(spot)
          && standing.of(spot) > leastStanding) {
        latest = spot;
      }
    }
    return Optional.ofNullable(latest);
  }
}
