package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

class WordListTest {

  private final Openings openings = new Openings();
  private final WordList<String> people = list("a farmer", "the farmer", "soldier");
  private final WordList<String> acts = list("killed", "was killed", "the attack");

  private WordList<String> list(String... phrases) {
    List<PhraseTable.Entry> rows =
        Arrays.stream(phrases).map(p -> new PhraseTable.Entry(p, List.of(p))).toList();
    return new WordList<>(PhraseTable.of(rows), row -> row.value(0), openings);
  }

  private static List<String> meanings(WordList<String> list, String text) {
    Tokens tokens = Tokens.of(text);
    return list.in(tokens, 0, tokens.size()).stream().map(WordList.Found::meaning).toList();
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
    assertThat(people.at(Tokens.of("the farmer"), 0, 1)).isEmpty();
  }

  @Test
  void knowsAPhraseOfSeveralWordsByItsFirstTwo() {
    Tokens tokens = Tokens.of("the farmer and the attack");
    assertThat(people.mayStart(tokens, 0)).isTrue();
    assertThat(people.mayStart(tokens, 3)).isFalse();
    assertThat(acts.mayStart(tokens, 3)).isTrue();
  }
}
