package org.geowire.train;

import java.util.ArrayList;
import java.util.List;
import org.geowire.incident.trust.IncidentTrust;
import org.geowire.model.LinearModel;

/**
 * Learns how likely an analyst would code an incident that was found.
 *
 * <p>Features seen in fewer than five articles are dropped. No chance is involved.
 */
public final class IncidentTraining {

  /** Found best by cross-validation on the coded articles: 2 to 20 were tried. */
  private static final double PENALTY = 4;

  /**
   * What an incident of a paragraph read alone counts: short texts must be judged too, and 0 to 1
   * are as good for whole articles.
   */
  private static final double BRIEF_WEIGHT = 0.3;

  /** The model that some articles teach. */
  public LinearModel learn(List<IncidentLesson> lessons) {
    List<List<Row>> groups = new ArrayList<>(lessons.size());
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (IncidentLesson lesson : lessons) {
      List<Row> rows = new ArrayList<>();
      add(lesson, 1, rows, examples);
      lesson.briefs().forEach(brief -> add(brief, BRIEF_WEIGHT, rows, examples));
      groups.add(rows);
    }
    Row.keepCommon(groups, ToponymTraining.LEAST_ARTICLES);
    return ToponymTraining.model(
        LogisticRegression.train(examples, PENALTY, LinearModel.SIZE, ToponymTraining.ITERATIONS));
  }

  private static void add(
      IncidentLesson lesson,
      double weight,
      List<Row> rows,
      List<LogisticRegression.Example> examples) {
    for (int i = 0; i < lesson.incidents().size(); i++) {
      Row row = new Row();
      IncidentTrust.features(lesson.document(), lesson.incidents(), i, row);
      rows.add(row.trimmed());
      examples.add(new LogisticRegression.Example(row, lesson.coded().get(i), weight));
    }
  }
}
