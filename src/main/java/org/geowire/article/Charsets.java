package org.geowire.article;

import java.nio.charset.Charset;
import java.util.Optional;

/** Finds encodings by name. */
public final class Charsets {

  private Charsets() {}

  /** The encoding of a name; none where Java knows none. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
