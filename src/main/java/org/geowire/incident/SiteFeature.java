package org.geowire.incident;

import org.geowire.model.Feature;

/** What the choice of a site looks at. */
enum SiteFeature implements Feature {
  STANDING("how surely it is a name"),
  KIND("kind of place"),
  KIND_STANDING("kind of place and how surely it is a name"),
  POPULATION("population"),
  CONFIDENCE("how sure its place is"),
  LENGTH("number of words"),
  NAME("the name itself"),
  LAST_WORD("its last word"),
  FIRST_WORD("its first word"),
  LAST_KIND("kind of its last word"),
  ROLE("what the words before it say"),
  ROLE_PHRASE("the words before it that say its part"),
  ROLE_SIDE("what the words before it say, and its side of the trigger"),
  ROLE_KIND("what the words before it say, and its kind"),
  GOVERNOR("the word that the preposition belongs to"),
  GOVERNOR_KIND("kind of the word that the preposition belongs to"),
  GOVERNOR_ROLE("the preposition and the word that it belongs to"),
  LEFT_WORD("word before"),
  LEFT_BIGRAM("two words before"),
  LEFT_TRIGRAM("three words before"),
  LEFT_KIND("kinds of the words before"),
  LEFT_BAG("words before it"),
  LEFT_GAP("sign before"),
  RIGHT_WORD("word behind"),
  RIGHT_BIGRAM("two words behind"),
  RIGHT_KIND("kinds of the words behind"),
  RIGHT_GAP("sign behind"),
  RIGHT_BAG("words behind it"),
  BEFORE_NAME("a capitalised word follows"),
  DATELINE("in the dateline"),
  PLACE_IN_SENTENCE("where in the sentence"),
  SIDE("side of the trigger"),
  DISTANCE("words between it and the trigger"),
  DISTANCE_ROLE("words between it and the trigger, by what the words before it say"),
  PATH("the words between it and the trigger"),
  PATH_KINDS("kinds of the words between it and the trigger"),
  BETWEEN_WORD("a word between it and the trigger"),
  BETWEEN_BIGRAM("two words between it and the trigger"),
  BETWEEN_KIND("kind of a word between it and the trigger"),
  BETWEEN_SUFFIX("ending of a word between it and the trigger"),
  MARKS("signs between it and the trigger"),
  SPOTS_BETWEEN("names between it and the trigger"),
  ROLES_BETWEEN("parts of the names between it and the trigger"),
  TRIGGER_ROLE("the trigger and what the words before it say"),
  TRIGGER_SIDE("the trigger and its side"),
  TRIGGER_KIND("the trigger and its kind"),
  TRIGGER_NEXT("right behind the trigger, or nearly"),
  VOICE("active or passive, and its side"),
  VOICE_DISTANCE("active or passive, and the words between"),
  AFTER_TRIGGER("the word behind the trigger, and its side"),
  RANK("first, second or later behind or before the trigger"),
  RANK_ROLE("first, second or later, and what the words before it say"),
  ALONE("number of names of the sentence"),
  RIVALS("parts of the other names of the sentence"),
  CHAIN("in a chain of a place and what holds it"),
  LISTED("in a list"),
  TWICE("named twice in the sentence"),
  SPEECH("with a word of saying nearby"),
  NONE("no name is the site"),
  NONE_TRIGGER("none, and the trigger"),
  NONE_ROUND("none, and the words round the trigger"),
  NONE_BAG("none, and the words of the sentence behind the trigger"),
  NONE_COUNT("none, and the number of names"),
  NONE_BEST("none, and what names there are"),
  NONE_VOICE("none, and active or passive"),
  ALSO_BIAS("also the site: bias"),
  ALSO_LISTED("also the site: in the list of the site"),
  ALSO_PATH("also the site: the words between"),
  ALSO_BETWEEN("also the site: a word between"),
  ALSO_ROLE("also the site: parts of both"),
  ALSO_KIND("also the site: kinds of both"),
  ALSO_DISTANCE("also the site: words between"),
  ALSO_HELD("also the site: one holds the other"),
  ALSO_ODDS("also the site: how likely by itself"),
  ALSO_RIGHT("also the site: word behind"),
  ALSO_TRIGGER("also the site: the trigger stands between"),
  VERBS_BETWEEN("verbs of events between it and the trigger"),
  CLOSEST("the verb of an event that stands closest before it"),
  SIGN_BETWEEN("a sign between it and the trigger and the word behind it"),
  GOVERNOR_BETWEEN("how far the word that the preposition belongs to is from the trigger"),
  DISTANCE_KIND("words between it and the trigger, by its kind"),
  BETWEEN_ROLE("a word between it and the trigger, by what the words before it say"),
  TRIGGER_FORM("form of the trigger and what the words before it say"),
  NONE_FORM("none, and the form of the trigger");

  private final String label;

  SiteFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // models name features by number; a new one goes to the end
  public int id() {
    return 1 + ordinal();
  }
}
