package org.geowire.event.relevance;

import org.geowire.model.Feature;

/** What the relevance of an article and of its event mentions is judged by. */
enum RelevanceFeature implements Feature {
  ARTICLE_BIAS("nothing but being an article"),
  ARTICLE_WORD("word of the article"),
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
  SHARE("rank of its concreteness in the article"),
  SUBJECT("subject of words of the sentence"),
  SUBJECT_TYPE("subject of words of the sentence and type"),
  SIDE_WORDS("how many words of the sentence name a side"),
  SIDES("sides that words of the sentence name"),
  SIDES_TYPE("sides that words of the sentence name, and type"),
  QUOTED("within quotation marks"),
  QUOTED_TYPE("within quotation marks, and type"),
  ARTICLE_SUBJECT("how many words of the article are of a subject"),
  ARTICLE_SUBJECT_SHARE("share of the words of the article that are of a subject"),
  ARTICLE_HEAD_SUBJECT("how many of its first words are of a subject"),
  ARTICLE_SUBJECT_TYPE("subjects and types of the sentences of its event mentions"),
  ARTICLE_SIDES_TYPE("sides and types of the sentences of its event mentions"),
  ARTICLE_FACTUALITY("factuality and types of its event mentions"),
  ARTICLE_TYPE_MENTIONS("number of its event mentions of a type"),
  ARTICLE_LENGTH("how long the article is"),
  ARTICLE_CONFIDENCE("how concrete its most concrete mention is");

  private final String label;

  RelevanceFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
