package org.geowire.train;

/** A line of a file does not hold what it should; the message says what, and what to do. */
public final class BadLineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadLineException(String message) {
    super(message);
  }
}
