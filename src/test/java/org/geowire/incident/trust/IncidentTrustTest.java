package org.geowire.incident.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.incident.LocationBasis;
import org.geowire.incident.Precision;
import org.geowire.incident.Site;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.text.Span;
import org.junit.jupiter.api.Test;

class IncidentTrustTest {

  private static final GeoPoint DJIBO = new GeoPoint(14.1, -1.63);
  private static final GeoPoint ARBINDA = new GeoPoint(14.23, -0.86);
  private static final LocalDate SUNDAY = LocalDate.of(2024, 10, 6);

  private static final String TEXT =
      "Gunmen killed six people in Djibo on Sunday. Men fired at a bus near Arbinda on Sunday."
          + " The town is on edge. An attack was reported.";

  private static final Document DOCUMENT =
      Document.of(
          new Article("a", "", TEXT, Optional.of(SUNDAY.plusDays(1)), "", ""),
          LanguagePack.of("en"));

  private static final IncidentTrust TRUST =
      new IncidentTrust(
          LinearModel.load("/model/incident.bin"), WeightTable.load("/model/story-weights.tsv"));

  private static Incident incident(int sentence, String place, GeoPoint point, String group) {
    Span told = DOCUMENT.sentences().get(sentence).span();
    EventMention event =
        new EventMention(
            sentence,
            new Span(told.start(), told.start() + 3),
            SubEventType.ATTACK,
            Factuality.ASSERTED,
            EventDate.day(SUNDAY, "on Sunday"),
            Optional.empty(),
            Optional.empty(),
            Casualties.notReported(),
            0,
            "",
            0.7);
    Site site =
        new Site(
            Optional.empty(),
            Optional.empty(),
            Optional.of(point),
            place,
            place,
            LocationBasis.NAMED,
            new Precision(1, 1, 3000),
            0.9,
            List.of());
    return new Incident(
        "id" + sentence,
        DOCUMENT.article(),
        event,
        site,
        group,
        0,
        told.of(TEXT),
        Optional.of(told),
        List.of(),
        0.7);
  }

  @Test
  void whatTellsTheSameDayAndPlaceAgainIsLessSure() {
    Incident first = incident(0, "Djibo", DJIBO, "");
    double elsewhere =
        TRUST.probabilities(DOCUMENT, List.of(first, incident(3, "Arbinda", ARBINDA, "")))[1];
    double again =
        TRUST.probabilities(DOCUMENT, List.of(first, incident(3, "Djibo", DJIBO, "")))[1];
    assertThat(again).isLessThan(elsewhere);
  }

  @Test
  void thePlacesOfOneAttackAreAsSureAsTheSurest() {
    double[] alone =
        TRUST.probabilities(
            DOCUMENT,
            List.of(incident(0, "Djibo", DJIBO, ""), incident(1, "Arbinda", ARBINDA, "")));
    double[] together =
        TRUST.probabilities(
            DOCUMENT,
            List.of(incident(0, "Djibo", DJIBO, "g"), incident(1, "Arbinda", ARBINDA, "g")));
    assertThat(alone[0]).isNotEqualTo(alone[1]);
    assertThat(together[0]).isEqualTo(together[1]);
  }

  @Test
  void judgingChangesNothingButTheConfidence() {
    List<Incident> found =
        List.of(incident(0, "Djibo", DJIBO, ""), incident(1, "Arbinda", ARBINDA, ""));
    List<Incident> judged = TRUST.judged(DOCUMENT, found);
    assertThat(judged).extracting(Incident::confidence).doesNotContain(0.7);
    assertThat(judged).usingRecursiveComparison().ignoringFields("confidence").isEqualTo(found);
    assertThat(TRUST.least()).isBetween(0.0, 1.0);
  }

  @Test
  void theSurestAndThePlacesOfOneAttackAreWorthARowHoweverUnlikely() {
    Incident unlikely = incident(0, "Djibo", DJIBO, "").withConfidence(TRUST.least() / 2);
    Incident likely = incident(1, "Arbinda", ARBINDA, "").withConfidence(TRUST.least());
    assertThat(TRUST.isLikely(unlikely, List.of(unlikely))).isTrue();
    assertThat(TRUST.isLikely(unlikely, List.of(unlikely, likely))).isFalse();
    assertThat(TRUST.isLikely(likely, List.of(unlikely, likely))).isTrue();
    Incident oneOfMore = incident(0, "Djibo", DJIBO, "g").withConfidence(TRUST.least() / 2);
    assertThat(TRUST.isLikely(oneOfMore, List.of(oneOfMore, likely))).isTrue();
  }

  @Test
  void aTextWithoutIncidentHasNothingToJudge() {
    assertThat(TRUST.judged(DOCUMENT, List.of())).isEmpty();
  }
}
