package org.geowire.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.geowire.eval.CrossValidation;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.Feature;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Corpus;
import org.geowire.train.ModelKind;
import org.geowire.train.ToponymTraining;

/**
 * Trains recognition and resolution without one group of features at a time, and prints what that
 * costs; the review, which would mend a part of it, is left out.
 *
 * <p>Arguments: gazetteer, table of groups, number of folds, annotated JSONL files (those with
 * {@code --helper=} before their name only help to train).
 */
public final class Ablation {

  private static final String HELPER = "--helper=";
  private static final Set<ModelKind> KINDS = EnumSet.of(ModelKind.TOPONYM, ModelKind.PLACE);

  private final Gazetteer gazetteer;
  private final LanguagePack pack = LanguagePack.of("en");
  private final CrossValidation.Deal deal;
  private final List<Corpus> corpora = new ArrayList<>();
  private final List<AnnotatedArticle> helpers = new ArrayList<>();

  private Ablation(Gazetteer gazetteer, int folds) {
    this.gazetteer = gazetteer;
    this.deal = new CrossValidation.Deal(folds, 0);
  }

  public static void main(String[] args) throws Exception {
    Ablation ablation = new Ablation(Gazetteer.open(Path.of(args[0])), Integer.parseInt(args[2]));
    for (int i = 3; i < args.length; i++) {
      ablation.add(args[i]);
    }
    ablation.run(Path.of(args[1]));
  }

  private void add(String file) throws Exception {
    if (file.startsWith(HELPER)) {
      helpers.addAll(AnnotatedArticle.read(Path.of(file.substring(HELPER.length()))));
    } else {
      corpora.add(
          Corpus.read(
              Path.of(file),
              problem -> {
                throw new IllegalArgumentException(problem.describe());
              }));
    }
  }

  private void run(Path groups) throws Exception {
    row("all features", feature -> true);
    for (String line : Files.readAllLines(groups)) {
      String[] cells = line.split("\t");
      if (cells.length == 3) {
        Set<String> labels = Set.of(cells[2].split(";"));
        String model = cells[1].equals("toponym") ? "SpanFeature" : "PlaceFeature";
        row(
            cells[1] + " without " + cells[0],
            feature ->
                !feature.getClass().getSimpleName().equals(model)
                    || !labels.contains(feature.label()));
      }
    }
  }

  private void row(String name, Predicate<Feature> taught) {
    ToponymTraining training = new ToponymTraining(gazetteer, pack, taught);
    StringBuilder row = new StringBuilder("| " + name + " |");
    for (Map<String, Double> figures :
        new CrossValidation(gazetteer, pack, training, KINDS, deal, helpers).figures(corpora)) {
      figures.forEach(
          (figure, value) -> {
            if (figure.endsWith("F1") || figure.endsWith("acc161")) {
              row.append(String.format(Locale.ROOT, " %.3f |", value));
            }
          });
    }
    System.out.println(row);
  }
}
