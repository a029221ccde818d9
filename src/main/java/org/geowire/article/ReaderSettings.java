package org.geowire.article;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How inputs are to be read.
 *
 * @param format the format of all inputs; where none is given, each tells by extension and content
 * @param encoding the encoding of all inputs; where none is given, each tells by its bytes
 * @param fields field names of JSON inputs
 */
public record ReaderSettings(
    Optional<ArticleFormat> format, Optional<Charset> encoding, JsonFields fields) {

  /** UTF-16 units that an article may have; a longer one is refused. */
  public static final int LONGEST_ARTICLE = 4_000_000;

  /** Bytes that a text file, a page or a line of JSON may have. */
  static final int LARGEST_SOURCE = 4 * LONGEST_ARTICLE;

  /** Bytes that one compressed input may unpack to. */
  static final long LARGEST_UNPACKED = 8L << 30;

  /** Everything is found out from the inputs. */
  public static ReaderSettings automatic() {
    return new ReaderSettings(Optional.empty(), Optional.empty(), JsonFields.standard());
  }
}
