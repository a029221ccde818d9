package org.geowire.gazetteer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.gazetteer.Layers;

/**
 * Compiles files of others into an index: one layer a file, the last one on top.
 *
 * <p>An index appears whole or not at all; rows that cannot be used are told to a log and left out.
 */
public final class GazetteerCompiler {

  private final Consumer<RowProblem> problems;
  private Below last = new Below(List.of());

  public GazetteerCompiler(Consumer<RowProblem> problems) {
    this.problems = problems;
  }

  /**
   * Compiles files alone.
   *
   * @throws SourceException if one cannot be used
   * @throws GazetteerException if the index cannot be written
   */
  public void build(List<SourceFile> files, Path target) {
    if (files.size() == 1) {
      layer(files.get(0), List.of(), target);
    } else {
      stack(List.of(), files, Map.of(), target);
    }
  }

  /**
   * Compiles files on top of gazetteers.
   *
   * @param base the lowest first
   * @param meta what the index is to say of itself
   * @throws SourceException if one cannot be used
   * @throws GazetteerException if the index cannot be written
   */
  public void add(
      List<Gazetteer> base, List<SourceFile> files, Map<String, String> meta, Path target) {
    stack(base, files, meta, target);
  }

  private void stack(
      List<Gazetteer> base, List<SourceFile> files, Map<String, String> meta, Path target) {
    List<Gazetteer> layers = new ArrayList<>(base);
    Path folder = workFolder(target);
    try {
      for (SourceFile file : files) {
        Path layer = folder.resolve(layers.size() + ".gwx");
        layer(file, layers, layer);
        layers.add(Gazetteer.open(layer));
      }
      merge(layers, meta, target);
    } finally {
      delete(folder);
    }
  }

  private static Path workFolder(Path target) {
    try {
      Path parent = Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
      Files.createDirectories(parent);
      return Files.createTempDirectory(parent, ".geowire-layers");
    } catch (IOException e) {
      throw new GazetteerException(
          "cannot write the gazetteer " + target + ": " + e.getMessage(), e);
    }
  }

  /** Deletes a folder and the files in it, as far as that can be done. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(GazetteerCompiler::deleteFile);
    } catch (IOException e) {
      return; // what cannot be listed cannot be deleted either
    }
    deleteFile(folder);
  }

  /** Windows keeps mapped files until the end of the run. */
  private static void deleteFile(Path file) {
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }

  /** Compiles one file into a layer for gazetteers below it. */
  void layer(SourceFile file, List<Gazetteer> below, Path target) {
    SourceFile whole = file.withMappingBeside();
    Below ground = ground(below);
    if (whole.mapping().isEmpty() && GeoNamesDump.isOne(whole.path())) {
      Companions companions = below.isEmpty() ? whole.companions() : whole.companions().namesOnly();
      try (GeoNamesDump dump = new GeoNamesDump(whole.path(), companions, problems)) {
        LayerBuild.write(dump, ground, target);
      }
    } else {
      Mapping mapping = whole.mapping().map(Mapping::read).orElseGet(Mapping::standard);
      LayerBuild.write(new MappedTable(whole.path(), mapping, ground, problems), ground, target);
    }
  }

  /** What is below; reading all units of it takes seconds, so that those of the last time stay. */
  private Below ground(List<Gazetteer> below) {
    if (!last.gazetteers().equals(below)) {
      last = new Below(below);
    }
    return last;
  }

  /** Merges layers, the base first. */
  static void merge(List<Gazetteer> layers, Map<String, String> meta, Path target) {
    try (GazetteerBuilder builder = GazetteerBuilder.into(target)) {
      Layers.of(layers).into(builder);
      meta.forEach(builder::meta);
      builder.write(target);
    }
  }
}
