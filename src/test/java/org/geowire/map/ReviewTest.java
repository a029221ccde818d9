package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;
import org.geowire.layer.Layers;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reviewer's corrections are in the files that the page saves, and everything else is as it was.
 */
class ReviewTest {

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

  /** The browser keeps reviews of the same incidents, which here are those of other tests. */
  @BeforeEach
  void forget() throws IOException {
    Path blank = folder.resolve("blank.html");
    Files.writeString(blank, "<!DOCTYPE html><body class=ready>");
    browser.open(blank, 100, 100).eval("localStorage.clear()");
  }

  private static Tab open(Layer layer) throws IOException {
    Tab tab = Pages.open(browser, folder, layer, "en");
    tab.eval("Geowire.review.on || document.getElementById('review-toggle').click()");
    return tab;
  }

  private static Tab open() throws IOException {
    return open(Pages.layer(Pages.FIVE));
  }

  /** What a click on a button saves, read back; the browser puts an empty file there at first. */
  private static Layer saved(Tab tab, String button, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    tab.click(button);
    for (int i = 0; i < 100 && !isWritten(file); i++) {
      tab.settle();
    }
    return Layers.read(List.of(file.toString()), InputStream.nullInputStream(), Optional.empty());
  }

  private static boolean isWritten(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }

  private static Layer geojson(Tab tab) throws IOException {
    return saved(tab, "#save-geojson", "corrected.geojson");
  }

  private static Layer csv(Tab tab) throws IOException {
    return saved(tab, "#save-csv", "corrected.csv");
  }

  private static String cell(Layer layer, int row, String column) {
    List<String> names = layer.fields().stream().map(TableField::name).toList();
    return layer.rows().get(row).values().get(names.indexOf(column)).cell();
  }

  @Test
  void verdictsAreSavedAndNothingElseChanges() throws IOException {
    Layer before = Pages.layer(Pages.FIVE);
    Tab tab = open(before);
    tab.click(".row[data-index='0']");
    tab.click("#accept");
    tab.click(".row[data-index='1']");
    tab.key("r");
    assertThat(tab.text(".progress")).isEqualTo("2 of 5 reviewed");
    for (Layer after : List.of(geojson(tab), csv(tab))) {
      assertThat(cell(after, 0, "review")).isEqualTo("accepted");
      assertThat(cell(after, 1, "review")).isEqualTo("rejected");
      assertThat(cell(after, 2, "review")).isEmpty();
      assertThat(after.rows())
          .extracting(Row::id)
          .isEqualTo(before.rows().stream().map(Row::id).toList());
      assertThat(after.rows())
          .extracting(Row::point)
          .isEqualTo(before.rows().stream().map(Row::point).toList());
      for (TableField field : before.fields()) {
        for (int row = 0; row < 5; row++) {
          assertThat(cell(after, row, field.name()))
              .as(field.name())
              .isEqualTo(cell(before, row, field.name()));
        }
      }
    }
    assertThat(tab.problems()).isEmpty();
  }

  @Test
  void aDraggedSymbolHasMovedInBothFiles() throws IOException {
    Tab tab = open();
    tab.click(".row[data-index='2']");
    tab.click("#move");
    tab.drag(".sign.selected", 60, -40);
    double latitude = ((Number) tab.eval("Geowire.incidents.all[2].point[0]")).doubleValue();
    double longitude = ((Number) tab.eval("Geowire.incidents.all[2].point[1]")).doubleValue();
    assertThat(latitude).isGreaterThan(16.5);
    assertThat(longitude).isGreaterThan(0.3);
    for (Layer after : List.of(geojson(tab), csv(tab))) {
      assertThat(after.rows().get(2).point()).contains(new GeoPoint(latitude, longitude));
      assertThat(cell(after, 2, "review")).isEqualTo("moved");
      assertThat(cell(after, 2, "latitude")).isEqualTo(Double.toString(latitude));
      assertThat(cell(after, 2, "uncertainty_m")).isEmpty();
      assertThat(cell(after, 2, "notes")).isEqualTo("Fighting near Gao.");
      assertThat(after.rows().get(0).point()).contains(new GeoPoint(15.23, -9.59));
    }
  }

