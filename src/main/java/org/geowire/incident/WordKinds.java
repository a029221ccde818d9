package org.geowire.incident;

import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.lang.Rows;
import org.geowire.text.Tokens;

/** The kinds of single words, by the language pack's list {@code word-classes}. */
final class WordKinds {

  /** The kinds of that list, and NONE for all other words. */
  enum Kind {
    NONE,
    TITLE,
    ROLE,
    LOC,
    PREP,
    OF,
    DIRECTION,
    ORG,
    GEO,
    ROAD,
    SPEECH,
    MONTH,
    DAY,
    ARTICLE,
    CONJ,
    PRONOUN,
    BE,
    AUX,
    PEOPLE,
    NUMBER,
    MOVE,
    NATION;

    private static final Kind[] ALL = values();
  }

  private final PhraseTable table;
  private final byte[] kinds;

  WordKinds(LanguagePack pack) {
    table = pack.phrases("word-classes");
    Rows rows = table.entries();
    byte[] codes = new byte[rows.values().size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) code(Kind.valueOf(rows.values().get(i).get(0)));
    }
    kinds = new byte[rows.size()];
    for (int row = 0; row < kinds.length; row++) {
      kinds[row] = codes[rows.columns(row)];
    }
  }

  @SuppressWarnings("EnumOrdinal") // models name kinds by number; a new one goes to the end
  static int code(Kind kind) {
    return kind.ordinal();
  }

  /** The kind of a token; NONE beyond the text. */
  Kind of(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return Kind.NONE;
    }
    long found = table.find(tokens, token, token + 1);
    return found < 0 ? Kind.NONE : Kind.ALL[kinds[PhraseTable.row(found)]];
  }
}
