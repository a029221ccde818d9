package org.geowire.incident;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.type.SubEventType;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/** Makes incidents of strands: names them, gives forces their country and warns. */
final class IncidentMaker {

  private final Document document;
  private final Map<String, CountryFacts> countries;
  private final Set<String> ids = new HashSet<>();

  IncidentMaker(Document document, Map<String, CountryFacts> countries) {
    this.document = document;
    this.countries = countries;
  }

  /** The incident that a strand tells. */
  Incident incident(Strand strand) {
    EventMention event = named(strand.event(), strand.site());
    Span sentence = document.sentences().get(event.sentence()).span();
    String docId = document.article().id();
    String group = strand.group() < 0 ? "" : hash(docId, "group", String.valueOf(strand.group()));
    return new Incident(
        id(strand, event),
        document.article(),
        event,
        strand.site(),
        group,
        strand.groupSize(),
        sentence.of(document.text()),
        offsets(sentence),
        warnings(strand, event),
        strand.confidence());
  }

  /** Where a sentence stands in the text behind the headline. */
  private Optional<Span> offsets(Span sentence) {
    int from = document.bodyStart();
    return document.inBody(sentence)
        ? Optional.of(new Span(sentence.start() - from, sentence.end() - from))
        : Optional.empty();
  }

  private List<String> warnings(Strand strand, EventMention event) {
    List<String> warnings = strand.warnings();
    boolean ahead =
        event.date().isKnown()
            && document
                .article()
                .date()
                .filter(day -> event.date().start().get().isAfter(day))
                .isPresent();
    if (ahead) {
      warnings.add("the date lies after the publication of the article");
    }
    return warnings;
  }

  /** Forces of a state of which the text does not say which are those of the site's country. */
  private static EventMention named(EventMention event, Site site) {
    Optional<AdminUnit> country = site.admin().flatMap(u -> u.at(0));
    return new EventMention(
        event.sentence(),
        event.trigger(),
        type(event, country),
        event.factuality(),
        event.date(),
        event.actor1().map(a -> named(a, country)),
        event.actor2().map(a -> named(a, country)),
        event.casualties(),
        event.groupSize(),
        event.target(),
        event.confidence());
  }

  /** A foreign army that takes a place from nobody but the state counts as the other side. */
  private static SubEventType type(EventMention event, Optional<AdminUnit> country) {
    boolean regained = event.type() == SubEventType.GOVERNMENT_REGAINS_TERRITORY;
    boolean foreign =
        event
            .actor1()
            .filter(a -> a.isState() && !a.country().isEmpty())
            .filter(a -> country.isPresent() && !country.get().code().equals(a.country()))
            .isPresent();
    boolean fromState = event.actor2().filter(a -> !a.isState()).isEmpty();
    return regained && foreign && fromState
        ? SubEventType.NON_STATE_OVERTAKES_TERRITORY
        : event.type();
  }

  private static Actor named(Actor actor, Optional<AdminUnit> country) {
    boolean nameless = actor.isState() && actor.country().isEmpty();
    if (!nameless || country.isEmpty()) {
      return actor;
    }
    String name = actor.name() + " of " + country.get().name();
    return new Actor(name, actor.kind(), actor.text(), country.get().code());
  }

  /**
   * Country, day and a hash of article and incident, so that other articles of a run change
   * nothing.
   */
  private String id(Strand strand, EventMention event) {
    Site site = strand.site();
    String country =
        site.admin()
            .flatMap(u -> u.at(0))
            .flatMap(u -> Optional.ofNullable(countries.get(u.code())))
            .map(CountryFacts::iso3)
            .orElse("XXX");
    String day = event.date().start().map(d -> d.toString().replace("-", "")).orElse("00000000");
    String hash =
        hash(
            document.article().id(),
            event.type().name(),
            event.date().edtf(),
            site.location(),
            site.point().map(IncidentMaker::rounded).orElse(""),
            site.basis().label(),
            event.factuality().label());
    String id = country + "-" + day + "-" + hash;
    for (int twin = 2; !ids.add(id); twin++) {
      id = country + "-" + day + "-" + hash(hash, String.valueOf(twin));
    }
    return id;
  }

  private static String rounded(GeoPoint point) {
    return Math.round(point.latitude() * 1e4) + "," + Math.round(point.longitude() * 1e4);
  }

  /**
   * Eight hex digits of a 64-bit FNV-1a hash with its bits spread: stable everywhere, and quick.
   */
  private static String hash(String... parts) {
    StringBuilder all = new StringBuilder(128);
    for (String part : parts) {
      all.append(part).append('\n');
    }
    return HexFormat.of().toHexDigits((int) (Tokens.hashOf(all) >>> 32));
  }
}
