package org.geowire.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private static final PhraseTable TABLE =
      table(
          "in",
          "in the town of",
          "the town",
          "car bomb",
          "N'Djamena",
          "Ségou",
          "in",
          "opened fire on");

  private static PhraseTable table(String... phrases) {
    List<PhraseTable.Entry> entries = new ArrayList<>();
    for (int i = 0; i < phrases.length; i++) {
      entries.add(new PhraseTable.Entry(phrases[i], List.of("row " + i)));
    }
    return PhraseTable.of(entries);
  }

  private static List<String> found(String text) {
    Tokens tokens = Tokens.of(text);
    return TABLE.matches(tokens, 0, tokens.size()).stream()
        .map(m -> tokens.span(m.first(), m.end() - 1).of(text))
        .toList();
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(found("in the town of Kayes")).containsExactly("in the town of");
    assertThat(found("in the town hall")).containsExactly("in", "the town");
  }

  @Test
  void caseDiacriticsAndPunctuationDoNotMatter() {
    assertThat(found("IN THE TOWN OF")).containsExactly("IN THE TOWN OF");
    assertThat(found("a car-bomb in n’djamena and SEGOU"))
        .containsExactly("car-bomb", "in", "n’djamena", "SEGOU");
  }

  @Test
  void aColumnListsItsWordsAndNoPartsOfThem() {
    PhraseTable.Entry row = new PhraseTable.Entry("gunmen", List.of("person armed-person group"));
    assertThat(row.lists(0, "person")).isTrue();
    assertThat(row.lists(0, "group")).isTrue();
    assertThat(row.lists(0, "armed")).isFalse();
    assertThat(row.lists(1, "person")).isFalse();
  }

  @Test
  void aPrefixAloneIsNoPhrase() {
    assertThat(found("police opened fire today")).isEmpty();
    assertThat(found("insider carbomb")).isEmpty();
  }

  @Test
  void aPhraseEndsBeforeTheLimit() {
    Tokens tokens = Tokens.of("in the town of Kayes");
    assertThat(TABLE.longestAt(tokens, 0, 3)).map(PhraseTable.Match::end).contains(1);
    assertThat(TABLE.longestAt(tokens, 0, 4)).map(PhraseTable.Match::end).contains(4);
    assertThat(TABLE.longestAt(tokens, 0, 0)).isEmpty();
  }

  @Test
  void ofTwoRowsWithOnePhraseTheFirstHolds() {
    assertThat(TABLE.get("in")).map(e -> e.value(0)).contains("row 0");
  }

  @Test
  void rowsAreAskedForByPhraseOrToken() {
    Tokens tokens = Tokens.of("in car");
    assertThat(TABLE.get("The Town")).map(PhraseTable.Entry::phrase).contains("the town");
    assertThat(TABLE.get("in the")).isEmpty();
    assertThat(TABLE.get("in the town of Kayes")).isEmpty();
    assertThat(TABLE.contains(tokens, 0)).isTrue();
    assertThat(TABLE.contains(tokens, 1)).isFalse();
    assertThat(TABLE.single(tokens, 1)).isEqualTo(Optional.empty());
  }

  @Test
  void aMissingColumnIsEmpty() {
    assertThat(new PhraseTable.Entry("x", List.of("a")).value(0)).isEqualTo("a");
    assertThat(new PhraseTable.Entry("x", List.of("a")).value(3)).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of("a", "b", "c")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Compared with a search by strings. */
  @Property
  void theLongestPhraseOfAllIsFound(
      @ForAll("phrases") List<String> phrases, @ForAll("phrases") List<String> texts) {
    PhraseTable table = table(phrases.toArray(String[]::new));
    String text = String.join(" ", texts);
    Tokens tokens = Tokens.of(text);
    for (int first = 0; first < tokens.size(); first++) {
      String rest = text.substring(tokens.start(first)) + " ";
      int longest =
          phrases.stream()
              .filter(p -> rest.startsWith(p + " "))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      int start = tokens.start(first);
      int found =
          table
              .longestAt(tokens, first, tokens.size())
              .map(m -> tokens.end(m.end() - 1) - start)
              .orElse(0);
      assertThat(found).isEqualTo(longest);
    }
  }
}
