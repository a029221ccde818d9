package org.geowire.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What the source of an article tells about the places in it.
 *
 * @param outlet its home, where the table of outlets has it
 * @param town the town of the outlet, where the gazetteer has it
 * @param ending ISO 3166 alpha-2 code of the country in whose name space its host is; else empty
 * @param letters the letters of its name without spaces, in which a place may be named
 * @param named the places that its letters name
 */
record Newsroom(
    Optional<Outlet> outlet,
    Optional<Option> town,
    String ending,
    String letters,
    List<Namesakes> named) {

  /** That of an article which does not say where it comes from. */
  static final Newsroom UNKNOWN =
      new Newsroom(Optional.empty(), Optional.empty(), "", "", List.of());

  /** Whether it tells anything. */
  boolean isKnown() {
    return outlet.isPresent() || !ending.isEmpty() || !letters.isEmpty();
  }

  /** Whether its letters hold a name of this key: "paris" in "theparisnews". */
  boolean holds(String key) {
    return key.length() >= 4 && letters.contains(key.replace(" ", ""));
  }
}
