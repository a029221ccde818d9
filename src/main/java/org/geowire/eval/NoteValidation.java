package org.geowire.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geowire.model.LinearModel;
import org.geowire.train.NoteTraining;

/** Chooses the types of coded notes with a model that the other notes taught. */
public final class NoteValidation {

  private final NoteTraining training;
  private final int folds;

  /**
   * @param folds into how many parts; 2 or more
   */
  public NoteValidation(NoteTraining training, int folds) {
    this.training = training;
    this.folds = folds;
  }

  /** Shares of notes whose type and sub-type are right, by the model and by the rules alone. */
  public Map<String, Double> figures(List<NoteTraining.Read> notes) {
    Tally model = new Tally();
    Tally rules = new Tally();
    for (int fold = 0; fold < folds; fold++) {
      LinearModel learnt = training.learn(others(notes, fold));
      for (int i = fold; i < notes.size(); i += folds) {
        model.add(training.byModel(notes.get(i), learnt));
        rules.add(training.byRules(notes.get(i)));
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    model.put(figures, "", notes.size());
    rules.put(figures, "_by_rules", notes.size());
    return figures;
  }

  /** Counts of right answers. */
  private static final class Tally {
    private double types;
    private double subTypes;

    void add(NoteTraining.Verdict verdict) {
      types += verdict.type() ? 1 : 0;
      subTypes += verdict.subType() ? 1 : 0;
    }

    void put(Map<String, Double> figures, String by, int notes) {
      figures.put("type" + by, types / notes);
      figures.put("sub_type" + by, subTypes / notes);
    }
  }

  private List<NoteTraining.Read> others(List<NoteTraining.Read> notes, int fold) {
    List<NoteTraining.Read> others = new ArrayList<>(notes.size());
    for (int i = 0; i < notes.size(); i++) {
      if (i % folds != fold) {
        others.add(notes.get(i));
      }
    }
    return others;
  }
}
