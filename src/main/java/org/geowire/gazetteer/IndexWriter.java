package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.BLOCK_BYTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;
import org.geowire.gazetteer.IndexFormat.Section;

/**
 * Writes an index section by section, in their order, and the header when all are there, so that a
 * file without its end has no beginning either.
 */
final class IndexWriter implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 20;

  private final FileChannel file;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer head =
      ByteBuffer.allocate(IndexFormat.headBytes()).order(ByteOrder.LITTLE_ENDIAN);

  /** Where in the file the first byte of the buffer will stand. */
  private long flushed;

  private Section open = Section.NAMES;
  private long start;

  IndexWriter(Path path) throws IOException {
    file =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    flushed = head.capacity();
    file.position(flushed);
  }

  /** Begins a section; one that was begun before is forgotten, with all behind it. */
  void begin(Section section) throws IOException {
    flush();
    long at = offset(section) > 0 ? offset(section) : (flushed + 7) & ~7L;
    head.putLong(IndexFormat.lineOf(section) + 8, at);
    for (Section later : Section.values()) {
      if (later.id() > section.id()) {
        head.putLong(IndexFormat.lineOf(later) + 8, 0);
      }
    }
    file.truncate(at);
    file.position(at);
    flushed = at;
    start = at;
    open = section;
  }

  /** Bytes of the open section so far. */
  long size() {
    return flushed + buffer.position() - start;
  }

  /** The buffer with room for so many bytes more; not to be kept. */
  ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  void put(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int part = Math.min(length - done, BUFFER_BYTES);
      room(part).put(bytes, from + done, part);
      done += part;
    }
  }

  void put(byte[] bytes) throws IOException {
    put(bytes, 0, bytes.length);
  }

  void putAll(Spill spill) throws IOException {
    Spill.Reader reader = spill.reader();
    while (reader.hasNext()) {
      ByteBuffer chunk = reader.next(1);
      byte[] part = new byte[chunk.remaining()];
      chunk.get(part);
      put(part);
    }
  }

  void putInt(int value) throws IOException {
    room(4).putInt(value);
  }

  void putZeros(long bytes) throws IOException {
    byte[] zeros = new byte[(int) Math.min(bytes, BUFFER_BYTES)];
    for (long left = bytes; left > 0; left -= zeros.length) {
      put(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }

  private void flush() throws IOException {
    flushed += Spill.writeAll(file, buffer.flip());
    buffer.clear();
  }

  /** Ends the open section and notes where it stands. */
  void end() throws IOException {
    long length = size();
    if (length > IndexFormat.MOST_SECTION_BYTES) {
      throw new GazetteerException(
          "too many places for one index: section " + open + " would have " + length + " bytes");
    }
    head.putInt(IndexFormat.lineOf(open), open.id());
    head.putLong(IndexFormat.lineOf(open) + 16, length);
  }

  /** A whole section. */
  void section(Section section, byte[] content) throws IOException {
    begin(section);
    put(content);
    end();
  }

  /** A section that was ended, mapped to be read. */
  SectionBytes read(Section section) throws IOException {
    flush();
    return SectionBytes.trusted(map(section));
  }

  private ByteBuffer map(Section section) throws IOException {
    return file.map(FileChannel.MapMode.READ_ONLY, offset(section), length(section));
  }

  private long offset(Section section) {
    return head.getLong(IndexFormat.lineOf(section) + 8);
  }

  private long length(Section section) {
    return head.getLong(IndexFormat.lineOf(section) + 16);
  }

  /** Adds the checksums and the header, and sees that all of it is on the disk. */
  void finish(long seed) throws IOException {
    begin(Section.CHECKSUMS);
    MessageDigest digest = sha256();
    CRC32C all = new CRC32C();
    for (Section section : Section.values()) {
      if (section != Section.CHECKSUMS) {
        sum(section, digest, all);
      }
    }
    end();
    flush();
    head.putInt(IndexFormat.lineOf(Section.CHECKSUMS) + 4, (int) all.getValue());
    head.put(0, IndexFormat.MAGIC);
    head.putInt(8, IndexFormat.VERSION).putInt(12, Section.values().length);
    head.putLong(16, flushed).putLong(24, seed).put(32, digest.digest());
    head.putInt(IndexFormat.HEADER_BYTES + 4, IndexFile.headChecksum(head));
    file.position(0);
    Spill.writeAll(file, head.duplicate());
    file.force(true);
  }

  private void sum(Section section, MessageDigest digest, CRC32C all) throws IOException {
    byte[] block = new byte[BLOCK_BYTES];
    long end = offset(section) + length(section);
    for (long at = offset(section); at < end; at += BLOCK_BYTES) {
      int length = (int) Math.min(BLOCK_BYTES, end - at);
      ByteBuffer read = ByteBuffer.wrap(block, 0, length);
      while (read.hasRemaining()) {
        if (file.read(read, at + read.position()) < 0) {
          throw new IOException("the file was cut short while it was written");
        }
      }
      digest.update(block, 0, length);
      CRC32C crc = new CRC32C();
      crc.update(block, 0, length);
      int sum = (int) crc.getValue();
      putInt(sum);
      all.update(
          new byte[] {(byte) sum, (byte) (sum >> 8), (byte) (sum >> 16), (byte) (sum >> 24)});
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