  @Test
  void aPointIsMovedWithKeysAndTakenBack() throws IOException {
    Tab tab = open();
    tab.click(".row[data-index='0']");
    tab.key("m");
    tab.key("ArrowUp");
    tab.key("ArrowUp");
    tab.key("ArrowRight");
    tab.key("Enter");
    assertThat(((Number) tab.eval("Geowire.incidents.all[0].point[0]")).doubleValue())
        .isGreaterThan(15.23);
    assertThat(tab.eval("Geowire.incidents.all[0].review")).isEqualTo("moved");
    tab.key("u");
    assertThat(tab.eval("Geowire.incidents.all[0].point")).isEqualTo(List.of(15.23, -9.59));
    assertThat(cell(geojson(tab), 0, "geonameid")).isEqualTo("2452651");
    tab.key("m");
    tab.key("ArrowUp");
    tab.key("Escape");
    assertThat(tab.eval("Geowire.incidents.all[0].review")).isEqualTo("");
  }

  @Test
  void typedDegreesPlaceWhatHadNoPlace() throws IOException {
    Tab tab = open();
    tab.click(".row[data-index='3']");
    tab.eval("document.getElementById('latitude').focus()");
    tab.type("14.5");
    tab.eval("document.getElementById('longitude').focus()");
    tab.type("-4.2");
    tab.eval("document.getElementById('precision').value = '2'");
    tab.click("#apply-point");
    tab.settle();
    assertThat(tab.eval("document.querySelectorAll(\".sign[data-index='3']\").length"))
        .isEqualTo(1);
    Layer after = csv(tab);
    assertThat(after.rows().get(3).point()).contains(new GeoPoint(14.5, -4.2));
    assertThat(cell(after, 3, "geo_precision")).isEqualTo("2");
  }

  @Test
  void anotherCandidateBringsItsPlace() throws IOException {
    String feature =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"n1",
        "geometry":{"type":"Point","coordinates":[-9.59,15.23]},"properties":{"event_id":"n1",
        "event_date":"2025-07-01","country":"Mali","admin1":"Kayes","location":"Nioro","latitude":15.23,
        "longitude":-9.59,"geonameid":2452651,"geo_confidence":0.6,"candidates":[
        {"name":"Nioro du Rip","latitude":13.75,"longitude":-15.8,"geonameid":2247157,"country":"Senegal",
        "admin1":"Kaolack","feature_code":"PPLA2","probability":0.12}]}}]}
        """;
    Path file = folder.resolve("nioro.geojson");
    Files.writeString(file, feature);
    Tab tab =
        open(
            Layers.read(List.of(file.toString()), InputStream.nullInputStream(), Optional.empty()));
    tab.click(".row");
    assertThat(tab.text(".others")).contains("Nioro du Rip", "Kaolack, Senegal", "12%");
    tab.click("[data-candidate='0']");
    Layer after = geojson(tab);
    assertThat(after.rows().get(0).point()).contains(new GeoPoint(13.75, -15.8));
    assertThat(cell(after, 0, "location")).isEqualTo("Nioro du Rip");
    assertThat(cell(after, 0, "country")).isEqualTo("Senegal");
    assertThat(cell(after, 0, "geonameid")).isEqualTo("2247157");
    assertThat(cell(after, 0, "review")).isEqualTo("moved");
    assertThat(cell(after, 0, "candidates")).isEqualTo("2247157:0.12");
  }

  @Test
  void whatWasSavedIsMappedAgain() throws IOException {
    Tab tab = open();
    tab.click(".row[data-index='1']");
    tab.key("a");
    Tab again = open(csv(tab));
    assertThat(again.text(".progress")).isEqualTo("1 of 5 reviewed");
    assertThat(again.text(".row[data-index='1']")).contains("accepted");
  }

  @Test
  void theReviewLastsOverAReload() throws IOException {
    Tab tab = open(Pages.layer(Pages.onePoint(2)));
    tab.click(".row");
    tab.key("a");
    Tab again = open(Pages.layer(Pages.onePoint(2)));
    assertThat(again.text(".progress")).isEqualTo("1 of 2 reviewed");
    again.click("#discard");
    assertThat(again.text(".progress")).isEqualTo("0 of 2 reviewed");
    again.click("#undo");
    assertThat(again.text(".progress")).isEqualTo("1 of 2 reviewed");
  }

  @Test
  void hostileTextsAreSavedAsTheyAre() throws IOException {
    Layer before = Pages.layer(Pages.hostile());
    Tab tab = open(before);
    for (Layer after : List.of(geojson(tab), csv(tab))) {
      for (int row = 0; row < Pages.HOSTILE.size(); row++) {
        assertThat(cell(after, row, "location")).isEqualTo(cell(before, row, "location"));
        assertThat(cell(after, row, "notes")).isEqualTo(cell(before, row, "notes"));
      }
    }
    assertThat(tab.eval("window.pwned === undefined")).isEqualTo(true);
  }
}
