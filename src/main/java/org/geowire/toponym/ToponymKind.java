package org.geowire.toponym;

import java.util.Locale;

/** How a toponym names its place. */
public enum ToponymKind {
  /** The name of the place. */
  PLACE,
  /** A word for its people ("Malians"). */
  DEMONYM,
  /** The adjective of a country or region ("Malian"). */
  ADJECTIVE;

  /** The name in outputs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
