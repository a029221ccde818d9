package org.geowire.event.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.geowire.event.note.NoteWord;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

class WordListTest {

  private final Phrases phrases = new Phrases();
  private final WordList<String> people = list("a farmer", "the farmer", "soldier");
  private final WordList<String> acts = list("killed", "was killed", "the attack");

  private WordList<String> list(String... written) {
    List<PhraseTable.Entry> rows =
        Arrays.stream(written).map(p -> new PhraseTable.Entry(p, List.of(p))).toList();
    return new WordList<>(rows, row -> row.value(0), phrases);
  }

  private Matches matches(String text) {
    return phrases.in(Tokens.of(text));
  }

  private List<String> meanings(WordList<String> list, String text) {
    Matches matches = matches(text);
    int limit = matches.tokens().size();
    return list.in(matches, 0, limit).stream().map(WordList.Found::meaning).toList();
  }

  @Test
  void findsEachListsOwnPhrases() {
    String text = "The farmer was killed in the attack, a soldier said";
    assertThat(meanings(people, text)).containsExactly("the farmer", "soldier");
    assertThat(meanings(acts, text)).containsExactly("was killed", "the attack");
  }

  @Test
  void takesTheLongestPhraseAndGoesOnBehindIt() {
    assertThat(meanings(acts, "was killed killed")).containsExactly("was killed", "killed");
  }

  @Test
  void findsNothingInHalfAPhraseAtTheEnd() {
    assertThat(meanings(people, "the")).isEmpty();
    assertThat(people.at(matches("the farmer"), 0, 1)).isEmpty();
  }

  @Test
  void takesTheShorterPhraseWhereALimitCutsTheLonger() {
    WordList<String> sites = list("bus", "bus station");
    WordList<String> stations = list("bus station north");
    Matches text = matches("bus station north");
    assertThat(sites.at(text, 0, 3)).map(WordList.Found::meaning).contains("bus station");
    assertThat(sites.at(text, 0, 1)).map(WordList.Found::meaning).contains("bus");
    assertThat(stations.at(text, 0, 2)).isEmpty();
  }

  @Test
  void keepsTheFirstOfEqualPhrasesOfAList() {
    WordList<String> again = list("Soldier", "soldier");
    assertThat(meanings(again, "soldier")).containsExactly("Soldier");
    assertThat(meanings(people, "soldier")).containsExactly("soldier");
  }

  @Test
  void saysWhereAPhraseBegins() {
    Matches text = matches("the farmer and the attack");
    assertThat(people.beginsAt(text, 0)).isTrue();
    assertThat(people.beginsAt(text, 3)).isFalse();
    assertThat(acts.beginsAt(text, 3)).isTrue();
  }

  @Test
  void keepsAllPhrasesOfALongList() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "w" + i + " x" + i % 7).toList();
    WordList<String> list = list(many.toArray(String[]::new));
    assertThat(meanings(list, String.join(" ", many))).isEqualTo(many);
  }

  /** Rows are read one by one, when a text has their phrase; here all of them at once. */
  @Test
  void everyRowOfTheLanguagePackHasAMeaning() {
    LanguagePack pack = LanguagePack.of("en");
    assertThat(new Lexicon(pack).meanings()).doesNotContainNull().hasSizeGreaterThan(5000);
    for (PhraseTable.Entry row : pack.rows("note-words")) {
      assertThat(NoteWord.read(row)).isNotNull();
    }
  }
}
