package org.geowire.article;

import java.io.InputStream;
import java.util.Arrays;

/** Gives one letter so many times. */
final class Padding extends InputStream {

  private long left;

  Padding(long length) {
    left = length;
  }

  @Override
  public int read() {
    return left-- > 0 ? 'x' : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int count = (int) Math.min(length, left);
    Arrays.fill(target, offset, offset + count, (byte) 'x');
    left -= count;
    return count == 0 && length > 0 ? -1 : count;
  }
}
