package org.geowire.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.geowire.GeowireResult;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.incident.Incident;
import org.geowire.incident.Precision;
import org.geowire.incident.Site;
import org.geowire.resolve.Candidate;
import org.geowire.resolve.Evidence;
import org.geowire.resolve.Resolution;
import org.geowire.text.CodePoints;
import org.geowire.text.Span;

/** The decisions about one article in plain words. */
final class Explanation {

  private final GeowireResult result;
  private final Document document;
  private final StringBuilder text = new StringBuilder();

  Explanation(GeowireResult result) {
    this.result = result;
    this.document = result.document();
  }

  @Override
  public String toString() {
    text.setLength(0);
    article();
    heading("Toponyms", result.toponyms().size());
    result.toponyms().forEach(this::toponym);
    heading("Event mentions", result.mentions().size());
    for (int i = 0; i < result.mentions().size(); i++) {
      mention(i + 1, result.mentions().get(i));
    }
    heading("Incidents", result.incidents().size());
    for (int i = 0; i < result.incidents().size(); i++) {
      incident(i + 1, result.incidents().get(i));
    }
    unlikely();
    return text.append('\n').toString();
  }

  /** What {@code --min-confidence 0} would keep. */
  private void unlikely() {
    List<Incident> unlikely = result.unlikely();
    if (!unlikely.isEmpty()) {
      heading("Left out as too unlikely", unlikely.size());
    }
    for (int i = 0; i < unlikely.size(); i++) {
      incident(i + 1, unlikely.get(i));
    }
  }

  private void article() {
    Article article = document.article();
    text.append(article.id()).append('\n');
    if (!article.title().isEmpty()) {
      line("  ", "title: " + article.title());
    }
    line("  ", "published: " + article.date().map(Object::toString).orElse("not known"));
    line("  ", document.sentences().size() + " sentences, " + document.tokens().size() + " tokens");
    document.dateline().ifPresent(span -> line("  ", "dateline: " + span.of(document.text())));
  }

  private void heading(String name, int count) {
    text.append('\n').append(name).append(": ").append(count == 0 ? "none" : count).append('\n');
  }

  private void line(String indent, String content) {
    text.append(Text.wrap(indent, indent + "  ", content));
  }

  private void toponym(Resolution resolution) {
    String meaning =
        resolution instanceof Resolution.Unresolved unresolved
            ? "no place: " + unresolved.reason()
            : resolution.place().map(PlaceWords::describe).orElse("no place")
                + "; probability "
                + number(resolution.confidence());
    String kind = resolution.toponym().kind().label();
    line(
        "  ",
        quoted(resolution.toponym().text())
            + " ("
            + kind
            + where(resolution.toponym().span())
            + "): "
            + meaning);
    resolution.candidates().forEach(this::candidate);
  }

  /** Where a span stands; offsets count code points of the article's text. */
  private String where(Span span) {
    if (!document.inBody(span)) {
      return ", in the title";
    }
    CodePoints offsets = new CodePoints(document.article().text());
    return " at " + offsets.at(span.start() - document.bodyStart());
  }

  private void candidate(Candidate candidate) {
    String name =
        candidate.name().equals(candidate.place().name()) ? "" : ", as " + quoted(candidate.name());
    line(
        "    ",
        number(candidate.probability()) + " " + PlaceWords.describe(candidate.place()) + name);
    if (!candidate.evidence().isEmpty()) {
      line("         ", evidence(candidate.evidence()));
    }
  }

  private static String evidence(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> e.feature() + " " + String.format(Locale.ROOT, "%+.2f", e.contribution()))
        .collect(Collectors.joining(", "));
  }

  private void mention(int number, EventMention event) {
    line("  ", number + ". " + what(event) + " by the words " + quoted(trigger(event)));
    line("     ", "sentence " + (event.sentence() + 1) + ": " + sentence(event));
    line("     ", "when: " + when(event.date()));
    line("     ", "who: " + who(event));
    line("     ", "casualties: " + casualties(event.casualties()));
    if (!event.target().isEmpty()) {
      line("     ", "target: " + event.target());
    }
    line(
        "     ",
        event.factuality().label() + "; probability of an event " + number(event.confidence()));
  }

  private static String what(EventMention event) {
    String type = event.type().type().label();
    String group = event.groupSize() == 0 ? "" : ", one of " + event.groupSize();
    return event.type().label() + " (" + type + ")" + group;
  }

  private String trigger(EventMention event) {
    return event.trigger().of(document.text());
  }

  private String sentence(EventMention event) {
    return document.sentences().get(event.sentence()).span().of(document.text());
  }

  private static String when(EventDate date) {
    String days =
        !date.isKnown()
            ? date.edtf().isEmpty() ? "not known" : date.edtf()
            : date.start().equals(date.end())
                ? date.start().get().toString()
                : date.start().get() + " to " + date.end().get();
    return days + (date.text().isEmpty() ? "" : ", from " + quoted(date.text()));
  }

  private static String who(EventMention event) {
    return event.actor1().map(Explanation::actor).orElse("not known")
        + event.actor2().map(actor -> " against " + actor(actor)).orElse("");
  }

  private static String actor(Actor actor) {
    String kind = actor.kind().isEmpty() ? "" : " (" + actor.kind() + ")";
    boolean same = actor.text().isEmpty() || actor.text().equals(actor.name());
    return actor.name() + kind + (same ? "" : ", from " + quoted(actor.text()));
  }

  private static String casualties(Casualties casualties) {
    if (casualties.equals(Casualties.notReported())) {
      return "not reported";
    }
    return "killed "
        + count(casualties.killed())
        + " (low "
        + count(casualties.killedLow())
        + ", high "
        + count(casualties.killedHigh())
        + "), injured "
        + count(casualties.injured())
        + ", abducted "
        + count(casualties.abducted());
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : "not reported";
  }

  private void incident(int number, Incident incident) {
    Site site = incident.site();
    line("  ", number + ". " + what(incident.event()) + ", " + when(incident.event().date()));
    line("     ", "site: " + site(site));
    line("     ", "basis: " + site.basis().label() + "; " + precision(site.precision()));
    for (Candidate candidate : site.candidates()) {
      line(
          "     ",
          "may also be: "
              + PlaceWords.describe(candidate.place())
              + ", "
              + number(candidate.probability()));
    }
    if (!incident.group().isEmpty()) {
      line("     ", "group " + incident.group() + " of " + incident.groupSize());
    }
    incident.warnings().forEach(warning -> line("     ", "warning: " + warning));
    line(
        "     ",
        "probability of the event "
            + number(incident.confidence())
            + ", of the place "
            + number(site.confidence()));
    line("     ", "id " + incident.eventId());
  }

  private static String site(Site site) {
    String place = site.place().map(PlaceWords::describe).orElse(site.location());
    String name = place.isEmpty() ? "not known" : place;
    return name
        + site.point().map(point -> ", at " + PlaceWords.point(point)).orElse(", no point")
        + (site.text().isEmpty() ? "" : ", from " + quoted(site.text()));
  }

  private static String precision(Precision precision) {
    return "precision "
        + precision.geoPrecision()
        + " (ACLED), "
        + precision.wherePrec()
        + " (UCDP)"
        + (precision.uncertaintyM() == 0
            ? ""
            : String.format(Locale.ROOT, ", within about %,d m", precision.uncertaintyM()));
  }

  private static String number(double probability) {
    return String.format(Locale.ROOT, "%.2f", probability);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
