package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * Gives a name that was found in a country of which nothing else in the article speaks, or far from
 * all others of its sentence, the namesake that is meant.
 */
final class HomeNames {

  /** Roles of places that tell nothing of where the others lie. */
  private static final Set<String> FAR_ROLES = Set.of("home", "said", "to", "from");

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final double wellKnown;
  private final double smallTown;
  private final double farKm;
  private final double besideKm;
  private final int leastVoices;

  HomeNames(Gazetteer gazetteer, SiteWords words, WeightTable weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    wellKnown = weights.of("known-abroad");
    smallTown = weights.of("small-town");
    farKm = weights.of("namesake-km");
    besideKm = weights.of("beside-km");
    leastVoices = (int) weights.of("home-voices");
  }

  /** Names of the sentences that tell an event, brought home where they were found abroad. */
  List<Resolution> atHome(List<Resolution> names, Countries home, BitSet told, Document document) {
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
      return home.isOfGroup(country.get()) ? name : ofGroup(name, home);
    }
    Optional<Place> own = namesake(toponym.text(), main.get()::equals);
    if (own.isPresent()) {
      return new Resolution.Resolved(toponym, own.get(), name.confidence() / 2, name.candidates());
    }
    return place.get().isAdmin1()
        ? name
        : new Resolution.Unresolved(
            toponym, "the places of this name lie elsewhere", name.candidates());
  }

  /** Where Ambazonian separatists act, the Sud-Ouest is that of Cameroon. */
  private Resolution ofGroup(Resolution name, Countries home) {
    Toponym toponym = name.toponym();
    Optional<Place> own = namesake(toponym.text(), home::isOfGroup);
    return own.isEmpty()
        ? name
        : new Resolution.Resolved(toponym, own.get(), name.confidence() / 2, name.candidates());
  }

  private Optional<Place> namesake(String text, Predicate<AdminUnit> country) {
    Place best = null;
    for (PlaceName name : gazetteer.lookUp(text)) {
      Place place = gazetteer.place(name.place());
      boolean here = place.country().filter(country).isPresent();
      if (here && (best == null || rank(place) > rank(best))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long rank(Place place) {
    return place.population().orElse(place.isPopulatedPlace() ? 1L : 0L);
  }

  /**
   * A small place far from all others of its sentence is the namesake near them; a quarter or a
   * village "of" somewhere that has none there is one that the gazetteer lacks.
   */
  List<Resolution> nearEachOther(List<Resolution> names, BitSet told, Document document) {
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
    boolean abroad = others.stream().noneMatch(other -> other.country().equals(own.country()));
    return own.isPopulatedPlace()
            && (abroad || !words.isTyped(document.tokens(), toponym.firstToken(), first))
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
}
