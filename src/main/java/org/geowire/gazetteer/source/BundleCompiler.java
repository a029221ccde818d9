package org.geowire.gazetteer.source;

import java.nio.file.Path;

/** Compiles the bundled tables into the index that ships beside the jar; run by the build. */
public final class BundleCompiler {

  private BundleCompiler() {}

  /**
   * Compiles a folder of tables.
   *
   * @param args the folder, then the index file to write
   */
  public static void main(String... args) {
    Bundle.read(Path.of(args[0])).write(Path.of(args[1]));
  }
}
