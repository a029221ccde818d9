package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;

/** Relative and vague places: what the words round a name make of its point. */
class LocatorTest {

  private static final Placement MOVING = new Placement(Placement.AreaPoint.SEAT, true);
  private static final GeoPoint GOGUI = new GeoPoint(15.686, -9.33);

  private static Report attack(String where, String... towns) {
    Report report = new Report("articles/mali.txt", "Gunmen attacked farmers " + where + ".");
    for (String town : towns) {
      report.place(town, "PPL");
    }
    return report.attack("attacked", Report.FIRST);
  }

  private static double km(String where) {
    return attack(where, "Gogui").site(MOVING).point().orElseThrow().distanceKm(GOGUI);
  }

  @Test
  void hoursOfAWayAreADistance() {
    assertThat(km("two hours' drive north of Gogui")).isCloseTo(90, within(0.1));
    assertThat(km("a two-hour walk south of Gogui")).isCloseTo(8, within(0.1));
    assertThat(km("half an hour east of Gogui")).isCloseTo(22.5, within(0.1));
    assertThat(km("a 30-minute boat ride north of Gogui")).isCloseTo(6, within(0.1));
  }

  @Test
  void hoursWithoutADirectionWidenTheRadius() {
    Site site = attack("an hour's drive from Gogui", "Gogui").site();
    assertThat(site.basis()).isEqualTo(LocationBasis.OFFSET);
    assertThat(site.point()).contains(GOGUI);
    assertThat(site.precision().uncertaintyM()).isEqualTo(45_000);
    assertThat(site.text()).isEqualTo("an hour's drive from Gogui");
  }

  @Test
  void distancesInWordsAreRead() {
    assertThat(km("twelve kilometres north of Gogui")).isCloseTo(12, within(0.1));
    assertThat(km("some twenty-five km west of Gogui")).isCloseTo(25, within(0.1));
  }

  @Test
  void aTriangleIsOnePlaceInItsMiddle() {
    String where = "in the triangle of Gogui, Diboli and Kayes";
    Site first = attack(where, "Gogui", "Diboli", "Kayes").site();
    assertThat(first.basis()).isEqualTo(LocationBasis.BETWEEN);
    assertThat(first.point()).contains(GOGUI);
    assertThat(first.text()).isEqualTo("triangle of Gogui, Diboli and Kayes");
    Site middle = attack(where, "Gogui", "Diboli", "Kayes").site(MOVING);
    assertThat(middle.point().orElseThrow().latitude()).isCloseTo(14.89, within(0.05));
    assertThat(middle.precision().uncertaintyM())
        .isLessThan(first.precision().uncertaintyM())
        .isGreaterThan(100_000);
  }

  @Test
  void theFacilityIsPartOfTheText() {
    assertThat(text("at the livestock market of Gogui")).isEqualTo("livestock market of Gogui");
    assertThat(text("at the main mosque in Gogui")).isEqualTo("main mosque in Gogui");
    assertThat(text("at Gogui military airport")).isEqualTo("Gogui military airport");
    assertThat(text("near Gogui market")).isEqualTo("near Gogui market");
    assertThat(text("in Gogui")).isEqualTo("Gogui");
  }

  private static String text(String where) {
    return attack(where, "Gogui").site().text();
  }

  @Test
  void aRiverIsNoSiteWhereATownIsNamedWithIt() {
    Report report =
        new Report("articles/mali.txt", "Gunmen attacked farmers on the Dakar river near Gogui.")
            .place("Dakar", "PPL")
            .place("Gogui", "PPL")
            .attack("attacked", Report.FIRST);
    List<Incident> incidents = report.located();
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).site().text()).isEqualTo("near Gogui");
  }
}
