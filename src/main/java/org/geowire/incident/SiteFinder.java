package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.event.EventMention;
import org.geowire.event.type.EventType;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Finds which toponyms are the sites of an event mention.
 *
 * <p>Each toponym of the sentence is weighed by the word before it, its side and distance from the
 * trigger and what it is; the best brings along the list in which it stands ("Nioro, Gogui and
 * Diboli").
 */
final class SiteFinder {

  private final ArticleNames names;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final Neighbours neighbours;
  private final SpotWeights standing;
  private final InnerTowns towns;
  private final Roads roads;
  private final SiteChooser chooser;
  private final SiteWords words;
  private final WeightTable weights;
  private final double least;
  private final double byHand;
  private final double distance;
  private final double otherClause;
  private final double afterTrigger;
  private final double leastInside;
  private final int mostExplaining;
  private final int longestVerb;
  private final int longRange;
  private final int nearThere;
  private final int mostOpening;
  private final List<Spot> coded;

  SiteFinder(ArticleNames names, SiteChooser chooser, SiteWords words, WeightTable weights) {
    this.names = names;
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.neighbours = names.neighbours();
    this.standing = names.standing();
    this.towns = new InnerTowns(names, words, weights);
    this.roads = new Roads(names, words, weights);
    this.chooser = chooser;
    this.words = words;
    this.weights = weights;
    least = weights.of("least");
    byHand = weights.of("by-hand");
    distance = weights.of("distance");
    otherClause = weights.of("other-clause");
    afterTrigger = weights.of("after-trigger");
    leastInside = weights.of("inside-least");
    mostExplaining = (int) weights.of("explaining-tokens");
    longestVerb = (int) weights.of("verb-tokens");
    longRange = (int) weights.of("range-names");
    nearThere = (int) weights.of("there-tokens");
    mostOpening = (int) weights.of("subject-tokens");
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
    if (!neighbours.isBetween(sites.get(0).spot())) {
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
        ? byHand * (score(spot, mention.trigger()) - least) - topic(mention, spot)
        : Double.NEGATIVE_INFINITY;
  }

  /** What speaks against a place of which only the cause or demand of what happened tells. */
  private double topic(EventMention mention, Spot spot) {
    EventType type = mention.type().type();
    boolean hasTopic =
        type == EventType.PROTESTS || type == EventType.RIOTS || type == EventType.STRATEGIC;
    return hasTopic && isTopic(spot) ? weights.of("topic") : 0;
  }

  /** "Marched in Sikasso against the killing of a teacher in Kayes": Kayes. */
  private boolean isTopic(Spot spot) {
    boolean topic = false;
    for (int i = spot.index() - 1; i >= 0 && spots.get(i).sentence() == spot.sentence(); i--) {
      int first = spots.get(i).toponym().endToken();
      int end = spots.get(i + 1).toponym().firstToken();
      for (int token = first; token < end; token++) {
        topic |= words.isTopic(tokens, token);
      }
      if (topic && isPartOfCountry(spots.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfCountry(Spot spot) {
    return spot.standing() == Spot.Standing.KEPT
        && spot.isName()
        && spot.resolution().place().filter(place -> !place.isCountry()).isPresent();
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
      if (!known && !neighbours.isHeldByPrevious(option.spot())) {
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

  private double score(Spot spot, Span words) {
    int trigger = tokens.firstFrom(words.start());
    int triggerEnd = tokens.firstFrom(words.end());
    int first = spot.toponym().firstToken();
    boolean after = first >= triggerEnd;
    int from = after ? triggerEnd : spot.toponym().endToken();
    int to = after ? first : trigger;
    double score = isTold(spot, trigger) ? weights.of("where") : standing.of(spot);
    score += distance * Math.max(0, to - from);
    score += otherClause * clauseMarks(from, to);
    score += after ? afterTrigger : 0;
    score += after && isLeft(spot, triggerEnd) ? weights.of("out-of") : 0;
    score += !after && isStruckSubject(spot, trigger) ? weights.of("subject") : 0;
    score += !after && isGoal(spot, trigger) ? weights.of("goal") : 0;
    return score;
  }

  /** "He drove to X and blew himself up": who goes there acts there. */
  private boolean isGoal(Spot spot, int trigger) {
    int end = spot.toponym().endToken();
    int limit = names.document().sentences().get(spot.sentence()).firstToken();
    return trigger > end
        && trigger - end <= longestVerb
        && words.isJoiner(tokens, end)
        && tokens.gapIs(end - 1, ' ')
        && neighbours.wordBefore(spot, limit).equals("to");
  }

  /** "They had come from X, where gunmen killed ten": the last place told of so. */
  private boolean isTold(Spot spot, int trigger) {
    int where = spot.toponym().endToken();
    boolean opens = where < trigger && words.elsewhere().isWhere(tokens, where);
    for (int i = spot.index() + 1; opens && i < spots.size(); i++) {
      opens = spots.get(i).toponym().firstToken() >= trigger;
    }
    return opens && spot.isName() && !spot.isCountry() && clauseMarks(where, trigger) == 0;
  }

  /** "Pushed the rebels out of the nearby town of Bara": that is where they were. */
  private boolean isLeft(Spot spot, int triggerEnd) {
    int first = spot.toponym().firstToken();
    boolean near = first - triggerEnd <= mostExplaining;
    boolean next =
        spot.index() == 0 || spots.get(spot.index() - 1).toponym().endToken() <= triggerEnd;
    return near
        && next
        && words
            .before(tokens, first, triggerEnd)
            .filter(match -> words.isOutOf(tokens, match.first()))
            .isPresent();
  }

  /** "Komar had been occupied", "Nyala was hit again". */
  private boolean isStruckSubject(Spot spot, int trigger) {
    int end = spot.toponym().endToken();
    return spot.isName()
        && !spot.isCountry()
        && trigger - end >= 1
        && trigger - end <= longestVerb
        && words.isPassive(tokens, trigger - 1)
        && words.isPassive(tokens, end)
        && tokens.gapIs(end - 1, ' ');
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
      named |= isPartOfCountry(spot) && spot.sentence() == mention.sentence() && before;
    }
    return there >= 0 && !named && clauseMarks(triggerEnd, there) == 0;
  }

  /** The last place that a sentence names as one where something may be. */
  Optional<Spot> latestOf(int sentence) {
    Spot latest = null;
    for (Spot spot : spots) {
      boolean here = spot.sentence() == sentence && isPartOfCountry(spot) && towns.isTown(spot);
      if (here && !standing.beforeOrganisation(spot) && standing.of(spot) > 0) {
        latest = spot;
      }
    }
    return Optional.ofNullable(latest).map(neighbours::head);
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

  /** Semicolons and colons between two tokens; commas are too often those of a list or a place. */
  private int clauseMarks(int from, int to) {
    int marks = 0;
    for (int token = from; token < to; token++) {
      marks += tokens.gapHas(token, ';') || tokens.gapHas(token, ':') ? 1 : 0;
    }
    return marks;
  }
}
