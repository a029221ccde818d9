package org.geowire.resolve;

import org.geowire.model.Feature;

/** What the review of a toponym looks at, when all toponyms of the document have their places. */
enum ReviewFeature implements Feature {
  BIAS("nothing but being there"),
  ODDS("how sure recognition was"),
  ODDS_STEP("how sure recognition was, in steps"),
  TWIN_BEST("how sure recognition was of its best mention elsewhere"),
  TWIN_MEAN("how sure recognition was of its other mentions"),
  TWINS("number of its other mentions"),
  MASS("how sure resolution was"),
  MASS_STEP("how sure resolution was, in steps"),
  NONE("how likely resolution found none of the places"),
  NAMESAKES("number of places of the name"),
  POPULATION_MASS("population and how sure resolution was"),
  UNPLACED("resolution chose no place"),
  NO_CANDIDATE("the gazetteer has no such name"),
  KIND("kind of place and of name"),
  POPULATION("population"),
  SAME_COUNTRY("share of the other places in its country"),
  SAME_ADMIN1("share of the other places in its first-level unit"),
  CLOSE("share of the other places within 100 km"),
  NEAREST("distance to the nearest other place"),
  LEFT("how sure recognition was of the toponym before"),
  RIGHT("how sure recognition was of the toponym behind"),
  ODDS_KIND("how sure recognition was, by kind of place"),
  ODDS_NEAREST("how sure recognition was, by the nearest other place"),
  ODDS_MASS("how sure recognition and resolution were"),
  ODDS_TWIN("how sure recognition was here and elsewhere"),
  TOPONYMS("number of toponyms of the document"),
  LETTERS("capitals of the document"),
  CODE("feature code"),
  SPELLING("written as its main name, and how many words"),
  CAPITALS("capitals before and behind it"),
  COMMAS("commas before and behind it"),
  HOLDERS("units that hold it are named"),
  ODDS_HOLDERS("how sure recognition was, and units that hold it");

  private final String label;

  ReviewFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
