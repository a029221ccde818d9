package org.geowire.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Little-endian bytes to be written once and read in order, in memory up to a limit. */
final class Spill implements AutoCloseable {

  /** The part of a sort's memory that is enough for bytes which stay in order. */
  private static final int MEMORY_SHARE = 6;

  private static final int READ_BYTES = 1 << 18;

  private final WorkFolder folder;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
  private FileChannel file;
  private long spilled;

  Spill(WorkFolder folder) {
    this.folder = folder;
  }

  /** The buffer with room for so many bytes more; not to be kept. */
  ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes && buffer.capacity() < folder.memory() / MEMORY_SHARE) {
      buffer =
          ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes))
              .order(ByteOrder.LITTLE_ENDIAN)
              .put(buffer.flip());
    } else if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    try {
      if (file == null) {
        Path path = folder.newFile("spill");
        file =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
      }
      spilled += writeAll(file, buffer.flip());
      buffer.clear();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  static long writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    long written = 0;
    while (bytes.hasRemaining()) {
      written += file.write(bytes);
    }
    return written;
  }

  long size() {
    return spilled + buffer.position();
  }

  /** Reads all of it from the beginning. */
  Reader reader() {
    return new Reader();
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a temporary file", e);
    }
  }

  /** A reading from the beginning to the end. */
  final class Reader {

    private ByteBuffer chunk = ByteBuffer.allocate(0);
    private long position;

    /** The next bytes, as many as were put together, at the position of the buffer. */
    ByteBuffer next(int bytes) {
      if (chunk.remaining() < bytes) {
        position -= chunk.remaining();
        chunk = chunk(Math.max(bytes, READ_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        position += chunk.remaining();
      }
      return chunk;
    }

    boolean hasNext() {
      return position - chunk.remaining() < size();
    }

    private ByteBuffer chunk(int most) {
      int bytes = (int) Math.min(most, size() - position);
      ByteBuffer read = ByteBuffer.allocate(bytes);
      try {
        while (read.hasRemaining() && position + read.position() < spilled) {
          int limit = (int) Math.min(bytes, spilled - position);
          if (file.read(read.limit(limit), position + read.position()) < 0) {
            throw new IllegalStateException("a temporary file was cut short");
          }
          read.limit(bytes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read a temporary file", e);
      }
      if (read.hasRemaining()) {
        int from = (int) (position + read.position() - spilled);
        read.put(buffer.array(), from, read.remaining());
      }
      return read.flip();
    }
  }
}
