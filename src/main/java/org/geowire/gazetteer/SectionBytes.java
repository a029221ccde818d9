package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.BLOCK_BYTES;
import static org.geowire.gazetteer.IndexFormat.BLOCK_SHIFT;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * The bytes of one section, of which no block is read before its checksum was compared.
 *
 * <p>Threads may find a block unchecked at the same time and check it both; the mark is a plain
 * byte, which costs one read of an array that stays in the cache.
 */
final class SectionBytes {

  private final ByteBuffer bytes;
  private final ByteBuffer checksums;
  private final Supplier<GazetteerException> damaged;

  /** 1 for each block that was found sound. */
  private final byte[] sound;

  /**
   * The bytes of a section.
   *
   * @param checksums CRC-32C of each block
   * @param damaged what to throw where a block has another checksum
   */
  SectionBytes(ByteBuffer bytes, ByteBuffer checksums, Supplier<GazetteerException> damaged) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.checksums = checksums.order(ByteOrder.LITTLE_ENDIAN);
    this.damaged = damaged;
    sound = new byte[blocks(bytes.capacity())];
  }

  /** Bytes that were just written and are not to be checked. */
  static SectionBytes trusted(ByteBuffer bytes) {
    SectionBytes section =
        new SectionBytes(bytes, ByteBuffer.allocate(0), () -> new GazetteerException("trusted"));
    Arrays.fill(section.sound, (byte) 1);
    return section;
  }

  /** The number of blocks that so many bytes take. */
  static int blocks(long bytes) {
    return (int) ((bytes + BLOCK_BYTES - 1) >>> BLOCK_SHIFT);
  }

  int size() {
    return bytes.capacity();
  }

  private void touch(int at) {
    if (sound[at >>> BLOCK_SHIFT] == 0) {
      check(at >>> BLOCK_SHIFT);
    }
  }

  private void check(int block) {
    int from = block << BLOCK_SHIFT;
    CRC32C crc = new CRC32C();
    crc.update(bytes.slice(from, Math.min(BLOCK_BYTES, bytes.capacity() - from)));
    if (checksums.getInt(block * 4) != (int) crc.getValue()) {
      throw damaged.get();
    }
    sound[block] = 1;
  }

  /** Checks every block, also those that were sound before. */
  void verify() {
    for (int block = 0; block < sound.length; block++) {
      check(block);
    }
  }

  byte get(int at) {
    touch(at);
    return bytes.get(at);
  }

  int getShort(int at) {
    touch(at);
    touch(at + 1);
    return bytes.getShort(at) & 0xffff;
  }

  int getInt(int at) {
    touch(at);
    touch(at + 3);
    return bytes.getInt(at);
  }

  /** As {@link #getInt}, for a place that no border of blocks parts. */
  int getAlignedInt(int at) {
    touch(at);
    return bytes.getInt(at);
  }

  /** The eight bytes at a place that no border of blocks parts. */
  long getAlignedLong(int at) {
    touch(at);
    return bytes.getLong(at);
  }

  /**
   * The value of the first 8-byte slot from an offset on that is empty (0) or begins with a
   * fingerprint: the innermost loop of look-up, so that the fields are read once.
   */
  int probe(int offset, int fingerprint) {
    ByteBuffer slots = bytes;
    byte[] blocks = sound;
    for (int at = offset; ; at += Long.BYTES) {
      if (blocks[at >>> BLOCK_SHIFT] == 0) {
        check(at >>> BLOCK_SHIFT);
      }
      long slot = slots.getLong(at);
      if (isAnswer(slot, fingerprint)) {
        return valueOf(slot);
      }
    }
  }

  /** Whether a slot is empty or begins with a fingerprint, so that no further one is asked. */
  static boolean isAnswer(long slot, int fingerprint) {
    return valueOf(slot) == 0 || (int) slot == fingerprint;
  }

  static int valueOf(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  float getFloat(int at) {
    return Float.intBitsToFloat(getInt(at));
  }

  /** A text of so many bytes of UTF-8. */
  String text(int at, int length) {
    byte[] utf8 = new byte[length];
    for (int block = at; block < at + length; block += BLOCK_BYTES) {
      touch(block);
    }
    if (length > 0) {
      touch(at + length - 1);
    }
    bytes.get(at, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** All of it as text. */
  String text() {
    return text(0, bytes.capacity());
  }
}
