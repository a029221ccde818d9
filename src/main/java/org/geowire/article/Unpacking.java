package org.geowire.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks inputs that are compressed by gzip, up to a limit. */
final class Unpacking extends FilterInputStream {

  private final long limit;
  private long count;

  private Unpacking(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** The stream itself, or what it unpacks to where it begins as gzip does. */
  static BufferedInputStream of(InputStream in) throws IOException {
    return of(in, ReaderSettings.LARGEST_UNPACKED);
  }

  static BufferedInputStream of(InputStream in, long limit) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 65_536);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return packed
        ? new BufferedInputStream(new Unpacking(new GZIPInputStream(buffered, 65_536), limit))
        : buffered;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count += Math.max(0, read);
    if (count > limit) {
      throw new IOException(
          "unpacks to more than " + limit / 1_000_000 + " MB; unpack it yourself and split it");
    }
    return read;
  }
}
