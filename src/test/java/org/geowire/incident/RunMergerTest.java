package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.article.Article;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;
import org.junit.jupiter.api.Test;

/** Pairs of reports: those of one incident must become one row, all others must not. */
class RunMergerTest {

  private static final LocalDate SUNDAY = LocalDate.of(2024, 10, 6);
  private static final GeoPoint DJIBO = new GeoPoint(14.1, -1.63);
  private static final GeoPoint ARBINDA = new GeoPoint(14.23, -0.86);

  /** A report under way; what a test does not say is an attack of nobody on Djibo on Sunday. */
  private static final class Told {
    private final String id;
    private SubEventType type = SubEventType.ATTACK;
    private LocalDate day = SUNDAY;
    private GeoPoint point = DJIBO;
    private int wherePrec = 1;
    private String actor = "Unidentified Armed Group";
    private OptionalInt killed = OptionalInt.empty();
    private LocalDate published = SUNDAY.plusDays(1);

    Told(String id) {
      this.id = id;
    }

    Told type(SubEventType other) {
      type = other;
      return this;
    }

    Told day(int later) {
      day = SUNDAY.plusDays(later);
      return this;
    }

    Told at(GeoPoint other) {
      point = other;
      return this;
    }

    Told area() {
      wherePrec = 4;
      return this;
    }

    Told by(String other) {
      actor = other;
      return this;
    }

    Told killed(int number) {
      killed = OptionalInt.of(number);
      return this;
    }

    Told published(int later) {
      published = SUNDAY.plusDays(later);
      return this;
    }

    Incident incident() {
      Site site =
          new Site(
              Optional.empty(),
              Optional.empty(),
              Optional.of(point),
              "Djibo",
              "Djibo",
              LocationBasis.NAMED,
              new Precision(wherePrec > 2 ? 3 : 1, wherePrec, 2000),
              0.9,
              List.of());
      return new Incident(
          "BFA-" + id,
          new Article(id, "", "Djibo.", Optional.of(published), "agency of " + id, ""),
          event(),
          site,
          "",
          0,
          "Djibo.",
          Optional.empty(),
          List.of(),
          0.8);
    }

    private EventMention event() {
      return new EventMention(
          0,
          new Span(0, 5),
          type,
          Factuality.ASSERTED,
          EventDate.day(day, "on Sunday"),
          Optional.of(new Actor(actor, "Rebel group", "", "")),
          Optional.of(new Actor("Civilians", "Civilians", "", "")),
          new Casualties(killed, killed, killed, OptionalInt.empty(), OptionalInt.empty()),
          0,
          "",
          0.8);
    }
  }

  private static Told told(String id) {
    return new Told(id);
  }

  private static List<Incident> merged(Told... reports) {
    RunMerger merger = new RunMerger();
    for (Told report : reports) {
      merger.add(List.of(report.incident()));
    }
    return merger.incidents();
  }

  @Test
  void oneIncidentOfTwoArticlesIsOneRow() {
    List<Incident> rows = merged(told("a").killed(12), told("b").killed(15).published(2));
    assertThat(rows).hasSize(1);
    Incident row = rows.get(0);
    assertThat(row.eventId()).isEqualTo("BFA-a");
    assertThat(row.others()).containsExactly(new Incident.Report("b", "agency of b"));
    assertThat(row.event().casualties().killed()).hasValue(15);
    assertThat(row.event().casualties().killedLow()).hasValue(12);
    assertThat(row.event().casualties().killedHigh()).hasValue(15);
    assertThat(row.warnings()).containsExactly("articles disagree on deaths: 12 (a), 15 (b)");
  }

  @Test
  void ofArticlesOfOneDayTheLowerFigureIsBest() {
    Incident row = merged(told("a").killed(15), told("b").killed(12)).get(0);
    assertThat(row.event().casualties().killed()).hasValue(12);
  }

  @Test
  void aReportThatSaysLessJoins() {
    assertThat(merged(told("a").by("JNIM"), told("b"))).hasSize(1);
    assertThat(merged(told("a").killed(4), told("b"))).hasSize(1);
    assertThat(merged(told("a").type(SubEventType.ARMED_CLASH), told("b"))).hasSize(1);
  }

  @Test
  void theOneThatNamesTheActorIsHeard() {
    Incident row = merged(told("a"), told("b").by("JNIM")).get(0);
    assertThat(row.event().actor1()).map(Actor::name).contains("JNIM");
  }

  @Test
  void theTypeThatTellsTheMeansIsHeard() {
    Incident row =
        merged(told("a").killed(3), told("b").type(SubEventType.REMOTE_EXPLOSIVE).killed(3)).get(0);
    assertThat(row.event().type()).isEqualTo(SubEventType.REMOTE_EXPLOSIVE);
  }

  @Test
  void twoIncidentsAreNeverGlued() {
    assertThat(merged(told("a"), told("b").day(1))).as("days").hasSize(2);
    assertThat(merged(told("a"), told("b").at(ARBINDA))).as("places").hasSize(2);
    assertThat(merged(told("a"), told("b").type(SubEventType.PEACEFUL_PROTEST)))
        .as("families")
        .hasSize(2);
    assertThat(merged(told("a").by("JNIM"), told("b").by("ISSP"))).as("actors").hasSize(2);
    assertThat(merged(told("a").killed(2), told("b").killed(15))).as("figures").hasSize(2);
    assertThat(merged(told("a").killed(0), told("b").killed(1))).as("nobody").hasSize(2);
    assertThat(
            merged(
                told("a").type(SubEventType.AIR_DRONE_STRIKE),
                told("b").type(SubEventType.ABDUCTION)))
        .as("means")
        .hasSize(2);
    assertThat(merged(told("a").type(SubEventType.REMOTE_EXPLOSIVE).killed(3), told("b").killed(4)))
        .as("a bomb and an attack")
        .hasSize(2);
    assertThat(merged(told("a").killed(12), told("b").area().killed(12))).as("areas").hasSize(2);
  }

  @Test
  void twoIncidentsOfOneArticleStayTwo() {
    RunMerger merger = new RunMerger();
    merger.add(List.of(told("a").killed(3).incident(), told("a").killed(5).incident()));
    merger.add(List.of(told("b").killed(5).incident(), told("b").killed(3).incident()));
    assertThat(merger.incidents())
        .extracting(row -> row.event().casualties().killed().getAsInt())
        .containsExactly(3, 5);
  }

  @Test
  void aReportMustAgreeWithAllThatWereJoined() {
    List<Incident> rows = merged(told("a").by("JNIM"), told("b"), told("c").by("ISSP"));
    assertThat(rows).extracting(Incident::eventId).containsExactly("BFA-a", "BFA-c");
  }

  @Test
  void withoutADayNothingIsJoined() {
    Incident open = told("a").incident();
    List<Incident> undated = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      EventMention event = open.event();
      EventMention without =
          new EventMention(
              0,
              event.trigger(),
              event.type(),
              event.factuality(),
              EventDate.unknown(),
              event.actor1(),
              event.actor2(),
              event.casualties(),
              0,
              "",
              0.8);
      undated.add(
          new Incident(
              "BFA-" + id,
              Article.of(id, "Djibo."),
              without,
              open.site(),
              "",
              0,
              "Djibo.",
              Optional.empty(),
              List.of(),
              0.8));
    }
    RunMerger merger = new RunMerger();
    undated.forEach(incident -> merger.add(List.of(incident)));
    assertThat(merger.incidents()).hasSize(2);
  }
}
