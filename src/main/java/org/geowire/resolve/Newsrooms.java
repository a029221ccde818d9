package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.geowire.article.Article;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;

/** Finds out what the sources of articles tell; each is looked up once. */
final class Newsrooms {

  /** A batch may have any number of sources; these are dropped when there are more. */
  private static final int MOST = 4096;

  private final int shortest;
  private final int longest;
  private final Gazetteer gazetteer;
  private final OptionCache options;
  private final Set<String> plainWords;
  private final Map<Source, Newsroom> known = new ConcurrentHashMap<>();
  private final Deferred outlets;

  Newsrooms(Gazetteer gazetteer, OptionCache options, LanguagePack pack, WeightTable byHand) {
    shortest = (int) byHand.of("outlet-least-letters");
    longest = (int) byHand.of("outlet-most-letters");
    this.gazetteer = gazetteer;
    this.options = options;
    this.plainWords = pack.words("outlet-words");
    this.outlets = new Deferred(pack);
  }

  /** What the source of an article tells. */
  Newsroom of(Article article) {
    Source source = Source.of(article);
    if (source.isUnknown()) {
      return Newsroom.UNKNOWN;
    }
    Newsroom found = known.get(source);
    if (found == null) {
      found = find(source);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(source, found);
    }
    return found;
  }

  private Newsroom find(Source source) {
    Optional<Outlet> outlet = outlets.get().of(source);
    return new Newsroom(
        outlet,
        outlet.flatMap(this::town),
        outlets.get().country(source.ending()),
        source.letters().replace(" ", ""),
        named(source.letters()));
  }

  /** The town of an outlet: of several in its unit the likeliest. */
  private Optional<Option> town(Outlet outlet) {
    if (outlet.town().isEmpty()) {
      return Optional.empty();
    }
    for (PlaceName name : gazetteer.lookUp(outlet.town())) {
      Place place = gazetteer.place(name.place());
      boolean there =
          place.countryCode().equals(outlet.country())
              && (outlet.admin1().isEmpty() || admin1(place).equals(outlet.admin1()));
      if (there && place.isPopulatedPlace()) {
        return Optional.of(new Option(place, name));
      }
    }
    return Optional.empty();
  }

  private static String admin1(Place place) {
    return place.admin1().map(AdminUnit::name).orElse("");
  }

  /** The names in the letters of a source, the longest of those that overlap. */
  private List<Namesakes> named(String letters) {
    List<Namesakes> found = new ArrayList<>();
    for (String part : letters.split(" ", -1)) {
      int end = 0;
      for (int start = 0; start < part.length(); start = Math.max(start + 1, end)) {
        end = longest(part, start, found);
      }
    }
    return List.copyOf(found);
  }

  private int longest(String part, int start, List<Namesakes> found) {
    for (int end = Math.min(part.length(), start + longest); end >= start + shortest; end--) {
      String name = part.substring(start, end);
      if (plainWords.contains(name)) {
        return end;
      }
      Namesakes namesakes = options.get(name);
      if (namesakes.size() > 0) {
        found.add(namesakes);
        return end;
      }
    }
    return start;
  }

  /** The table of outlets once it is needed. */
  private static final class Deferred {

    private final LanguagePack pack;
    private volatile Optional<Outlets> loaded = Optional.empty();

    Deferred(LanguagePack pack) {
      this.pack = pack;
    }

    Outlets get() {
      Optional<Outlets> now = loaded;
      if (now.isEmpty()) {
        now = Optional.of(Outlets.load(pack));
        loaded = now;
      }
      return now.get();
    }
  }
}
