package org.geowire.layer;

/** A file that holds no incidents that can be read; the message says where and what to do. */
public final class LayerException extends RuntimeException {

  LayerException(String file, int line, String message) {
    super((line == 0 ? file : file + ":" + line) + ": " + message);
  }

  LayerException(String file, String message, Throwable cause) {
    super(file + ": " + message, cause);
  }
}
