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

  private final Document document;
  private final OptionCache options;
  private final PhraseTable placeWords;
  private final Map<String, Reading> byGroup = new LinkedHashMap<>();
  private final List<Reading> all = new ArrayList<>();
  private final IdentityHashMap<Toponym, Reading> byToponym = new IdentityHashMap<>();

  private Readings(Document document, OptionCache options, LanguagePack pack) {
    this.document = document;
    this.options = options;
    placeWords = pack.phrases("place-words");
  }

  static Readings of(
      Document document, List<Toponym> toponyms, OptionCache options, LanguagePack pack) {
    Readings readings = new Readings(document, options, pack);
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

  /** The next toponym where it may be the area that holds this one: ", Texas", "(Mali)". */
  private Optional<Toponym> containerBehind(List<Toponym> toponyms, int at) {
    if (at + 1 == toponyms.size()) {
      return Optional.empty();
    }
    Toponym next = toponyms.get(at + 1);
    int from = toponyms.get(at).span().end();
    int length = next.span().start() - from;
    boolean close =
        length <= 2 && next.firstToken() == toponyms.get(at).endToken() && isClose(from, length);
    return close && mayBeArea(next) ? Optional.of(next) : Optional.empty();
  }

  /** A comma, a space, both, or an opening bracket. */
  private boolean isClose(int from, int length) {
    String text = document.text();
    if (length == 1) {
      return text.charAt(from) == ',' || text.charAt(from) == ' ';
    }
    return text.startsWith(", ", from) || text.startsWith(" (", from);
  }

  private boolean mayBeArea(Toponym toponym) {
    return options.get(toponym.key()).mayBeArea();
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
    return in && mayBeArea(next) ? Optional.of(next) : Optional.empty();
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
