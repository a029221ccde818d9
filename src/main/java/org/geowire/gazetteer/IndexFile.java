package org.geowire.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.geowire.gazetteer.IndexFormat.Section;

/**
 * The sections of an index file, mapped into memory.
 *
 * <p>Header, section table and the table of checksums are checked on opening, every other block
 * when it is first read.
 */
final class IndexFile {

  private static final String REBUILD = "; pass another with --gazetteer, or build Geowire again";

  private final String name;
  private final long length;
  private final long seed;
  private final String sha256;
  private final List<SectionBytes> sections = new ArrayList<>();

  private IndexFile(String name, long length, ByteBuffer head, Mapper mapper) throws IOException {
    this.name = name;
    this.length = length;
    checkHeader(head);
    seed = head.getLong(24);
    byte[] digest = new byte[32];
    head.get(32, digest);
    sha256 = HexFormat.of().formatHex(digest);
    List<ByteBuffer> mapped = new ArrayList<>();
    for (Section section : Section.values()) {
      mapped.add(mapper.map(offset(head, section), bytes(head, section)));
    }
    ByteBuffer checksums = mapped.get(Section.CHECKSUMS.id());
    checkChecksums(head, checksums, mapped);
    int at = 0;
    for (Section section : Section.values()) {
      ByteBuffer bytes = mapped.get(section.id());
      int blocks = section == Section.CHECKSUMS ? 0 : SectionBytes.blocks(bytes.capacity());
      sections.add(
          section == Section.CHECKSUMS
              ? SectionBytes.trusted(bytes)
              : new SectionBytes(bytes, checksums.slice(at, blocks * 4), () -> damaged(section)));
      at += blocks * 4;
    }
  }

  private interface Mapper {
    ByteBuffer map(long offset, long bytes) throws IOException;
  }

  static IndexFile open(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer head = ByteBuffer.allocate(IndexFormat.headBytes()).order(ByteOrder.LITTLE_ENDIAN);
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

  private void checkHeader(ByteBuffer head) {
    if (head.limit() < IndexFormat.HEADER_BYTES || !hasMagic(head)) {
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
    if (head.getLong(16) != length || head.limit() < IndexFormat.headBytes()) {
      throw new GazetteerException(
          name + " is cut short: " + length + " bytes instead of " + head.getLong(16) + REBUILD);
    }
    if (head.getInt(IndexFormat.HEADER_BYTES + 4) != headChecksum(head)) {
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
    byte[] bytes = new byte[IndexFormat.headBytes()];
    head.get(0, bytes);
    for (int i = 0; i < 4; i++) {
      bytes[IndexFormat.HEADER_BYTES + 4 + i] = 0;
    }
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private long offset(ByteBuffer head, Section section) {
    long offset = head.getLong(IndexFormat.lineOf(section) + 8);
    if (head.getInt(IndexFormat.lineOf(section)) != section.id() || offset < 0 || offset > length) {
      throw damaged(section);
    }
    return offset;
  }

  private long bytes(ByteBuffer head, Section section) {
    long bytes = head.getLong(IndexFormat.lineOf(section) + 16);
    if (bytes < 0
        || bytes > IndexFormat.MOST_SECTION_BYTES
        || offset(head, section) + bytes > length) {
      throw damaged(section);
    }
    return bytes;
  }

  private void checkChecksums(ByteBuffer head, ByteBuffer checksums, List<ByteBuffer> sections) {
    long blocks = -SectionBytes.blocks(checksums.capacity());
    for (ByteBuffer section : sections) {
      blocks += SectionBytes.blocks(section.capacity());
    }
    CRC32C crc = new CRC32C();
    crc.update(checksums.duplicate());
    if (checksums.capacity() != blocks * 4
        || head.getInt(IndexFormat.lineOf(Section.CHECKSUMS) + 4) != (int) crc.getValue()) {
      throw damaged(Section.CHECKSUMS);
    }
  }

  SectionBytes section(Section section) {
    return sections.get(section.id());
  }

  /** The lines of a section of text. */
  List<String> text(Section section) {
    String text = section(section).text();
    List<String> lines = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      lines.add(text.substring(start, end));
    }
    return lines;
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
    sections.subList(0, Section.CHECKSUMS.id()).forEach(SectionBytes::verify);
  }
}
