package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;

/**
 * Looks for the place within a name that the gazetteer lacks: "southern Gao" lies in Gao, "Manila
 * Cathedral" in Manila.
 */
final class BackOff {

  /** How far a name had to be taken apart. */
  enum Level {
    WHOLE(0),
    STRIPPED(1),
    CONTAINED(2);

    private final int code;

    Level(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  /** The names found, and how. */
  record Found(List<PlaceName> names, Level level) {}

  private static final Found NOTHING = new Found(List.of(), Level.WHOLE);

  private final double wellKnown;
  private final Gazetteer gazetteer;
  private final Set<String> plainWords;
  private final Set<String> parts;
  private final List<String> fronts = new ArrayList<>();
  private final List<String> backs = new ArrayList<>();

  BackOff(Gazetteer gazetteer, LanguagePack pack, WeightTable byHand) {
    wellKnown = byHand.of("part-of-name");
    this.gazetteer = gazetteer;
    plainWords = pack.words("common-words");
    parts = pack.words("name-parts");
    for (PhraseTable.Entry entry : pack.phrases("name-parts").entries()) {
      String side = entry.value(0);
      if (!side.equals("back")) {
        fronts.add(entry.phrase() + " ");
      }
      if (!side.equals("front")) {
        backs.add(" " + entry.phrase());
      }
    }
  }

  /** The names of a folded name: its own, else those of what is left of it, else of a part. */
  Found lookUp(String key) {
    List<PlaceName> whole = gazetteer.lookUp(key);
    if (!whole.isEmpty()) {
      return new Found(whole, Level.WHOLE);
    }
    if (key.indexOf(' ') < 0) {
      return NOTHING;
    }
    List<PlaceName> stripped = stripped(key);
    return stripped.isEmpty() ? contained(key) : new Found(stripped, Level.STRIPPED);
  }

  private List<PlaceName> stripped(String key) {
    for (String front : fronts) {
      List<PlaceName> names =
          key.startsWith(front) ? places(key.substring(front.length())) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (String back : backs) {
      List<PlaceName> names =
          key.endsWith(back) ? places(key.substring(0, key.length() - back.length())) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The names of places, but for codes and words for people. */
  private List<PlaceName> places(String key) {
    if (plainWords.contains(key) || parts.contains(key)) {
      return List.of();
    }
    return gazetteer.lookUp(key).stream().filter(BackOff::isPlaceName).toList();
  }

  private static boolean isPlaceName(PlaceName name) {
    NameKind kind = name.kind();
    return kind != NameKind.CODE && kind != NameKind.DEMONYM && kind != NameKind.ADJECTIVE;
  }

  /** The longest well-known name within, of equally long ones the last. */
  private Found contained(String key) {
    String[] words = key.split(" ", -1);
    for (int length = words.length - 1; length > 0; length--) {
      for (int first = words.length - length; first >= 0; first--) {
        String part = String.join(" ", List.of(words).subList(first, first + length));
        List<PlaceName> names = places(part);
        if (names.stream().anyMatch(this::isWellKnown)) {
          return new Found(names, Level.CONTAINED);
        }
      }
    }
    return NOTHING;
  }

  private boolean isWellKnown(PlaceName name) {
    Place place = gazetteer.place(name.place());
    boolean large = place.population().orElse(0) >= wellKnown && name.kind() == NameKind.MAIN;
    return place.isCountry()
        || place.isAdmin1()
        || (place.isAdmin2() && name.text().indexOf(' ') > 0)
        || (place.isPopulatedPlace() && large);
  }
}
