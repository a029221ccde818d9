package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.geowire.model.Model;
import org.geowire.output.OutputFile;
import org.geowire.train.ModelCard;
import org.geowire.train.ModelKind;

/** The files of models and their cards, which appear together at the end. */
final class ModelTargets implements AutoCloseable {

  private final Map<ModelKind, OutputFile> models = new LinkedHashMap<>();
  private final Map<ModelKind, OutputFile> cards = new LinkedHashMap<>();

  /** Opens the files of the models, which are closed with this also where one cannot be opened. */
  void open(Path folder, Set<ModelKind> kinds) {
    for (ModelKind kind : kinds) {
      models.put(kind, OutputFile.at(folder.resolve(kind.label() + ".bin")));
      cards.put(kind, OutputFile.at(folder.resolve(kind.label() + ".card.json")));
    }
  }

  void write(Model model, ModelCard card) throws IOException {
    model.write(models.get(card.kind()).stream());
    card.write(model, cards.get(card.kind()).stream());
  }

  void commit() {
    models.values().forEach(OutputFile::commit);
    cards.values().forEach(OutputFile::commit);
  }

  @Override
  public void close() {
    models.values().forEach(OutputFile::close);
    cards.values().forEach(OutputFile::close);
  }
}
