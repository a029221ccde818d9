package org.geowire.gazetteer.source;

/** A source that cannot be used at all; the message names it and says what to do. */
public final class SourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SourceException(String message) {
    super(message);
  }

  SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
