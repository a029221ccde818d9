package org.geowire.gazetteer.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Opens a file of others, plain, packed by gzip or in a zip, and refuses one that unpacks to too
 * much.
 */
final class SourceInput {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Tables of places pack to a fifth or so; what packs to less than a hundredth is no table. */
  private static final int MOST_UNPACKED = 100;

  /** So much may come of any packed file. */
  private static final long HARMLESS_BYTES = 1L << 28;

  private SourceInput() {}

  /**
   * The content of a file.
   *
   * @throws SourceException if it is missing, damaged or no readable file
   */
  static InputStream open(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new SourceException(path + " is a folder; name a file in it");
      }
      byte[] head = head(path);
      if (startsWith(head, 'P', 'K')) {
        return entry(path);
      }
      InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
      return startsWith(head, 0x1f, 0x8b)
          ? new Limited(path, new GZIPInputStream(raw, BUFFER_BYTES))
          : raw;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** What to tell the user of a file that cannot be read. */
  static SourceException unreadable(Path path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new SourceException(path + ": no such file; check the path", e);
    }
    if (e instanceof AccessDeniedException) {
      return new SourceException(path + " cannot be read: permission denied", e);
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new SourceException(path + " is damaged or cut short; fetch it again", e);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new SourceException(path + " cannot be read: " + reason, e);
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(2);
    }
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length == 2 && (head[0] & 0xff) == first && (head[1] & 0xff) == second;
  }

  private static InputStream entry(Path path) throws IOException {
    String wanted = entryName(path);
    // As a stream, for only so the checksum of the entry is compared.
    ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(wanted)) {
        return new BufferedInputStream(new Limited(path, zip), BUFFER_BYTES);
      }
    }
    zip.close();
    throw new ZipException("no entry " + wanted);
  }

  /** The one table in a zip: the file called as the zip is, else the only one. */
  private static String entryName(Path path) throws IOException {
    List<String> tables = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        if (isTable(entry)) {
          tables.add(entry.getName());
        }
      }
    }
    String own = withoutExtension(path.getFileName().toString());
    for (String table : tables) {
      if (withoutExtension(table.substring(table.lastIndexOf('/') + 1)).equals(own)) {
        return table;
      }
    }
    if (tables.size() != 1) {
      throw new SourceException(
          path
              + (tables.isEmpty()
                  ? " holds no .txt, .csv or .tsv file"
                  : " holds several tables: " + tables + "; unpack it and name one"));
    }
    return tables.get(0);
  }

  private static boolean isTable(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    boolean table = name.endsWith(".txt") || name.endsWith(".csv") || name.endsWith(".tsv");
    return table && !entry.isDirectory() && !name.endsWith("readme.txt");
  }

  /** A file name up to its last stop. */
  static String withoutExtension(String name) {
    int stop = name.lastIndexOf('.');
    return stop > 0 ? name.substring(0, stop) : name;
  }

  /** Counts what is unpacked. */
  private static final class Limited extends FilterInputStream {

    private final Path path;
    private final long limit;
    private long count;

    Limited(Path path, InputStream in) throws IOException {
      super(in);
      this.path = path;
      limit = Math.max(HARMLESS_BYTES, Files.size(path) * MOST_UNPACKED);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      if (count > limit) {
        throw new SourceException(
            path
                + " unpacks to over "
                + (limit >> 20)
                + " MB, as no table does; unpack it yourself");
      }
      return read;
    }
  }
}
