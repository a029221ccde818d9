package org.geowire.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;

/**
 * Groups the toponyms of a document by what they are taken to mean together: one name one place,
 * unless the text writes different areas behind it ("Paris, Texas" and "Paris, France").
 */
final class Readings {

  private final int longestList;
  private final Document document;
  private final OptionCache options;
  private final PhraseTable placeWords;
  private final PhraseTable joiners;
  private final Map<String, Reading> byGroup = new LinkedHashMap<>();
  private final List<Reading> all = new ArrayList<>();
  private final IdentityHashMap<Toponym, Reading> byToponym = new IdentityHashMap<>();

  private Readings(Document document, OptionCache options, LanguagePack pack, int longestList) {
    this.longestList = longestList;
    this.document = document;
    this.options = options;
    placeWords = pack.phrases("place-words");
    joiners = pack.phrases("joiners");
  }

  static Readings of(
      Document document,
      List<Toponym> toponyms,
      OptionCache options,
      LanguagePack pack,
      int longestList) {
    Readings readings = new Readings(document, options, pack, longestList);
    readings.group(toponyms);
    readings.link(toponyms);
    readings.all.addAll(readings.byGroup.values());
    return readings;
  }

  List<Reading> all() {
    return all;
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
          byGroup.computeIfAbsent(
              group, g -> new Reading(toponym.key(), options.get(toponym.key())));
      reading.mention(toponym);
      byToponym.put(toponym, reading);
    }
  }

  /**
   * The next toponym where it may be the area that holds this one: ", Texas", "(Mali)", " town
   * (Cabo Delgado)". In "Palma (Palma, Cabo Delgado)" the district of the same name says nothing,
   * and the area behind it counts.
   */
  private Optional<Toponym> containerBehind(List<Toponym> toponyms, int at) {
    Optional<Toponym> next = nextContainer(toponyms, at);
    if (next.isEmpty() || !next.get().key().equals(toponyms.get(at).key())) {
      return next;
    }
    Optional<Toponym> outer = nextContainer(toponyms, at + 1);
    return outer.isPresent() ? outer : next;
  }

  private Optional<Toponym> nextContainer(List<Toponym> toponyms, int at) {
    if (at + 1 == toponyms.size()) {
      return Optional.empty();
    }
    Toponym next = toponyms.get(at + 1);
    int typed = behindTypes(toponyms.get(at), next);
    boolean any = typed > toponyms.get(at).endToken();
    int from = any ? document.tokens().end(typed - 1) : toponyms.get(at).span().end();
    boolean close = next.firstToken() == typed && isClose(from, next.span().start() - from, any);
    return close && mayBeArea(next) ? Optional.of(next) : Optional.empty();
  }

  /** The token behind words that say what a name is: "village", "LGA". */
  private int behindTypes(Toponym toponym, Toponym next) {
    Tokens tokens = document.tokens();
    int token = toponym.endToken();
    while (token < next.firstToken() && tokens.gapIs(token - 1, ' ') && isType(tokens, token)) {
      token++;
    }
    return token;
  }

  private boolean isType(Tokens tokens, int token) {
    return is(tokens, token, "area") || is(tokens, token, "town");
  }

  /** A comma, a space, both, or an opening bracket; a space not behind "village". */
  private boolean isClose(int from, int length, boolean typed) {
    String text = document.text();
    if (length == 1) {
      return text.charAt(from) == ',' || (text.charAt(from) == ' ' && !typed);
    }
    return length == 2 && (text.startsWith(", ", from) || text.startsWith(" (", from));
  }

  private boolean mayBeArea(Toponym toponym) {
    return options.get(toponym.key()).mayBeArea();
  }

  private void link(List<Toponym> toponyms) {
    for (int i = 0; i < toponyms.size(); i++) {
      Reading reading = byToponym.get(toponyms.get(i));
      Optional<Toponym> area = areaBehind(toponyms, i);
      // One that stands farther behind is linked with the next mention of the same name.
      if (area.isPresent() && area.get().equals(toponyms.get(i + 1))) {
        reading.containers().add(byToponym.get(area.get()));
        if (isOutright(toponyms, i)) {
          reading.bounds().add(byToponym.get(area.get()));
        }
      }
      for (int j = i; j < i + longestList && isListed(toponyms, j); j++) {
        Reading other = byToponym.get(toponyms.get(j + 1));
        reading.listed().add(other);
        other.listed().add(reading);
      }
      if (i > 0 && isAreaBefore(toponyms.get(i - 1), toponyms.get(i))) {
        reading.areasBefore().add(byToponym.get(toponyms.get(i - 1)));
      }
      type(toponyms.get(i), reading);
    }
  }

  /**
   * "Palma (Cabo Delgado)", "Palma town, Cabo Delgado", "Palma in Cabo Delgado", and "Palma, Cabo
   * Delgado" unless it may be part of a list.
   */
  private boolean isOutright(List<Toponym> toponyms, int at) {
    Toponym toponym = toponyms.get(at);
    Toponym area = toponyms.get(at + 1);
    boolean list = isListed(toponyms, at - 1) || isListed(toponyms, at + 1);
    return !list
        || document.text().charAt(area.span().start() - 1) == '('
        || behindTypes(toponym, area) > toponym.endToken()
        || area.firstToken() > toponym.endToken();
  }

  /** Whether a comma, "and" or both are all that stands between a toponym and the next. */
  private boolean isListed(List<Toponym> toponyms, int at) {
    if (at < 0 || at + 1 >= toponyms.size()) {
      return false;
    }
    Tokens tokens = document.tokens();
    int end = toponyms.get(at).endToken();
    int next = toponyms.get(at + 1).firstToken();
    boolean comma = end > 0 && end < tokens.size() && tokens.gapHas(end - 1, ',');
    return next == end ? comma : next == end + 1 && isJoiner(tokens, end);
  }

  private boolean isJoiner(Tokens tokens, int token) {
    return joiners.single(tokens, token).filter(e -> e.value(0).equals("and")).isPresent();
  }

  private Optional<Toponym> areaBehind(List<Toponym> toponyms, int at) {
    Optional<Toponym> container = containerBehind(toponyms, at);
    return container.isPresent() ? container : behindIn(toponyms, at);
  }

  /** "X in Y", "X district of Y" right behind one another. */
  private Optional<Toponym> behindIn(List<Toponym> toponyms, int at) {
    if (at + 1 == toponyms.size()) {
      return Optional.empty();
    }
    Tokens tokens = document.tokens();
    Toponym next = toponyms.get(at + 1);
    int word = behindTypes(toponyms.get(at), next);
    boolean typed = word > toponyms.get(at).endToken();
    boolean in = is(tokens, word, "in") || (typed && is(tokens, word, "of"));
    return next.firstToken() - word == 1 && in && mayBeArea(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** "Texas town of Paris", "Mali's Gao": a few words at most, none of which ends a sentence. */
  private boolean isAreaBefore(Toponym area, Toponym inner) {
    int between = inner.firstToken() - area.endToken();
    return between >= 0
        && between <= 4
        && document.sentenceOf(area.firstToken()) == document.sentenceOf(inner.firstToken())
        && mayBeArea(area)
        && !hasComma(area.span().end(), inner.span().start());
  }

  private boolean hasComma(int from, int to) {
    int comma = document.text().indexOf(',', from);
    return comma >= 0 && comma < to;
  }

  /** "the town of Kayes", "Kayes region": the word beside the name says what it is. */
  private void type(Toponym toponym, Reading reading) {
    Tokens tokens = document.tokens();
    int before = toponym.firstToken() - 1;
    int after = toponym.endToken();
    if (before >= 0 && is(tokens, before, "the") && !mayGoOn(tokens, after)) {
      reading.article();
    }
    boolean of = before > 0 && is(tokens, before, "of");
    if (of && before > 0) {
      typed(tokens, before - 1, reading);
    }
    if (after < tokens.size() && tokens.gapIs(after - 1, ' ')) {
      typed(tokens, after, reading);
    }
  }

  /** Whether a noun may follow to which a name belongs: "the Jordan army". */
  private boolean mayGoOn(Tokens tokens, int after) {
    return after < tokens.size()
        && tokens.gapIs(after - 1, ' ')
        && !isJoiner(tokens, after)
        && !is(tokens, after, "in");
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
