package org.geowire.event.note;

import org.geowire.model.Feature;

/** What the type of a coder's note is judged by; each counts for one type. */
enum NoteFeature implements Feature {
  BIAS("nothing but being a note"),
  DECIDED("the type that the rules decide"),
  RULE("the rule that decides"),
  HOLDS("a rule that holds"),
  CLASS("class of words"),
  OPENING_CLASS("class of words of the first sentence"),
  TRIGGER("first word of a deed"),
  DOER("kind of who did it"),
  STRUCK("kind of who was struck"),
  SIDES("kinds of both sides"),
  DEATHS("whether somebody died"),
  WORD("word"),
  TOPIC_WORD("word of what a demonstration is about"),
  OPENING_WORD("word of the first sentence"),
  PAIR("two words in a row"),
  LABEL("type that it bears as a label");

  private final String label;

  NoteFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
