package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.geowire.gazetteer.FeatureClass;

/** The class of each feature code, from the table of codes. */
final class FeatureCodes {

  private final Map<String, FeatureClass> classes = new HashMap<>();

  FeatureCodes(Path table) {
    new Table(table)
        .forEach(row -> classes.put(row.get("code"), FeatureClass.valueOf(row.get("class"))));
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
