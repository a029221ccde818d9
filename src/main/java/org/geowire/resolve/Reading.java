package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import org.geowire.toponym.Toponym;

/** All mentions of one name that mean the same place, with their candidates. */
final class Reading {

  private final String key;
  private final List<Toponym> mentions = new ArrayList<>();
  private final Namesakes namesakes;
  private final List<Reading> containers = new ArrayList<>();
  private final List<Reading> bounds = new ArrayList<>();
  private final List<Reading> areasBefore = new ArrayList<>();
  private final List<Reading> listed = new ArrayList<>();
  private double[] beliefs;
  private int[] likely;
  private double sure;
  private double weight;
  private boolean typedAsArea;
  private boolean typedAsTown;
  private boolean article;

  Reading(String key, Namesakes namesakes) {
    this.key = key;
    this.namesakes = namesakes;
    believe(namesakes.beliefs());
  }

  /** How likely a candidate is: before the text is weighed, or after it was weighed once. */
  double belief(int option) {
    return beliefs[option];
  }

  /** The candidates worth a place on the map of the others: no countries, none too unlikely. */
  int[] likely() {
    return likely;
  }

  /** Sets how likely each candidate is; further numbers, such as that of none, do not count. */
  void believe(double[] probabilities) {
    beliefs = probabilities;
    likely = namesakes.likely(probabilities);
  }

  String key() {
    return key;
  }

  List<Toponym> mentions() {
    return mentions;
  }

  void mention(Toponym toponym) {
    mentions.add(toponym);
    sure = Math.max(sure, toponym.confidence());
    weight = sure * (1 + Math.log(mentions.size()));
  }

  /** The candidates. */
  Namesakes namesakes() {
    return namesakes;
  }

  List<Option> options() {
    return namesakes.options();
  }

  /** Names written right behind it that may be areas which hold it: "Paris, Texas". */
  List<Reading> containers() {
    return containers;
  }

  /** The other names of a list in which it stands: "Georgia, Alabama and Tennessee". */
  List<Reading> listed() {
    return listed;
  }

  /** Those of the containers that the text leaves no doubt of: "Palma (Cabo Delgado)". */
  List<Reading> bounds() {
    return bounds;
  }

  /** Names written right before it: "Texas town of Paris". */
  List<Reading> areasBefore() {
    return areasBefore;
  }

  /** How much the name counts for others: sure toponyms and repeated ones more. */
  double weight() {
    return weight;
  }

  /** Whether it is rather a toponym than not; what is not says nothing outright for others. */
  boolean isLikely() {
    return sure >= 0.5;
  }

  boolean typedAsArea() {
    return typedAsArea;
  }

  /** Whether "the" stands before it and no noun behind it: "the Sahel". */
  boolean hasArticle() {
    return article;
  }

  void article() {
    article = true;
  }

  boolean typedAsTown() {
    return typedAsTown;
  }

  void typed(boolean area) {
    typedAsArea |= area;
    typedAsTown |= !area;
  }
}
