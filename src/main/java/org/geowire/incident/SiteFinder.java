package org.geowire.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.event.EventType;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.lang.PhraseTable;
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

  /**
   * Words between a place and the one by which its way is told: ", a market town 50 km south of".
   */
  private static final int MOST_EXPLAINING = 10;

  private static final int LONG_RANGE = 3;

  /** "X tehsil of the Y". */
  private static final int LONGEST_LINK = 3;

  private static final int LONGEST_INSTITUTION = 4;

  /** "had been", "has again been". */
  private static final int LONGEST_VERB = 4;

  private final Document document;
  private final Tokens tokens;
  private final Spots found;
  private final Chain chain;
  private final SiteChooser chooser;
  private final List<Spot> spots;
  private final SiteWords words;
  private final WeightTable weights;
  private final double least;
  private final double byHand;
  private final double distance;
  private final double otherClause;
  private final double afterTrigger;

  /** What speaks for each spot by itself; NaN until asked for. */
  private final double[] standing;

  SiteFinder(
      Document document,
      Spots found,
      Chain chain,
      SiteChooser chooser,
      SiteWords words,
      WeightTable weights) {
    this.document = document;
    this.tokens = document.tokens();
    this.found = found;
    this.chain = chain;
    this.chooser = chooser;
    this.spots = found.all();
    this.words = words;
    this.weights = weights;
    least = weights.of("least");
    byHand = weights.of("by-hand");
    distance = weights.of("distance");
    otherClause = weights.of("other-clause");
    afterTrigger = weights.of("after-trigger");
    standing = new double[spots.size()];
    Arrays.fill(standing, Double.NaN);
  }

  /** What speaks for a name by itself, without the event. */
  double standing(Spot spot) {
    double known = standing[spot.index()];
    if (Double.isNaN(known)) {
      known = role(spot) + kind(spot) + (isBracketed(spot) ? weights.of("bracketed") : 0);
      standing[spot.index()] = known;
    }
    return known;
  }

  /**
   * The sites that the mention's own sentence names; none where it names none.
   *
   * @param known which names may be one
   */
  List<SiteOption> inSentence(EventMention mention, Predicate<Spot> known) {
    int trigger = tokens.firstFrom(mention.trigger().start());
    int triggerEnd = tokens.firstFrom(mention.trigger().end());
    List<SiteOption> chosen =
        chooser.choose(
            document,
            found,
            mention.trigger(),
            spot ->
                known.test(spot) && !explainsTheTown(spot)
                    ? byHand * (score(spot, trigger, triggerEnd) - least) - topic(mention, spot)
                    : Double.NEGATIVE_INFINITY);
    if (chosen.isEmpty()) {
      return longRange(mention.sentence());
    }
    Spot head = within(head(chosen.get(0).spot()));
    Optional<Spot> road = roadOf(head);
    if (road.isPresent()) {
      return List.of(SiteOption.of(onRoad(road.get())));
    }
    List<SiteOption> sites = new ArrayList<>(chosen.size());
    for (Spot spot : withList(head)) {
      sites.add(option(spot, chosen));
    }
    if (!isBetween(head)) {
      addOthers(chosen, sites);
    }
    return sites;
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
      if (topic && isTown(spots.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first end of "the Abuja-Kaduna highway" where a name is one of the two. */
  private Optional<Spot> roadOf(Spot spot) {
    if (isRoadFrom(spot)) {
      return Optional.of(spot);
    }
    return spot.index() > 0 && isRoadFrom(spots.get(spot.index() - 1))
        ? Optional.of(spots.get(spot.index() - 1))
        : Optional.empty();
  }

  private boolean isRoadFrom(Spot first) {
    if (first.index() + 1 >= spots.size()) {
      return false;
    }
    Spot second = spots.get(first.index() + 1);
    String gap = isNextTo(first, second) ? gap(first, second) : "";
    return (gap.equals("-") || gap.equals("–"))
        && words.isRoad(tokens, second.toponym().endToken());
  }

  /** "On the Abuja-Kaduna highway near Rijana": the place behind, else the road's first end. */
  private Spot onRoad(Spot first) {
    int end = spots.get(first.index() + 1).toponym().endToken();
    for (Spot spot : spots.subList(first.index() + 2, spots.size())) {
      boolean near = spot.toponym().firstToken() - end <= MOST_EXPLAINING;
      if (spot.sentence() == first.sentence()
          && near
          && !spot.isCountry()
          && !wordBefore(spot, end).isEmpty()) {
        return spot;
      }
    }
    return first;
  }

  /** "From Nioro to Gogui to Diboli": of two names it might be somebody's way. */
  private List<SiteOption> longRange(int sentence) {
    for (Spot spot : spots) {
      if (spot.sentence() == sentence && isRange(spot)) {
        List<Spot> range = withList(spot);
        return range.size() < LONG_RANGE ? List.of() : range.stream().map(SiteOption::of).toList();
      }
    }
    return List.of();
  }

  /** "In central Mali, near Koro", "in the west from Nioro to Gogui": the place within the area. */
  private Spot within(Spot area) {
    if (area.isCountry()) {
      for (Spot spot : spots) {
        if (spot.sentence() == area.sentence() && isRange(spot)) {
          return spot;
        }
      }
    }
    Optional<Spot> named = inside(area);
    if (named.isPresent()) {
      return named.get();
    }
    if (area.index() + 1 >= spots.size()) {
      return area;
    }
    Spot inner = spots.get(area.index() + 1);
    int between = inner.toponym().firstToken() - area.toponym().endToken();
    if (inner.sentence() != area.sentence()
        || inner.standing() != Spot.Standing.KEPT
        || between < 1
        || between > MOST_EXPLAINING
        || !inner.isHeldBy(area)) {
      return area;
    }
    String word = wordBefore(inner, area.toponym().endToken());
    boolean says = word.equals("from") ? opensRange(inner) : !word.isEmpty();
    return says ? inner : area;
  }

  /** "In Kayes region, gunmen shot a man at the market of Nioro": the town, not the region. */
  private Optional<Spot> inside(Spot area) {
    if (!isAreaName(area)) {
      return Optional.empty();
    }
    Spot best = null;
    double most = weights.of("inside-least");
    for (Spot spot : spots) {
      boolean behind = spot.index() > area.index() && spot.sentence() == area.sentence();
      if (behind
          && isTown(spot)
          && liesIn(spot, area)
          && standing(spot) > most
          && !beforeOrganisation(spot)) {
        most = standing(spot);
        best = spot;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isTown(Spot spot) {
    boolean named = spot.standing() == Spot.Standing.KEPT && spot.isName();
    Optional<Place> place = spot.resolution().place();
    return named
        && place.filter(p -> !p.isCountry() && !p.isAdmin1()).isPresent()
        && !(place.get().isAdmin2() && words.isUnitWord(tokens, spot.toponym().endToken()));
  }

  /** A unit, or what the word behind it calls one. */
  private boolean isAreaName(Spot spot) {
    Optional<Place> place = spot.resolution().place();
    return place.filter(p -> p.isAdmin1() || p.isAdmin2() || isRegion(p)).isPresent()
        || (place.isPresent() && words.isUnitWord(tokens, spot.toponym().endToken()));
  }

  /** Waziristan, the Sinai: a region that is no unit. */
  private static boolean isRegion(Place place) {
    return place.featureClass() == FeatureClass.L || place.featureClass() == FeatureClass.T;
  }

  /** Of an area that is taken for its town only the distance tells. */
  private boolean liesIn(Spot spot, Spot area) {
    Place place = spot.resolution().place().get();
    Place around = area.resolution().place().get();
    return Chain.isUnit(around)
        ? spot.isHeldBy(area)
        : place.point().distanceKm(around.point()) < weights.of("unit1-km")
            && !chain.members(area).contains(spot);
  }

  /** "From Nioro to Gogui", of places within countries. */
  private boolean isRange(Spot spot) {
    int limit = document.sentences().get(spot.sentence()).firstToken();
    return spot.standing() == Spot.Standing.KEPT
        && !spot.isCountry()
        && wordBefore(spot, limit).equals("from")
        && opensRange(spot);
  }

  /** The sense of the word before a name; empty where it has none. */
  private String wordBefore(Spot spot, int limit) {
    return words
        .before(tokens, spot.toponym().firstToken(), limit)
        .map(match -> match.entry().value(0))
        .orElse("");
  }

  /** What the model chose besides the list, unless it says where one of that lies. */
  private void addOthers(List<SiteOption> chosen, List<SiteOption> sites) {
    for (SiteOption option : chosen.subList(1, chosen.size())) {
      boolean known = false;
      for (SiteOption site : sites) {
        int index = option.spot().index();
        known |= site.spot().index() == index || head(site.spot()).index() == index;
      }
      if (!known && !isHeldByPrevious(option.spot())) {
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

  /** The first of a chain "X, Y, Z" in which each lies in the next. */
  private Spot head(Spot spot) {
    Spot head = spot;
    while (isHeldByPrevious(head)) {
      head = spots.get(head.index() - 1);
    }
    return head;
  }

  /** The first of the chain in which a place stands: "X" in "X (Y, Z)", if it is known. */
  Spot deepest(Spot spot) {
    Spot deepest = spot;
    for (Spot at = spot; isHeldByPrevious(at); ) {
      at = spots.get(at.index() - 1);
      deepest = at.resolution().place().isPresent() ? at : deepest;
    }
    return deepest;
  }

  /** The best place that a neighbouring sentence names as a site. */
  Optional<Spot> inNeighbour(EventMention mention, int sentence, String weight) {
    Spot best = null;
    double bestScore = least - weights.of(weight);
    for (Spot spot : spots) {
      if (spot.sentence() == sentence
          && spot.standing() == Spot.Standing.KEPT
          && !spot.isCountry()
          && !beforeOrganisation(spot)) {
        double score = standing(spot);
        if (score > bestScore) {
          bestScore = score;
          best = spot;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Spot spot, int trigger, int triggerEnd) {
    int first = spot.toponym().firstToken();
    boolean after = first >= triggerEnd;
    int from = after ? triggerEnd : spot.toponym().endToken();
    int to = after ? first : trigger;
    double score = standing(spot);
    score += distance * Math.max(0, to - from);
    score += otherClause * clauseMarks(from, to);
    score += after ? afterTrigger : 0;
    score += after && isLeft(spot, triggerEnd) ? weights.of("out-of") : 0;
    score += !after && isStruckSubject(spot, trigger) ? weights.of("subject") : 0;
    return score;
  }

  /** "Pushed the rebels out of the nearby town of Bara": that is where they were. */
  private boolean isLeft(Spot spot, int triggerEnd) {
    int first = spot.toponym().firstToken();
    boolean near = first - triggerEnd <= MOST_EXPLAINING;
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
        && trigger - end <= LONGEST_VERB
        && words.isPassive(tokens, trigger - 1)
        && words.isPassive(tokens, end)
        && tokens.gapIs(end - 1, ' ');
  }

  /** The latest town named before an event whose sentence calls it no more than "the city". */
  Optional<Spot> latestTown(EventMention mention) {
    Sentence own = document.sentences().get(mention.sentence());
    boolean said = false;
    for (int token = own.firstToken(); token + 1 < own.endToken(); token++) {
      said |= words.isTheTown(tokens, token);
    }
    double leastStanding = weights.of("inside-least");
    for (Spot spot : spots) {
      boolean explains = spot.sentence() == mention.sentence() && explainsTheTown(spot);
      leastStanding = explains ? Math.min(leastStanding, 0) : leastStanding;
    }
    Spot latest = null;
    for (Spot spot : said ? spots : List.<Spot>of()) {
      if (spot.sentence() < mention.sentence()
          && isTown(spot)
          && spot.resolution().place().get().isPopulatedPlace()
          && !beforeOrganisation(spot)
          && standing(spot) > leastStanding) {
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

  /** What the word before it says, or that of the list or chain in which it stands. */
  private double role(Spot spot) {
    int first = spot.toponym().firstToken();
    Sentence sentence = document.sentences().get(spot.sentence());
    Optional<Span> dateline = document.dateline();
    if (dateline.isPresent() && dateline.get().overlaps(spot.toponym().span())) {
      return weights.of("dateline");
    }
    if (isHeldByPrevious(spot)) {
      return weights.of("contained");
    }
    if (speaks(spot)) {
      return weights.of("said");
    }
    Optional<PhraseTable.Match> before = words.before(tokens, first, sentence.firstToken());
    if (before.isPresent() && !before.get().entry().value(1).isEmpty()) {
      return weights.of(before.get().entry().value(1));
    }
    String word = before.isPresent() ? before.get().entry().value(0) : "bare";
    if (word.equals("offset") && (explainsPrevious(spot) || explainsTheTown(spot))) {
      return weights.of("contained");
    }
    return weights.of(word.equals("from") && opensRange(spot) ? "list-from" : word);
  }

  /** "From Nioro to Gogui": the next place of its kind follows behind a joiner. */
  private boolean opensRange(Spot spot) {
    return spot.index() + 1 < spots.size()
        && spots.get(spot.index() + 1).toponym().firstToken() == spot.toponym().endToken() + 1
        && isListed(spot, spots.get(spot.index() + 1));
  }

  /** "Gwoza, about 130 kilometres southeast of Maiduguri" says where Gwoza is. */
  private boolean explainsPrevious(Spot spot) {
    if (spot.index() == 0) {
      return false;
    }
    Spot previous = spots.get(spot.index() - 1);
    int between = spot.toponym().firstToken() - previous.toponym().endToken();
    return previous.sentence() == spot.sentence()
        && previous.isName()
        && !previous.isCountry()
        && between <= MOST_EXPLAINING
        && tokens.gapHas(previous.toponym().endToken() - 1, ',');
  }

  /** "The town, about 125 km northwest of Goma" says where a town lies that was named before. */
  private boolean explainsTheTown(Spot spot) {
    if (!spot.isName()) {
      return false;
    }
    int first = spot.toponym().firstToken();
    int limit =
        Math.max(document.sentences().get(spot.sentence()).firstToken(), first - MOST_EXPLAINING);
    boolean measured = false;
    for (int token = first - 1; token > limit; token--) {
      measured |= words.isMeasure(tokens, token);
      if (measured && tokens.gapHas(token, ',')) {
        return words.isTheTown(tokens, token - 1);
      }
    }
    return false;
  }

  /** "X (Y, Z)", "X town (Y)": coders write the site so. */
  private boolean isBracketed(Spot spot) {
    if (spot.index() + 1 >= spots.size() || isHeldByPrevious(spot)) {
      return false;
    }
    Spot area = spots.get(spot.index() + 1);
    int last = area.toponym().firstToken() - 1;
    for (int token = spot.toponym().endToken(); token <= last; token++) {
      if (!words.isPlaceWord(tokens, token)) {
        return false;
      }
    }
    return tokens.gapHas(last, '(')
        && area.resolution().place().filter(p -> Chain.isUnit(p) && !p.isCountry()).isPresent();
  }

  private double kind(Spot spot) {
    double score = 0;
    if (!spot.isName()) {
      score += weights.of("demonym");
    }
    if (spot.resolution().place().isEmpty()) {
      boolean told = Chain.anchor(chain.members(spot)).isPresent();
      score += told ? weights.of("populated") : weights.of("unresolved");
    } else if (spot.isCountry()) {
      score += weights.of("country");
    } else if (spot.resolution().place().get().isPopulatedPlace()) {
      score += weights.of("populated");
    } else {
      score += weights.of("region");
    }
    return score + (beforeOrganisation(spot) ? weights.of("organisation") : 0);
  }

  /**
   * "Bamako University": a capitalised word follows at once; in capitals or lower case nothing can
   * be said.
   */
  boolean beforeOrganisation(Spot spot) {
    int next = spot.toponym().endToken();
    boolean telling = document.letterCase() == Document.LetterCase.MIXED;
    boolean follows =
        next < tokens.size()
            && tokens.gapIs(next - 1, ' ')
            && tokens.isCapitalised(next)
            && !tokens.startsWithDigit(next)
            && !words.isPlaceWord(tokens, next);
    boolean place =
        spot.index() + 1 < spots.size()
            && spots.get(spot.index() + 1).toponym().firstToken() == next;
    return telling && follows && !place;
  }

  /** "A doctor at Kayes Hospital said": who speaks there tells of elsewhere. */
  private boolean speaks(Spot spot) {
    if (!beforeOrganisation(spot)) {
      return false;
    }
    int token = spot.toponym().endToken();
    int limit = Math.min(tokens.size() - 1, token + LONGEST_INSTITUTION);
    while (token < limit && tokens.isCapitalised(token) && tokens.gapIs(token, ' ')) {
      token++;
    }
    return words.isSpeech(tokens, token);
  }

  private boolean isHeldByPrevious(Spot spot) {
    if (spot.index() == 0) {
      return false;
    }
    Spot previous = spots.get(spot.index() - 1);
    if (spot.areCoordinatesOf(previous)) {
      return true;
    }
    return previous.sentence() == spot.sentence()
        && isChain(previous, spot)
        && previous.isName()
        && (previous.isHeldBy(spot) || mayLieIn(previous) || isSaidToLieIn(previous, spot));
  }

  /**
   * "Kulachi tehsil of Dera Ismail Khan", "Lere, in Niafunke district": the words say so, and the
   * map does not object.
   */
  private boolean isSaidToLieIn(Spot left, Spot right) {
    Optional<Place> inner = left.resolution().place();
    Optional<Place> area = right.resolution().place();
    boolean typed = right.toponym().firstToken() - left.toponym().endToken() > 1;
    boolean unit = words.isUnitWord(tokens, right.toponym().endToken());
    return (typed || unit)
        && inner.isPresent()
        && area.isPresent()
        && !inner.get().isAdmin1()
        && inner.get().countryCode().equals(area.get().countryCode())
        && inner.get().point().distanceKm(area.get().point()) < weights.of("unit1-km");
  }

  /** A name of which nothing is known, unless nothing but capitals say that it is a place. */
  private boolean mayLieIn(Spot spot) {
    if (spot.resolution().place().isPresent()) {
      return false;
    }
    int limit = document.sentences().get(spot.sentence()).firstToken();
    return spot.standing() == Spot.Standing.KEPT
        || words.before(tokens, spot.toponym().firstToken(), limit).isPresent();
  }

  private static boolean isNextTo(Spot left, Spot right) {
    return left.toponym().endToken() == right.toponym().firstToken();
  }

  /** What stands between two neighbours, without spaces round it. */
  private String gap(Spot left, Spot right) {
    return document
        .text()
        .substring(left.toponym().span().end(), right.toponym().span().start())
        .strip();
  }

  /** "X, Y", "X (Y" and "X in Y". */
  private boolean isChain(Spot left, Spot right) {
    int between = right.toponym().firstToken() - left.toponym().endToken();
    if (between == 1) {
      return words.isInside(tokens, left.toponym().endToken());
    }
    if (between != 0) {
      return between <= LONGEST_LINK && isTypedLink(left, right);
    }
    String gap = gap(left, right);
    return gap.equals(",") || gap.equals("(");
  }

  /** "X tehsil of Y", "X village in Y". */
  private boolean isTypedLink(Spot left, Spot right) {
    int from = left.toponym().endToken();
    int last = right.toponym().firstToken() - 1;
    return words.isPlaceWord(tokens, from)
        && (words.isInside(tokens, last)
            || (words.isArticle(tokens, last) && words.isInside(tokens, last - 1)))
        && gap(left, right).chars().noneMatch(c -> c == ',' || c == ';' || c == ':');
  }

  /** The list in which a site stands, in the order of the text. */
  private List<Spot> withList(Spot best) {
    List<Spot> list = new ArrayList<>(4);
    list.add(best);
    for (int i = best.index() - 1; i >= 0 && isListedName(spots.get(i), list.get(0)); i--) {
      list.add(0, spots.get(i));
    }
    Spot last = best;
    for (int i = best.index() + 1; i < spots.size(); i++) {
      Spot next = spots.get(i);
      if (next.sentence() == best.sentence() && isHeldByPrevious(next)) {
        continue;
      }
      if (!isListedName(last, next)) {
        break;
      }
      list.add(next);
      last = next;
    }
    if (isBetween(list.get(0))) {
      return List.of(list.get(0));
    }
    List<Spot> sites = new ArrayList<>(list.size());
    for (Spot spot : list) {
      if (spot.isName() && (list.size() == 1 || !isHeldByPrevious(spot))) {
        sites.add(spot);
      }
    }
    return sites;
  }

  /** "Between X and Y" is one place. */
  private boolean isBetween(Spot first) {
    int limit = document.sentences().get(first.sentence()).firstToken();
    return words
        .before(tokens, first.toponym().firstToken(), limit)
        .filter(m -> m.entry().value(0).equals("between"))
        .isPresent();
  }

  /** Doubtful names join a list only where the model says so. */
  private boolean isListedName(Spot left, Spot right) {
    return left.standing() == Spot.Standing.KEPT
        && right.standing() == Spot.Standing.KEPT
        && isListed(left, right);
  }

  /** Two names joined by a comma, "and" or "to", neither of which holds the other. */
  private boolean isListed(Spot left, Spot right) {
    if (left.sentence() != right.sentence()
        || !left.isName()
        || !right.isName()
        || left.isCountry() != right.isCountry()
        || (isNextTo(left, right) && left.isHeldBy(right))) {
      return false;
    }
    int between = right.toponym().firstToken() - left.toponym().endToken();
    if (between == 0) {
      String gap = gap(left, right);
      return gap.equals(",") || gap.equals("/") || gap.equals("&");
    }
    boolean joined = true;
    for (int token = left.toponym().endToken(); token < right.toponym().firstToken(); token++) {
      joined &= words.isJoiner(tokens, token);
    }
    return between <= 2 && joined;
  }
}
