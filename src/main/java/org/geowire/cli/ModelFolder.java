package org.geowire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geowire.Geowire;
import org.geowire.model.LinearModel;
import org.geowire.train.ModelKind;

/** The models in a folder that {@code geowire train} wrote. */
final class ModelFolder {

  private ModelFolder() {}

  /**
   * Reads them; one that is not there is that of Geowire.
   *
   * @throws UsageException if none is there, or one is damaged
   */
  static Geowire.Models read(String folder) {
    Path toponyms = file(folder, ModelKind.TOPONYM);
    Path places = file(folder, ModelKind.PLACE);
    if (!Files.exists(toponyms) && !Files.exists(places)) {
      throw new UsageException(
          "--models " + folder + " holds neither toponym.bin nor place.bin; train them first");
    }
    Geowire.Models standard = Geowire.Models.standard();
    return new Geowire.Models(
        Files.exists(toponyms) ? model(toponyms) : standard.toponyms(),
        Files.exists(places) ? model(places) : standard.places());
  }

  private static Path file(String folder, ModelKind kind) {
    return Path.of(folder, kind.label() + ".bin");
  }

  private static LinearModel model(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return LinearModel.read(in);
    } catch (IOException e) {
      throw new UsageException("--models: " + file + ": " + e.getMessage() + "; train it again");
    }
  }
}
