package org.geowire.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.Story;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.text.Span;

/** An article of a headline and short paragraphs whose mentions a test makes by hand. */
final class Retold {

  private static final LocalDate SUNDAY = LocalDate.of(2024, 10, 6);
  private static final int PARAGRAPHS = 8;

  private final Document document;
  private final List<Mention> told = new ArrayList<>();

  Retold() {
    List<String> paragraphs =
        IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(i -> "It was told again.").toList();
    Article article =
        new Article("a", "Told", String.join("\n\n", paragraphs), Optional.empty(), "", "");
    document = Document.of(article, LanguagePack.of("en"));
  }

  /** A mention in a paragraph, 0 being the headline: an attack on Sunday by nobody. */
  Mention tell(int paragraph) {
    Mention mention = new Mention(paragraph);
    told.add(mention);
    return mention;
  }

  Document document() {
    return document;
  }

  List<EventMention> mentions() {
    return told.stream()
        .sorted(Comparator.comparingInt(m -> m.sentence))
        .map(Mention::mention)
        .toList();
  }

  List<Located> sites(EventMention mention) {
    Mention meant =
        told.stream()
            .filter(m -> m.sentence == mention.sentence() && m.type == mention.type())
            .findFirst()
            .get();
    return List.of(new Located(meant.site, meant.explicit, List.of()));
  }

  static int killed(Incident incident) {
    return incident.event().casualties().killed().orElse(0);
  }

  /** A mention under way. */
  final class Mention {
    private final int sentence;
    private Site site = Sites.nowhere();
    private boolean explicit = true;
    private SubEventType type = SubEventType.ATTACK;
    private EventDate date = EventDate.day(SUNDAY, "on Sunday");
    private OptionalInt killed = OptionalInt.empty();
    private String victims = "";
    private Optional<Actor> victim = Optional.empty();
    private int groupSize;
    private Story story = Story.unknown();

    private Mention(int sentence) {
      this.sentence = sentence;
    }

    Mention at(Site where) {
      site = where;
      return this;
    }

    /** Its sentence names no place. */
    Mention implied() {
      explicit = false;
      return this;
    }

    Mention type(SubEventType other) {
      type = other;
      return this;
    }

    Mention daysLater(int days) {
      date = EventDate.day(SUNDAY.plusDays(days), "later");
      return this;
    }

    /** On a day that no words of its own tell. */
    Mention inferred(int days) {
      date = EventDate.day(SUNDAY.plusDays(days), "");
      return this;
    }

    /** A weekday of an article whose date is not known. */
    Mention on(String weekday) {
      date = new EventDate(Optional.empty(), Optional.empty(), 1, "", weekday);
      return this;
    }

    Mention undated() {
      date = EventDate.unknown();
      return this;
    }

    Mention killed(int deaths) {
      killed = OptionalInt.of(deaths);
      return this;
    }

    Mention victims(String kind) {
      victims = kind;
      return this;
    }

    /** Against civilians, whom its words name or, where these are empty, do not name. */
    Mention onCivilians(String words) {
      victim = Optional.of(new Actor("Civilians", "Civilians", words, ""));
      return this;
    }

    Mention groupSize(int size) {
      groupSize = size;
      return this;
    }

    Mention story(Story other) {
      story = other;
      return this;
    }

    private EventMention mention() {
      int start = document.sentences().get(sentence).span().start();
      Casualties casualties =
          new Casualties(
              killed,
              killed,
              killed,
              OptionalInt.empty(),
              OptionalInt.empty(),
              Casualties.Sort.PLAIN,
              victims);
      return new EventMention(
          sentence,
          new Span(start, start + 2),
          type,
          Factuality.ASSERTED,
          date,
          Optional.empty(),
          victim,
          casualties,
          groupSize,
          "",
          story,
          0.8);
    }
  }
}
