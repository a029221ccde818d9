package org.geowire.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One input that is there to be read.
 *
 * @param name as given, or as the folder was given with the path inside it
 * @param path the file; none for standard input
 */
record InputFile(String name, Optional<Path> path) {

  static InputFile of(Path path) {
    return new InputFile(PathNames.of(path), Optional.of(path));
  }

  InputStream open(InputStream standardInput) throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : new Unclosed(standardInput);
  }

  /** Standard input is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return in.read(target, offset, length);
    }

    @Override
    public void close() {
      // left to the caller
    }
  }
}
