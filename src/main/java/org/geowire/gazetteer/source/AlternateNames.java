package org.geowire.gazetteer.source;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;

/**
 * The further names of GeoNames' places, from {@code alternateNamesV2}, by the id of the place.
 *
 * <p>The file is in no order of use, and larger than memory: its names are scattered to many small
 * files by id, each of which is sorted and mapped.
 */
final class AlternateNames implements AutoCloseable {

  private static final int COLUMNS = 10;
  private static final int ID = 1;
  private static final int LANGUAGE = 2;
  private static final int NAME = 3;
  private static final int PREFERRED = 4;
  private static final int HISTORIC = 7;
  private static final int UNTIL = 9;

  /** GeoNames' own limit is 400 characters. */
  private static final int LONGEST_NAME = 400;

  /** Few enough to be written to at once, enough that a part of 25 million names takes 3 MB. */
  private static final int PARTS = 256;

  private static final List<NameKind> KINDS = List.of(NameKind.values());

  private static final long LARGEST_PART = 1L << 26;

  private final Path folder;
  private final ByteBuffer[] parts = new ByteBuffer[PARTS];
  private final Consumer<RowProblem> problems;

  private AlternateNames(Path folder, Consumer<RowProblem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * Reads the names of a file.
   *
   * @throws SourceException if it cannot be read or there is no room for the parts
   */
  static AlternateNames read(Path file, Consumer<RowProblem> problems) {
    try {
      Path folder = Files.createTempDirectory("geowire-names");
      AlternateNames names = new AlternateNames(folder, problems);
      try {
        names.scatter(file);
        for (int part = 0; part < PARTS; part++) {
          names.parts[part] = SortedNames.write(names.file(part));
        }
        return names;
      } catch (IOException | RuntimeException e) {
        names.close();
        throw e;
      }
    } catch (IOException e) {
      throw new SourceException(
          file + ": its names cannot be sorted on disk: " + e.getMessage() + "; free some space",
          e);
    }
  }

  private Path file(int part) {
    return folder.resolve("names" + part);
  }

  private void scatter(Path file) throws IOException {
    try (Scatter scatter = new Scatter();
        SourceLines lines = new SourceLines(file)) {
      DumpRow row = new DumpRow(COLUMNS);
      while (lines.next()) {
        try {
          row.read(lines);
          scatter.add(row);
        } catch (IllegalArgumentException e) {
          problems.accept(new RowProblem(lines.name(), lines.number(), e.getMessage()));
        }
      }
    }
  }

  /** Writes each name to the part of its place. */
  private final class Scatter implements AutoCloseable {

    private final DataOutputStream[] outs = new DataOutputStream[PARTS];

    void add(DumpRow row) throws IOException {
      Optional<NameKind> kind = NameLanguages.kind(row.text(LANGUAGE));
      if (kind.isEmpty()) {
        return;
      }
      int id = GeoNamesId.of(row, ID);
      String name = row.text(NAME).strip();
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException("a name of " + name.length() + " characters");
      }
      boolean past = row.is(HISTORIC, "1") || !row.isEmpty(UNTIL);
      DataOutputStream out = out(id & (PARTS - 1));
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      out.writeInt(id);
      // Preferred names come before the others.
      out.writeByte(row.is(PREFERRED, "1") ? 0 : 1);
      out.writeByte(KINDS.indexOf(past ? NameKind.HISTORIC : kind.get()));
      out.writeShort(bytes.length);
      out.write(bytes);
    }

    private DataOutputStream out(int part) throws IOException {
      if (outs[part] == null) {
        OutputStream file = Files.newOutputStream(file(part), StandardOpenOption.CREATE_NEW);
        outs[part] = new DataOutputStream(new BufferedOutputStream(file, 1 << 14));
      }
      return outs[part];
    }

    @Override
    public void close() throws IOException {
      for (DataOutputStream out : outs) {
        if (out != null) {
          out.close();
        }
      }
    }
  }

  /** The names of a place, preferred ones first. */
  List<PlaceEntry.Name> of(int id) {
    return SortedNames.find(parts[id & (PARTS - 1)], id);
  }

  @Override
  public void close() {
    for (int part = 0; part < PARTS; part++) {
      parts[part] = SortedNames.NONE;
      delete(file(part));
    }
    delete(folder);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Windows keeps mapped files until the end.
      file.toFile().deleteOnExit();
    }
  }

  /**
   * A part in the order of ids: how many names, their ids, where each begins, then order, kind,
   * length and text of each.
   */
  private static final class SortedNames {

    static final ByteBuffer NONE = ByteBuffer.allocate(4).asReadOnlyBuffer();

    private static final int HEAD_BYTES = 8;

    private SortedNames() {}

    static ByteBuffer write(Path file) throws IOException {
      if (!Files.exists(file)) {
        return NONE;
      }
      if (Files.size(file) > LARGEST_PART) {
        throw new SourceException(
            "too many alternate names: a share of them takes over " + LARGEST_PART + " bytes");
      }
      ByteBuffer raw = ByteBuffer.wrap(Files.readAllBytes(file));
      long[] keys = keys(raw);
      Arrays.sort(keys);
      Files.write(file, sorted(raw, keys));
      try (FileChannel channel = FileChannel.open(file)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      }
    }

    /** Id, order and place in the file, so that sorting numbers sorts the names. */
    private static long[] keys(ByteBuffer raw) {
      long[] keys = new long[raw.capacity() / HEAD_BYTES];
      int count = 0;
      for (int at = 0; at < raw.capacity(); at += HEAD_BYTES + length(raw, at)) {
        keys[count++] = (long) raw.getInt(at) << 32 | (long) raw.get(at + 4) << 31 | at;
      }
      return Arrays.copyOf(keys, count);
    }

    private static int length(ByteBuffer raw, int at) {
      return raw.getShort(at + 6) & 0xffff;
    }

    private static byte[] sorted(ByteBuffer raw, long[] keys) {
      int heads = 4 + keys.length * 8;
      ByteBuffer sorted = ByteBuffer.allocate(heads + raw.capacity() - keys.length * 4);
      sorted.putInt(0, keys.length);
      int to = heads;
      for (int i = 0; i < keys.length; i++) {
        int at = (int) keys[i] & Integer.MAX_VALUE;
        int bytes = HEAD_BYTES - 4 + length(raw, at);
        sorted.putInt(4 + i * 4, raw.getInt(at)).putInt(4 + (keys.length + i) * 4, to);
        sorted.put(to, raw, at + 4, bytes);
        to += bytes;
      }
      return sorted.array();
    }

    static List<PlaceEntry.Name> find(ByteBuffer part, int id) {
      int count = part.getInt(0);
      int low = 0;
      int high = count;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (part.getInt(4 + middle * 4) < id) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      List<PlaceEntry.Name> names = new ArrayList<>();
      for (int i = low; i < count && part.getInt(4 + i * 4) == id; i++) {
        names.add(name(part, part.getInt(4 + (count + i) * 4)));
      }
      return names;
    }

    private static PlaceEntry.Name name(ByteBuffer part, int at) {
      byte[] text = new byte[part.getShort(at + 2) & 0xffff];
      part.get(at + 4, text);
      NameKind kind = KINDS.get(part.get(at + 1));
      return new PlaceEntry.Name(new String(text, StandardCharsets.UTF_8), kind);
    }
  }
}
