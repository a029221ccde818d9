package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.geowire.gazetteer.FeatureClass;

/** The class of each feature code, from the table of codes. */
final class FeatureCodes {

  private final Map<String, FeatureClass> classes = new HashMap<>();

  FeatureCodes(Path table) {
    this(new Table(table));
  }

  private FeatureCodes(Table table) {
    table.forEach(row -> classes.put(row.get("code"), FeatureClass.valueOf(row.get("class"))));
  }

  /** The codes that come with Geowire. */
  static FeatureCodes standard() {
    return new FeatureCodes(Table.ofResource("feature-codes.tsv"));
  }

  /**
   * The class of a code.
   *
   * @throws IllegalArgumentException if the table of codes lacks it
   */
  FeatureClass classOf(String code) {
    FeatureClass found = classes.get(code);
    if (found == null) {
      throw new IllegalArgumentException("feature code " + code + " is not in feature-codes.tsv");
    }
    return found;
  }
}
