package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * Looks at the names of an article once more, knowing which sentences tell an event: adds those
 * that were missed and brings home those that were found abroad.
 */
final class NameCheck {

  /** "al", "El", "Ash". */
  private static final int LONGEST_ARTICLE = 3;

  private static final int LONGEST_OPENING = 6;

  /** Roles of places that tell nothing of where the others lie. */
  private static final Set<String> FAR_ROLES = Set.of("home", "said", "to", "from");

  private final Gazetteer gazetteer;
  private final BracketNames brackets;
  private final MissedNames missed;
  private final SiteWords words;
  private final double wellKnown;
  private final double smallTown;
  private final double farKm;
  private final double besideKm;
  private final int leastVoices;

  NameCheck(Gazetteer gazetteer, LanguagePack pack, SiteWords words, WeightTable weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    WordKinds kinds = new WordKinds(pack);
    brackets = new BracketNames(gazetteer, words, kinds, weights.of("bracket-km"));
    missed = new MissedNames(gazetteer, words, kinds, pack, weights.of("known-town"));
    wellKnown = weights.of("known-abroad");
    smallTown = weights.of("small-town");
    farKm = weights.of("namesake-km");
    besideKm = weights.of("beside-km");
    leastVoices = (int) weights.of("home-voices");
  }

  /**
   * The names as they are after a second look.
   *
   * @param told the sentences that tell an event
   */
  Reviewer.Review of(Document document, Reviewer.Review found, BitSet told) {
    if (document.letterCase() != Document.LetterCase.MIXED) {
      return found;
    }
    Reviewer.Review names = withoutArticles(found, document.tokens());
    List<Resolution> added = new ArrayList<>(longer(names.kept(), document.tokens()));
    Countries before = new Countries(names.kept());
    withOpenings(told, document).stream()
        .forEach(i -> added.addAll(brackets.of(document, document.sentences().get(i), before)));
    Reviewer.Review bracketed = with(names, added);
    Countries home = new Countries(bracketed.kept());
    Reviewer.Review atHome =
        new Reviewer.Review(settled(bracketed.kept(), home, told, document), bracketed.dropped());
    atHome = new Reviewer.Review(nearEachOther(atHome.kept(), told, document), atHome.dropped());
    List<Resolution> more = new ArrayList<>();
    BitSet taken = new BitSet();
    atHome
        .kept()
        .forEach(name -> taken.set(name.toponym().firstToken(), name.toponym().endToken()));
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      Sentence sentence = document.sentences().get(i);
      more.addAll(missed.of(document, sentence, taken, new Countries(atHome.kept())));
    }
    return with(atHome, more);
  }

  /** With the sentences right before, which may be "TIBU (Norte de Santander)." */
  private static BitSet withOpenings(BitSet told, Document document) {
    BitSet with = (BitSet) told.clone();
    List<Sentence> sentences = document.sentences();
    for (int i = told.nextSetBit(1); i >= 0; i = told.nextSetBit(i + 1)) {
      Sentence before = sentences.get(i - 1);
      if (before.paragraph() == sentences.get(i).paragraph() && before.size() <= LONGEST_OPENING) {
        with.set(i - 1);
      }
    }
    return with;
  }

  /** With further names, which take the place of those that they overlap. */
  private static Reviewer.Review with(Reviewer.Review names, List<Resolution> added) {
    if (added.isEmpty()) {
      return names;
    }
    List<Resolution> kept = new ArrayList<>(without(names.kept(), added));
    kept.addAll(added);
    kept.sort(Comparator.comparingInt(name -> name.toponym().firstToken()));
    return new Reviewer.Review(kept, without(names.dropped(), added));
  }

  private static List<Resolution> without(List<Resolution> names, List<Resolution> added) {
    List<Resolution> left = new ArrayList<>();
    for (Resolution name : names) {
      if (added.stream()
          .noneMatch(other -> other.toponym().span().overlaps(name.toponym().span()))) {
        left.add(name);
      }
    }
    return left;
  }

  private List<Resolution> settled(
      List<Resolution> names, Countries home, BitSet told, Document document) {
    List<Resolution> settled = new ArrayList<>(names.size());
    for (Resolution name : names) {
      boolean asked = told.get(document.sentenceOf(name.toponym().firstToken()));
      settled.add(asked ? atHome(name, home) : name);
    }
    return settled;
  }

  /**
   * A small place in a country for which nothing else in the text speaks is the namesake in the
   * country of which it speaks, or one that the gazetteer lacks.
   */
  private Resolution atHome(Resolution name, Countries home) {
    Toponym toponym = name.toponym();
    Optional<Place> place = name.place().filter(p -> !p.isCountry() && !p.isCoordinates());
    Optional<AdminUnit> country = place.flatMap(Place::country);
    if (toponym.kind() != ToponymKind.PLACE
        || country.isEmpty()
        || place.get().population().orElse(0) >= wellKnown
        || home.others(country.get(), toponym.key()) > 0) {
      return name;
    }
    Optional<AdminUnit> main = home.main(toponym.key());
    if (main.isEmpty() || home.others(main.get(), toponym.key()) < leastVoices) {
      return name;
    }
    Optional<Place> own = namesake(toponym.text(), main.get());
    if (own.isPresent()) {
      return new Resolution.Resolved(toponym, own.get(), name.confidence() / 2, name.candidates());
    }
    return new Resolution.Unresolved(
        toponym, "the places of this name lie elsewhere", name.candidates());
  }

  private Optional<Place> namesake(String text, AdminUnit country) {
    Place best = null;
    for (PlaceName name : gazetteer.lookUp(text)) {
      Place place = gazetteer.place(name.place());
      boolean here = place.country().filter(country::equals).isPresent();
      if (here && (best == null || rank(place) > rank(best))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long rank(Place place) {
    return place.population().orElse(place.isPopulatedPlace() ? 1L : 0L);
  }

  /** The "Al" of "Al-Nour" is no place, whatever it abbreviates, nor is a kind of quarter. */
  private Reviewer.Review withoutArticles(Reviewer.Review names, Tokens tokens) {
    List<Resolution> kept = new ArrayList<>(names.kept());
    List<Resolution> dropped = new ArrayList<>(names.dropped());
    kept.removeIf(name -> isNoName(name.toponym(), tokens));
    dropped.removeIf(name -> isNoName(name.toponym(), tokens));
    return new Reviewer.Review(kept, dropped);
  }

  private boolean isNoName(Toponym name, Tokens tokens) {
    return isArticle(name, tokens) || opensQuarter(name, tokens);
  }

  /** The "Colonia" of "Colonia El Sauce" is no Cologne. */
  private boolean opensQuarter(Toponym name, Tokens tokens) {
    int end = name.endToken();
    return end - name.firstToken() == 1
        && words.isQuarter(tokens, name.firstToken())
        && end < tokens.size()
        && tokens.gapIs(end - 1, ' ')
        && tokens.isCapitalised(end);
  }

  private static boolean isArticle(Toponym name, Tokens tokens) {
    int end = name.endToken();
    return name.text().length() <= LONGEST_ARTICLE
        && end < tokens.size()
        && tokens.gapIs(end - 1, '-')
        && tokens.isCapitalised(end);
  }

  /**
   * A small place far from all others of its sentence is the namesake near them; a quarter or a
   * village "of" somewhere that has none there is one that the gazetteer lacks.
   */
  private List<Resolution> nearEachOther(List<Resolution> names, BitSet told, Document document) {
    List<Resolution> near = new ArrayList<>(names.size());
    for (Resolution name : names) {
      int sentence = document.sentenceOf(name.toponym().firstToken());
      boolean asked = told.get(sentence) && isSmall(name);
      List<Place> others = asked ? others(name, names, sentence, document) : List.of();
      near.add(others.isEmpty() ? name : nearest(name, others, sentence, document));
    }
    return near;
  }

  private boolean isSmall(Resolution name) {
    return name.toponym().kind() == ToponymKind.PLACE
        && name.place()
            .filter(p -> p.isPopulatedPlace() || p.isAdmin1() || p.isAdmin2())
            .filter(p -> p.population().orElse(0) < smallTown)
            .isPresent();
  }

  /** The places that are named in the same sentence, of the same country or not. */
  private List<Place> others(
      Resolution name, List<Resolution> names, int sentence, Document document) {
    List<Place> others = new ArrayList<>();
    for (Resolution other : names) {
      Optional<Place> place = other.place();
      boolean same =
          other == name
              || other.toponym().key().equals(name.toponym().key())
              || place.equals(name.place());
      if (!same
          && other.toponym().kind() == ToponymKind.PLACE
          && document.sentenceOf(other.toponym().firstToken()) == sentence
          && !isElsewhere(other.toponym(), sentence, document)
          && place.filter(p -> !p.isCountry()).isPresent()) {
        others.add(place.get());
      }
    }
    return others;
  }

  /** "A native of X", "said in X", "a convoy to X": such a place may be far from the event. */
  private boolean isElsewhere(Toponym name, int sentence, Document document) {
    int first = document.sentences().get(sentence).firstToken();
    String role =
        words
            .before(document.tokens(), name.firstToken(), first)
            .map(match -> match.entry().value(0))
            .orElse("");
    return FAR_ROLES.contains(role);
  }

  private Resolution nearest(Resolution name, List<Place> others, int sentence, Document document) {
    Place own = name.place().orElseThrow();
    for (Place other : others) {
      if (isNear(own, other, farKm)) {
        return name;
      }
    }
    Toponym toponym = name.toponym();
    for (PlaceName namesake : gazetteer.lookUp(toponym.text())) {
      Place place = gazetteer.place(namesake.place());
      for (Place other : others) {
        if (place.isPopulatedPlace() && !other.isAdmin1() && isNear(place, other, besideKm)) {
          return new Resolution.Resolved(toponym, place, name.confidence() / 2, name.candidates());
        }
      }
    }
    int first = document.sentences().get(sentence).firstToken();
    return own.isPopulatedPlace()
            && words.isPartOfTown(
                document.tokens(), toponym.firstToken(), toponym.endToken(), first)
        ? new Resolution.Unresolved(
            toponym, "the places of this name lie elsewhere", name.candidates())
        : name;
  }

  private static boolean isNear(Place one, Place other, double km) {
    boolean held =
        Chain.isUnit(other) && one.admin().filter(other.admin().orElseThrow()::holds).isPresent();
    return held || one.point().distanceKm(other.point()) <= km;
  }

  /** "Port of Spain" where recognition took Spain alone. */
  private List<Resolution> longer(List<Resolution> names, Tokens tokens) {
    List<Resolution> longer = new ArrayList<>();
    for (Resolution name : names) {
      int first = name.toponym().firstToken() - 2;
      int end = name.toponym().endToken();
      if (first >= 0 && words.isOf(tokens, first + 1) && tokens.isCapitalised(first)) {
        for (PlaceName known : gazetteer.lookUp(tokens.span(first, end - 1).of(tokens.text()))) {
          Place place = gazetteer.place(known.place());
          if (place.isPopulatedPlace()
              && longer.stream().noneMatch(r -> r.toponym().endToken() == end)) {
            longer.add(BracketNames.resolution(tokens, first, end, place));
          }
        }
      }
    }
    return longer;
  }
}
