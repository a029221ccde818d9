package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.BLOCK_BYTES;
import static org.geowire.gazetteer.IndexFormat.HEADER_BYTES;
import static org.geowire.gazetteer.IndexFormat.SECTION_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.geowire.gazetteer.IndexFormat.Section;

/** The sections of an index file, mapped into memory. */
final class IndexFile {

  private static final String REBUILD = "; pass another with --gazetteer, or build Geowire again";

  private final String name;
  private final long length;
  private final long seed;
  private final String sha256;
  private final List<ByteBuffer> sections = new ArrayList<>();

  private IndexFile(String name, long length, ByteBuffer head, Mapper mapper) throws IOException {
    this.name = name;
    this.length = length;
    checkHeader(head);
    seed = head.getLong(24);
    byte[] digest = new byte[32];
    head.get(32, digest);
    sha256 = HexFormat.of().formatHex(digest);
    for (Section section : Section.values()) {
      int at = HEADER_BYTES + section.id() * SECTION_BYTES;
      long offset = head.getLong(at + 8);
      long bytes = head.getLong(at + 16);
      if (head.getInt(at) != section.id() || offset < 0 || bytes < 0 || offset + bytes > length) {
        throw damaged(section);
      }
      sections.add(mapper.map(offset, bytes).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  private interface Mapper {
    ByteBuffer map(long offset, long bytes) throws IOException;
  }

  static IndexFile open(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      int headBytes = headBytes();
      ByteBuffer head = ByteBuffer.allocate(headBytes).order(ByteOrder.LITTLE_ENDIAN);
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // reads until the head is full or the file ends
      }
      return new IndexFile(
          path.toString(),
          channel.size(),
          head.limit(head.position()),
          (offset, bytes) -> channel.map(FileChannel.MapMode.READ_ONLY, offset, bytes));
    } catch (NoSuchFileException e) {
      throw new GazetteerException(
          "no gazetteer at " + path + "; build it or pass --gazetteer FILE", e);
    } catch (IOException e) {
      throw new GazetteerException("cannot read the gazetteer " + path + ": " + e.getMessage(), e);
    }
  }

  static IndexFile of(ByteBuffer index, String name) {
    try {
      return new IndexFile(
          name,
          index.capacity(),
          index.duplicate().order(ByteOrder.LITTLE_ENDIAN),
          (offset, bytes) -> index.slice((int) offset, (int) bytes));
    } catch (IOException e) {
      throw new GazetteerException("cannot read " + name, e);
    }
  }

  private static int headBytes() {
    return HEADER_BYTES + Section.values().length * SECTION_BYTES;
  }

  private void checkHeader(ByteBuffer head) {
    if (head.limit() < HEADER_BYTES || !hasMagic(head)) {
      throw new GazetteerException(name + " is no gazetteer of Geowire" + REBUILD);
    }
    int version = head.getInt(8);
    if (version != IndexFormat.VERSION) {
      throw new GazetteerException(
          name
              + " has format version "
              + version
              + ", this Geowire reads "
              + IndexFormat.VERSION
              + REBUILD);
    }
    if (head.getLong(16) != length || head.limit() < headBytes()) {
      throw new GazetteerException(
          name + " is cut short: " + length + " bytes instead of " + head.getLong(16) + REBUILD);
    }
    if (head.getInt(HEADER_BYTES + 4) != headChecksum(head)) {
      throw new GazetteerException(name + " is damaged: its header" + REBUILD);
    }
  }

  private static boolean hasMagic(ByteBuffer head) {
    for (int i = 0; i < IndexFormat.MAGIC.length; i++) {
      if (head.get(i) != IndexFormat.MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /** CRC-32C of the header and the section table, with the checksum's own four bytes as zero. */
  static int headChecksum(ByteBuffer head) {
    byte[] bytes = new byte[headBytes()];
    head.get(0, bytes);
    for (int i = 0; i < 4; i++) {
      bytes[HEADER_BYTES + 4 + i] = 0;
    }
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  ByteBuffer section(Section section) {
    return sections.get(section.id());
  }

  /** The lines of a section of text. */
  List<String> text(Section section) {
    String text = StandardCharsets.UTF_8.decode(section(section).duplicate()).toString();
    return text.lines().toList();
  }

  GazetteerException damaged(Section section) {
    return new GazetteerException(name + " is damaged: section " + section + REBUILD);
  }

  long seed() {
    return seed;
  }

  String sha256() {
    return sha256;
  }

  long length() {
    return length;
  }

  void verify() {
    ByteBuffer checksums = section(Section.CHECKSUMS).duplicate().order(ByteOrder.LITTLE_ENDIAN);
    for (Section section : Section.values()) {
      if (section != Section.CHECKSUMS) {
        verify(section, checksums);
      }
    }
  }

  private void verify(Section section, ByteBuffer checksums) {
    ByteBuffer content = section(section);
    for (int at = 0; at < content.capacity(); at += BLOCK_BYTES) {
      CRC32C crc = new CRC32C();
      crc.update(content.slice(at, Math.min(BLOCK_BYTES, content.capacity() - at)));
      if (checksums.getInt() != (int) crc.getValue()) {
        throw damaged(section);
      }
    }
  }
}
