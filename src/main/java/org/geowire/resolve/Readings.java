package org.geowire.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;

/**
 * Groups the toponyms of a document by what they are taken to mean together: one name one place,
 * unless the text writes different areas behind it ("Paris, Texas" and "Paris, France").
 */
final class Readings {

  /**
   * Ten places of a name hold the right one in all but one of a hundred cases; areas always stay.
   */
  private static final int MOST_OPTIONS = 12;

  private final Document document;
  private final Gazetteer gazetteer;
  private final PhraseTable placeWords;
  private final Map<String, Reading> byGroup = new LinkedHashMap<>();
  private final Map<Toponym, Reading> byToponym = new HashMap<>();
  private final Map<String, List<Option>> optionsByKey = new HashMap<>();

  private Readings(Document document, Gazetteer gazetteer, LanguagePack pack) {
    this.document = document;
    this.gazetteer = gazetteer;
    placeWords = pack.phrases("place-words");
  }

  static Readings of(
      Document document, List<Toponym> toponyms, Gazetteer gazetteer, LanguagePack pack) {
    Readings readings = new Readings(document, gazetteer, pack);
    readings.group(toponyms);
    readings.link(toponyms);
    return readings;
  }

  Collection<Reading> all() {
    return byGroup.values();
  }

  Reading of(Toponym toponym) {
    return byToponym.get(toponym);
  }

  private void group(List<Toponym> toponyms) {
    Map<String, Set<String>> containersOf = new HashMap<>();
    List<String> containers = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      String container = containerBehind(toponyms, i).map(Toponym::key).orElse("");
      containers.add(container);
      if (!container.isEmpty()) {
        containersOf.computeIfAbsent(toponyms.get(i).key(), k -> new HashSet<>()).add(container);
      }
    }
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      boolean several = containersOf.getOrDefault(toponym.key(), Set.of()).size() > 1;
      String group = toponym.key() + (several ? "\t" + containers.get(i) : "");
      Reading reading =
          byGroup.computeIfAbsent(group, g -> new Reading(toponym.key(), optionsFor(toponym)));
      reading.mention(toponym);
      byToponym.put(toponym, reading);
    }
  }

  /** The next toponym where it may be the area that holds this one: ", Texas", "(Mali)". */
  private Optional<Toponym> containerBehind(List<Toponym> toponyms, int at) {
    if (at + 1 == toponyms.size()) {
      return Optional.empty();
    }
    Toponym next = toponyms.get(at + 1);
    String gap = document.text().substring(toponyms.get(at).span().end(), next.span().start());
    boolean close = gap.equals(", ") || gap.equals(" (") || gap.equals(",") || gap.equals(" ");
    return close && optionsFor(next).stream().anyMatch(Readings::isArea)
        ? Optional.of(next)
        : Optional.empty();
  }

  private static boolean isArea(Option option) {
    return switch (option.kind()) {
      case COUNTRY, ADMIN1, ADMIN2 -> true;
      default -> false;
    };
  }

  private List<Option> optionsFor(Toponym toponym) {
    return optionsByKey.computeIfAbsent(toponym.key(), this::lookUp);
  }

  private List<Option> lookUp(String key) {
    List<Option> options = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (PlaceName name : gazetteer.lookUp(key)) {
      if (seen.add(name.place())) {
        Place place = gazetteer.place(name.place());
        Option option = new Option(place, name);
        boolean room = options.size() < (isArea(option) ? 2 * MOST_OPTIONS : MOST_OPTIONS);
        if (room) {
          options.add(option);
        }
      }
    }
    return options;
  }

  private void link(List<Toponym> toponyms) {
    for (int i = 0; i < toponyms.size(); i++) {
      int at = i;
      Reading reading = byToponym.get(toponyms.get(i));
      containerBehind(toponyms, i)
          .or(() -> behindIn(toponyms, at))
          .ifPresent(area -> reading.containers().add(byToponym.get(area)));
      if (i > 0 && isAreaBefore(toponyms.get(i - 1), toponyms.get(i))) {
        reading.areasBefore().add(byToponym.get(toponyms.get(i - 1)));
      }
      type(toponyms.get(i), reading);
    }
  }

  /** "X in Y" right behind one another. */
  private Optional<Toponym> behindIn(List<Toponym> toponyms, int at) {
    if (at + 1 == toponyms.size()) {
      return Optional.empty();
    }
    int word = toponyms.get(at).endToken();
    Toponym next = toponyms.get(at + 1);
    boolean in = next.firstToken() - word == 1 && is(document.tokens(), word, "in");
    return in && optionsFor(next).stream().anyMatch(Readings::isArea)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** "Texas town of Paris", "Mali's Gao": a few words at most, none of which ends a sentence. */
  private boolean isAreaBefore(Toponym area, Toponym inner) {
    int between = inner.firstToken() - area.endToken();
    return between >= 0
        && between <= 4
        && document.sentenceOf(area.firstToken()) == document.sentenceOf(inner.firstToken())
        && optionsFor(area).stream().anyMatch(Readings::isArea)
        && !document.text().substring(area.span().end(), inner.span().start()).contains(",");
  }

  /** "the town of Kayes", "Kayes region": the word beside the name says what it is. */
  private void type(Toponym toponym, Reading reading) {
    Tokens tokens = document.tokens();
    int before = toponym.firstToken() - 1;
    int after = toponym.endToken();
    boolean of = before > 0 && is(tokens, before, "of");
    if (of && before > 0) {
      typed(tokens, before - 1, reading);
    }
    if (after < tokens.size() && tokens.gapIs(after - 1, ' ')) {
      typed(tokens, after, reading);
    }
  }

  private void typed(Tokens tokens, int token, Reading reading) {
    if (is(tokens, token, "area")) {
      reading.typed(true);
    } else if (is(tokens, token, "town")) {
      reading.typed(false);
    }
  }

  private boolean is(Tokens tokens, int token, String value) {
    return placeWords.single(tokens, token).filter(e -> e.value(0).equals(value)).isPresent();
  }
}
