package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerException;

/**
 * The places that a user has added: a folder with a copy of each source, and the one index that is
 * compiled of the base and all of them.
 *
 * <p>The copies stay so that a new base, a new format or another source compiles all anew. Changes
 * wait for each other; who reads is never kept waiting and never sees half an index.
 */
public final class LayerStore {

  private static final String FILE = "layer.properties";
  private static final String INDEX = "layer.gwx";

  /** The key under which the index says of what it was compiled. */
  private static final String STACK = "stack";

  private final Path folder;
  private final GazetteerCompiler compiler;

  /** The files that the user gave, by the copies that are read instead. */
  private final Map<String, String> given = new HashMap<>();

  /**
   * A source that was added.
   *
   * @param name what the user calls it
   * @param source name of its file
   */
  public record Layer(String name, String source, Path folder) {}

  /**
   * @param folder where the store is, or will be
   * @param problems takes what is wrong with rows
   */
  public LayerStore(Path folder, Consumer<RowProblem> problems) {
    this.folder = folder;
    compiler = new GazetteerCompiler(problem -> problems.accept(asGiven(problem)));
  }

  private RowProblem asGiven(RowProblem problem) {
    String file = given.getOrDefault(problem.file(), problem.file());
    return new RowProblem(file, problem.line(), problem.message());
  }

  /** Where the compiled index is. */
  public Path index() {
    return folder.resolve("gazetteer.gwx");
  }

  private Path layersFolder() {
    return folder.resolve("layers");
  }

