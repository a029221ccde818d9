package org.geowire.output;

import java.io.IOException;
import java.util.Locale;

/** The output cannot be written. */
public final class OutputException extends RuntimeException {

  public OutputException(String target, String reason) {
    super(target + ": " + reason);
  }

  OutputException(String target, IOException cause) {
    super(target + ": cannot be written: " + reason(cause), cause);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /**
   * Whether the reader of a pipe went away, which is no mistake ("geowire ... | head").
   *
   * <p>Java tells it by the words of the system alone; all translations of them name the pipe.
   */
  public boolean isClosedPipe() {
    return getCause() instanceof IOException e
        && reason(e).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
