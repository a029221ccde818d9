package org.geowire.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.output.OutputException;

/** The index file that a command writes. */
final class IndexTarget {

  private IndexTarget() {}

  /**
   * The file at a path.
   *
   * @throws OutputException if it cannot be there
   * @throws UsageException if it is one of the sources
   */
  static Path checked(String output, List<String> sources) {
    Path target = Path.of(output);
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target)) {
      throw new OutputException(output, "is a folder; name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new OutputException(output, "there is no folder " + folder + " to write to; create it");
    }
    for (String source : sources) {
      if (target
          .toAbsolutePath()
          .normalize()
          .equals(Path.of(source).toAbsolutePath().normalize())) {
        throw new UsageException("-o " + output + " would overwrite a source; name another file");
      }
    }
    return target;
  }

  /** Says what an index holds. */
  static void tell(PrintStream err, Gazetteer gazetteer, Path target) {
    err.printf(
        Locale.ROOT,
        "geowire: %s: %,d places, %,d units, %,d bytes, version %s%n",
        target,
        gazetteer.size(),
        gazetteer.unitCount(),
        gazetteer.bytes(),
        gazetteer.version());
  }
}
