package org.geowire.resource;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Tables and models by their paths.
 *
 * <p>The first look into a jar takes Java as long as half an article, and each further one a
 * millisecond. So the build puts what most runs need into one file, which the launcher names;
 * without it all is read from the jar, to the same effect.
 */
public final class Resources {

  /** The property that names the file. */
  public static final String PROPERTY = "geowire.resources";

  static final int MAGIC = 0x47575231;

  private Resources() {}

  /**
   * What stands at a path; empty where nothing does.
   *
   * @param path "/model/site.bin"
   */
  public static Optional<InputStream> find(String path) {
    return OneFile.ENTRIES
        .find(path)
        .or(() -> Optional.ofNullable(Resources.class.getResourceAsStream(path)));
  }

  /**
   * What stands at a path.
   *
   * @throws IllegalStateException if nothing does
   */
  public static InputStream open(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("no resource " + path));
  }

  /**
   * What stands at a path in a form that only the build makes; empty where there is no such file.
   *
   * @param path "/model/site.bin"
   */
  public static Optional<InputStream> compiled(String path) {
    return OneFile.ENTRIES.find(path + COMPILED);
  }

  /** What the names of compiled forms end with. */
  static final String COMPILED = "#compiled";

  /** Read once, when first needed. */
  private static final class OneFile {
    static final Entries ENTRIES = read(System.getProperty(PROPERTY, ""));

    private static Entries read(String file) {
      if (file.isEmpty()) {
        return new Entries(new byte[0], Map.of());
      }
      try (InputStream in = new FileInputStream(file)) {
        return Entries.of(in.readAllBytes());
      } catch (IOException e) {
        return new Entries(new byte[0], Map.of()); // the jar has all of it too
      }
    }
  }
}
