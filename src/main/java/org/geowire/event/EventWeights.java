package org.geowire.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The weights and thresholds of event extraction, from {@code model/event-weights.tsv}. */
final class EventWeights {

  private static final String PATH = "/model/event-weights.tsv";

  private final Map<String, Double> values = new HashMap<>();

  EventWeights() {
    try (InputStream in = EventWeights.class.getResourceAsStream(PATH);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PATH, e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    int end = line.indexOf('\t', tab + 1);
    String value = end < 0 ? line.substring(tab + 1) : line.substring(tab + 1, end);
    values.put(line.substring(0, tab), Double.valueOf(value));
  }

  double of(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(PATH + " lacks " + name);
    }
    return value;
  }
}
