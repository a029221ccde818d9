package org.geowire.bench;

import org.geowire.text.Folding;

/**
 * The bare pass T, which all other passes are measured against: UTF-8 bytes to one 64-bit hash of
 * every folded token, and nothing else.
 *
 * <p>It finds the tokens and the hashes that {@link org.geowire.text.Tokens} finds, so that both do
 * the same work; {@link Throughput} compares the sums before it measures.
 */
final class BarePass {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Not ASCII, to be decoded. */
  private static final byte WIDE = -1;

  /** The folded form of a byte; 0 where it ends a token. */
  private static final byte[] NARROW = narrow();

  /** The folded form of a UTF-16 unit; null where it ends a token. */
  private static final char[][] FOLDED = folded();

  private long tokens;
  private long sum;

  private static byte[] narrow() {
    byte[] table = new byte[256];
    for (int b = 0; b < table.length; b++) {
      if (b >= 0x80) {
        table[b] = WIDE;
      } else if (Character.isLetterOrDigit(b)) {
        table[b] = (byte) Character.toLowerCase(b);
      }
    }
    return table;
  }

  private static char[][] folded() {
    char[][] table = new char[1 << 16][];
    for (int c = 0x80; c < table.length; c++) {
      String between = Folding.fold("a" + (char) c + "b");
      if (!between.equals("a b")) {
        table[c] = between.substring(1, between.length() - 1).toCharArray();
      }
    }
    return table;
  }

  /** Hashes the tokens of a text. */
  void run(byte[] text) {
    int position = 0;
    while (position < text.length) {
      int c = NARROW[text[position] & 0xff];
      if (c == 0) {
        position++;
      } else if (c == WIDE) {
        position = wide(text, position, FNV_OFFSET, false);
      } else {
        position = narrow(text, position);
      }
    }
  }

  /** The common case: a token of ASCII alone. */
  private int narrow(byte[] text, int start) {
    long hash = FNV_OFFSET;
    int position = start;
    int c = NARROW[text[position] & 0xff];
    while (c > 0) {
      hash = (hash ^ c) * FNV_PRIME;
      position++;
      c = position < text.length ? NARROW[text[position] & 0xff] : 0;
    }
    if (c == WIDE) {
      return wide(text, position, hash, true);
    }
    add(hash);
    return position;
  }

  /** A token that has a byte beyond ASCII at this position. */
  private int wide(byte[] text, int start, long begun, boolean inToken) {
    long hash = begun;
    boolean open = inToken;
    int position = start;
    while (position < text.length) {
      int c = NARROW[text[position] & 0xff];
      if (c == 0) {
        break;
      }
      if (c > 0) {
        hash = (hash ^ c) * FNV_PRIME;
        position++;
      } else {
        int codePoint = codePoint(text, position);
        char[] unit = FOLDED[first(codePoint)];
        if (unit == null) {
          position += length(text[position]);
          break;
        }
        hash = hash(hash, unit);
        if (codePoint > 0xffff) {
          hash = hash(hash, FOLDED[Character.lowSurrogate(codePoint)]);
        }
        position += length(text[position]);
      }
      open = true;
    }
    if (open) {
      add(hash);
    }
    return position;
  }

  private static long hash(long begun, char[] units) {
    long hash = begun;
    for (char unit : units) {
      hash = (hash ^ unit) * FNV_PRIME;
    }
    return hash;
  }

  private static char first(int codePoint) {
    return codePoint > 0xffff ? Character.highSurrogate(codePoint) : (char) codePoint;
  }

  private static int length(byte lead) {
    int b = lead & 0xff;
    return b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
  }

  private static int codePoint(byte[] text, int at) {
    int length = length(text[at]);
    int codePoint = text[at] & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | (text[at + i] & 0x3f);
    }
    return codePoint;
  }

  private void add(long hash) {
    tokens++;
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    sum += mixed ^ (mixed >>> 31);
  }

  long tokens() {
    return tokens;
  }

  /**
   * The sum of all hashes: keeps the work from being optimised away, and tells two passes apart.
   */
  long sum() {
    return sum;
  }
}
