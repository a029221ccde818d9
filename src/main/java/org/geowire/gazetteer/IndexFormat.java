package org.geowire.gazetteer;

/**
 * The layout of an index file; all numbers little-endian, sections aligned to 8 bytes.
 *
 * <pre>
 * header   64 bytes: magic 8, version 4, sections 4, file length 8, hash seed 8,
 *          SHA-256 of all sections but the last 32
 * sections 24 bytes each: id 4, checksum 4, offset 8, length 8; the checksum of the first is the CRC-32C of
 *          header and section table, that of the last is the CRC-32C of its content, the others are 0
 *
 * NAMES      groups, one for each folded name, in the order of the folded names by UTF-16 unit, at even offsets;
 *            in a group the entries of all places of that name, likeliest place first:
 *            place 4, head 1, and where the text is not that of the entry before: length 1 or 2, UTF-8.
 *            Names without a word form the first group, which no search finds
 * FENCES     offset of each 16th group in NAMES: 4
 * BITMAP     one bit for each first token of a name, a power of two long
 * TABLE      8-byte slots, open addressing in hash order: fingerprint 4, value 4
 * SOUNDS     the second key: number of references 4, number of buckets 4, references to groups by the hash of
 *            their sound 4 each, the lowest byte of each of these hashes, padding to 4, where each bucket begins 4
 * PLACES     28 bytes: latitude and longitude in 1e-7 degrees 4 + 4, geonameid 4, offset of the main name's
 *            length in NAMES 4, population 4, admin unit 4, feature 2, number of names 1, free 1
 * GRID       number of rows 4, where each cell begins 4, places by cell 4 each
 * ADMIN      24 bytes: level 1, whether the source names the seat 1, free 2, parent 4, place 4, seat 4,
 *            code and name in STRINGS 4 + 4
 * STRINGS    length 2, UTF-8; aligned to 4, referred to by offset / 4
 * FEATURES   UTF-8 lines: feature codes with their class
 * EXTENTS    20 bytes, by place: place 4, west, south, east, north as floats
 * COUNTRIES  UTF-8 lines: ISO alpha-2, alpha-3, numeric, sub-region
 * META       UTF-8 lines "key TAB value": version, sources, counts
 * CHECKSUMS  CRC-32C of each 64 KiB block of each section before this one, in their order
 * </pre>
 */
final class IndexFormat {

  /**
   * As PNG's: a byte with the high bit, the name, and line ends that a text transfer would break.
   */
  static final byte[] MAGIC = {(byte) 0x89, 'G', 'W', 'X', '\r', '\n', 0x1a, '\n'};

  static final int VERSION = 2;
  static final int HEADER_BYTES = 64;
  static final int SECTION_BYTES = 24;

  /** Checksums are kept of blocks of 1 &lt;&lt; 16 bytes. */
  static final int BLOCK_SHIFT = 16;

  static final int BLOCK_BYTES = 1 << BLOCK_SHIFT;

  /** Section lengths stay below it, since a Java buffer is addressed by an int. */
  static final long MOST_SECTION_BYTES = Integer.MAX_VALUE - 8L;

  static final int SLOT_BYTES = 8;
  static final int PLACE_BYTES = 28;
  static final int ADMIN_BYTES = 24;
  static final int EXTENT_BYTES = 20;

  /** Slots behind the last address, so that probing needs no wrap-around. */
  static final int TAIL_SLOTS = 1024;

  /** Groups of NAMES from one fence to the next. */
  static final int FENCE_GROUPS = 16;

  /** References in a bucket of SOUNDS, about. */
  static final int BUCKET_REFERENCES = 8;

  /** Set in a slot's value where a longer name goes on from this prefix. */
  static final int CONTINUES = 1 << 31;

  /** Set where the prefix is itself a name; the other bits are half its group's offset in NAMES. */
  static final int IS_NAME = 1 << 30;

  static final int REFERENCE = IS_NAME - 1;

  /** The bits of a name entry's head that hold its kind. */
  static final int KIND = 0x0f;

  /** Set in the head where the entry has the text of the one before it. */
  static final int SAME_TEXT = 0x10;

  /** Set in the head where another entry of the group follows. */
  static final int MORE = 0x20;

  /** The upper two bits of the head: how well known the place is, 0 to 3. */
  static final int FAME_SHIFT = 6;

  static final double DEGREE_UNITS = 1e7;

  /** No population, no id, no unit, no place. */
  static final int NONE = -1;

  /**
   * The sections in their order in the file, which is the order in which a build completes them.
   */
  enum Section {
    NAMES(0),
    FENCES(1),
    BITMAP(2),
    TABLE(3),
    SOUNDS(4),
    PLACES(5),
    GRID(6),
    ADMIN(7),
    STRINGS(8),
    FEATURES(9),
    EXTENTS(10),
    COUNTRIES(11),
    META(12),
    CHECKSUMS(13);

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

  static int headBytes() {
    return HEADER_BYTES + Section.values().length * SECTION_BYTES;
  }

  /** Where a section's line stands in the section table. */
  static int lineOf(Section section) {
    return HEADER_BYTES + section.id() * SECTION_BYTES;
  }

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
