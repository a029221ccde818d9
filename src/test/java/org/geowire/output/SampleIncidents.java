package org.geowire.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.article.Article;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.incident.LocationBasis;
import org.geowire.incident.Precision;
import org.geowire.incident.Site;
import org.geowire.resolve.Candidate;
import org.geowire.text.Span;

/** Incidents of the founding article, made by hand. */
final class SampleIncidents {

  static final String SENTENCE =
      "Armed men attacked Nioro, Gogui and \"other\" towns, the army said;\nat least 30 died.";

  static final AdminUnit MALI = new AdminUnit(1, 0, "ML", "Mali", 1, Optional.empty());
  static final AdminUnit KAYES = new AdminUnit(2, 1, "03", "Kayes", 2, Optional.of(MALI));
  static final AdminUnit NIORO_CERCLE = new AdminUnit(3, 2, "2456", "Nioro", 3, Optional.of(KAYES));

  static final OutputContext CONTEXT =
      new OutputContext(
          "0.1.0",
          "2025-06",
          "GeoNames, CC BY 4.0",
          Map.of("ML", new CountryFacts("ML", "MLI", 466, "Western Africa")),
          true);

  private SampleIncidents() {}

  static Place place(int id, String name, double latitude, double longitude) {
    return new Place(
        id,
        id == 0 ? OptionalInt.empty() : OptionalInt.of(id),
        name,
        new GeoPoint(latitude, longitude),
        FeatureClass.P,
        "PPLA2",
        OptionalLong.empty(),
        Optional.of(NIORO_CERCLE),
        Optional.empty(),
        3);
  }

  static Article article(String id, String title) {
    return new Article(
        id,
        title,
        "\uD83D\uDD25 " + SENTENCE,
        Optional.of(LocalDate.of(2025, 7, 2)),
        "France 24",
        "https://example.org/a");
  }

  static Incident nioro() {
    return at("MLI-20250701-3f9a1c2e", new GeoPoint(15.2291234, -9.5933), SENTENCE);
  }

  static Incident at(String id, GeoPoint point, String sentence) {
    return new Incident(
        id,
        article("articles/mali.txt", ""),
        event(EventDate.day(LocalDate.of(2025, 7, 1), "on July 1")),
        site(Optional.of(point)),
        "g1",
        7,
        sentence,
        Optional.of(new Span(3, 3 + SENTENCE.length())),
        List.of("the text puts Diboli in Senegal", "two dates"),
        0.874);
  }

  static Incident somewhereInMali() {
    Site site =
        new Site(
            Optional.empty(),
            Optional.of(MALI),
            Optional.empty(),
            "",
            "Mali",
            LocationBasis.COUNTRY,
            new Precision(3, 6, 0),
            0.9,
            List.of());
    return new Incident(
        "MLI-00000000-00000000",
        article("articles/mali.txt", ""),
        event(EventDate.unknown()),
        site,
        "",
        0,
        "",
        Optional.empty(),
        List.of(),
        0.5);
  }

  static Site site(Optional<GeoPoint> point) {
    Place nioro = place(2453318, "Nioro du Sahel", 15.2291234, -9.5933);
    return new Site(
        Optional.of(nioro),
        Optional.of(NIORO_CERCLE),
        point,
        "Nioro du Sahel",
        "Nioro",
        LocationBasis.NAMED,
        new Precision(1, 1, 2000),
        0.9,
        List.of(
            new Candidate(nioro, "Nioro", 0.9, List.of()),
            new Candidate(place(0, "Nioro: du; Rip", 13.75, -15.8), "Nioro", 0.096, List.of())));
  }

  static EventMention event(EventDate date) {
    return new EventMention(
        0,
        new Span(13, 21),
        SubEventType.ARMED_CLASH,
        Factuality.ASSERTED,
        date,
        Optional.of(new Actor("JNIM", "Rebel group", "jihadists", "")),
        Optional.of(new Actor("Military Forces of Mali", "State forces", "the army", "ML")),
        new Casualties(
            OptionalInt.of(30),
            OptionalInt.of(30),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty()),
        7,
        "army outpost",
        0.9);
  }
}
