package org.geowire.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;

/** Brings names and types of answer keys and of incidents to one form. */
final class MucWords {

  private static final String RESOURCE = "muc4.tsv";

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Set<String> generic = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();

  MucWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    try (InputStream in = MucWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].equals("type")) {
      types.computeIfAbsent(cells[2], t -> new HashSet<>()).add(cells[1]);
    } else {
      generic.add(cells[1]);
    }
  }

  /** The types of the keys that an incident's types answer: its sub-event type's, if any. */
  Set<String> types(String eventType, String subEventType) {
    Set<String> sub = types.getOrDefault(Folding.fold(subEventType), Set.of());
    return sub.isEmpty() ? types.getOrDefault(Folding.fold(eventType), Set.of()) : sub;
  }

  /** A country by the code that the gazetteer has for it, else by its folded name. */
  String country(String name) {
    return countries.computeIfAbsent(name, this::lookUp);
  }

  private String lookUp(String name) {
    for (PlaceName found : gazetteer.lookUp(name)) {
      Place place = gazetteer.place(found.place());
      if (place.isCountry()) {
        return place.countryCode();
      }
    }
    return Folding.fold(name);
  }

  /** A place name without words that tell nothing. */
  String place(String name) {
    String folded = Folding.fold(name);
    List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
    words.removeIf(generic::contains);
    return words.isEmpty() ? folded : String.join(" ", words);
  }
}
