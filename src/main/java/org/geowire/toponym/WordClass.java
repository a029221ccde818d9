package org.geowire.toponym;

/**
 * What kind of word stands beside a name; the words of each are in the language pack's list {@code
 * word-classes}.
 */
enum WordClass {
  NONE(0),
  TITLE(1),
  ROLE(2),
  LOC(3),
  PREP(4),
  OF(5),
  DIRECTION(6),
  ORG(7),
  GEO(8),
  ROAD(9),
  SPEECH(10),
  MONTH(11),
  DAY(12),
  ARTICLE(13),
  CONJ(14),
  PRONOUN(15),
  BE(16),
  AUX(17),
  PEOPLE(18),
  NUMBER(19),
  MOVE(20),
  NATION(21);

  private final int code;

  WordClass(int code) {
    this.code = code;
  }

  /** Its number in features. */
  int code() {
    return code;
  }
}
