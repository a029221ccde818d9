package org.geowire.text;

/** Turns UTF-16 offsets of one text into code point offsets. */
public final class CodePoints {

  private final String text;
  private final boolean plain;

  public CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The number of code points before a UTF-16 offset. */
  public int at(int offset) {
    return plain ? offset : text.codePointCount(0, offset);
  }
}
