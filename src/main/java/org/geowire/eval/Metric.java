package org.geowire.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of a {@link Score}, by the name that it has in outputs. */
public enum Metric {
  EXACT_P("recognition_exact.P", Better.MORE, false, s -> s.exact().precision()),
  EXACT_R("recognition_exact.R", Better.MORE, false, s -> s.exact().recall()),
  EXACT_F1("recognition_exact.F1", Better.MORE, false, s -> s.exact().f1()),
  EUPEG_P("recognition_eupeg.P", Better.MORE, false, s -> s.eupeg().precision()),
  EUPEG_R("recognition_eupeg.R", Better.MORE, false, s -> s.eupeg().recall()),
  EUPEG_F1("recognition_eupeg.F1", Better.MORE, false, s -> s.eupeg().f1()),
  END_TO_END_P("end_to_end_161.P", Better.MORE, false, s -> s.endToEnd().precision()),
  END_TO_END_R("end_to_end_161.R", Better.MORE, false, s -> s.endToEnd().recall()),
  END_TO_END_F1("end_to_end_161.F1", Better.MORE, false, s -> s.endToEnd().f1()),
  INSIDE_F1("end_to_end_extent.F1", Better.MORE, false, s -> s.inside().f1()),
  MATCHED_ACC161("matched.acc161", Better.MORE, true, s -> s.matched().acc161()),
  MATCHED_MEAN("matched.mean_km", Better.LESS, true, s -> s.matched().meanKm()),
  MATCHED_MEDIAN("matched.median_km", Better.LESS, true, s -> s.matched().medianKm()),
  MATCHED_AUC("matched.auc", Better.LESS, true, s -> s.matched().auc()),
  ALL_ACC161("recall_view.acc161", Better.MORE, true, s -> s.charged().acc161()),
  ALL_ACC_EXTENT("recall_view.acc_extent", Better.MORE, true, s -> s.allInside().share()),
  ALL_MEAN("recall_view.mean_km", Better.LESS, true, s -> s.charged().meanKm()),
  ALL_MEDIAN("recall_view.median_km", Better.LESS, true, s -> s.charged().medianKm()),
  ALL_AUC("recall_view.auc", Better.LESS, true, s -> s.charged().auc()),
  SAME_ID("geonameid", Better.MORE, true, s -> s.sameId().share()),
  SAME_COUNTRY("country", Better.MORE, true, s -> s.sameCountry().share()),
  SAME_ADMIN1("admin1", Better.MORE, true, s -> s.sameAdmin1().share());

  /** Which way is better. */
  public enum Better {
    MORE,
    LESS
  }

  private final String label;
  private final Better better;
  private final boolean resolution;

  @SuppressWarnings("ImmutableEnumChecker")
  private final ToDoubleFunction<Score> figure;

  Metric(String label, Better better, boolean resolution, ToDoubleFunction<Score> figure) {
    this.label = label;
    this.better = better;
    this.resolution = resolution;
    this.figure = figure;
  }

  /** The name in outputs. */
  public String label() {
    return label;
  }

  public Better better() {
    return better;
  }

  /** Its value; not a number where there is nothing to measure. */
  public double of(Score score) {
    return figure.applyAsDouble(score);
  }

  /** The metrics that mean something: those of resolution alone for annotated spans. */
  static List<Metric> of(boolean goldSpans) {
    List<Metric> metrics = new ArrayList<>();
    for (Metric metric : values()) {
      if (metric.resolution || !goldSpans) {
        metrics.add(metric);
      }
    }
    return metrics;
  }
}
