package org.geowire.layer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.output.OutputContext;

/**
 * Where the incidents of a layer come from.
 *
 * @param toolVersion version of Geowire that made them; empty where not known
 * @param gazetteerVersion version of its gazetteer; empty where not known
 * @param attributions who is to be named for the data
 */
public record Origin(String toolVersion, String gazetteerVersion, List<String> attributions) {

  public Origin {
    attributions = List.copyOf(attributions);
  }

  /** Where the incidents of two layers come from. */
  Origin and(Origin other) {
    List<String> all = new ArrayList<>(attributions);
    all.addAll(other.attributions);
    return new Origin(
        both(toolVersion, other.toolVersion),
        both(gazetteerVersion, other.gazetteerVersion),
        List.copyOf(new LinkedHashSet<>(all)));
  }

  private static String both(String one, String other) {
    Set<String> parts = new LinkedHashSet<>(List.of(one, other));
    parts.remove("");
    return String.join(", ", parts);
  }

  /** All who are to be named, in one line; empty where nobody is known. */
  public String attribution() {
    return String.join("; ", attributions);
  }

  /** What an output of the layer says beside its rows. */
  public OutputContext context() {
    return new OutputContext(toolVersion, gazetteerVersion, attribution(), Map.of(), true);
  }
}
