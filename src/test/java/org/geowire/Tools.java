package org.geowire;

import java.io.IOException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Tools outside Java that read what Geowire writes. */
public final class Tools {

  private Tools() {}

  /**
   * Skips the test, with a printed line, where a tool is missing; fails it where the environment
   * says that all tools must be there.
   *
   * @param name the tool and the package that has it ("ogrinfo (gdal-bin)")
   * @param command what tells its version
   */
  public static void need(String name, String... command) {
    if (!answers(command)) {
      if ("1".equals(System.getenv("GEOWIRE_REQUIRE_TOOLS"))) {
        Assertions.fail(name + " is not installed");
      }
      System.out.println("skipped: " + name + " is not installed");
      Assumptions.abort(name + " is not installed");
    }
  }

  private static boolean answers(String... command) {

    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
