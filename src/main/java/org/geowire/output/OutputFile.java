package org.geowire.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where an output goes: a file that appears whole or not at all, or a stream.
 *
 * <p>A file is written beside its place and renamed by {@link #commit}; closed without that, it
 * leaves nothing. Devices and named pipes are written to as they are.
 */
public final class OutputFile implements AutoCloseable {

  /** A file beside the target, and the target. */
  private record Pending(Path part, Path target) {}

  private final String name;
  private final OutputStream stream;
  private final Optional<Pending> pending;

  private OutputFile(String name, OutputStream raw, Optional<Pending> pending) {
    this.name = name;
    this.stream = new BufferedOutputStream(new Named(name, raw), 65_536);
    this.pending = pending;
  }

  /**
   * The output that the user named.
   *
   * @param target a path, or "-" for standard output
   * @throws OutputException if it cannot be written
   */
  public static OutputFile open(String target) {
    if (target.equals("-")) {
      return to(new FileOutputStream(FileDescriptor.out));
    }
    try {
      return at(Path.of(target));
    } catch (InvalidPathException e) {
      throw new OutputException(target, "is not a path: " + e.getReason());
    }
  }

  /** A stream that stays open, such as standard output. */
  public static OutputFile to(OutputStream stream) {
    return new OutputFile("standard output", stream, Optional.empty());
  }

  /**
   * A file.
   *
   * @throws OutputException if it cannot be written, or its folder is not there
   */
  public static OutputFile at(Path target) {
    check(target);
    try {
      boolean device = Files.exists(target) && !Files.isRegularFile(target);
      return device ? device(target) : beside(target);
    } catch (IOException e) {
      throw new OutputException(target.toString(), plain(e));
    }
  }

  private static void check(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target)) {
      throw new OutputException(target.toString(), "is a folder; name a file in it");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new OutputException(target.toString(), "there is no folder " + folder + "; create it");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new OutputException(target.toString(), "may not be overwritten: permission denied");
    }
  }

  private static OutputFile device(Path target) throws IOException {
    return new OutputFile(
        target.toString(),
        Files.newOutputStream(target, StandardOpenOption.WRITE),
        Optional.empty());
  }

  /** A link keeps pointing to its file, which is replaced. */
  private static OutputFile beside(Path given) throws IOException {
    Path target = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(name);
    OutputStream out = Files.newOutputStream(part);
    part.toFile().deleteOnExit();
    return new OutputFile(given.toString(), out, Optional.of(new Pending(part, target)));
  }

  private static IOException plain(IOException e) {
    boolean reasoned = e instanceof FileSystemException f && f.getReason() != null;
    String reason = reasoned ? ((FileSystemException) e).getReason() : "permission denied";
    return e instanceof FileSystemException ? new IOException(reason, e) : e;
  }

  /** Where to write; need not be closed. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Says that all is written, so that the file takes its place.
   *
   * @throws OutputException if that fails
   */
  public void commit() {
    try {
      stream.flush();
      if (pending.isPresent()) {
        stream.close();
        move(pending.get());
      }
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private static void move(Pending pending) throws IOException {
    Files.move(
        pending.part(),
        pending.target(),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets go; what was not committed is gone. */
  @Override
  public void close() {
    if (pending.isPresent()) {
      try {
        stream.close();
      } catch (IOException | OutputException e) {
        // Writing has failed before, and that is what the user is told.
      } finally {
        delete(pending.get().part());
      }
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }

  /** Tells with every failure which output it was. */
  private static final class Named extends OutputStream {
    private final String name;
    private final OutputStream out;

    Named(String name, OutputStream out) {
      this.name = name;
      this.out = out;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
