package org.geowire.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Walks the files that are not hidden; what cannot be read is a problem, not an end. */
abstract class VisibleFiles extends SimpleFileVisitor<Path> {

  private final ArticleReader.Sink sink;

  VisibleFiles(ArticleReader.Sink sink) {
    this.sink = sink;
  }

  /** Takes a file or passes it over. */
  abstract void visit(Path file);

  @Override
  public final FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      visit(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public final FileVisitResult visitFileFailed(Path path, IOException e) {
    sink.problem(InputProblem.error(PathNames.of(path), 0, IoMessages.of(e)));
    return FileVisitResult.CONTINUE;
  }

  static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
