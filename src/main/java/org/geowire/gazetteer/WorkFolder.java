package org.geowire.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder for a build's temporary files, made when the first is asked for and deleted on
 * closing.
 *
 * <p>A lock tells a build that runs from one that was killed: folders for the same target that
 * nobody holds are removed by the next build.
 */
final class WorkFolder implements AutoCloseable {

  /** What a sort keeps in memory before it turns to the folder, if nothing else is said. */
  static final int MEMORY_BYTES = 48 << 20;

  private static final String LOCK = "lock";

  private final Path parent;
  private final String prefix;
  private final int memory;
  private final Thread atExit = new Thread(this::delete);
  private Path folder = Path.of("");
  private FileChannel lock;
  private int files;

  private WorkFolder(Path parent, String prefix, int memory) {
    this.parent = parent;
    this.prefix = prefix;
    this.memory = memory;
  }

  /** A hidden folder beside a file that is to be built. */
  static WorkFolder beside(Path target) {
    return beside(target, MEMORY_BYTES);
  }

  static WorkFolder beside(Path target, int memory) {
    Path absolute = target.toAbsolutePath();
    return new WorkFolder(absolute.getParent(), "." + absolute.getFileName() + ".work-", memory);
  }

  /** A folder among the system's temporary files. */
  static WorkFolder temporary() {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    return new WorkFolder(parent, ".geowire.work-", MEMORY_BYTES);
  }

  /** How many bytes a sort may keep in memory. */
  int memory() {
    return memory;
  }

  /** A path for a new file in the folder. */
  Path newFile(String kind) {
    if (lock == null) {
      open();
    }
    return folder.resolve(kind + "-" + files++);
  }

  private void open() {
    try {
      Files.createDirectories(parent);
      removeLeftovers();
      while (lock == null) {
        folder = Files.createTempDirectory(parent, prefix + process());
        lock = tryLock(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW);
      }
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a work folder in " + parent, e);
    }
  }

  /** The locked file; null where another holds it or has just deleted it. */
  private static FileChannel tryLock(Path file, StandardOpenOption... options) throws IOException {
    List<StandardOpenOption> all = new ArrayList<>(List.of(options));
    all.add(StandardOpenOption.WRITE);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, all.toArray(StandardOpenOption[]::new));
    } catch (NoSuchFileException e) {
      return null;
    }
    if (isFree(channel) && Files.exists(file)) {
      return channel;
    }
    channel.close();
    return null;
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * This process, told apart from others that had its number. Its own folders must not be tried:
   * closing a second channel would give up the lock.
   */
  private static String process() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return self.pid() + "-" + start + "-";
  }

  private void removeLeftovers() throws IOException {
    String own = prefix + process();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            parent,
            p ->
                p.getFileName().toString().startsWith(prefix)
                    && !p.getFileName().toString().startsWith(own))) {
      for (Path leftover : found) {
        removeIfFree(leftover);
      }
    }
  }

  private static void removeIfFree(Path leftover) {
    try (FileChannel held = tryLock(leftover.resolve(LOCK))) {
      if (held != null) {
        deleteTree(leftover);
      }
    } catch (IOException e) {
      return; // another user's, or taken away by another build at this moment
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private void delete() {
    try {
      deleteTree(folder);
      lock.close();
    } catch (IOException e) {
      return; // the next build removes it
    }
  }

  @Override
  public void close() {
    if (lock != null) {
      delete();
      lock = null;
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        return; // the machine is going down, and the hook finds nothing left to do
      }
    }
  }
}