  /** The sources in the order in which they were added. */
  public List<Layer> layers() {
    if (!Files.isDirectory(layersFolder())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(layersFolder())) {
      List<Layer> layers = new ArrayList<>();
      for (Path one : folders.filter(f -> Files.isRegularFile(f.resolve(FILE))).sorted().toList()) {
        if (!one.getFileName().toString().startsWith(".")) {
          Properties said = properties(one);
          layers.add(new Layer(said.getProperty("name"), said.getProperty("source"), one));
        }
      }
      return layers;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private GazetteerException unusable(IOException e) {
    return new GazetteerException(
        "the folder of added places " + folder + " cannot be used: " + e, e);
  }

  private static Properties properties(Path layer) throws IOException {
    Properties said = new Properties();
    try (Reader in = Files.newBufferedReader(layer.resolve(FILE), StandardCharsets.UTF_8)) {
      said.load(in);
    }
    return said;
  }

  /**
   * The index to use on top of a base: compiled anew where the base, the format or the sources have
   * changed; none where nothing was added.
   *
   * @param notice told before it is compiled
   */
  public Optional<Path> current(Gazetteer base, Runnable notice) {
    if (layers().isEmpty()) {
      return Optional.empty();
    }
    if (!isCurrent(base)) {
      locked(
          () -> {
            // Another process may have compiled it meanwhile.
            if (!isCurrent(base)) {
              notice.run();
              compile(base, layers());
            }
          });
    }
    return Optional.of(index());
  }

  private boolean isCurrent(Gazetteer base) {
    if (!Files.isRegularFile(index())) {
      return false;
    }
    try {
      return key(base, layers()).equals(Gazetteer.open(index()).meta().get(STACK));
    } catch (GazetteerException e) {
      return false; // of another format or damaged: what it was compiled of is still there
    }
  }

  private static String key(Gazetteer base, List<Layer> layers) {
    StringBuilder key = new StringBuilder(base.version());
    layers.forEach(layer -> key.append(' ').append(layer.folder().getFileName()));
    return key.toString();
  }

  /**
   * Adds sources, each in the place of one of the same name, and compiles the index.
   *
   * @throws SourceException if one cannot be used; then nothing has changed
   */
  public void add(Gazetteer base, List<SourceFile> files) {
    locked(
        () -> {
          List<Path> fresh = new ArrayList<>();
          try {
            for (SourceFile file : files) {
              fresh.add(prepare(base, file.withMappingBeside()));
            }
            List<Layer> old = layers();
            List<Layer> all = new ArrayList<>(kept(old, files));
            for (int i = 0; i < fresh.size(); i++) {
              all.add(settled(fresh.get(i), number(old) + i));
            }
            compile(base, all);
            for (Layer layer : old) {
              if (!all.contains(layer)) {
                GazetteerCompiler.delete(layer.folder());
              }
            }
          } finally {
            fresh.stream().filter(Files::exists).forEach(GazetteerCompiler::delete);
          }
        });
  }

  private static List<Layer> kept(List<Layer> old, List<SourceFile> files) {
    List<String> names = files.stream().map(SourceFile::name).toList();
    return old.stream().filter(layer -> !names.contains(layer.name())).toList();
  }

  private static int number(List<Layer> layers) {
    if (layers.isEmpty()) {
      return 1;
    }
    String last = layers.get(layers.size() - 1).folder().getFileName().toString();
    return Integer.parseInt(last.substring(0, last.indexOf('-'))) + 1;
  }

  /** Copies a source and compiles its layer, in a folder that does not count yet. */
  private Path prepare(Gazetteer base, SourceFile file) {
    try {
      Files.createDirectories(layersFolder());
      Path fresh = Files.createTempDirectory(layersFolder(), ".new");
      try {
        describe(fresh, file);
        compileLayer(base, fresh);
        return fresh;
      } catch (IOException | RuntimeException e) {
        GazetteerCompiler.delete(fresh);
        throw e;
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private void describe(Path fresh, SourceFile file) throws IOException {
    Properties said = new Properties();
    said.setProperty("name", file.name());
    said.setProperty("source", copied(file.path(), fresh));
    if (file.mapping().isPresent()) {
      said.setProperty("mapping", copied(file.mapping().get(), fresh));
    }
    if (file.companions().names().isPresent()) {
      said.setProperty("names", copied(file.companions().names().get(), fresh));
    }
    try (Writer out = Files.newBufferedWriter(fresh.resolve(FILE), StandardCharsets.UTF_8)) {
      said.store(out, null);
    }
  }

  private String copied(Path file, Path into) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new SourceException(file + ": no such file; check the path");
    }
    String name = file.getFileName().toString();
    if (!Files.isReadable(file)) {
      throw new SourceException(file + " cannot be read: permission denied");
    }
    Files.copy(file, into.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    into.resolve(name).toFile().setWritable(true);
    given.put(into.resolve(name).toString(), file.toString());
    return name;
  }

  private void compileLayer(Gazetteer base, Path layer) throws IOException {
    Properties said = properties(layer);
    Optional<Path> names = Optional.ofNullable(said.getProperty("names")).map(layer::resolve);
    Companions companions =
        new Companions(names, Optional.empty(), Optional.empty(), Optional.empty());
    SourceFile file =
        new SourceFile(
            layer.resolve(said.getProperty("source")),
            companions,
            Optional.ofNullable(said.getProperty("mapping")).map(layer::resolve));
    compiler.layer(file, List.of(base), layer.resolve(INDEX));
    Files.writeString(layer.resolve("base"), base.version());
  }

  /** Gives a folder its number, by which it counts from now on. */
  private Layer settled(Path fresh, int number) throws IOException {
    Properties said = properties(fresh);
    String version = Gazetteer.open(fresh.resolve(INDEX)).version();
    String plain = said.getProperty("name").replaceAll("[^A-Za-z0-9._-]", "_");
    String name = String.format(Locale.ROOT, "%06d-%s-%s", number, plain, version);
    Path settled = layersFolder().resolve(name);
    Files.move(fresh, settled, StandardCopyOption.ATOMIC_MOVE);
    return new Layer(said.getProperty("name"), said.getProperty("source"), settled);
  }

  private void compile(Gazetteer base, List<Layer> layers) {
    List<Gazetteer> stack = new ArrayList<>(List.of(base));
    List<String> names = new ArrayList<>();
    for (Layer layer : layers) {
      stack.add(opened(base, layer));
      names.add(layer.name());
    }
    Map<String, String> meta = new LinkedHashMap<>();
    meta.put("name", base.meta().getOrDefault("name", "gazetteer") + " with " + names);
    meta.put("base", base.version());
    meta.put(STACK, key(base, layers));
    GazetteerCompiler.merge(stack, meta, index());
  }

  private Gazetteer opened(Gazetteer base, Layer layer) {
    try {
      if (Files.readString(layer.folder().resolve("base")).equals(base.version())) {
        return Gazetteer.open(layer.folder().resolve(INDEX));
      }
    } catch (IOException | GazetteerException e) {
      // Compiled by another version of Geowire, or not to the end: the source is there.
      return compiled(base, layer);
    }
    return compiled(base, layer);
  }

  private Gazetteer compiled(Gazetteer base, Layer layer) {
    try {
      compileLayer(base, layer.folder());
    } catch (IOException e) {
      throw unusable(e);
    }
    return Gazetteer.open(layer.folder().resolve(INDEX));
  }

  /**
   * Takes sources away and compiles the index of the rest.
   *
   * @throws SourceException if none is called so
   */
  public void remove(Gazetteer base, List<String> names) {
    locked(
        () -> {
          List<Layer> old = layers();
          for (String name : names) {
            if (old.stream().noneMatch(layer -> layer.name().equals(name))) {
              throw new SourceException(
                  "nothing called " + name + " was added; 'gazetteer add --list' tells what was");
            }
          }
          List<Layer> rest = old.stream().filter(layer -> !names.contains(layer.name())).toList();
          if (rest.isEmpty()) {
            Files.deleteIfExists(index());
          } else {
            compile(base, rest);
          }
          old.stream()
              .filter(layer -> !rest.contains(layer))
              .forEach(layer -> GazetteerCompiler.delete(layer.folder()));
        });
  }

  /** Work that changes the store. */
  private interface Change {
    void run() throws IOException;
  }

  private void locked(Change change) {
    try {
      Files.createDirectories(layersFolder());
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          change.run();
        }
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }
}
