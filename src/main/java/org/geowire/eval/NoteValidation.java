package org.geowire.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.event.NoteTyper;
import org.geowire.event.SubEventType;
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
    double[] type = new double[2];
    double[] subType = new double[2];
    for (int fold = 0; fold < folds; fold++) {
      NoteTyper typer = new NoteTyper(training.learn(others(notes, fold)));
      for (int i = fold; i < notes.size(); i += folds) {
        NoteTraining.Read read = notes.get(i);
        SubEventType right = read.note().type();
        Optional<SubEventType> ruled = read.view().byRules();
        List<Optional<SubEventType>> answers =
            List.of(ruled.map(found -> typer.type(read.view())), ruled);
        for (int by = 0; by < answers.size(); by++) {
          Optional<SubEventType> found = answers.get(by);
          type[by] += found.filter(f -> f.type() == right.type()).isPresent() ? 1 : 0;
          subType[by] += found.filter(f -> f == right).isPresent() ? 1 : 0;
        }
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("type", type[0] / notes.size());
    figures.put("sub_type", subType[0] / notes.size());
    figures.put("type_by_rules", type[1] / notes.size());
    figures.put("sub_type_by_rules", subType[1] / notes.size());
    return figures;
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
