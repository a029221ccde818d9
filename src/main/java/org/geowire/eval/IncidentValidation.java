package org.geowire.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geowire.incident.trust.IncidentTrust;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.train.IncidentLesson;
import org.geowire.train.IncidentTraining;

/** Judges the incidents of coded articles with a model that the other articles taught. */
public final class IncidentValidation {

  private static final int BINS = 10;

  private final int folds;
  private final WeightTable weights = WeightTable.load("/model/story-weights.tsv");

  /**
   * @param folds into how many parts; 2 or more
   */
  public IncidentValidation(int folds) {
    this.folds = folds;
  }

  /** A found incident with its probability. */
  private record Judged(double probability, double rules, boolean coded) {}

  /**
   * How well the probability tells incidents that were coded from others, beside the confidence of
   * the rules (area under the receiver operating characteristic), how far it is from their share
   * (expected calibration error in ten bins), both also of paragraphs read alone, and what the
   * least one that is kept leaves.
   */
  public Map<String, Double> figures(List<IncidentLesson> lessons) {
    List<Judged> judged = judged(lessons, false);
    List<Judged> briefs = judged(lessons, true);
    double least = weights.of("least-trust");
    List<Judged> kept = judged.stream().filter(j -> j.probability() >= least).toList();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("auroc", auroc(judged, true));
    figures.put("auroc_by_rules", auroc(judged, false));
    figures.put("calibration_error", calibrationError(judged));
    figures.put("auroc_of_briefs", auroc(briefs, true));
    figures.put("calibration_error_of_briefs", calibrationError(briefs));
    figures.put("not_coded", 1 - codedShare(judged));
    figures.put("not_coded_of_kept", 1 - codedShare(kept));
    figures.put(
        "coded_kept", codedShare(kept) * kept.size() / (codedShare(judged) * judged.size()));
    return figures;
  }

  private List<Judged> judged(List<IncidentLesson> lessons, boolean briefs) {
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      LinearModel model = new IncidentTraining().learn(others(lessons, fold));
      IncidentTrust trust = new IncidentTrust(model, weights);
      for (IncidentLesson lesson : own(lessons, fold, briefs)) {
        double[] probabilities = trust.probabilities(lesson.document(), lesson.incidents());
        for (int n = 0; n < probabilities.length; n++) {
          double rules = lesson.incidents().get(n).confidence();
          judged.add(new Judged(probabilities[n], rules, lesson.coded().get(n)));
        }
      }
    }
    return judged;
  }

  /** The articles of a part, or their paragraphs. */
  private List<IncidentLesson> own(List<IncidentLesson> lessons, int fold, boolean briefs) {
    List<IncidentLesson> own = new ArrayList<>();
    for (int i = fold; i < lessons.size(); i += folds) {
      own.addAll(briefs ? lessons.get(i).briefs() : List.of(lessons.get(i)));
    }
    return own;
  }

  private List<IncidentLesson> others(List<IncidentLesson> lessons, int fold) {
    List<IncidentLesson> others = new ArrayList<>(lessons.size());
    for (int i = 0; i < lessons.size(); i++) {
      if (i % folds != fold) {
        others.add(lessons.get(i));
      }
    }
    return others;
  }

  private static double codedShare(List<Judged> judged) {
    return judged.stream().mapToInt(j -> j.coded() ? 1 : 0).average().orElse(0);
  }

  private static double auroc(List<Judged> judged, boolean model) {
    double won = 0;
    double pairs = 0;
    for (Judged coded : judged) {
      for (Judged other : judged) {
        if (coded.coded() && !other.coded()) {
          double a = model ? coded.probability() : coded.rules();
          double b = model ? other.probability() : other.rules();
          won += a > b ? 1 : a == b ? 0.5 : 0;
          pairs++;
        }
      }
    }
    return won / pairs;
  }

  private static double calibrationError(List<Judged> judged) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double sum = 0;
      for (Judged one : judged) {
        if (Math.min(BINS - 1, (int) (one.probability() * BINS)) == bin) {
          sum += one.probability() - (one.coded() ? 1 : 0);
        }
      }
      error += Math.abs(sum) / judged.size();
    }
    return error;
  }
}
