package org.geowire.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into lines and holds one at a time; of a line beyond the limit it holds
 * nothing.
 */
final class ByteLines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[65_536];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int filled;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end of the input. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = endOfLine();
      take(end);
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      position = 0;
    }
    return position < filled;
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void take(int end) {
    tooLong |= line.size() + end - position > limit;
    if (tooLong) {
      line.reset();
    } else {
      line.write(buffer, position, end - position);
    }
  }

  /** The line without its end; empty where it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line is longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }
}
