package org.geowire.gazetteer;

/**
 * The layout of an index file; all numbers little-endian, sections aligned to 8 bytes.
 *
 * <pre>
 * header   64 bytes: magic 8, version 4, sections 4, file length 8, hash seed 8, SHA-256 of all that follows 32
 * sections 24 bytes each: id 4, CRC-32C of header and section table (in the first) 4, offset 8, length 8
 * META       UTF-8 lines "key TAB value": version, sources, counts
 * BITMAP     one bit for each first token of a name, a power of two long
 * TABLE      8-byte slots, open addressing in hash order: fingerprint 4, value 4
 * POSTINGS   for names of several places: count 4, then references into NAMES 4 each, likeliest first
 * NAMES      place 4, kind 1, length 2, UTF-8; aligned to 4, referred to by offset / 4
 * PLACES     28 bytes: latitude and longitude in 1e-7 degrees 4 + 4, geonameid 4, main name 4, population 4,
 *            admin unit 4, feature 2, number of names 1, free 1
 * ADMIN      24 bytes: level 1, free 3, parent 4, place 4, seat 4, code and name in STRINGS 4 + 4
 * STRINGS    length 2, UTF-8; aligned to 4, referred to by offset / 4
 * FEATURES   UTF-8 lines: feature codes with their class
 * EXTENTS    20 bytes, by place: place 4, west, south, east, north as floats
 * COUNTRIES  UTF-8 lines: ISO alpha-2, alpha-3, numeric, sub-region
 * CHECKSUMS  CRC-32C of each 64 KiB block of each section before this one, in their order
 * </pre>
 */
final class IndexFormat {

  /**
   * As PNG's: a byte with the high bit, the name, and line ends that a text transfer would break.
   */
  static final byte[] MAGIC = {(byte) 0x89, 'G', 'W', 'X', '\r', '\n', 0x1a, '\n'};

  static final int VERSION = 1;
  static final int HEADER_BYTES = 64;
  static final int SECTION_BYTES = 24;
  static final int BLOCK_BYTES = 1 << 16;

  static final int SLOT_BYTES = 8;
  static final int PLACE_BYTES = 28;
  static final int ADMIN_BYTES = 24;
  static final int EXTENT_BYTES = 20;
  static final int NAME_HEAD_BYTES = 7;

  /** Set in a slot's value where a longer name goes on from this prefix. */
  static final int CONTINUES = 1 << 31;

  /** Set where the prefix is itself a name. */
  static final int IS_NAME = 1 << 30;

  /** Set where the reference points into POSTINGS instead of NAMES. */
  static final int MULTI = 1 << 29;

  static final int REFERENCE = MULTI - 1;

  static final double DEGREE_UNITS = 1e7;

  /** No population, no id, no unit, no place. */
  static final int NONE = -1;

  /** The sections in their order in the file. */
  enum Section {
    META(0),
    BITMAP(1),
    TABLE(2),
    POSTINGS(3),
    NAMES(4),
    PLACES(5),
    ADMIN(6),
    STRINGS(7),
    FEATURES(8),
    EXTENTS(9),
    COUNTRIES(10),
    CHECKSUMS(11);

    private final int id;

    Section(int id) {
      this.id = id;
    }

    /** Its number in the section table. */
    int id() {
      return id;
    }
  }

  private IndexFormat() {}

  /** The state after one more token of a name; the first state is the seed. */
  static long next(long state, long tokenHash) {
    long mixed = ((state + 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL) ^ tokenHash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 29);
  }

  /** Where a state's probing starts in a table of so many slots. */
  static int slot(long state, int slots) {
    return (int) (((state >>> 32) * slots) >>> 32);
  }

  static int fingerprint(long state) {
    return (int) state;
  }
}
