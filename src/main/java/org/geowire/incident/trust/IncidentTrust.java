package org.geowire.incident.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geowire.article.Document;
import org.geowire.incident.Incident;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;

/**
 * Tells how likely an analyst would code each incident of an article, by a logistic regression over
 * what tells it and what the others have in common with it.
 *
 * <p>Most that is found and nobody codes tells another incident again, or tells of one in passing;
 * an article's other incidents show that better than its own words.
 */
public final class IncidentTrust {

  private final LinearModel model;
  private final double least;

  /**
   * @param weights says how likely an incident must be to be worth a row
   */
  public IncidentTrust(LinearModel model, WeightTable weights) {
    this.model = model;
    this.least = weights.of("least-trust");
  }

  /**
   * Whether an incident is worth a row: likely enough, or nothing that repeats another, which are
   * the likeliest of its article, one place of several of an attack, and one of no known day.
   *
   * @param judged all incidents of its article
   */
  public boolean isLikely(Incident incident, List<Incident> judged) {
    return incident.confidence() >= least
        || !incident.group().isEmpty()
        || !incident.event().date().isKnown()
        || judged.stream().noneMatch(other -> other.confidence() > incident.confidence());
  }

  /** The probability below which an incident is left out beside likelier ones. */
  public double least() {
    return least;
  }

  /** All incidents of an article, each as sure as the model says. */
  public List<Incident> judged(Document document, List<Incident> incidents) {
    double[] probabilities = probabilities(document, incidents);
    List<Incident> judged = new ArrayList<>(incidents.size());
    for (int i = 0; i < incidents.size(); i++) {
      judged.add(incidents.get(i).withConfidence(probabilities[i]));
    }
    return judged;
  }

  /**
   * How likely an analyst would code each incident of an article, 0 to 1; those of one coordinated
   * attack as the likeliest of them, since they are told in one breath.
   */
  public double[] probabilities(Document document, List<Incident> incidents) {
    Map<String, Double> groups = new HashMap<>();
    double[] probabilities = new double[incidents.size()];
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    for (int i = 0; i < incidents.size(); i++) {
      features(document, incidents, i, scorer);
      probabilities[i] = 1 / (1 + Math.exp(-scorer.take()));
      groups.merge(incidents.get(i).group(), probabilities[i], Math::max);
    }
    for (int i = 0; i < incidents.size(); i++) {
      String group = incidents.get(i).group();
      probabilities[i] = group.isEmpty() ? probabilities[i] : groups.get(group);
    }
    return probabilities;
  }

  /** Hands on what one of the incidents of an article is judged by. */
  public static void features(
      Document document, List<Incident> incidents, int index, FeatureSink sink) {
    new IncidentView(document, incidents).of(index, sink);
  }
}
