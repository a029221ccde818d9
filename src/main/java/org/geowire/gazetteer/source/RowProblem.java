package org.geowire.gazetteer.source;

/**
 * What is wrong with a row of a source, which is left out and the rest is read.
 *
 * @param file the source
 * @param line its line, from 1; 0 where the source as a whole is meant
 * @param message what is wrong and what to do
 */
public record RowProblem(String file, long line, String message) {

  /** "ML.txt:17: latitude 95.0 is not from -90 to 90". */
  public String describe() {
    return file + (line == 0 ? "" : ":" + line) + ": " + message;
  }
}
