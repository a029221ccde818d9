package org.geowire.gazetteer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of places and what is needed to read it.
 *
 * @param path a dump of GeoNames or a delimited table
 * @param companions files that belong to a dump
 * @param mapping file that says what the columns of a table are
 */
public record SourceFile(Path path, Companions companions, Optional<Path> mapping) {

  /** What users call it: "ML" of ML.zip and ML.txt. */
  public String name() {
    String file = path.getFileName().toString();
    return SourceInput.withoutExtension(
        file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file);
  }

  /** The mapping that was given, else one beside the table: sites.mapping for sites.csv. */
  public SourceFile withMappingBeside() {
    Path beside = path.resolveSibling(name() + ".mapping");
    boolean found = mapping.isEmpty() && Files.isRegularFile(beside);
    return found ? new SourceFile(path, companions, Optional.of(beside)) : this;
  }
}
