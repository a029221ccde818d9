package org.geowire.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Questions of standard input, one a line. */
final class InputLines {

  private InputLines() {}

  /** Takes a question. */
  interface Taker {
    void take(String line) throws IOException;
  }

  /** Hands on the lines that are not blank, without a byte order mark. */
  static void forEach(InputStream in, Taker taker) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean first = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String question = first && line.startsWith("\ufeff") ? line.substring(1) : line;
      first = false;
      if (!question.isBlank()) {
        taker.take(question.strip());
      }
    }
  }
}
