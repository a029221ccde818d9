package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.gazetteer.Gazetteer;

/**
 * Stacks of gazetteers that were named together, each compiled once into a folder of the user's
 * cache, under a name that is the checksum of what it was compiled of.
 */
public final class StackCache {

  private final Path folder;
  private final Consumer<RowProblem> problems;

  /**
   * @param folder of the cache; is made if missing
   * @param problems takes what is wrong with rows
   */
  public StackCache(Path folder, Consumer<RowProblem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The index of some files, the base first; they are indexes, dumps or tables.
   *
   * @param notice told before it is compiled
   * @throws SourceException if one cannot be used
   */
  public Gazetteer open(List<Path> files, Runnable notice) {
    Path index = folder.resolve(key(files) + ".gwx");
    if (!Files.isRegularFile(index)) {
      notice.run();
      compile(files, index);
    }
    return Gazetteer.open(index);
  }

  private static boolean isIndex(Path file) {
    return file.toString().endsWith(".gwx");
  }

  private static String key(List<Path> files) {
    MessageDigest digest = digest();
    digest.update((byte) Gazetteer.formatVersion());
    for (Path file : files) {
      if (isIndex(file)) {
        digest.update(Gazetteer.open(file).version().getBytes(StandardCharsets.UTF_8));
      } else {
        SourceFile source = source(file);
        update(digest, file);
        source.mapping().ifPresent(mapping -> update(digest, mapping));
        source.companions().names().ifPresent(names -> update(digest, names));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static SourceFile source(Path file) {
    return new SourceFile(file, Companions.beside(file), Optional.empty()).withMappingBeside();
  }

  private static void update(MessageDigest digest, Path file) {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw SourceInput.unreadable(file, e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void compile(List<Path> files, Path index) {
    List<SourceFile> sources = new ArrayList<>();
    List<Gazetteer> indexes = new ArrayList<>();
    for (Path file : files) {
      if (!isIndex(file)) {
        sources.add(source(file));
      } else if (sources.isEmpty()) {
        indexes.add(Gazetteer.open(file));
      } else {
        throw new SourceException(
            file + " stands after a table; name indexes (.gwx) before tables and dumps");
      }
    }
    new GazetteerCompiler(problems).add(indexes, sources, Map.of(), index);
  }
}
