package org.geowire.incident.trust;

import static org.geowire.incident.trust.IncidentFeature.*;
import static org.geowire.model.FeatureValues.pair;
import static org.geowire.model.FeatureValues.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.DateParser;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.incident.Site;
import org.geowire.model.FeatureSink;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/** The incidents of an article, as the trust in each is judged by all of them. */
final class IncidentView {

  /** Days by which ages differ. */
  private static final int[] AGES = {-1, 0, 1, 2, 4, 8, 15, 31};

  /** Kilometres by which distances differ. */
  private static final double[] KILOMETRES = {1, 10, 50, 200, 1000};

  /** Type, date, place and dead, one bit for each. */
  private static final int ALL_ALIKE = 15;

  private static final long NONE = 3;

  private static final int SHARES = 8;

  private static final int LENGTH_STEP = 10;

  private final Document document;
  private final Tokens tokens;
  private final List<Incident> incidents;

  IncidentView(Document document, List<Incident> incidents) {
    this.document = document;
    this.tokens = document.tokens();
    this.incidents = incidents;
  }

  /** Hands the features of an incident to a sink. */
  void of(int index, FeatureSink sink) {
    Incident incident = incidents.get(index);
    sink.add(BIAS, 0);
    event(incident.event(), sink);
    site(incident.site(), sink);
    sureness(incident.confidence(), sink);
    sink.add(GROUPED, incident.group().isEmpty() ? 0 : 1);
    sink.add(WARNED, step(incident.warnings().size()));
    telling(incident.event(), sink);
    company(index, sink);
  }

  private void event(EventMention event, FeatureSink sink) {
    sink.add(TYPE, Tokens.hashOf(event.type().name()));
    sink.add(TYPE, Tokens.hashOf(event.type().type().name()));
    int words = event.date().text().isEmpty() ? 0 : 1;
    sink.add(DATE, event.date().precision() * 4L + words * 2L + (event.date().isKnown() ? 1 : 0));
    document.date().filter(day -> event.date().isKnown()).ifPresent(day -> age(event, day, sink));
    sink.add(CASUALTIES, casualties(event.casualties()));
    sink.add(ACTORS, kind(event.actor1()));
    sink.add(ACTORS, pair(kind(event.actor2()), 2));
    sink.add(TARGET, event.target().isEmpty() ? 0 : 1);
  }

  private static void age(EventMention event, LocalDate published, FeatureSink sink) {
    long days = DateParser.age(event.date(), published);
    int step = 0;
    while (step < AGES.length && days > AGES[step]) {
      step++;
    }
    sink.add(AGE, step);
    sink.add(AGE, pair(step, event.date().text().isEmpty() ? 0 : 1));
  }

  private static int casualties(Casualties casualties) {
    int killed = casualties.killed().isEmpty() ? 0 : casualties.killed().getAsInt() > 0 ? 2 : 1;
    return killed
        + (casualties.injured().isPresent() ? 4 : 0)
        + (casualties.abducted().isPresent() ? 8 : 0);
  }

  private static long kind(Optional<Actor> actor) {
    return actor.map(a -> pair(Tokens.hashOf(a.kind()), a.isIdentified() ? 1 : 0)).orElse(NONE);
  }

  private static void site(Site site, FeatureSink sink) {
    sink.add(BASIS, Tokens.hashOf(site.basis().name()));
    sink.add(PRECISION, site.precision().wherePrec());
    sink.add(PLACE, Math.round(site.confidence() * 5));
  }

  private static void sureness(double confidence, FeatureSink sink) {
    double inside = Math.min(0.99, Math.max(0.01, confidence));
    sink.add(CONFIDENCE, 0, Math.log(inside / (1 - inside)));
  }

  private void telling(EventMention event, FeatureSink sink) {
    Sentence sentence = document.sentences().get(event.sentence());
    int first = tokens.firstFrom(event.trigger().start());
    int end = tokens.firstFrom(event.trigger().end());
    long trigger = NONE;
    for (int token = first; token < end; token++) {
      trigger = pair(trigger, tokens.hash(token));
    }
    sink.add(TRIGGER, trigger);
    sink.add(TRIGGER_WORDS, step(end - first));
    sink.add(SENTENCE, step(event.sentence()));
    sink.add(SHARE, (long) SHARES * event.sentence() / document.sentences().size());
    sink.add(LENGTH, step((sentence.endToken() - sentence.firstToken()) / LENGTH_STEP));
    sink.add(ARTICLE_LENGTH, step(document.sentences().size()));
  }

  /** What the other incidents of the article say about it. */
  private void company(int index, FeatureSink sink) {
    Incident incident = incidents.get(index);
    List<Incident> others = new ArrayList<>(incidents);
    others.remove(index);
    BitSet alike = new BitSet(ALL_ALIKE);
    BitSet alikeSurer = new BitSet(ALL_ALIKE);
    int surer = 0;
    for (Incident other : others) {
      alike.or(alike(incident, other));
      if (other.confidence() > incident.confidence()) {
        surer++;
        alikeSurer.or(alike(incident, other));
      }
    }
    alike.stream().forEach(what -> sink.add(ALIKE, what));
    alikeSurer.stream().forEach(what -> sink.add(ALIKE_SURER, what));
    sink.add(COUNT, step(incidents.size()));
    sink.add(RANK, step(index));
    sink.add(SURER, step(surer));
    sink.add(APART, others.stream().allMatch(o -> areApart(incident, o)) ? 1 : 0);
    sink.add(NEAREST, nearest(incident, others));
    sink.add(GAP, step(gap(incident, others)));
  }

  /** Whatever two incidents have in common, and any of that together, by number. */
  private static BitSet alike(Incident one, Incident other) {
    OptionalInt killed = one.event().casualties().killed();
    boolean dead = killed.orElse(0) > 0 && killed.equals(other.event().casualties().killed());
    int common =
        (one.event().type().type() == other.event().type().type() ? 1 : 0)
            + (one.event().date().edtf().equals(other.event().date().edtf()) ? 2 : 0)
            + (one.site().location().equals(other.site().location()) ? 4 : 0)
            + (dead ? 8 : 0);
    BitSet alike = new BitSet(ALL_ALIKE);
    for (int part = 1; part <= ALL_ALIKE; part++) {
      alike.set(part, (common & part) == part);
    }
    return alike;
  }

  private static boolean areApart(Incident one, Incident other) {
    return !country(one).equals(country(other));
  }

  private static Optional<AdminUnit> country(Incident incident) {
    return incident.site().admin().flatMap(unit -> unit.at(0));
  }

  /** The step of the distance to the nearest other site. */
  private static int nearest(Incident incident, List<Incident> others) {
    double nearest = Double.MAX_VALUE;
    for (Incident other : others) {
      Optional<GeoPoint> there = other.site().point();
      Optional<GeoPoint> here = incident.site().point();
      if (there.isPresent() && here.isPresent()) {
        nearest = Math.min(nearest, here.get().distanceKm(there.get()));
      }
    }
    int step = 0;
    while (step < KILOMETRES.length && nearest >= KILOMETRES[step]) {
      step++;
    }
    return step;
  }

  /** Sentences to the nearest that tells another incident. */
  private int gap(Incident incident, List<Incident> others) {
    int nearest = document.sentences().size();
    for (Incident other : others) {
      int sentences = other.event().sentence() - incident.event().sentence();
      nearest = Math.min(nearest, Math.abs(sentences));
    }
    return nearest;
  }
}
