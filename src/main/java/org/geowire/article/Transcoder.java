package org.geowire.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Gives a text of any encoding as UTF-8, piece by piece. */
final class Transcoder extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int position;
  private int kept;

  Transcoder(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (position == bytes.length) {
      int count = reader.read(chars, kept, chars.length - kept);
      if (count < 0) {
        return false;
      }
      encode(kept + count);
    }
    return true;
  }

  /** A high surrogate at the end waits for its other half. */
  private void encode(int length) {
    boolean half = Character.isHighSurrogate(chars[length - 1]);
    int whole = half ? length - 1 : length;
    bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
    position = 0;
    kept = half ? 1 : 0;
    if (half) {
      chars[0] = chars[whole];
    }
  }
}
