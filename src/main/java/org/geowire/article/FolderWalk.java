package org.geowire.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists the files below a folder; a subfolder that cannot be read is a problem, not an end. */
final class FolderWalk extends VisibleFiles {

  private final Path root;
  private final Predicate<Path> wanted;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(Path root, Predicate<Path> wanted, ArticleReader.Sink sink) {
    super(sink);
    this.root = root;
    this.wanted = wanted;
  }

  /** The wanted files in code point order of their paths. */
  static List<Path> files(Path root, Predicate<Path> wanted, ArticleReader.Sink sink)
      throws IOException {
    // The folder itself may be a link; those inside are not followed.
    Path real = root.toRealPath();
    FolderWalk walk = new FolderWalk(real, wanted, sink);
    Files.walkFileTree(real, walk);
    return walk.files.stream()
        .map(file -> root.resolve(real.relativize(file)))
        .sorted(Comparator.comparing(PathNames::of, PathNames.CODE_POINT_ORDER))
        .toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) && !folder.equals(root)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  void visit(Path file) {
    if (wanted.test(file) && Files.isRegularFile(file)) {
      files.add(file);
    }
  }
}
