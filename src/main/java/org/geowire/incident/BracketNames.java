package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * Reads "X (Y)" and "X (Y, Z)" as a place and the areas that hold it, whatever recognition made of
 * the names: "Leer town (Unity)", "Sake (Masisi)", "Bol (Lac)".
 *
 * <p>What stands in the brackets must be a unit, and the place in it is taken, not the largest of
 * the name.
 */
final class BracketNames {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final WordKinds kinds;
  private final SaidNames said;

  /**
   * How far a place of which only the first-level unit is known may lie from the point of the unit
   * that holds it, in km.
   */
  private final double nearKm;

  private final int mostParts;
  private final int longestPart;
  private final int longestHead;
  private final BracketAreas areas;

  BracketNames(
      Gazetteer gazetteer, SiteWords words, WordKinds kinds, SaidNames said, WeightTable weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.kinds = kinds;
    this.said = said;
    nearKm = weights.of("bracket-km");
    mostParts = (int) weights.of("bracket-parts");
    longestPart = (int) weights.of("bracket-part-tokens");
    longestHead = (int) weights.of("bracket-head-tokens");
    areas = new BracketAreas(said, weights);
  }

  /** Tokens from {@code first} up to, but not with, {@code end}, with what they may name. */
  record Part(int first, int end, List<Place> places) {

    String text(Tokens tokens) {
      return tokens.span(first, end - 1).of(tokens.text());
    }
  }

