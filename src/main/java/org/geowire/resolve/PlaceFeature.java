package org.geowire.resolve;

import org.geowire.model.Feature;

/** What resolution looks at in a candidate. */
enum PlaceFeature implements Feature {
  NONE_BIAS("no place of the gazetteer"),
  NONE_COUNT("no place, by the number of candidates"),
  NONE_POPULATION("no place, by the largest candidate"),
  NONE_MATCH("no place, by how the name was found"),
  KIND("kind of place"),
  NAME_KIND("kind of name"),
  KIND_NAME("kind of place and of name"),
  FEATURE_CODE("feature code"),
  POPULATION("population"),
  POPULATION_BUCKET("population, in steps"),
  POPULATION_KIND("population of this kind of place"),
  POPULATION_RELATIVE("population against the largest of the name"),
  POPULATION_UNKNOWN("population not known"),
  NAMES("number of its names"),
  RANK("rank by population"),
  ONLY("only place of the name"),
  RIVAL("other kind of place with the name"),
  COUNTRY_SHARE("share of the text's places in its country"),
  COUNTRY_NAMED("its country is named"),
  COUNTRY_MOST("most places are in its country"),
  ADMIN1_SHARE("share of the text's places in its first-level unit"),
  ADMIN1_NAMED("its first-level unit is named"),
  ADMIN2_SHARE("share of the text's places in its second-level unit"),
  ADMIN2_NAMED("its second-level unit is named"),
  MASS30("other places within 30 km"),
  MASS100("other places within 100 km"),
  MASS300("other places within 300 km"),
  MASS1000("other places within 1000 km"),
  MASS_BEST("has most other places within 100 km"),
  DECAY("nearness of the other places"),
  NEAREST("distance to the nearest other place"),
  CONTAINER_HOLDS("in the area written behind it"),
  CONTAINER_NOT("not in the area written behind it"),
  LEFT_HOLDS("in the area written before it"),
  PRIOR_COUNTRY("in a country to be favoured"),
  TYPE_WORD("the word beside it says what it is"),
  POPULATION_NEAREST("population and nearest other place"),
  POPULATION_COUNTRY("population and share of its country"),
  POPULATION_ADMIN1("population and share of its first-level unit"),
  POPULATION_NAMED("population and named units"),
  CAPITAL("capital of its country"),
  WRITTEN("spelled as the text has it"),
  SOURCE_UNIT("in the country or unit of the article's source"),
  SOURCE_TOWN("near the town of the article's source"),
  SOURCE_POPULATION("population and nearness to the article's source"),
  SOURCE_ENDING("in the country of the source's address"),
  SOURCE_NAMED("named in the source's name"),
  SOURCE_NEAR("near places named in the source's name"),
  BACK_OFF("only a part of the name is known"),
  NONE_BACK_OFF("no place, where only a part of the name is known"),
  NONE_NEAREST("no place, by how near other places come to a candidate"),
  NONE_SOURCE("no place, by how near the source comes to a candidate"),
  RIVAL_MAIN("other place with this as its main name"),
  FEW_POPULATION("population, beside few other names"),
  FEW_NAMED("named units, beside few other names"),
  FEW_COUNTRY("share of its country, of few other names"),
  FEW_NEAREST("distance to the nearest of few other places"),
  LISTED_ALIKE("of one kind and country with others of a list"),
  LISTED_APART("of another kind or country than others of a list");

  private final String label;

  PlaceFeature(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
