package org.geowire.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.geowire.text.Folding;

/**
 * The table of news outlets, by host name and by the name in print.
 *
 * <p>It is read when the first article with a source is resolved.
 */
final class Outlets {

  private static final String RESOURCE = "/outlets.tsv";

  private final Map<String, Outlet> byHost = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();

  private Outlets() {}

  /** The table that is shipped. */
  static Outlets load() {
    Outlets outlets = new Outlets();
    try (InputStream in = Outlets.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + RESOURCE);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          outlets.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return outlets;
  }

  /** Columns: host name, name in print, country, first-level unit, town. */
  private void add(String[] cells) {
    Outlet outlet = new Outlet(cells[2], cells[3], cells[4]);
    if (!cells[0].isEmpty()) {
      byHost.put(cells[0], outlet);
    }
    if (!cells[1].isEmpty()) {
      byName.put(named(cells[1]), outlet);
    }
  }

  /** The outlet of a source: by its host or any domain above it, else by its name. */
  Optional<Outlet> of(Source source) {
    String host = source.host();
    while (!host.isEmpty()) {
      if (byHost.containsKey(host)) {
        return Optional.of(byHost.get(host));
      }
      host = host.substring(host.indexOf('.') + 1 == 0 ? host.length() : host.indexOf('.') + 1);
    }
    return Optional.ofNullable(byName.get(named(source.name())));
  }

  /** Folded, without an article in front. */
  private static String named(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
