package org.geowire.gazetteer.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a source, one at a time as bytes; of a line beyond the limit nothing is held.
 *
 * <p>Lines end with LF or CR LF; a byte order mark is left out.
 */
final class SourceLines implements Closeable {

  /** The longest row of GeoNames takes some 20 kB. */
  static final int LONGEST = 1 << 20;

  private final Path path;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int position;
  private int filled;
  private long number;
  private boolean tooLong;

  SourceLines(Path path) {
    this.path = path;
    in = SourceInput.open(path);
  }

  Path path() {
    return path;
  }

  /** The name of the file, as problems call it. */
  String name() {
    return path.toString();
  }

  /** Goes to the next line; false at the end. */
  boolean next() {
    tooLong = false;
    start = position;
    int at = position;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled) {
        return line(at, at + 1);
      }
      int kept = at - start;
      if (!fill()) {
        position = filled;
        return (start < filled || tooLong) && line(filled, filled);
      }
      at = start + kept;
      if (kept > LONGEST) {
        tooLong = true;
        start = at;
      }
    }
  }

  private boolean line(int lineEnd, int next) {
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    position = next;
    number++;
    tooLong |= end - start > LONGEST;
    if (number == 1 && end - start >= 3 && isMark(start)) {
      start += 3;
    }
    return true;
  }

  private boolean isMark(int at) {
    return (buffer[at] & 0xff) == 0xef
        && (buffer[at + 1] & 0xff) == 0xbb
        && (buffer[at + 2] & 0xff) == 0xbf;
  }

  /** Reads more behind the line that is begun, which moves to the front. */
  private boolean fill() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    try {
      int read = in.read(buffer, filled, buffer.length - filled);
      filled += Math.max(0, read);
      return read > 0;
    } catch (IOException e) {
      throw SourceInput.unreadable(path, e);
    }
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than {@link #LONGEST}, and so not there. */
  boolean tooLong() {
    return tooLong;
  }

  /** Holds the line, from {@link #start} to {@link #end}, until the next is asked for. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * The line as text.
   *
   * @throws IllegalArgumentException if it is not in the encoding
   */
  String text(Charset charset) {
    return text(buffer, start, end, charset);
  }

  static String text(byte[] bytes, int from, int to, Charset charset) {
    String text = new String(bytes, from, to - from, charset);
    // The replacement character stands where decoding failed, or in the data itself.
    return text.indexOf('\ufffd') < 0 ? text : strictly(bytes, from, to, charset);
  }

  private static String strictly(byte[] bytes, int from, int to, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      boolean utf8 = charset.equals(StandardCharsets.UTF_8);
      throw new IllegalArgumentException(
          "not in " + charset + (utf8 ? "; re-save the file as UTF-8" : ""), e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw SourceInput.unreadable(path, e);
    }
  }
}
