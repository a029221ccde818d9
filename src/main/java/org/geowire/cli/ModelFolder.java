package org.geowire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.geowire.Geowire;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
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
    boolean any = Stream.of(ModelKind.values()).anyMatch(kind -> Files.exists(file(folder, kind)));
    if (!any) {
      throw new UsageException("--models " + folder + " holds no model; train them first");
    }
    Geowire.Models standard = Geowire.Models.standard();
    return new Geowire.Models(
        model(folder, ModelKind.TOPONYM).orElse(standard.toponyms()),
        model(folder, ModelKind.PLACE).orElse(standard.places()),
        model(folder, ModelKind.REVIEW).orElse(standard.review()),
        trees(folder).orElse(standard.trust()),
        model(folder, ModelKind.SITE).orElse(standard.sites()),
        model(folder, ModelKind.RELEVANCE),
        model(folder, ModelKind.INCIDENT).or(standard::incidents));
  }

  private static Path file(String folder, ModelKind kind) {
    return Path.of(folder, kind.label() + ".bin");
  }

  private static Optional<LinearModel> model(String folder, ModelKind kind) {
    return read(file(folder, kind), LinearModel::read);
  }

  private static Optional<TreeModel> trees(String folder) {
    return read(file(folder, ModelKind.TRUST), TreeModel::read);
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> Optional<M> read(Path file, Reader<M> reader) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(reader.read(in));
    } catch (IOException e) {
      throw new UsageException("--models: " + file + ": " + e.getMessage() + "; train it again");
    }
  }
}
