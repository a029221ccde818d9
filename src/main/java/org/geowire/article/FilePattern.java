package org.geowire.article;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Expands patterns such as "reports/2025-*.txt", which the shells of Windows leave to programs. */
final class FilePattern extends VisibleFiles {

  private final Path base;
  private final PathMatcher matcher;
  private final List<Path> matches = new ArrayList<>();

  private FilePattern(Path base, PathMatcher matcher, ArticleReader.Sink sink) {
    super(sink);
    this.base = base;
    this.matcher = matcher;
  }

  static boolean isOne(String input) {
    return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The files and folders that match, in code point order of their paths. */
  static List<Path> matches(String input, ArticleReader.Sink sink) throws IOException {
    String pattern = PathNames.slashed(input);
    Path base = base(pattern);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try {
      FilePattern walk = new FilePattern(base, matcher(pattern), sink);
      Files.walkFileTree(base, EnumSet.noneOf(FileVisitOption.class), depth(pattern), walk);
      walk.matches.sort(Comparator.comparing(PathNames::of, PathNames.CODE_POINT_ORDER));
      return walk.matches;
    } catch (PatternSyntaxException e) {
      throw new IOException("is no pattern: " + e.getDescription(), e);
    }
  }

  /** The folder named before the first wildcard. */
  private static Path base(String pattern) {
    int wild = 0;
    while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild);
    return Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replaceAll("/{2,}", "/"));
  }

  private static int depth(String pattern) {
    boolean deep = pattern.contains("**");
    return deep ? Integer.MAX_VALUE : (int) pattern.chars().filter(c -> c == '/').count() + 1;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(base)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (matcher.matches(folder)) {
      matches.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  void visit(Path file) {
    if (matcher.matches(file)) {
      matches.add(file);
    }
  }
}
