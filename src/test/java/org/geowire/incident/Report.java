package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.Place;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Folding;
import org.geowire.text.Span;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * An article whose mentions and resolutions are made by hand, so that only this stage is on trial.
 */
final class Report {

  static final Gazetteer GAZETTEER = Mali.gazetteer();
  static final EventDate FIRST = EventDate.day(LocalDate.of(2025, 7, 1), "on July 1");
  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final Placement STANDARD = Placement.standard();
  private static final LinearModel SITES = LinearModel.load("/model/site.bin");

  final Document document;
  final List<EventMention> mentions = new ArrayList<>();
  private final List<Resolution> resolutions = new ArrayList<>();
  private int from;

  Report(String id, String text) {
    document = Document.of(Article.of(id, text), ENGLISH);
  }

  private Span next(String words, int start) {
    int at = document.text().indexOf(words, start);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
  }

  /** The next place of the text; of a name's places the one of that feature code. */
  Report place(String name, String feature) {
    Toponym toponym = toponym(name);
    Place place =
        GAZETTEER.lookUp(name).stream()
            .map(n -> GAZETTEER.place(n.place()))
            .filter(p -> p.featureCode().startsWith(feature))
            .findFirst()
            .orElseThrow();
    resolutions.add(new Resolution.Resolved(toponym, place, 0.9, List.of()));
    return this;
  }

  Report unknown(String name) {
    resolutions.add(new Resolution.Unresolved(toponym(name), "not there", List.of()));
    return this;
  }

  private Toponym toponym(String name) {
    Span span = next(name, from);
    from = span.end();
    return new Toponym(
        span,
        document.tokens().firstFrom(span.start()),
        document.tokens().firstFrom(span.end()),
        name,
        Folding.fold(name),
        name.equals("Malian") || name.equals("Senegalese")
            ? ToponymKind.ADJECTIVE
            : ToponymKind.PLACE,
        0.95);
  }

  Report event(String trigger, SubEventType type, EventDate date, int groupSize, int killed) {
    Span span =
        next(trigger, mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).trigger().end());
    OptionalInt dead = killed == 0 ? OptionalInt.empty() : OptionalInt.of(killed);
    mentions.add(
        new EventMention(
            document.sentenceOf(document.tokens().firstFrom(span.start())),
            span,
            type,
            Factuality.ASSERTED,
            date,
            Optional.empty(),
            Optional.empty(),
            new Casualties(dead, dead, dead, OptionalInt.empty(), OptionalInt.empty()),
            groupSize,
            "",
            0.8));
    return this;
  }

  Report attack(String trigger, EventDate date) {
    return event(trigger, SubEventType.ATTACK, date, 0, 0);
  }

  Reviewer.Review names() {
    return new Reviewer.Review(resolutions, List.of());
  }

  List<Incident> located(Placement placement) {
    return new IncidentLocator(GAZETTEER, ENGLISH, placement, SITES, JoinRules.standard())
        .locate(document, mentions, names());
  }

  /** By the rules of a profile. */
  List<Incident> located(JoinRules rules) {
    return new IncidentLocator(GAZETTEER, ENGLISH, STANDARD, SITES, rules)
        .locate(document, mentions, names());
  }

  List<Incident> located() {
    return located(STANDARD);
  }

  Site site() {
    return site(STANDARD);
  }

  Site site(Placement placement) {
    List<Incident> incidents = located(placement);
    assertThat(incidents).hasSize(1);
    return incidents.get(0).site();
  }
}
