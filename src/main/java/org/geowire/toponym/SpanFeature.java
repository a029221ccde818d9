package org.geowire.toponym;

import org.geowire.model.Feature;

/** What recognition looks at in a span and round it. */
enum SpanFeature implements Feature {
  BIAS("every span"),
  KEY("the name itself"),
  FIRST_WORD("its first word"),
  LAST_WORD("its last word"),
  LENGTH("number of words"),
  SHAPE("capitals"),
  SUFFIX3("last three letters"),
  SUFFIX4("last four letters"),
  PREFIX3("first three letters"),
  SENTENCE_START("opens a sentence"),
  CAPITALS_ROUND("capitals round it"),
  GAPS("what joins its words"),
  GAZETTEER("what the gazetteer has"),
  POPULATION("largest place of the name"),
  POPULATION_LENGTH("largest place and number of words"),
  POPULATION_COMMON("largest place and common word"),
  POPULATION_START("largest place and sentence start"),
  CANDIDATES("number of places of the name"),
  IN_LONGER("part of a longer name"),
  HAS_SHORTER("holds a shorter name"),
  LEFT_CLASS("kind of word before"),
  RIGHT_CLASS("kind of word behind"),
  LEFT_GAZETTEER("kind of word before, with the gazetteer"),
  RIGHT_GAZETTEER("kind of word behind, with the gazetteer"),
  LEFT_RIGHT("kinds of words before and behind"),
  LEFT_RIGHT_GAZETTEER("kinds of words round it, with the gazetteer"),
  LEFT_WORD("word before"),
  LEFT_WORD2("second word before"),
  LEFT_WORD3("third word before"),
  RIGHT_WORD("word behind"),
  RIGHT_WORD2("second word behind"),
  RIGHT_WORD3("third word behind"),
  LEFT_BIGRAM("two words before"),
  RIGHT_BIGRAM("two words behind"),
  LEFT_BAG("words before"),
  RIGHT_BAG("words behind"),
  LEFT_SHAPE("shape of the word before"),
  RIGHT_SHAPE("shape of the word behind"),
  LEFT_SUFFIX("ending of the word before"),
  RIGHT_SUFFIX("ending of the word behind"),
  RUN_RIGHT("capitalised words behind"),
  RUN_RIGHT_CLASS("kind of the last capitalised word behind"),
  RUN_LEFT("capitalised words before"),
  RUN_LEFT_CLASS("kind of the first capitalised word before"),
  CONTAINER("followed by the area that holds it"),
  CONTAINED("follows a place that it holds"),
  COMMON("common word"),
  PERSON_NAME("given name or surname"),
  PERSON_LEFT("given name before"),
  PERSON_RIGHT("given name or surname behind"),
  SEEN_LOCATIVE("elsewhere after a locative word"),
  SEEN_TITLE("elsewhere after a title"),
  SEEN_SPEAKER("elsewhere speaking"),
  SEEN_IN_PERSON("elsewhere behind a given name"),
  SEEN_LOWER("elsewhere in lower case"),
  SEEN_BEFORE_ORGANISATION("elsewhere before an organisation word"),
  DATELINE("in the dateline");

  private final String label;

  SpanFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
