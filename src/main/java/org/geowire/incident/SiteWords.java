package org.geowire.incident;

import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/** The words round a place name that tell what part it plays, from the language pack's lists. */
final class SiteWords {

  private final PhraseTable words;
  private final PhraseTable directions;
  private final PhraseTable units;
  private final PhraseTable country;
  private final PhraseTable ground;
  private final PhraseTable facilities;
  private final PhraseTable placeWords;
  private final PhraseTable joiners;
  private final PhraseTable nameParts;
  private final PhraseTable topics;
  private final PhraseTable quarters;
  private final PhraseTable classes;
  private final Elsewhere elsewhere;
  private final int mostModifiers;
  private final int longestRole;
  private final int groundTokens;

  SiteWords(LanguagePack pack, WeightTable weights) {
    words = pack.phrases("site-words");
    directions = pack.phrases("directions");
    units = pack.phrases("distance-units");
    country = pack.phrases("country-words");
    ground = pack.phrases("ground-words");
    facilities = pack.phrases("facility-words");
    placeWords = pack.phrases("place-words");
    joiners = pack.phrases("joiners");
    nameParts = pack.phrases("run-words");
    topics = pack.phrases("topic-words");
    quarters = pack.phrases("quarter-words");
    classes = pack.phrases("word-classes");
    elsewhere = new Elsewhere(pack, weights);
    mostModifiers = (int) weights.of("modifier-tokens");
    longestRole = (int) weights.of("role-tokens");
    groundTokens = (int) weights.of("ground-tokens");
  }

  /** Words between a name and what says on whose ground it lies: "Diboli, on Senegalese soil". */
  int groundTokens() {
    return groundTokens;
  }

  /** What tells that a name lies away from what is told. */
  Elsewhere elsewhere() {
    return elsewhere;
  }

  /**
   * The role word before a token: right before it, or before "the besieged Malian town of", "the
   * central" and the like; the longest wins.
   */
  Optional<PhraseTable.Match> before(Tokens tokens, int token, int sentenceStart) {
    int at = token;
    boolean typed =
        token - 2 >= sentenceStart && isOf(tokens, token - 1) && isPlaceWord(tokens, token - 2);
    if (typed) {
      at = token - 2;
    }
    for (int skipped = 0; skipped <= mostModifiers && at - skipped > sentenceStart; skipped++) {
      Optional<PhraseTable.Match> match = rightBefore(tokens, at - skipped, sentenceStart);
      if (match.isPresent()) {
        return match;
      }
      if (!typed && !isModifier(tokens, at - skipped - 1)) {
        break;
      }
    }
    return rightBefore(tokens, token, sentenceStart);
  }

  /** Whether "town of", "the village of" stands before a token. */
  boolean isTyped(Tokens tokens, int token, int sentenceStart) {
    return token - 2 >= sentenceStart && isOf(tokens, token - 1) && isPlaceWord(tokens, token - 2);
  }

  /** "The favela of X", "Colonia X", "the X neighbourhood", "the village of X". */
  boolean isPartOfTown(Tokens tokens, int first, int end, int sentenceStart) {
    return isTyped(tokens, first, sentenceStart)
        || (end < tokens.size() && tokens.gapIs(end - 1, ' ') && isQuarter(tokens, end))
        || (first > sentenceStart && isQuarter(tokens, first - 1))
        || isQuarter(tokens, first);
  }

  /** Whether a token is a word for a part of a town. */
  boolean isQuarter(Tokens tokens, int token) {
    return is(quarters, tokens, token, "part") || isInner(tokens, token);
  }

  /**
   * Whether a token is a word for a street, a square or a quarter, of which every town has some.
   */
  boolean isInner(Tokens tokens, int token) {
    return is(quarters, tokens, token, "inner");
  }

  /** Whether a token is a word for the chief town of the country named before it. */
  boolean isCapital(Tokens tokens, int token) {
    return token < tokens.size() && is(quarters, tokens, token, "capital");
  }

  /** Whether a token is the "s" of "Mali's". */
  boolean isPossessive(Tokens tokens, int token) {
    return token < tokens.size()
        && !tokens.gapIs(token - 1, ' ')
        && is(quarters, tokens, token, "own");
  }

  /** Whether "out of" stands at a token. */
  boolean isOutOf(Tokens tokens, int token) {
    return is(joiners, tokens, token, "out") && isOf(tokens, token + 1);
  }

  private Optional<PhraseTable.Match> rightBefore(Tokens tokens, int token, int sentenceStart) {
    for (int start = Math.max(sentenceStart, token - longestRole); start < token; start++) {
      Optional<PhraseTable.Match> match = words.longestAt(tokens, start, token);
      if (match.isPresent() && match.get().end() == token) {
        return match;
      }
    }
    return Optional.empty();
  }

  private boolean isModifier(Tokens tokens, int token) {
    return isArticle(tokens, token) || direction(tokens, token).isPresent();
  }

  /** Whether a token is "of". */
  boolean isOf(Tokens tokens, int token) {
    return is(placeWords, tokens, token, "of");
  }

  private static boolean is(PhraseTable list, Tokens tokens, int token, String value) {
    Optional<PhraseTable.Entry> row = list.single(tokens, token);
    return row.isPresent() && row.get().value(0).equals(value);
  }