  /**
   * The names of a sentence's brackets and of what stands before them.
   *
   * @param home tells in which countries the article's other names lie
   */
  List<Resolution> of(Document document, Sentence sentence, Countries home) {
    Tokens tokens = document.tokens();
    List<Resolution> found = new ArrayList<>();
    for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
      if (tokens.gapHas(token, '(')) {
        List<Part> parts = parts(tokens, token + 1, sentence.endToken());
        if (!parts.isEmpty()) {
          add(tokens, sentence.firstToken(), token, parts, home, found);
        }
      }
    }
    return found;
  }

  /** The areas of a bracket that opens before a token; none where something else stands in it. */
  private List<Part> parts(Tokens tokens, int from, int limit) {
    List<Part> parts = new ArrayList<>();
    int first = from;
    for (int token = from; token < limit; token++) {
      boolean closes = tokens.gapHas(token, ')');
      boolean parted = tokens.gapHas(token, ',') || tokens.gapHas(token, '/');
      if (closes || parted) {
        boolean named = tokens.isCapitalised(first);
        if (token - first >= longestPart + 1 || (!named && (token > first || closes))) {
          return List.of();
        }
        if (named) { // "(eThekwini, KwaZulu-Natal)"
          part(tokens, first, token + 1).ifPresent(parts::add);
        }
        first = token + 1;
      }
      if (closes || parts.size() == mostParts) {
        return parts;
      }
    }
    return List.of();
  }

  private Optional<Part> part(Tokens tokens, int first, int end) {
    int last = end;
    while (last - 1 > first && words.isPlaceWord(tokens, last - 1)) {
      last--;
    }
    List<Place> places = new ArrayList<>();
    for (Place place : named(tokens.span(first, last - 1).of(tokens.text()))) {
      if (Chain.isUnit(place)) {
        places.add(place);
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(new Part(first, last, places));
  }

  private List<Place> named(String text) {
    List<Place> places = new ArrayList<>();
    for (PlaceName name : gazetteer.lookUp(text)) {
      if (isSaid(name.kind())) {
        places.add(gazetteer.place(name.place()));
      }
    }
    return places;
  }

  /** The places of a name; those of one that sounds alike where it is not known. */
  private List<Place> namesakes(Tokens tokens, int first, int end) {
    String text = tokens.span(first, end - 1).of(tokens.text());
    List<Place> places = named(text);
    if (places.isEmpty()) {
      gazetteer.lookUpSounding(text).forEach(name -> places.add(gazetteer.place(name.place())));
    }
    return places;
  }

  private static boolean isSaid(NameKind kind) {
    return switch (kind) {
      case MAIN, ALTERNATE, TRANSLATED, STRIPPED, HISTORIC -> true;
      case ABBREVIATION, CODE, DEMONYM, ADJECTIVE -> false;
    };
  }

  private void add(
      Tokens tokens,
      int limit,
      int last,
      List<Part> parts,
      Countries home,
      List<Resolution> found) {
    int end = last + 1;
    while (end - 1 > limit && words.isPlaceWord(tokens, end - 1)) {
      end--;
    }
    int first = end;
    while (first > limit && end - first < longestHead && mayHold(tokens, first - 1, end)) {
      first--;
    }
    Optional<Part> head = Optional.empty();
    for (int from = first; from < end && head.isEmpty(); from++) {
      head = head(tokens, from, end, parts);
    }
    for (int to = end - 1; to > first && head.isEmpty(); to--) {
      head = head(tokens, first, to, parts); // "Bentiu PoC site (Unity)"
    }
    if (head.isPresent()) {
      addHeld(tokens, head.get(), parts, found);
    } else {
      boolean led = // "in X (Y)", "the roundabout of X (Y)": Y is an area
          words.before(tokens, first, limit).isPresent()
              || (first > limit && words.isOf(tokens, first - 1));
      List<Place> known = first < end ? namesakes(tokens, first, end) : List.of();
      areas.addTo(found, tokens, parts, new BracketAreas.Hints(home, known, led));
    }
  }

  private void addHeld(Tokens tokens, Part head, List<Part> parts, List<Resolution> found) {
    Place place = head.places().get(0);
    found.add(said.meant(tokens, head.first(), head.end(), place));
    for (Part part : parts) {
      Optional<Place> unit = holder(part, place);
      found.add(
          unit.isPresent()
              ? said.meant(tokens, part.first(), part.end(), unit.get())
              : said.unknown(tokens, part.first(), part.end()));
    }
  }

  private boolean mayHold(Tokens tokens, int token, int end) {
    boolean apart = token + 1 < end && !tokens.gapIs(token, ' ') && !joins(tokens, token);
    return !apart
        && (tokens.isCapitalised(token) || words.isInName(tokens, token) || hangs(tokens, token));
  }

  /** Behind an apostrophe or a hyphen. */
  private static boolean hangs(Tokens tokens, int token) {
    return token > 0 && tokens.hasLetter(token) && joins(tokens, token - 1);
  }

  private static boolean joins(Tokens tokens, int token) {
    return tokens.start(token + 1) - tokens.end(token) == 1
        && !tokens.gapIs(token, ' ')
        && !tokens.gapIs(token, ',')
        && !tokens.gapIs(token, '.');
  }

  /** The place of a name that lies in most of the areas; none where none lies in one. */
  private Optional<Part> head(Tokens tokens, int first, int end, List<Part> parts) {
    if (!tokens.isCapitalised(first) || kinds.of(tokens, first) == WordKinds.Kind.MONTH) {
      return Optional.empty();
    }
    List<Place> places = namesakes(tokens, first, end);
    Place best = null;
    int most = 0;
    for (Place place : places) {
      int held = 0;
      for (int i = 0; i < parts.size(); i++) {
        int weight = i + 1 == parts.size() ? 3 : 2; // towns and districts share names
        held += holder(parts.get(i), place).isPresent() ? weight : 0;
      }
      held += held > 0 && place.isPopulatedPlace() ? 1 : 0;
      if (held > most || (held == most && best != null && people(place) > people(best))) {
        most = held;
        best = place;
      }
    }
    return best == null || most == 0
        ? Optional.empty()
        : Optional.of(new Part(first, end, List.of(best)));
  }

  private static long people(Place place) {
    return place.population().orElse(0);
  }

  /** The unit of a name that holds a place. */
  private Optional<Place> holder(Part part, Place place) {
    Optional<Place> near = Optional.empty();
    for (Place unit : part.places()) {
      boolean same = unit.ordinal() == place.ordinal();
      if (!same && place.admin().filter(unit.admin().orElseThrow()::holds).isPresent()) {
        return Optional.of(unit);
      }
      boolean close =
          !unit.isCountry()
              && unit.countryCode().equals(place.countryCode())
              && unit.point().distanceKm(place.point()) < nearKm;
      near = close && near.isEmpty() ? Optional.of(unit) : near;
    }
    return near;
  }
}
