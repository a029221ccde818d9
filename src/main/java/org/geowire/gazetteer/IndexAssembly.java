package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.BLOCK_BYTES;
import static org.geowire.gazetteer.IndexFormat.HEADER_BYTES;
import static org.geowire.gazetteer.IndexFormat.SECTION_BYTES;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.zip.CRC32C;
import org.geowire.gazetteer.IndexFormat.Section;

/** Puts header, sections and checksums together. */
final class IndexAssembly {

  private IndexAssembly() {}

  /**
   * The whole file.
   *
   * @param contents all sections but the checksums
   * @param seed first state of every name
   */
  static ByteBuffer assemble(Map<Section, byte[]> contents, long seed) {
    contents.put(Section.CHECKSUMS, checksums(contents));
    int head = HEADER_BYTES + Section.values().length * SECTION_BYTES;
    int length = head;
    for (byte[] content : contents.values()) {
      length = aligned(length) + content.length;
    }
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int offset = head;
    for (Section section : Section.values()) {
      byte[] content = contents.get(section);
      offset = aligned(offset);
      int at = HEADER_BYTES + section.id() * SECTION_BYTES;
      file.putInt(at, section.id()).putLong(at + 8, offset).putLong(at + 16, content.length);
      file.put(offset, content);
      offset += content.length;
    }
    return finish(file, seed);
  }

  private static ByteBuffer finish(ByteBuffer file, long seed) {
    file.put(0, IndexFormat.MAGIC);
    file.putInt(8, IndexFormat.VERSION).putInt(12, Section.values().length);
    file.putLong(16, file.capacity()).putLong(24, seed);
    file.put(32, sha256(file.slice(HEADER_BYTES, file.capacity() - HEADER_BYTES)));
    file.putInt(HEADER_BYTES + 4, IndexFile.headChecksum(file));
    return file;
  }

  private static int aligned(int offset) {
    return (offset + 7) & ~7;
  }

  private static byte[] checksums(Map<Section, byte[]> contents) {
    IndexBuilder.Bytes checksums = new IndexBuilder.Bytes();
    for (Section section : Section.values()) {
      byte[] content = contents.getOrDefault(section, new byte[0]);
      for (int at = 0; at < content.length; at += BLOCK_BYTES) {
        CRC32C crc = new CRC32C();
        crc.update(content, at, Math.min(BLOCK_BYTES, content.length - at));
        checksums.putInt((int) crc.getValue());
      }
    }
    return checksums.toArray();
  }

  private static byte[] sha256(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
