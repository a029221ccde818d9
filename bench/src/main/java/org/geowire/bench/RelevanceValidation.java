package org.geowire.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.Geowire;
import org.geowire.OutputFormat;
import org.geowire.Profile;
import org.geowire.Settings;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.incident.Incident;
import org.geowire.lang.LanguagePack;
import org.geowire.output.ColumnSelection;
import org.geowire.output.IncidentWriter;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputOptions;
import org.geowire.train.KeyedArticle;
import org.geowire.train.RelevanceTraining;

/**
 * Reads each article that has an answer key with a relevance model that was trained without it.
 *
 * <p>Arguments: gazetteer, number of folds, output file, JSONL of articles with keys. Writes the
 * incidents of {@code --profile muc4} as {@code incidents -f jsonl --columns full} writes them, for
 * any scorer. Articles are dealt to the folds in turn.
 */
public final class RelevanceValidation {

  private final Gazetteer gazetteer;
  private final List<KeyedArticle> articles;
  private final int folds;

  private RelevanceValidation(Gazetteer gazetteer, List<KeyedArticle> articles, int folds) {
    this.gazetteer = gazetteer;
    this.articles = articles;
    this.folds = folds;
  }

  public static void main(String[] args) throws IOException {
    Gazetteer gazetteer = Gazetteer.open(Path.of(args[0]));
    List<KeyedArticle> articles =
        KeyedArticle.read(Path.of(args[3]), problem -> System.err.println(problem.describe()));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      new RelevanceValidation(gazetteer, articles, Integer.parseInt(args[1])).write(out);
    }
  }

  private void write(OutputStream out) throws IOException {
    OutputContext context =
        new OutputContext("bench", gazetteer.version(), "", gazetteer.countries(), true);
    OutputOptions options = new OutputOptions(ColumnSelection.full(), false, false, false);
    IncidentWriter writer = OutputFormat.JSONL.incidents(out, options, context);
    RelevanceTraining training = new RelevanceTraining(LanguagePack.of("en"));
    writer.begin();
    for (int fold = 0; fold < folds; fold++) {
      List<KeyedArticle> teachers = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % folds != fold) {
          teachers.add(articles.get(i));
        }
      }
      Geowire.Models models = Geowire.Models.standard();
      Geowire.Models own =
          new Geowire.Models(
              models.toponyms(),
              models.places(),
              models.review(),
              models.trust(),
              models.sites(),
              Optional.of(training.learn(teachers)),
              Optional.empty());
      Geowire geowire = new Geowire(gazetteer, Settings.standard().of(Profile.MUC4), own);
      for (int i = fold; i < articles.size(); i += folds) {
        for (Incident incident : geowire.incidents(articles.get(i).article()).incidents()) {
          writer.write(incident);
        }
      }
    }
    writer.finish();
  }
}
