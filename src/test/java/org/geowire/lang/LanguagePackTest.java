package org.geowire.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.geowire.event.type.SubEventType;
import org.geowire.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePackTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");

  static List<String> lists() {
    URL list = LanguagePack.class.getResource("/lang/en/triggers.tsv");
    try (Stream<Path> files = Files.list(Path.of(list.toURI()).getParent())) {
      return files.map(f -> f.getFileName().toString().replace(".tsv", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyRowHasAPhraseThatCanBeFound(String list) {
    List<String> wrong = new ArrayList<>();
    for (PhraseTable.Entry entry : ENGLISH.phrases(list).entries()) {
      boolean clean = entry.phrase().equals(entry.phrase().strip());
      if (!clean || ENGLISH.phrases(list).get(entry.phrase()).isEmpty()) {
        wrong.add(entry.phrase());
      }
    }
    assertThat(ENGLISH.phrases(list).entries()).isNotEmpty();
    if (!list.equals("default-actors")) {
      assertThat(wrong).isEmpty();
    }
    assertThat(ENGLISH.words(list)).isNotEmpty().doesNotContain("");
  }

  /**
   * A second row of a phrase is never read: with the same meaning it is idle, with another lost.
   */
  @ParameterizedTest
  @MethodSource("lists")
  void noPhraseHasTwoMeanings(String list) {
    Map<String, List<String>> meanings = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (PhraseTable.Entry entry : ENGLISH.phrases(list).entries()) {
      List<String> before = meanings.putIfAbsent(Folding.fold(entry.phrase()), entry.values());
      if (before != null && !before.equals(entry.values())) {
        twice.add(entry.phrase() + ": " + before + " and " + entry.values());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTriggerNamesASubEventType() {
    for (PhraseTable.Entry entry : ENGLISH.phrases("triggers").entries()) {
      assertThat(SubEventType.ofKey(entry.value(0))).as(entry.phrase()).isNotNull();
    }
  }

  @Test
  void everySubEventTypeHasTriggers() {
    Set<SubEventType> without = EnumSet.allOf(SubEventType.class);
    ENGLISH
        .phrases("triggers")
        .entries()
        .forEach(e -> without.remove(SubEventType.ofKey(e.value(0))));
    assertThat(without).isEmpty();
  }

  /** The classes that recognition knows, by the constants of its package-private enum. */
  @Test
  void everyWordClassIsKnown() throws ClassNotFoundException {
    Set<String> known = new HashSet<>();
    Object[] constants = Class.forName("org.geowire.toponym.WordClass").getEnumConstants();
    Arrays.stream(constants).map(Object::toString).forEach(known::add);
    assertThat(ENGLISH.phrases("word-classes").entries())
        .allMatch(e -> known.contains(e.value(0)))
        .allMatch(e -> !e.phrase().contains(" "));
  }

  @Test
  void namesOfPersonsAreGivenOrSurnames() {
    assertThat(ENGLISH.phrases("given-names").entries())
        .allMatch(e -> Set.of("given", "surname").contains(e.value(0)));
  }

  @Test
  void directionsHaveABearing() {
    for (PhraseTable.Entry entry : ENGLISH.phrases("directions").entries()) {
      assertThat(entry.value(0)).as(entry.phrase()).matches("centre|\\d+");
      assertThat(entry.value(1)).as(entry.phrase()).isNotEmpty();
    }
    assertThat(ENGLISH.phrases("directions").get("south-west")).isEmpty();
    assertThat(ENGLISH.phrases("directions").get("southwest")).map(e -> e.value(0)).contains("225");
  }

  @Test
  void unitsOfDistanceHaveALength() {
    for (PhraseTable.Entry entry : ENGLISH.phrases("distance-units").entries()) {
      assertThat(Double.parseDouble(entry.value(0))).as(entry.phrase()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dr", "gen", "st"})
  void abbreviationsAreFolded(String word) {
    assertThat(ENGLISH.words("abbreviations")).contains(word);
  }

  @Test
  void aListThatThePackLacksIsNamed() {
    assertThatThrownBy(() -> ENGLISH.phrases("recipes"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/lang/en/recipes.tsv");
  }
}
