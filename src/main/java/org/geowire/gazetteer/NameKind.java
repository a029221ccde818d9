package org.geowire.gazetteer;

/** How a name belongs to its place. */
public enum NameKind {
  /** The name by which the gazetteer calls it. */
  MAIN(0),
  /** Another name or spelling. */
  ALTERNATE(1),
  /** A name in another language. */
  TRANSLATED(2),
  /** The main name without its type word: "Ohio" from "State of Ohio", or with one added. */
  STRIPPED(3),
  /** A former name. */
  HISTORIC(4),
  /** An abbreviation: "Calif.". */
  ABBREVIATION(5),
  /** A code, good in capitals only: "CA". */
  CODE(6),
  /** A word for its people: "Malians". */
  DEMONYM(7),
  /** Its adjective: "Malian". */
  ADJECTIVE(8);

  private static final NameKind[] BY_ID = values();

  private final int id;

  NameKind(int id) {
    this.id = id;
  }

  /** Its number in an index. */
  int id() {
    return id;
  }

  static NameKind ofId(int id) {
    return BY_ID[id];
  }
}
