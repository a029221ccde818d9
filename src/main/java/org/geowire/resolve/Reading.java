package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import org.geowire.toponym.Toponym;

/** All mentions of one name that mean the same place, with their candidates. */
final class Reading {

  private final String key;
  private final List<Toponym> mentions = new ArrayList<>();
  private final List<Option> options;
  private final List<Reading> containers = new ArrayList<>();
  private final List<Reading> areasBefore = new ArrayList<>();
  private final double[] belief;
  private final double largest;
  private final int kinds;
  private final boolean mayBeArea;
  private double sure;
  private double weight;
  private boolean typedAsArea;
  private boolean typedAsTown;

  Reading(String key, List<Option> options) {
    this.key = key;
    this.options = List.copyOf(options);
    this.belief = new double[options.size()];
    double most = 0;
    int present = 0;
    boolean area = false;
    for (Option option : options) {
      most = Math.max(most, option.logPopulation());
      present |= 1 << option.kind().code();
      area |= option.isUnit();
    }
    largest = most;
    kinds = present;
    mayBeArea = area;
    believePrior();
  }

  private void believePrior() {
    double most = Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      most = Math.max(most, option.prior());
    }
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      belief[i] = Math.exp(options.get(i).prior() - most);
      sum += belief[i];
    }
    for (int i = 0; i < belief.length; i++) {
      belief[i] /= sum;
    }
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

  List<Option> options() {
    return options;
  }

  /** Names written right behind it that may be areas which hold it: "Paris, Texas". */
  List<Reading> containers() {
    return containers;
  }

  /** Names written right before it: "Texas town of Paris". */
  List<Reading> areasBefore() {
    return areasBefore;
  }

  /** The largest candidate's population, as its decimal logarithm. */
  double largest() {
    return largest;
  }

  /** Whether some candidate is of a kind. */
  boolean has(int kindCode) {
    return (kinds & (1 << kindCode)) != 0;
  }

  /** Whether some candidate is an admin unit. */
  boolean mayBeArea() {
    return mayBeArea;
  }

  /** How likely each candidate is, before the text is weighed. */
  double belief(int option) {
    return belief[option];
  }

  /** How much the name counts for others: sure toponyms and repeated ones more. */
  double weight() {
    return weight;
  }

  boolean typedAsArea() {
    return typedAsArea;
  }

  boolean typedAsTown() {
    return typedAsTown;
  }

  void typed(boolean area) {
    typedAsArea |= area;
    typedAsTown |= !area;
  }
}
