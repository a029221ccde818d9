package org.geowire.text;

import java.util.Arrays;

/**
 * The words of a text in order, each with its place, the hash of its folded form and its shape.
 *
 * <p>A token is a run of letters and digits; what lies between two tokens is the gap. Kept as
 * parallel arrays, since a long article has thousands of tokens and most are looked at once.
 */
public final class Tokens {

  private static final int CAPITAL = 1;
  private static final int ALL_CAPITALS = 2;
  private static final int DIGIT_FIRST = 4;
  private static final int LETTER = 8;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private static final int ASCII = 0x80;
  private static final int TO_LOWER = 'a' - 'A';
  private static final byte IS_LOWER = 1;
  private static final byte IS_LETTER = 2;
  private static final byte IS_DIGIT = 4;
  private static final byte[] KINDS = kinds();

  private final String text;
  private final char[] chars;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private byte[] shapes;
  private int size;

  private Tokens(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    int expected = 16 + text.length() / 4;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new long[expected];
    shapes = new byte[expected];
  }

  /** The tokens of a text. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    char[] chars = tokens.chars;
    int position = 0;
    while (position < chars.length) {
      char c = chars[position];
      if (c < ASCII ? KINDS[c] != 0 : Folding.opensWord(text, position)) {
        position = tokens.addFrom(position);
      } else {
        position++;
      }
    }
    return tokens;
  }

  private int addFrom(int start) {
    long hash = FNV_OFFSET;
    int kinds = 0;
    int position = start;
    for (; position < chars.length; position++) {
      char c = chars[position];
      if (c < ASCII) {
        int kind = KINDS[c];
        if (kind == 0) {
          break;
        }
        kinds |= kind;
        hash = (hash ^ (kind == IS_LETTER ? c + TO_LOWER : c)) * FNV_PRIME;
      } else {
        if (!Folding.isWordAt(text, position)) {
          break;
        }
        kinds |= kind(c);
        for (char folded : Folding.folded(c)) {
          hash = (hash ^ folded) * FNV_PRIME;
        }
      }
    }
    add(start, position, finish(hash), shape(chars[start], kinds));
    return position;
  }

  private static int kind(char c) {
    return (Character.isLetter(c) ? IS_LETTER : 0) | (Character.isLowerCase(c) ? IS_LOWER : 0);
  }

  private static byte shape(char first, int kinds) {
    boolean letter = (kinds & IS_LETTER) != 0;
    int shape = letter ? LETTER : 0;
    if (first < ASCII ? KINDS[first] == IS_LETTER : isCapital(first)) {
      shape |= CAPITAL;
    }
    if (letter && (kinds & IS_LOWER) == 0) {
      shape |= ALL_CAPITALS;
    }
    if (first < ASCII ? KINDS[first] == IS_DIGIT : Character.isDigit(first)) {
      shape |= DIGIT_FIRST;
    }
    return (byte) shape;
  }

  /** Scripts without case count as capital, else no name in Arabic would ever be one. */
  private static boolean isCapital(char c) {
    return !Character.isLowerCase(c) && Character.isLetter(c);
  }

  /** What each ASCII character is; 0 where it belongs to no word. */
  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    Arrays.fill(kinds, '0', '9' + 1, IS_DIGIT);
    Arrays.fill(kinds, 'A', 'Z' + 1, IS_LETTER);
    Arrays.fill(kinds, 'a', 'z' + 1, (byte) (IS_LETTER | IS_LOWER));
    return kinds;
  }

  private void add(int start, int end, long hash, byte shape) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      hashes = Arrays.copyOf(hashes, more);
      shapes = Arrays.copyOf(shapes, more);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    shapes[size++] = shape;
  }

  /**
   * The hash of a word that is already folded: what {@link #hash} gives for a token of this folded
   * form.
   */
  public static long hashOf(CharSequence foldedWord) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < foldedWord.length(); i++) {
      hash = (hash ^ foldedWord.charAt(i)) * FNV_PRIME;
    }
    return finish(hash);
  }

  /**
   * Spreads the bits, since FNV leaves the high ones of short words alike (the finaliser of
   * SplitMix64).
   */
  private static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  /** The offset of a token's first UTF-16 unit. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset behind a token's last UTF-16 unit. */
  public int end(int token) {
    return ends[token];
  }

  /** The 64-bit hash of the token's folded form. */
  public long hash(int token) {
    return hashes[token];
  }

  public boolean isCapitalised(int token) {
    return (shape(token) & CAPITAL) != 0;
  }

  /** Whether the token has letters and none of them is lower case. */
  public boolean isAllCapitals(int token) {
    return (shape(token) & ALL_CAPITALS) != 0;
  }

  public boolean startsWithDigit(int token) {
    return (shape(token) & DIGIT_FIRST) != 0;
  }

  public boolean hasLetter(int token) {
    return (shape(token) & LETTER) != 0;
  }

  /** What rules ask of the token before the first or behind the last is never so. */
  private int shape(int token) {
    return token < 0 || token >= size ? 0 : shapes[token];
  }

  /** The token as written. */
  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The token folded. */
  public String folded(int token) {
    return Folding.fold(word(token));
  }

  /** What stands between a token and the next, or up to the end of the text after the last. */
  public String gapAfter(int token) {
    return text.substring(ends[token], token + 1 < size ? starts[token + 1] : text.length());
  }

  /** Whether the gap after a token is this one character; there is none before the first. */
  public boolean gapIs(int token, char c) {
    return token >= 0
        && token + 1 < size
        && starts[token + 1] == ends[token] + 1
        && chars[ends[token]] == c;
  }

  /** Whether a character occurs in the gap after a token; there is none before the first. */
  public boolean gapHas(int token, char c) {
    if (token < 0 || token >= size) {
      return false;
    }
    int end = token + 1 < size ? starts[token + 1] : chars.length;
    for (int i = ends[token]; i < end; i++) {
      if (chars[i] == c) {
        return true;
      }
    }
    return false;
  }

  /** The UTF-16 unit at an offset of the text. */
  public char charAt(int offset) {
    return chars[offset];
  }

  /** The span from the first of some tokens to the last, inclusive. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The first token that starts at or after an offset; {@link #size} where none does. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
