package org.geowire.gazetteer;

/** A gazetteer file that is missing, damaged or of another kind; the message says what to do. */
public final class GazetteerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GazetteerException(String message) {
    super(message);
  }

  public GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }
}
