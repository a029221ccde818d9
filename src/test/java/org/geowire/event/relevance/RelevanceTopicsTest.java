package org.geowire.event.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.geowire.lang.LanguagePack;
import org.geowire.model.FeatureSink;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;

/** What the words around a trigger stand for. */
class RelevanceTopicsTest {

  private static final RelevanceWords WORDS = new RelevanceWords(LanguagePack.of("en"));

  /** The features of one kind that a sentence gives whose trigger is one of its tokens. */
  private static Set<Long> features(String sentence, int trigger, RelevanceFeature kind) {
    Set<Long> values = new HashSet<>();
    FeatureSink sink =
        (feature, value, amount) -> {
          if (feature == kind) {
            values.add(value);
          }
        };
    Tokens tokens = Tokens.of(sentence);
    RelevanceTopics topics = new RelevanceTopics(WORDS, tokens);
    topics.article(0, sink);
    topics.mention(new RelevanceTopics.Window(0, trigger, trigger + 1, tokens.size()), 7, sink);
    return values;
  }

  @Test
  void wordsOfOneSubjectCountAsOne() {
    assertThat(features("Guerrillas attacked peasants", 1, RelevanceFeature.SUBJECT))
        .isEqualTo(features("Terrorists attacked farmers", 1, RelevanceFeature.SUBJECT))
        .hasSize(2);
  }

  @Test
  void whoWasStruckMakesOtherSides() {
    assertThat(features("Guerrillas attacked peasants", 1, RelevanceFeature.SIDES))
        .isNotEqualTo(features("Guerrillas attacked soldiers", 1, RelevanceFeature.SIDES));
  }

  @Test
  void theTriggerItselfIsNoSubject() {
    assertThat(features("They kidnapped him", 1, RelevanceFeature.SUBJECT)).isEmpty();
    assertThat(features("They kidnapped him", 0, RelevanceFeature.SUBJECT)).hasSize(1);
  }

  @Test
  void anArticleIsOfTheSubjectsOfItsWords() {
    assertThat(features("The army fought guerrillas", 2, RelevanceFeature.ARTICLE_SUBJECT))
        .hasSize(3);
    assertThat(features("It rained", 1, RelevanceFeature.ARTICLE_SUBJECT)).isEmpty();
  }
}
