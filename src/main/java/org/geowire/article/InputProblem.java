package org.geowire.article;

/**
 * Something that is wrong with an input.
 *
 * @param input the file, folder or pattern as given
 * @param line where in it, from 1; 0 for the whole
 * @param severity whether an article was lost
 * @param message what is wrong and what to do
 */
public record InputProblem(String input, int line, Severity severity, String message) {

  /** What a problem costs. */
  public enum Severity {
    /** The article was read, but for a detail. */
    WARNING,
    /** An article, or the whole input, was not read. */
    ERROR
  }

  static InputProblem error(String input, int line, String message) {
    return new InputProblem(input, line, Severity.ERROR, message);
  }

  static InputProblem warning(String input, int line, String message) {
    return new InputProblem(input, line, Severity.WARNING, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The problem as one line: "articles/mali.jsonl:12: no text". */
  public String describe() {
    String place = line == 0 ? input : input + ":" + line;
    return place + ": " + (isError() ? "" : "warning: ") + message;
  }
}
