package org.geowire.event;

import org.geowire.model.Feature;

/** What the relevance of an article and of its event mentions is judged by. */
enum RelevanceFeature implements Feature {
  ARTICLE_BIAS("nothing but being an article"),
  ARTICLE_WORD("word of the article"),
  ARTICLE_PAIR("two words of the article in a row"),
  ARTICLE_HEAD("word among the first"),
  ARTICLE_TYPE("types of its event mentions"),
  ARTICLE_MENTIONS("number of its event mentions"),
  BIAS("nothing but being there"),
  ARTICLE_ODDS("how sure the article reports an incident"),
  ARTICLE_ODDS_STEP("how sure the article reports an incident, in steps"),
  TYPE("type"),
  FACTUALITY("factuality"),
  TRIGGER("words of the trigger"),
  TRIGGER_TYPE("words of the trigger and type"),
  WORD("word of the sentence"),
  NEAR_WORD("word near the trigger, by its side"),
  PAIR("two words in a row near the trigger"),
  LEFT_WORD("word before the trigger"),
  RIGHT_WORD("word behind the trigger"),
  LEFT_PAIR("words before the trigger"),
  RIGHT_PAIR("words behind the trigger"),
  BESIDE_WORD("word of the sentence before"),
  FIRST_WORD("word of the first sentence"),
  SENTENCE("number of the sentence"),
  POSITION("number of the sentence and of mentions before"),
  MENTIONS("number of mentions in the article"),
  SAME_SENTENCE("mentions in the same sentence"),
  DATE("what is said of the time"),
  AGE("days since"),
  CASUALTIES("casualties said"),
  ACTORS("kinds of the actors"),
  ACTOR_TYPE("kinds of the actors and type"),
  TARGET("something was struck"),
  CONFIDENCE("how concrete the report is"),
  CONFIDENCE_STEP("how concrete the report is, in steps"),
  TWINS("mentions of the same type elsewhere"),
  SHARE("rank of its concreteness in the article");

  private final String label;

  RelevanceFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
