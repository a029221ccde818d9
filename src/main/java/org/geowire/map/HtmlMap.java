package org.geowire.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.layer.Layer;

/**
 * A map as one HTML file that opens from disk and asks no network: Leaflet, our scripts, the base
 * map and the incidents are all within it.
 *
 * <p>The same input gives the same bytes. Texts of articles are JSON in an element that is not run,
 * and the page's policy lets only the scripts run whose hashes it names.
 */
public final class HtmlMap {

  private static final List<String> STYLES = List.of("style.css", "print.css");

  /** In the order in which they use each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "core.js",
          "words.js",
          "incidents.js",
          "symbols.js",
          "base.js",
          "backdrop.js",
          "clusters.js",
          "review.js",
          "filter.js",
          "record.js",
          "list.js",
          "map.js",
          "time.js",
          "export.js",
          "page.js");

  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

  private final Optional<Gazetteer> gazetteer;
  private final MapOptions options;

  /**
   * @param gazetteer tells the places round about and other places of a name, where there is one
   * @param options what the map says
   */
  public HtmlMap(Optional<Gazetteer> gazetteer, MapOptions options) {
    this.gazetteer = gazetteer;
    this.options = options;
  }

  /** Writes the page of some incidents; the stream stays open. */
  public void write(Layer layer, OutputStream out) throws IOException {
    InlineCode styles = new InlineCode("style");
    styles.add(PageResources.leafletStyle());
    STYLES.forEach(name -> styles.add(PageResources.own(name)));
    InlineCode scripts = new InlineCode("script");
    scripts.add(PageResources.leafletScript());
    SCRIPTS.forEach(name -> scripts.add(PageResources.own(name)));
    Map<String, String> slots =
        Map.of(
            "language", options.language(),
            "title", Markup.escape(options.title().isEmpty() ? "Geowire" : options.title()),
            "licence", PageResources.leafletLicence(),
            "policy", policy(styles, scripts),
            "styles", styles.html(),
            "scripts", scripts.html(),
            "data", new PageData(gazetteer, options).html(layer));
    out.write(filled(PageResources.own("page.html"), slots).getBytes(StandardCharsets.UTF_8));
  }

  private static String policy(InlineCode styles, InlineCode scripts) {
    return "default-src 'none'; script-src "
        + scripts.hashes()
        + "; style-src "
        + styles.hashes()
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /** What is filled in is not looked through again. */
  private static String filled(String template, Map<String, String> slots) {
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
  }
}
