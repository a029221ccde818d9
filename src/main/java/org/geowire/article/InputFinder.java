package org.geowire.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files behind the inputs that the user gave: files, folders, patterns and "-".
 *
 * <p>A folder gives its files with known extensions, those of its subfolders too, in code point
 * order of the path. Links to files are followed and links to folders are not, so that no circle of
 * links is walked. Names that begin with a dot are left out. A file that is given twice is read
 * once.
 */
final class InputFinder {

  private static final String STANDARD_INPUT = "-";

  private final ArticleReader.Sink sink;
  private final Set<Path> seen = new HashSet<>();
  private final List<InputFile> found = new ArrayList<>();

  private InputFinder(ArticleReader.Sink sink) {
    this.sink = sink;
  }

  /** The files of the inputs in order; what is not there goes to the sink as a problem. */
  static List<InputFile> find(List<String> inputs, ArticleReader.Sink sink) {
    InputFinder finder = new InputFinder(sink);
    inputs.forEach(finder::add);
    return List.copyOf(finder.found);
  }

  private void add(String input) {
    if (input.equals(STANDARD_INPUT)) {
      addStandardInput();
      return;
    }
    Optional<Path> path = path(input);
    try {
      if (path.isPresent() && Files.isDirectory(path.get())) {
        addFolder(input, path.get());
      } else if (path.isPresent() && Files.exists(path.get())) {
        addFile(path.get());
      } else if (FilePattern.isOne(input)) {
        addPattern(input);
      } else {
        error(input, "no such file or folder; check the path");
      }
    } catch (IOException e) {
      error(input, IoMessages.of(e));
    }
  }

  /** It can be read once only. */
  private void addStandardInput() {
    InputFile standardInput = new InputFile(STANDARD_INPUT, Optional.empty());
    if (!found.contains(standardInput)) {
      found.add(standardInput);
    }
  }

  private static Optional<Path> path(String input) {
    try {
      return input.isEmpty() ? Optional.empty() : Optional.of(Path.of(input));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void addFolder(String input, Path folder) throws IOException {
    List<Path> files = FolderWalk.files(folder, InputFinder::isArticle, sink);
    if (files.isEmpty()) {
      error(input, "holds no articles; files of these extensions are read: " + extensions());
    }
    files.forEach(this::addFile);
  }

  private static boolean isArticle(Path file) {
    return ArticleFormat.ofFileName(file.getFileName().toString()).isPresent();
  }

  private static String extensions() {
    List<String> all = new ArrayList<>();
    for (ArticleFormat format : ArticleFormat.values()) {
      format.extensions().forEach(extension -> all.add("." + extension));
    }
    return String.join(" ", all) + ", also with .gz";
  }

  private void addPattern(String input) throws IOException {
    List<Path> matches = FilePattern.matches(input, sink);
    if (matches.isEmpty()) {
      error(input, "no file matches this pattern");
    }
    for (Path match : matches) {
      if (Files.isDirectory(match)) {
        addFolder(PathNames.of(match), match);
      } else {
        addFile(match);
      }
    }
  }

  private void addFile(Path file) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      found.add(InputFile.of(file));
    }
  }

  private void error(String input, String message) {
    sink.problem(InputProblem.error(input, 0, message));
  }
}
