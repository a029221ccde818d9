package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * Looks at the names of an article once more, knowing which sentences tell an event: adds those that
 * were missed and brings home those that were found abroad.
 */
final class NameCheck {

  private final Gazetteer gazetteer;
  private final BracketNames brackets;
  private final MissedNames missed;
  private final double wellKnown;
  private final int leastVoices;

  NameCheck(Gazetteer gazetteer, LanguagePack pack, SiteWords words, WeightTable weights) {
    this.gazetteer = gazetteer;
    WordKinds kinds = new WordKinds(pack);
    brackets = new BracketNames(gazetteer, words, kinds);
    missed = new MissedNames(gazetteer, words, kinds, pack, weights.of("known-town"));
    wellKnown = weights.of("known-abroad");
    leastVoices = (int) weights.of("home-voices");
  }

  /**
   * The names as they are after a second look.
   *
   * @param told the sentences that tell an event
   */
  Reviewer.Review of(Document document, Reviewer.Review names, BitSet told) {
    if (document.letterCase() != Document.LetterCase.MIXED) {
      return names;
    }
    List<Resolution> added = new ArrayList<>();
    Countries before = new Countries(names.kept());
    told.stream()
        .forEach(i -> added.addAll(brackets.of(document, document.sentences().get(i), before)));
    Reviewer.Review bracketed = with(names, added);
    Countries home = new Countries(bracketed.kept());
    Reviewer.Review atHome = new Reviewer.Review(settled(bracketed.kept(), home, told, document), bracketed.dropped());
    List<Resolution> more = new ArrayList<>();
    BitSet taken = new BitSet();
    atHome.kept().forEach(name -> taken.set(name.toponym().firstToken(), name.toponym().endToken()));
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      Sentence sentence = document.sentences().get(i);
      more.addAll(missed.of(document, sentence, taken, new Countries(atHome.kept())));
    }
    return with(atHome, more);
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
      if (added.stream().noneMatch(other -> other.toponym().span().overlaps(name.toponym().span()))) {
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
      return new Resolution.Resolved(
          toponym, own.get(), name.confidence() / 2, name.candidates());
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
}
