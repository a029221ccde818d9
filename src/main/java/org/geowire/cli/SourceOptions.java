package org.geowire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.source.Companions;
import org.geowire.gazetteer.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How files of places are read. */
@Command(headerHeading = "Input", addMethodSubcommands = false)
final class SourceOptions {

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "What the columns of a table are; else the file of its name with .mapping, else its"
              + " headings.")
  private String mapping = "";

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "GeoNames' alternateNamesV2.zip; else the one beside the dump.")
  private String names = "";

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write all rows that were left out to FILE, one JSON object a line.")
  private String errors = "";

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say what was done.")
  private boolean quiet;

  /** The file that takes the problems; empty for none. */
  String errors() {
    return errors;
  }

  boolean quiet() {
    return quiet;
  }

  /** The sources at some paths, with the companions given here and those of the command. */
  List<SourceFile> files(List<String> paths, Companions more) {
    Optional<Path> table = file(mapping);
    List<SourceFile> files = new ArrayList<>();
    for (String path : paths) {
      Path source = Path.of(path);
      Companions own = new Companions(file(names), more.admin1(), more.admin2(), more.countries());
      files.add(new SourceFile(source, own.or(Companions.beside(source)), table));
    }
    return files;
  }

  /** The file of an option that may be empty. */
  static Optional<Path> file(String given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Path path = Path.of(given);
    if (!Files.isRegularFile(path)) {
      throw new UsageException(given + ": no such file; check the path");
    }
    return Optional.of(path);
  }
}
