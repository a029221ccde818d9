package org.geowire.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A name of a place as bytes that sort in the order of an index: by folded name, then likeliest
 * place first, then in the order in which they were added.
 *
 * <pre>
 * folded name, each UTF-16 unit as one to three bytes; 0; rank of the place, complemented 5;
 * place 4; number of the name among those of its place 2; kind, and whether it is the main name 1; UTF-8
 * </pre>
 */
final class NameRecord {

  /** Longer names are no names. */
  static final int MOST_CHARS = 4000;

  /** Bytes from the end of the folded name to the text. */
  static final int FIELD_BYTES = 1 + 5 + 4 + 2 + 1;

  static final int MAIN = 0x80;

  private static final long MOST_RANK = (1L << 40) - 1;

  private byte[] bytes = new byte[256];
  private int length;

  /** Begins a record. */
  NameRecord of(String key, long rank, int place, int number, NameKind kind, boolean main) {
    length = 0;
    if (bytes.length < key.length() * 3 + FIELD_BYTES) {
      bytes = new byte[key.length() * 3 + FIELD_BYTES];
    }
    for (int i = 0; i < key.length(); i++) {
      put(key.charAt(i));
    }
    bytes[length++] = 0;
    putNumber(MOST_RANK - Math.min(rank, MOST_RANK), 5);
    putNumber(place, 4);
    putNumber(number, 2);
    bytes[length++] = (byte) (kind.id() | (main ? MAIN : 0));
    return this;
  }

  /** Ends it with the name as it is written. */
  NameRecord text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < length + utf8.length) {
      bytes = Arrays.copyOf(bytes, length + utf8.length);
    }
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  /** One to three bytes, none of them 0, that sort as the unit does. */
  private void put(char unit) {
    if (unit < 0x80) {
      bytes[length++] = (byte) unit;
    } else if (unit < 0x800) {
      bytes[length++] = (byte) (0xc0 | (unit >>> 6));
      bytes[length++] = (byte) (0x80 | (unit & 0x3f));
    } else {
      bytes[length++] = (byte) (0xe0 | (unit >>> 12));
      bytes[length++] = (byte) (0x80 | ((unit >>> 6) & 0x3f));
      bytes[length++] = (byte) (0x80 | (unit & 0x3f));
    }
  }

  private void putNumber(long number, int width) {
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** The number that some bytes hold, the highest first. */
  static long number(byte[] bytes, int at, int width) {
    long number = 0;
    for (int i = 0; i < width; i++) {
      number = (number << 8) | (bytes[at + i] & 0xff);
    }
    return number;
  }

  /** The rank that a record holds at the end of its folded name. */
  static long rank(byte[] bytes, int keyEnd) {
    return MOST_RANK - number(bytes, keyEnd + 1, 5);
  }
}
