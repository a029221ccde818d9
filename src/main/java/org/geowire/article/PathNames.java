package org.geowire.article;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;

/** How paths are written and ordered, the same on every system. */
final class PathNames {

  /** By code points; {@link String#compareTo} puts U+1F600 before U+FF21. */
  static final Comparator<String> CODE_POINT_ORDER = PathNames::compare;

  private PathNames() {}

  /** A path with slashes. */
  static String of(Path path) {
    return slashed(path.toString());
  }

  /** Backslashes are separators on Windows and parts of names elsewhere. */
  static String slashed(String path) {
    return File.separatorChar == '\\' ? path.replace('\\', '/') : path;
  }

  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean bothOrNone = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNone ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
