package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * Finds names of the gazetteer that recognition left out though the words beside them say that they
 * are places: "at the jail of Kidal", "in Lice district", "near Sake".
 *
 * <p>They count only where they lie in a country of the article, or where it names no country.
 */
final class MissedNames {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final WordKinds kinds;
  private final SaidNames said;
  private final PhraseTable common;
  private final double leastPeople;
  private final int longest;

  MissedNames(
      Gazetteer gazetteer,
      SiteWords words,
      WordKinds kinds,
      SaidNames said,
      LanguagePack pack,
      WeightTable weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.kinds = kinds;
    this.said = said;
    this.common = pack.phrases("common-words");
    leastPeople = weights.of("known-town");
    longest = (int) weights.of("missed-tokens");
  }

  /**
   * The names of a sentence.
   *
   * @param taken the tokens of names that are known already
   */
  List<Resolution> of(Document document, Sentence sentence, BitSet taken, Countries home) {
    Tokens tokens = document.tokens();
    List<Resolution> found = new ArrayList<>();
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      if (tokens.isCapitalised(token) && !taken.get(token) && opens(tokens, token)) {
        int end = nameEnd(tokens, token, sentence.endToken());
        boolean free = end > token && taken.get(token, end).isEmpty();
        if (free && isPlaced(tokens, token, end, sentence)) {
          Optional<Place> place = place(tokens, token, end, home);
          if (place.isPresent()) {
            found.add(said.meant(tokens, token, end, place.get()));
          }
        }
        token = Math.max(token, end - 1);
      }
    }
    return found;
  }

  private boolean opens(Tokens tokens, int token) {
    return kinds.of(tokens, token) == WordKinds.Kind.NONE
        && !(tokens.gapIs(token - 1, ' ')
            && tokens.isCapitalised(token - 1)
            && kinds.of(tokens, token - 1) == WordKinds.Kind.NONE);
  }

  /** The token behind the run of capitals that begins at a token, if all of it is a name. */
  private int nameEnd(Tokens tokens, int first, int limit) {
    int run = first + 1;
    while (run < limit
        && run - first < longest
        && isJoined(tokens, run - 1)
        && tokens.isCapitalised(run)) {
      run++;
    }
    return gazetteer.lookUp(tokens.span(first, run - 1).of(tokens.text())).isEmpty() ? first : run;
  }

  private static boolean isJoined(Tokens tokens, int token) {
    return tokens.gapIs(token, ' ') || tokens.gapIs(token, '-') || tokens.gapIs(token, '\'');
  }

  /** A word that leads to a place stands before it, or a kind of place behind it. */
  private boolean isPlaced(Tokens tokens, int first, int end, Sentence sentence) {
    boolean kindBehind =
        end < sentence.endToken() && tokens.gapIs(end - 1, ' ') && words.isPlaceWord(tokens, end);
    boolean typed = kindBehind || words.isTyped(tokens, first, sentence.firstToken());
    if (typed) {
      return true;
    }
    boolean plain = end - first == 1 && common.contains(tokens, first);
    String role =
        words
            .before(tokens, first, sentence.firstToken())
            .map(match -> match.entry().value(0))
            .orElse("");
    return !plain && (role.equals("in") || role.equals("near") || role.equals("offset"));
  }

  private Optional<Place> place(Tokens tokens, int first, int end, Countries home) {
    Place best = null;
    for (PlaceName name : gazetteer.lookUp(tokens.span(first, end - 1).of(tokens.text()))) {
      Place place = gazetteer.place(name.place());
      boolean main = name.kind() == NameKind.MAIN || name.kind() == NameKind.ALTERNATE;
      boolean here =
          home.isEmpty()
              ? place.population().orElse(0) >= leastPeople
              : place.country().filter(home::has).isPresent();
      if (main
          && here
          && (place.isPopulatedPlace() || isSpot(place))
          && (best == null || people(place) > people(best))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A crossing, a camp, a mine. */
  private static boolean isSpot(Place place) {
    return place.featureClass() == FeatureClass.S;
  }

  private static long people(Place place) {
    return place.population().orElse(0);
  }
}
