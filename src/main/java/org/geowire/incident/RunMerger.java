package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import org.geowire.model.WeightTable;

/**
 * Joins the incidents of a run that several articles report.
 *
 * <p>Each incident joins the first of those before it that {@link SameIncident} says is the same as
 * all reports of it, but never one that its own article tells. The order of the input alone
 * decides, so that the result is the same for any number of threads.
 */
public final class RunMerger {

  private final WeightTable weights = WeightTable.load("/model/story-weights.tsv");
  private final SameIncident rule = new SameIncident(weights);
  private final List<List<Incident>> merged = new ArrayList<>();

  /** Takes the incidents of the next article. */
  public void add(List<Incident> ofArticle) {
    int before = merged.size();
    boolean[] taken = new boolean[before];
    for (Incident incident : ofArticle) {
      int same = same(incident, taken);
      if (same < 0) {
        merged.add(new ArrayList<>(List.of(incident)));
      } else {
        merged.get(same).add(incident);
        taken[same] = true;
      }
    }
  }

  private int same(Incident incident, boolean[] taken) {
    int best = -1;
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && isSame(merged.get(i), incident)) {
        best = best < 0 || agrees(merged.get(i), incident) ? i : best;
        if (agrees(merged.get(i), incident)) {
          return i;
        }
      }
    }
    return best;
  }

  private boolean isSame(List<Incident> reports, Incident incident) {
    for (Incident report : reports) {
      if (!rule.holds(report, incident)) {
        return false;
      }
    }
    return true;
  }

  /** Of several that may be meant, the one with the same number of deaths is. */
  private static boolean agrees(List<Incident> reports, Incident incident) {
    return reports
        .get(0)
        .event()
        .casualties()
        .killed()
        .equals(incident.event().casualties().killed());
  }

  /** The incidents in the order of their first reports. */
  public List<Incident> incidents() {
    List<Incident> all = new ArrayList<>(merged.size());
    for (List<Incident> reports : merged) {
      all.add(
          reports.size() == 1
              ? reports.get(0)
              : new Reports(reports, weights.of("surest")).joined());
    }
    return all;
  }
}
