package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** A file that a model learnt from. */
public sealed interface Taught permits Corpus, UndatedCorpus {

  /** The file's name, without its folder. */
  String name();

  /** Digest of its bytes; empty where it is no plain file. */
  String sha256();

  /** The day of its newest article; empty where none says its day. */
  Optional<LocalDate> newest();

  /** Writes how much it holds as fields of a card. */
  void writeCounts(JsonGenerator json) throws IOException;

  /** Writes what it is and holds as an object of a card. */
  default void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", name());
    json.writeStringField("sha256", sha256());
    writeCounts(json);
    json.writeEndObject();
  }

  /** The name of a file without its folder. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The SHA-256 digest of a file; empty where it is no plain file. */
  static String digest(Path file) throws IOException {
    return Files.isRegularFile(file) ? digest(Files.readAllBytes(file)) : "";
  }

  /** The SHA-256 digest of bytes. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
