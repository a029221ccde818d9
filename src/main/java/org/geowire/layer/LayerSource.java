package org.geowire.layer;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Where a file of incidents is read from.
 *
 * @param name for messages
 * @param path the file, unless it is a stream
 * @param bytes what was read of a stream
 */
record LayerSource(String name, Optional<Path> path, byte... bytes) {

  private static final int HEAD = 512;

  static LayerSource file(Path file) {
    return new LayerSource(file.toString(), Optional.of(file));
  }

  static LayerSource stream(InputStream in) throws IOException {
    return new LayerSource("standard input", Optional.empty(), in.readAllBytes());
  }

  /** The content from its beginning, unpacked where it was packed by gzip. */
  InputStream open() throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw(), 1 << 16);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private InputStream raw() throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : new ByteArrayInputStream(bytes);
  }

  /** The first bytes. */
  byte[] head() throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(HEAD);
    }
  }

  /**
   * Does something with a file that has the content.
   *
   * @throws IOException if it cannot be read
   */
  <T> T withFile(FileReader<T> reader) throws IOException {
    if (path.isPresent() && isPlain()) {
      return reader.read(path.get());
    }
    Path copy = Files.createTempFile("geowire", ".part");
    try (InputStream in = open()) {
      Files.write(copy, in.readAllBytes());
      return reader.read(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private boolean isPlain() throws IOException {
    try (InputStream in = raw()) {
      return in.read() != 0x1f;
    }
  }

  /** Reads a file. */
  interface FileReader<T> {
    T read(Path file) throws IOException;
  }
}
