package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerFormat;
import org.geowire.layer.Layers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chromium opens the map from disk, and what a hand does there has its effect. */
class HtmlMapTest {

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
    browser.saveTo(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Layer layer(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return Layers.read(List.of("-"), new ByteArrayInputStream(bytes), Optional.of(LayerFormat.CSV));
  }

  private static byte[] page(Layer layer, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlMap(Optional.empty(), new MapOptions("", language, "")).write(layer, out);
    return out.toByteArray();
  }

  private static Tab open(String csv) throws IOException {
    return open(csv, "en");
  }

  private static Tab open(String csv, String language) throws IOException {
    Path file = Files.createTempFile(folder, "map", ".html");
    Files.write(file, page(layer(csv), language));
    return browser.open(file, 1280, 800);
  }
}
