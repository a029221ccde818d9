package org.geowire.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.layer.Layer;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;

/** What a picture says above and below the map. */
final class PictureTexts {

  /** More countries than that make no title. */
  private static final int FEW = 3;

  private final Layer layer;
  private final MapOptions options;
  private final PictureWords words;

  PictureTexts(Layer layer, MapOptions options) {
    this.layer = layer;
    this.options = options;
    this.words = new PictureWords(options.language());
  }

  PictureWords words() {
    return words;
  }

  /** The title that was asked for, else one with the countries. */
  String title() {
    if (!options.title().isBlank()) {
      return options.title();
    }
    List<String> countries = List.copyOf(countries());
    if (countries.isEmpty() || countries.size() > FEW) {
      return words.of("title");
    }
    int last = countries.size() - 1;
    String many = String.join(", ", countries.subList(0, last)) + words.of("and");
    return words.of("title.in", (last == 0 ? "" : many) + countries.get(last));
  }

  /** The countries in which incidents are, in the order of the file. */
  Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    layer.rows().forEach(row -> countries.add(layer.text(row, IncidentColumn.COUNTRY)));
    countries.remove("");
    return countries;
  }

  /** How many incidents, how many killed, when. */
  String counts() {
    List<String> parts = new ArrayList<>();
    int rows = layer.rows().size();
    parts.add(
        switch (rows) {
          case 0 -> words.of("none");
          case 1 -> words.of("incident");
          default -> words.of("incidents", rows);
        });
    long unplaced = layer.rows().stream().filter(row -> row.point().isEmpty()).count();
    if (unplaced > 0) {
      parts.add(words.of("unplaced", unplaced));
    }
    long killed = 0;
    for (Row row : layer.rows()) {
      killed += PictureIncident.number(layer, row, IncidentColumn.FATALITIES);
    }
    if (killed > 0) {
      parts.add(words.of("killed", killed));
    }
    parts.addAll(days());
    return String.join(", ", parts);
  }

  private List<String> days() {
    TreeSet<String> days = new TreeSet<>();
    for (Row row : layer.rows()) {
      days.add(layer.text(row, IncidentColumn.EVENT_DATE));
      days.add(layer.text(row, IncidentColumn.EVENT_DATE_END));
    }
    days.remove("");
    if (days.isEmpty()) {
      return List.of();
    }
    boolean one = days.size() == 1;
    return List.of(one ? days.first() : words.of("days", days.first(), days.last()));
  }

  /** Who is to be named, and what the map is made with. */
  String sources(boolean world) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(words.of("base"));
    parts.add(options.attribution());
    parts.addAll(layer.origin().attributions());
    for (Row row : layer.rows()) {
      parts.add(layer.text(row, IncidentColumn.ATTRIBUTION));
    }
    parts.add(versions());
    parts.add(words.of(world ? "projection.world" : "projection"));
    parts.remove("");
    return String.join(" ", parts.stream().map(PictureTexts::sentence).toList());
  }

  /** What found the incidents, where the file says so. */
  private String versions() {
    String tool = version(layer.origin().toolVersion(), IncidentColumn.TOOL_VERSION);
    String places = version(layer.origin().gazetteerVersion(), IncidentColumn.GAZETTEER_VERSION);
    return tool.isEmpty() || places.isEmpty() ? "" : words.of("versions", tool, places);
  }

  private String version(String origin, IncidentColumn column) {
    Set<String> versions = new TreeSet<>(List.of(origin));
    layer.rows().forEach(row -> versions.add(layer.text(row, column)));
    versions.remove("");
    return String.join(", ", versions);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