  /** Whether a token names a kind of place: "town", "region". */
  boolean isPlaceWord(Tokens tokens, int token) {
    return is(placeWords, tokens, token, "town") || is(placeWords, tokens, token, "area");
  }

  /** Whether a token is a form of "be" or another auxiliary. */
  boolean isPassive(Tokens tokens, int token) {
    return is(classes, tokens, token, "BE") || is(classes, tokens, token, "AUX");
  }

  /** Whether "the city", "the town" without a name stands at a token. */
  boolean isTheTown(Tokens tokens, int token) {
    return isArticle(tokens, token)
        && is(quarters, tokens, token + 1, "whole")
        && !isOf(tokens, token + 2)
        && !(token + 2 < tokens.size()
            && tokens.isCapitalised(token + 2)
            && tokens.gapIs(token + 1, ' '));
  }

  /** Whether a token is a word for persons: "driver", "volunteers". */
  boolean isPersons(Tokens tokens, int token) {
    return is(classes, tokens, token, "PEOPLE") || is(classes, tokens, token, "ROLE");
  }

  /** Whether a token is a word of saying. */
  boolean isSpeech(Tokens tokens, int token) {
    return is(classes, tokens, token, "SPEECH");
  }

  /** Whether what a protest is about begins at a token. */
  boolean isTopic(Tokens tokens, int token) {
    return topics.contains(tokens, token);
  }

  /** Whether a token is a small word within names: "el", "de". */
  boolean isInName(Tokens tokens, int token) {
    return is(nameParts, tokens, token, "open") || is(nameParts, tokens, token, "inside");
  }

  /** Whether a token joins the names of a list. */
  boolean isJoiner(Tokens tokens, int token) {
    return is(joiners, tokens, token, "and") || isTo(tokens, token);
  }

  /** Whether a token stands between the two ends of a way or a range. */
  boolean isTo(Tokens tokens, int token) {
    return is(joiners, tokens, token, "to");
  }

  /** Whether a token is an article, which says nothing. */
  boolean isArticle(Tokens tokens, int token) {
    return is(joiners, tokens, token, "article");
  }

  /**
   * The bearing in degrees of a direction word ("north", "western", "central": none); absent where
   * it is none.
   */
  Optional<Direction> direction(Tokens tokens, int token) {
    Optional<PhraseTable.Entry> row = directions.single(tokens, token);
    return row.isEmpty()
        ? Optional.empty()
        : Optional.of(Direction.of(row.get().value(0), row.get().value(1)));
  }

  /** Kilometres in one unit of distance named by a token ("km", "miles"). */
  Optional<Double> kilometres(Tokens tokens, int token) {
    return units.single(tokens, token).map(e -> Double.valueOf(e.value(0)));
  }

  /** The end of a phrase for the article's country that starts at a token ("of the country"). */
  Optional<Integer> countryPhrase(Tokens tokens, int token, int end) {
    return country.longestAt(tokens, token, end).map(PhraseTable.Match::end);
  }

  /** Whether a token names a kind of admin unit ("region", "province"). */
  boolean isUnitWord(Tokens tokens, int token) {
    return is(placeWords, tokens, token, "area");
  }

  /** Whether a token says that what stands before lies in what stands behind ("in"). */
  boolean isInside(Tokens tokens, int token) {
    return is(placeWords, tokens, token, "in");
  }

  /**
   * Whether a token may stand between a place and what says where it lies: a kind of place, "in",
   * "of", a direction, a distance, "near".
   */
  boolean isLink(Tokens tokens, int token) {
    return placeWords.contains(tokens, token)
        || units.contains(tokens, token)
        || directions.contains(tokens, token)
        || is(words, tokens, token, "near")
        || is(joiners, tokens, token, "article")
        || is(joiners, tokens, token, "link");
  }

  /** Whether a token links places behind a distance alone: "20 km from", not "from X to Y". */
  boolean isMeasured(Tokens tokens, int token) {
    return is(joiners, tokens, token, "measured");
  }

  /** Whether a token is a word for a road. */
  boolean isRoad(Tokens tokens, int token) {
    return is(joiners, tokens, token, "road");
  }

  /** Whether a token says that the name before it is that of a river or lake. */
  boolean isLine(Tokens tokens, int token) {
    return is(joiners, tokens, token, "line");
  }

  /** Whether a token is a unit of length or a direction. */
  boolean isMeasure(Tokens tokens, int token) {
    return units.contains(tokens, token) || directions.contains(tokens, token);
  }

  /** Whether a token is a word for a building or ground ("market"). */
  boolean isFacility(Tokens tokens, int token) {
    return isOfFacility(tokens, token, "facility");
  }

  /** Whether a token is a word of a class of the facility words. */
  boolean isOfFacility(Tokens tokens, int token, String kind) {
    return is(facilities, tokens, token, kind);
  }

  /** Whether a token is a word for the ground of a country ("soil"). */
  boolean isGround(Tokens tokens, int token) {
    return token < tokens.size() && ground.contains(tokens, token);
  }

  /**
   * A direction.
   *
   * @param word plain word by which regions are named ("western")
   * @param bearing degrees from north; -1 for the centre
   */
  record Direction(String word, double bearing) {

    static Direction of(String bearing, String word) {
      return new Direction(word, bearing.equals("centre") ? -1 : Double.parseDouble(bearing));
    }

    boolean isCentre() {
      return bearing < 0;
    }
  }
}
