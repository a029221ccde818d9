package org.geowire.gpkg;

/** A GeoPackage that cannot be written, or that holds no incidents; the message names no file. */
public final class GeoPackageException extends RuntimeException {

  GeoPackageException(String message) {
    super(message);
  }

  public GeoPackageException(String message, Throwable cause) {
    super(message, cause);
  }
}
