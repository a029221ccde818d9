package org.geowire.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.resource.Resources;

/** Named weights and thresholds with where each comes from: lines of name, value and reason. */
public final class WeightTable {

  private final String resource;
  private final Map<String, Double> values = new HashMap<>();

  private WeightTable(String resource) {
    this.resource = resource;
  }

  /** The table in a resource ("/model/site-weights.tsv"). */
  public static WeightTable load(String resource) {
    WeightTable table = new WeightTable(resource);
    try (InputStream in = Resources.open(resource)) {
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return table;
  }

  private void add(String line) {
    String[] cells = line.split("\t", 3);
    values.put(cells[0], Double.valueOf(cells[1]));
  }

  /** What follows a prefix in the names whose values are above 0. */
  public Set<String> having(String prefix) {
    Set<String> found = new TreeSet<>();
    values.forEach(
        (name, value) -> {
          if (value > 0 && name.startsWith(prefix)) {
            found.add(name.substring(prefix.length()));
          }
        });
    return found;
  }

  /** A value by its name. */
  public double of(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(resource + " lacks " + name);
    }
    return value;
  }
}
