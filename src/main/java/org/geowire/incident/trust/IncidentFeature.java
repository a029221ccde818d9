package org.geowire.incident.trust;

import org.geowire.model.Feature;

/** What the trust in an incident is judged by. */
enum IncidentFeature implements Feature {
  BIAS("nothing but being there"),
  TYPE("type"),
  CONFIDENCE("how concrete the report is"),
  BASIS("how the words lead to the place"),
  PRECISION("how near the point is"),
  PLACE("how sure the place is, in steps"),
  DATE("what is said of the time"),
  AGE("days since"),
  CASUALTIES("casualties said"),
  ACTORS("kinds of the actors"),
  TARGET("something was struck"),
  TRIGGER("words that tell it"),
  TRIGGER_WORDS("how many words tell it"),
  SENTENCE("number of the sentence"),
  SHARE("where in the article it is told, in eighths"),
  LENGTH("how long the sentence is"),
  ARTICLE_LENGTH("how long the article is"),
  COUNT("number of incidents of the article"),
  RANK("number of incidents before"),
  SURER("number of surer incidents"),
  GROUPED("one of a group"),
  WARNED("contradictions"),
  ALIKE("what another incident of the article has in common with it"),
  ALIKE_SURER("what a surer incident of the article has in common with it"),
  APART("in no country of another incident"),
  NEAREST("how far the nearest other incident is"),
  GAP("sentences to the nearest that tells another incident");

  private final String label;

  IncidentFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
