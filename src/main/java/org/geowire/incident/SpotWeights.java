package org.geowire.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * What speaks for a name by itself as a site, whatever happened there: the word before it, the
 * chain in which it stands, what kind of place it is.
 */
final class SpotWeights {

  private final Document document;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final Neighbours neighbours;
  private final Chain chain;
  private final SiteWords words;
  private final WeightTable weights;
  private final int mostExplaining;
  private final int longestInstitution;
  private final int mostBeforePersons;

  /** What speaks for each spot; NaN until asked for. */
  private final double[] known;

  SpotWeights(
      Document document,
      List<Spot> spots,
      Neighbours neighbours,
      Chain chain,
      SiteWords words,
      WeightTable weights) {
    this.document = document;
    this.tokens = document.tokens();
    this.spots = spots;
    this.neighbours = neighbours;
    this.chain = chain;
    this.words = words;
    this.weights = weights;
    mostExplaining = (int) weights.of("explaining-tokens");
    longestInstitution = (int) weights.of("institution-tokens");
    mostBeforePersons = (int) weights.of("persons-tokens");
    known = new double[spots.size()];
    Arrays.fill(known, Double.NaN);
  }

  /** What speaks for a name by itself, without the event. */
  double of(Spot spot) {
    int index = spot.index();
    if (Double.isNaN(known[index])) {
      known[index] = role(spot) + kind(spot) + (isBracketed(spot) ? weights.of("bracketed") : 0);
    }
    return known[index];
  }

  /** What the word before it says, or that of the list or chain in which it stands. */
  private double role(Spot spot) {
    int first = spot.toponym().firstToken();
    Sentence sentence = document.sentences().get(spot.sentence());
    Optional<Span> dateline = document.dateline();
    if (dateline.isPresent() && dateline.get().overlaps(spot.toponym().span())) {
      return weights.of("dateline");
    }
    if (neighbours.isHeldByPrevious(spot)) {
      return weights.of("contained");
    }
    if (isOrigin(spot)) {
      return weights.of("origin");
    }
    if (speaks(spot)) {
      return weights.of("said");
    }
    Optional<PhraseTable.Match> before = words.before(tokens, first, sentence.firstToken());
    if (before.isPresent() && !before.get().entry().value(1).isEmpty()) {
      return weights.of(before.get().entry().value(1));
    }
    String word = before.isPresent() ? before.get().entry().value(0) : "bare";
    String away = before.isPresent() ? elsewhere(spot, before.get(), word) : "";
    if (!away.isEmpty()) {
      return weights.of(away);
    }
    if (leadsAway(spot)) {
      return weights.of("road-name");
    }
    if (word.equals("offset") && (explainsPrevious(spot) || explainsTheTown(spot))) {
      return weights.of("contained");
    }
    return weights.of(word.equals("from") && neighbours.opensRange(spot) ? "list-from" : word);
  }

  /** "Drove in from X", "back to X", "told this radio in X", "the ministry in X announced". */
  private String elsewhere(Spot spot, PhraseTable.Match before, String word) {
    int first = before.first();
    int limit = document.sentences().get(spot.sentence()).firstToken();
    Elsewhere elsewhere = words.elsewhere();
    boolean single = before.end() - first == 1;
    if (single && elsewhere.isAway(tokens, first, limit)) {
      return "flight";
    }
    if (word.equals("from") && !neighbours.opensRange(spot)) {
      boolean come =
          elsewhere.isComeFrom(tokens, first, limit) || elsewhere.isFiredFrom(tokens, first, limit);
      return come ? "flight" : elsewhere.isTellingFrom(tokens, first, limit) ? "said" : "";
    }
    boolean heard =
        word.equals("in")
            && single
            && (elsewhere.isHeardIn(tokens, first, limit)
                || elsewhere.isSeat(tokens, first, spot.toponym().endToken(), limit));
    return heard ? "said" : "";
  }

  /** "Shops along the Mambasa road": a road is named by the town at its other end. */
  private boolean leadsAway(Spot spot) {
    int end = spot.toponym().endToken();
    return end < tokens.size()
        && tokens.gapIs(end - 1, ' ')
        && words.isRoad(tokens, end)
        && (spot.index() == 0
            || spots.get(spot.index() - 1).toponym().endToken() != spot.toponym().firstToken());
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
        && between <= mostExplaining
        && tokens.gapHas(previous.toponym().endToken() - 1, ',');
  }

  /** "Wuntho, on the railway to Myitkyina" says on which way Wuntho lies. */
  boolean leadsOnFromPrevious(Spot spot) {
    int limit = document.sentences().get(spot.sentence()).firstToken();
    return spot.isName()
        && neighbours.wordBefore(spot, limit).equals("way")
        && explainsPrevious(spot);
  }

  /** "The town, about 125 km northwest of Goma" says where a town lies that was named before. */
  boolean explainsTheTown(Spot spot) {
    if (!spot.isName()) {
      return false;
    }
    int first = spot.toponym().firstToken();
    int limit =
        Math.max(document.sentences().get(spot.sentence()).firstToken(), first - mostExplaining);
    boolean measured = false;
    for (int token = first - 1; token > limit; token--) {
      measured |= words.isMeasure(tokens, token);
      if (measured && tokens.gapHas(token, ',')) {
        return words.isTheTown(tokens, token - 1);
      }
    }
    return false;
  }

  /** "The abducted are labourers from Kayes"; "a driver from Kayes was beaten" may be there. */
  private boolean isOrigin(Spot spot) {
    int from = spot.toponym().firstToken() - 1;
    int limit = document.sentences().get(spot.sentence()).firstToken();
    if (from - 1 <= limit
        || !words.isPersons(tokens, from - 1)
        || !neighbours.wordBefore(spot, limit).equals("from")) {
      return false;
    }
    boolean told = false;
    for (int token = Math.max(limit, from - mostBeforePersons); token < from - 1; token++) {
      told |= words.isPassive(tokens, token);
    }
    return told;
  }

  /** "X (Y, Z)", "X town (Y)": coders write the site so. */
  private boolean isBracketed(Spot spot) {
    if (spot.index() + 1 >= spots.size() || neighbours.isHeldByPrevious(spot)) {
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
    int limit = Math.min(tokens.size() - 1, token + longestInstitution);
    while (token < limit && tokens.isCapitalised(token) && tokens.gapIs(token, ' ')) {
      token++;
    }
    return words.isSpeech(tokens, token);
  }
}
