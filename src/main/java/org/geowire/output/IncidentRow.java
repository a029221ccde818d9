package org.geowire.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.incident.LocationBasis;
import org.geowire.incident.Site;
import org.geowire.text.CodePoints;
import org.geowire.text.Span;

/**
 * An incident as a row of an output: the values of its columns.
 *
 * @param incident the incident
 * @param context what the output says beside it
 */
public record IncidentRow(Incident incident, OutputContext context) {

  /** Places of degrees: one metre. */
  private static final int DEGREE_PLACES = 5;

  private static final int CONFIDENCE_PLACES = 2;

  /** As ACLED joins sources. */
  private static final String SEPARATOR = "; ";

  /** All columns that there are, in order. */
  public static List<TableField> allFields() {
    return ColumnSelection.full().stream()
        .map(column -> new TableField(column.label(), column.type()))
        .toList();
  }

  /** The incident with the values of all columns. */
  public Row allValues() {
    List<Value> values = ColumnSelection.full().stream().map(column -> column.value(this)).toList();
    return new Row(incident.eventId(), point(), values);
  }

  EventMention event() {
    return incident.event();
  }

  Article article() {
    return incident.article();
  }

  /** The sources that report it, each once. */
  Value sources() {
    Set<String> sources = new LinkedHashSet<>();
    sources.add(article().source());
    incident.others().forEach(other -> sources.add(other.source()));
    sources.remove("");
    return Value.text(String.join(SEPARATOR, sources));
  }

  /** The articles that report it. */
  Value docIds() {
    List<String> ids = new ArrayList<>();
    ids.add(article().id());
    incident.others().forEach(other -> ids.add(other.docId()));
    return Value.text(String.join(SEPARATOR, ids));
  }

  Site site() {
    return incident.site();
  }

  Optional<GeoPoint> point() {
    return site().point();
  }

  Value year() {
    return event().date().start().map(day -> Value.whole(day.getYear())).orElse(Value.absent());
  }

  Value actor(Optional<Actor> actor, Function<Actor, String> part) {
    return Value.text(actor.map(part));
  }

  Value unit(int level, Function<AdminUnit, String> part) {
    return Value.text(site().admin().flatMap(unit -> unit.at(level)).map(part));
  }

  /** GeoNames' code with those of the units above: "ML.03", "ML.03.2456". */
  static String fullCode(AdminUnit unit) {
    return unit.parent().map(parent -> fullCode(parent) + ".").orElse("") + unit.code();
  }

  Value country(Function<CountryFacts, Value> part) {
    return site()
        .admin()
        .flatMap(unit -> unit.at(0))
        .flatMap(country -> context.country(country.code()))
        .map(part)
        .orElse(Value.absent());
  }

  Value degrees(Function<GeoPoint, Double> part) {
    return point().map(part).map(d -> Value.decimal(d, DEGREE_PLACES)).orElse(Value.absent());
  }

  static Value confidence(double probability) {
    return Value.decimal(probability, CONFIDENCE_PLACES);
  }

  /** Where nothing is known there is nothing to be sure of. */
  Value geoConfidence() {
    return site().basis() == LocationBasis.NONE ? Value.absent() : confidence(site().confidence());
  }

  Value geonameid() {
    return Value.whole(site().place().map(place -> place.geonameid()).orElse(OptionalInt.empty()));
  }

  Value notes() {
    return context.withText() ? Value.text(incident.sentence()) : Value.absent();
  }

  /** The trigger stands in title and body, as the stages read them. */
  Value trigger() {
    String head = Document.head(article());
    Span span = event().trigger();
    boolean inTitle = span.end() <= head.length();
    String text = inTitle ? head : article().text();
    int shift = inTitle ? 0 : head.length();
    boolean fits = span.start() >= shift && span.end() - shift <= text.length();
    return fits
        ? Value.text(text.substring(span.start() - shift, span.end() - shift))
        : Value.absent();
  }

  Value offset(Function<Span, Integer> end) {
    return incident
        .offsets()
        .map(span -> Value.whole(new CodePoints(article().text()).at(end.apply(span))))
        .orElse(Value.absent());
  }

  Value candidates() {
    return site().candidates().isEmpty() ? Value.absent() : CandidateList.of(site().candidates());
  }
}
