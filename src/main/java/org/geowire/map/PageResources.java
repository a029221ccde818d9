package org.geowire.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of which the page is made, and Leaflet's. */
final class PageResources {

  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/";

  private PageResources() {}

  static String own(String name) {
    return read(name);
  }

  static String leafletScript() {
    // The source map is not in the page, and browsers would ask for it.
    return read(LEAFLET + "dist/leaflet.js")
        .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
        .strip();
  }

  static String leafletStyle() {
    return read(LEAFLET + "dist/leaflet.css");
  }

  /** The licence that every copy of Leaflet has to carry, and so every map. */
  static String leafletLicence() {
    return read(LEAFLET + "LICENSE").strip();
  }

  private static String read(String name) {
    try (InputStream in = PageResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
