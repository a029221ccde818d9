package org.geowire.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.resource.Resources;
import org.geowire.text.Folding;

/**
 * The table of news outlets, by host name and by the name in print, and what endings of host names
 * tell.
 *
 * <p>They are read when the first article with a source is resolved.
 */
final class Outlets {

  private final Map<String, Outlet> byHost = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();

  private final Map<String, String> endings = new HashMap<>();
  private final PhraseTable joiners;

  private Outlets(LanguagePack pack) {
    joiners = pack.phrases("joiners");
  }

  /** The table that is shipped. */
  static Outlets load(LanguagePack pack) {
    Outlets outlets = new Outlets(pack);
    rows("/outlets.tsv").forEach(outlets::add);
    rows("/host-endings.tsv").forEach(cells -> outlets.endings.put(cells[0], cells[1]));
    return outlets;
  }

  /** The country of the ending of a host name as ISO 3166 alpha-2; empty where it tells none. */
  String country(String ending) {
    String usual = ending.length() == 2 ? ending.toUpperCase(Locale.ROOT) : "";
    return endings.getOrDefault(ending, usual);
  }

  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Resources.open(resource)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return rows;
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
  private String named(String name) {
    String folded = Folding.fold(name);
    for (PhraseTable.Entry word : joiners.entries()) {
      if (word.value(0).equals("article") && folded.startsWith(word.phrase() + " ")) {
        return folded.substring(word.phrase().length() + 1);
      }
    }
    return folded;
  }
}
