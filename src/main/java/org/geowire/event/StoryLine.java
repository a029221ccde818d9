package org.geowire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.SaidDate.Use;

/**
 * The events of an article in the order of telling, which gives times to passages that say none.
 *
 * <p>"The attack" is the latest event told with that noun; a sentence of the same paragraph goes on
 * with the last event unless a word such as "another" or "elsewhere" opens a new one; the opening
 * of an article sums up what it tells next.
 */
final class StoryLine {

  /** Sentences in which the event that an opening sums up must follow. */
  private static final int LEAD_REACH = 5;

  /** From this on a distance in days is a round number. */
  private static final int WEEK = 7;

  private static final int NO_THREAD = -1;

  /** Events that a sum sums up. */
  private static final int PARTS = 2;

  /** Sentences up to which a text is hardly more than its headline. */
  private static final int HEADLINE_ONLY = 3;

  /** Days after which "since" tells of a state, not of an event. */
  private static final int LASTING = 31;

  /** An event as far as it has been told. */
  private static final class Told {
    private final int number;
    private final EventDate date;
    private final List<String> nouns = new ArrayList<>(2);
    private SubEventType type;
    private int paragraph;

    Told(int number, EventDate date) {
      this.number = number;
      this.date = date;
    }
  }

  /** Paragraphs that open an article: its headline, where it has one, and the first of its text. */
  private static final int OPENING = 1;

  /**
   * A draft with its time and its type in the light of the story.
   *
   * @param background whether it sums up what lasts since long
   */
  record Timed(Draft draft, EventDate date, SubEventType type, Story story, boolean background) {}

  private final List<Draft> drafts;
  private final DayLine days;
  private final Optional<LocalDate> published;
  private final List<Told> told = new ArrayList<>();
  private final Optional<EventDate> day;
  private boolean dated;
  private int threads;

  StoryLine(List<Draft> drafts, DayLine days, Optional<LocalDate> published) {
    this.drafts = drafts;
    this.days = days;
    this.published = published;
    this.day = day();
  }

  /** The day of what the article opens with. */
  private Optional<EventDate> day() {
    int opening = Math.max(OPENING, days.opening());
    for (Draft draft : drafts) {
      Optional<EventDate> said = event(draft).filter(Days::anchors);
      if (draft.paragraph() <= opening && said.filter(d -> d.precision() <= 2).isPresent()) {
        return said;
      }
    }
    return days.first(opening).or(() -> days.since(opening));
  }

  /** The date that a passage gives its event, not counted from another. */
  private static Optional<EventDate> event(Draft draft) {
    return draft.isOfSomebody()
        ? Optional.empty()
        : draft.said().filter(d -> d.is(Use.EVENT) && !d.relative()).map(SaidDate::date);
  }

  List<Timed> timed() {
    List<Timed> timed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (isFollowUp(i) || isMishap(draft)) {
        continue;
      }
      if (isOnlyReference(draft)) {
        if (isAlone(i)) {
          timed.add(new Timed(draft, open(), draft.type(), Story.pointing(), false));
        }
        continue;
      }
      Optional<Told> before = before(draft);
      EventDate date = date(i, before);
      SubEventType type = type(i, before);
      int thread = happened(draft) ? remember(draft, date, type, before) : NO_THREAD;
      dated |= draft.said().filter(said -> Days.anchors(said.date())).isPresent();
      if (isSum(i) || isUntold(i) || (before.isPresent() && isElsewhere(draft))) {
        continue;
      }
      boolean back = goesBack(draft, before);
      Story story = new Story(thread, opens(draft), false, back, isAfterwards(draft));
      timed.add(new Timed(draft, date, type, story, isLasting(draft)));
    }
    return timed;
  }

  /** "Six were killed in separate incidents": what the article then tells one by one. */
  private boolean isSum(int index) {
    Draft sum = drafts.get(index);
    if (!sum.passage().hasCue(Cue.Kind.SUM)) {
      return false;
    }
    int parts = 0;
    for (int i = index + 1; i < drafts.size(); i++) {
      Draft part = drafts.get(i);
      boolean own = part.said().isPresent() || Confidence.isPlaced(part);
      boolean same = disorder(part.type()) == disorder(sum.type());
      parts += own && same && happened(part) && part.sentence() != sum.sentence() ? 1 : 0;
    }
    return parts >= PARTS;
  }

  /**
   * "Fuel prices rise as battle bites": a noun of a headline of which the article tells nothing.
   */
  private boolean isUntold(int index) {
    Draft headline = drafts.get(index);
    boolean bare =
        headline.sentence() == 0
            && headline.paragraph() == 0
            && headline.main().isNoun()
            && headline.roles().doer().isEmpty()
            && headline.roles().target().isEmpty()
            && headline.casualties().killed().isEmpty()
            && headline.casualties().injured().isEmpty()
            && headline.said().isEmpty();
    return bare
        && drafts.stream().noneMatch(d -> d.paragraph() > 0 && happened(d))
        && hasBody(headline);
  }

  private static boolean hasBody(Draft headline) {
    return headline.passage().document().sentences().size() > HEADLINE_ONLY;
  }

  /** Whether no other event is told in the same sentence. */
  private boolean isAlone(int index) {
    int sentence = drafts.get(index).sentence();
    boolean before = index > 0 && drafts.get(index - 1).sentence() == sentence;
    boolean behind = index + 1 < drafts.size() && drafts.get(index + 1).sentence() == sentence;
    return !before && !behind;
  }

  private static boolean opens(Draft draft) {
    return draft.passage().hasCue(Cue.Kind.NEW);
  }

  /** Deaths of a flood or a collision, which nobody meant. */
  private static boolean isMishap(Draft draft) {
    return draft.passage().hasCue(Cue.Kind.CAUSE)
        && !draft.roles().isDoer(Party.Kind::isArmed)
        && (draft.main().is(TriggerWord.Flag.KILL)
            || draft.main().is(TriggerWord.Flag.HURT)
            || draft.main().is(TriggerWord.Flag.LOOT)
            || isBareBlast(draft));
  }

  /** An explosion of which no sentence part says that it was of a bomb. */
  private static boolean isBareBlast(Draft draft) {
    return draft.type() == SubEventType.REMOTE_EXPLOSIVE
        && !draft.passage().has(TriggerWord.Flag.WEAPON)
        && !draft.main().is(TriggerWord.Flag.BOMBED);
  }

  /** "Another man died in a hospital of the capital": not where it happened. */
  private boolean isAfterwards(Draft draft) {
    return !told.isEmpty()
        && draft.main().is(TriggerWord.Flag.FATE)
        && draft.main().is(TriggerWord.Flag.KILL)
        && draft.passage().hasCue(Cue.Kind.AFTERMATH)
        && draft.roles().doer().isEmpty()
        && !Roles.isPassive(draft.passage(), draft.main())
        && !opens(draft);
  }

  /** "The attack" or what became of its victims, on no other day. */
  private static boolean goesBack(Draft draft, Optional<Told> before) {
    boolean ownDay =
        !draft.isOfSomebody() && draft.said().filter(said -> said.is(Use.EVENT)).isPresent();
    return before.isPresent()
        && !opens(draft)
        && (!ownDay || isOfHospital(draft))
        && (draft.refersBack() || draft.isOfSomebody() || isSequel(draft));
  }

  /** Who dies of wounds, and the dead that a doctor counts. */
  private static boolean isOfHospital(Draft draft) {
    return draft.passage().hasCue(Cue.Kind.AFTERMATH) && isSequel(draft);
  }

  /** Who dies of wounds on another day or in the hospital of another town. */
  private static boolean isElsewhere(Draft draft) {
    boolean ownDay = draft.said().filter(said -> said.is(Use.EVENT)).isPresent();
    return isOfHospital(draft) && (ownDay || Confidence.isPlaced(draft));
  }

  /** "Since March, fighting has uprooted 60,000 people." */
  private static boolean isLasting(Draft draft) {
    for (SaidDate date : draft.passage().dates()) {
      boolean longSince =
          date.is(Use.SINCE) && date.date().isKnown() && DateParser.days(date.date()) > LASTING;
      if (longSince && isOfClause(draft, date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date opens the sentence or stands in the clause of what is told. */
  private static boolean isOfClause(Draft draft, SaidDate date) {
    if (date.first() <= draft.passage().first() + 1) {
      return true;
    }
    int from = Math.min(date.end(), draft.main().end());
    int to = Math.max(date.first(), draft.main().first());
    for (int token = from - 1; token < to; token++) {
      if (draft.passage().tokens().gapHas(token, ',')) {
        return false;
      }
    }
    return true;
  }

  /** What became of persons, done by nobody who is named: "two of them died". */
  private static boolean isSequel(Draft draft) {
    boolean fate =
        draft.main().is(TriggerWord.Flag.FATE)
            || (draft.main().strength() > 2
                && (draft.main().is(TriggerWord.Flag.KILL)
                    || draft.main().is(TriggerWord.Flag.SHOTS)
                    || draft.main().is(TriggerWord.Flag.HURT)));
    return fate && !draft.roles().isDoer(Party.Kind::isArmed) && !opens(draft);
  }

  /** "Two students were killed", in the same breath as a protest. */
  private static boolean hasVictims(Draft draft) {
    boolean suffered =
        draft.main().is(TriggerWord.Flag.KILL)
            && draft.roles().doer().isEmpty()
            && Roles.isPassive(draft.passage(), draft.main())
            && !opens(draft)
            && !Confidence.isPlaced(draft);
    return suffered || isSequel(draft);
  }

  /** Points at an event that another passage tells. */
  private boolean isOnlyReference(Draft draft) {
    if (!draft.points() && !draft.telling().reference()) {
      return false;
    }
    for (Draft other : drafts) {
      if (tellsSame(other, draft)) {
        return true;
      }
    }
    return false;
  }

  /** Arrests after an attack or a protest, unless they are the news. */
  private boolean isFollowUp(int index) {
    Draft arrest = drafts.get(index);
    if (arrest.type() != SubEventType.ARRESTS
        || arrest.paragraph() <= OPENING
        || arrest.passage().hasCue(Cue.Kind.NEW)
        || isOfItself(arrest)) {
      return false;
    }
    boolean after = false;
    for (int i = 0; i < index; i++) {
      Draft other = drafts.get(i);
      if (other.type() == SubEventType.ARRESTS && other.paragraph() <= OPENING) {
        return false;
      }
      after |= happened(other) && other.type().type() != EventType.STRATEGIC;
    }
    return after;
  }

  /** Arrests with their own place, day and number that refer to nothing before. */
  private boolean isOfItself(Draft arrest) {
    long beside = drafts.stream().filter(d -> d.paragraph() == arrest.paragraph()).count();
    return beside == 1
        && arrest.passage().dates().stream().anyMatch(said -> !said.relative())
        && arrest.roles().isDoer(kind -> kind == Party.Kind.STATE)
        && Confidence.isPlaced(arrest)
        && !arrest.passage().hasCue(Cue.Kind.REFERENCE);
  }

  private static boolean happened(Draft draft) {
    return switch (draft.telling().factuality()) {
      case ASSERTED, CLAIMED, HISTORICAL -> true;
      case DENIED, PLANNED, HYPOTHETICAL -> false;
    };
  }

  private static boolean tellsSame(Draft other, Draft reference) {
    return !other.points()
        && !other.telling().reference()
        && disorder(other.type()) == disorder(reference.type());
  }

  private static boolean disorder(SubEventType type) {
    return switch (type.type()) {
      case BATTLES, EXPLOSIONS, CIVILIANS -> true;
      case PROTESTS, RIOTS, STRATEGIC -> false;
    };
  }

  /** The event that a draft goes on with. */
  private Optional<Told> before(Draft draft) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (draft.refersBack()) {
      Optional<Told> named = named(draft.main().word().noun());
      if (named.isPresent()) {
        return named;
      }
    }
    Told last = told.get(told.size() - 1);
    boolean same = last.paragraph == draft.paragraph() && !draft.passage().hasCue(Cue.Kind.NEW);
    boolean continues = draft.passage().hasCue(Cue.Kind.CONTINUE) || draft.refersBack();
    boolean kin =
        disorder(last.type) == disorder(draft.type())
            || (disorder(last.type) && draft.type() == SubEventType.LOOTING)
            || (hasVictims(draft) && draft.said().isEmpty() && isWithVictims(last.type));
    return (same || continues) && kin ? Optional.of(last) : Optional.empty();
  }

  private Optional<Told> named(String noun) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).nouns.contains(noun)) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  private EventDate date(int index, Optional<Told> before) {
    Draft draft = drafts.get(index);
    Optional<EventDate> related = related(index);
    if (related.isPresent() && draft.said().filter(d -> !d.relative()).isEmpty()) {
      return related.get();
    }
    Optional<EventDate> said =
        draft.isOfSomebody() ? Optional.empty() : draft.said().flatMap(date -> said(draft, date));
    if (said.isPresent()) {
      return diedLater(draft, said.get()).orElse(said.get());
    }
    if (isShotAtProtest(index)) {
      return Days.inherited(date(index - 1, Optional.empty()));
    }
    return beside(index)
        .or(() -> before.map(b -> b.date))
        .filter(d -> !d.edtf().isEmpty())
        .or(() -> days.before(draft.sentence()).map(d -> opens(draft) ? Days.about(d, "") : d))
        .or(() -> ofDay(draft))
        .or(() -> summed(index).flatMap(StoryLine::event))
        .or(() -> behind(draft))
        .map(Days::inherited)
        .or(() -> DateChoice.latest(draft.passage()).map(d -> Days.about(d, d.text())))
        .orElseGet(this::open);
  }

  /** "They killed a man who fired when he was seized on Thursday": the day of the same sentence. */
  private Optional<EventDate> beside(int index) {
    Draft draft = drafts.get(index);
    if (index + 1 == drafts.size() || draft.refersBack() || draft.toNext().isPresent()) {
      return Optional.empty();
    }
    Draft next = drafts.get(index + 1);
    boolean same = next.sentence() == draft.sentence() && happened(draft) && happened(next);
    return same && next.toNext().isEmpty() && !opens(next) ? event(next) : Optional.empty();
  }

  /** "Five died on the spot. A sixth died on Sunday": those who die later are of the same day. */
  private Optional<EventDate> diedLater(Draft draft, EventDate said) {
    boolean died =
        draft.main().is(TriggerWord.Flag.KILL)
            && draft.roles().doer().isEmpty()
            && !Roles.isPassive(draft.passage(), draft.main());
    boolean here = Confidence.isPlaced(draft) && !isAfterwards(draft);
    if (!(died || isSequel(draft)) || opens(draft) || here) {
      return Optional.empty();
    }
    return days.before(draft.sentence())
        .filter(day -> day.isKnown() && said.isKnown())
        .filter(day -> day.end().get().isBefore(said.start().get()))
        .map(Days::inherited);
  }

  private Optional<EventDate> said(Draft draft, SaidDate said) {
    if (said.relative()) {
      return Optional.of(counted(draft, said));
    }
    return said.is(Use.SINCE) ? since(draft, said.date()) : Optional.of(said.date());
  }

  /** "Has been held since Friday" began then; "killed since Friday" lies between. */
  private static Optional<EventDate> since(Draft draft, EventDate since) {
    if (!since.isKnown() || DateParser.days(since) > LASTING) {
      return Optional.empty();
    }
    LocalDate start = since.start().get();
    boolean state = draft.main().isNoun() || Roles.isPassive(draft.passage(), draft.main());
    return switch (draft.type()) {
      case GOVERNMENT_REGAINS_TERRITORY,
          NON_STATE_OVERTAKES_TERRITORY,
          TERRITORY_TRANSFER,
          ABDUCTION ->
          Optional.of(state ? EventDate.day(start, since.text()) : upToReport(draft, since));
      default -> Optional.of(upToReport(draft, since));
    };
  }

  /** What was told on Sunday happened up to Sunday. */
  private static EventDate upToReport(Draft draft, EventDate since) {
    LocalDate start = since.start().get();
    return DateChoice.latest(draft.passage())
        .flatMap(EventDate::end)
        .filter(day -> !day.isBefore(start) && day.isBefore(since.end().get()))
        .map(day -> Days.range(start, day, since.text()))
        .orElse(since);
  }

  /** The day of the article for what happened on no other. */
  private Optional<EventDate> ofDay(Draft draft) {
    Telling telling = draft.telling();
    boolean fact =
        telling.factuality() == Factuality.ASSERTED || telling.factuality() == Factuality.CLAIMED;
    if (!fact || day.isEmpty()) {
      return Optional.empty();
    }
    boolean sure = !draft.passage().hasCue(Cue.Kind.NEW) && !isPast(day.get());
    EventDate sameDay = ofNight(draft, day.get());
    return Optional.of(sure ? sameDay : Days.about(sameDay, ""));
  }

  /** Whether another time was told of since. */
  private boolean isPast(EventDate day) {
    for (Told event : told) {
      boolean meets = Days.within(event.date, day) || Days.within(day, event.date);
      if (Days.anchors(event.date) && !meets) {
        return true;
      }
    }
    return false;
  }

  /** Of a night, an hour tells the day. */
  private static EventDate ofNight(Draft draft, EventDate night) {
    if (!night.isKnown() || !night.start().get().plusDays(1).equals(night.end().get())) {
      return night;
    }
    if (draft.passage().hasCue(Cue.Kind.MORNING)) {
      return Days.day(night.end().get(), "");
    }
    return draft.passage().hasCue(Cue.Kind.EVENING) ? Days.day(night.start().get(), "") : night;
  }

  private EventDate counted(Draft draft, SaidDate said) {
    Optional<EventDate> near = days.before(draft.sentence());
    if (near.isPresent()) {
      return Days.shifted(near.get(), said.shift(), said.date().text());
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      if (Days.anchors(told.get(i).date)) {
        return Days.shifted(ofNight(told.get(i).date), said.shift(), said.date().text());
      }
    }
    Optional<EventDate> last = days.last(draft.sentence());
    if (last.isPresent()) {
      return Days.shifted(last.get(), said.shift(), said.date().text());
    }
    if (said.shift() < 0 && published.isPresent()) {
      EventDate today = EventDate.day(published.get(), "");
      return Days.about(Days.shifted(today, said.shift(), said.date().text()), said.date().text());
    }
    EventDate open = open();
    return new EventDate(
        open.start(), open.end(), open.precision(), open.edtf(), said.date().text());
  }

  /** "A third died in the night": the day that was told of before, where it is one of the two. */
  private EventDate ofNight(EventDate night) {
    for (Told event : told) {
      EventDate day = event.date;
      if (day.precision() == 1 && !Days.within(night, day) && Days.within(day, night)) {
        return day;
      }
    }
    return night;
  }

  /** The time that the part before in the same sentence gives: "a day after ..". */
  private Optional<EventDate> related(int index) {
    if (index == 0 || drafts.get(index - 1).sentence() != drafts.get(index).sentence()) {
      return Optional.empty();
    }
    Draft left = drafts.get(index - 1);
    return left.toNext().flatMap(relation -> leftDate(left).map(date -> relate(date, relation)));
  }

  private Optional<EventDate> leftDate(Draft left) {
    return event(left)
        .or(() -> named(left.main().word().noun()).map(t -> t.date))
        .or(() -> told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1).date));
  }

  private static EventDate relate(EventDate left, PassageSplitter.Relation relation) {
    OptionalInt days = relation.days();
    if (days.isPresent()) {
      int shift = relation.later() ? -days.getAsInt() : days.getAsInt();
      EventDate day = Days.shifted(left, shift, relation.text());
      return days.getAsInt() < WEEK ? day : Days.about(day, relation.text());
    }
    return relation.later() ? Days.before(left, relation.text()) : EventDate.unknown();
  }

  /** The date of the event that the opening of an article sums up. */
  private Optional<Draft> summed(int index) {
    Draft opening = drafts.get(index);
    if (dated || opening.said().isPresent()) {
      return Optional.empty();
    }
    for (int i = index + 1; i < drafts.size(); i++) {
      Draft next = drafts.get(i);
      boolean near = next.sentence() - opening.sentence() <= LEAD_REACH;
      if (near && disorder(next.type()) == disorder(opening.type())) {
        if (event(next).isPresent()) {
          return Optional.of(next);
        }
      }
    }
    return Optional.empty();
  }

  /** The first day told behind an opening that tells none, also by what is no event. */
  private Optional<EventDate> behind(Draft draft) {
    boolean opening = !dated && draft.paragraph() <= Math.max(OPENING, days.opening());
    return opening && draft.telling().factuality() != Factuality.HISTORICAL
        ? days.after(draft.sentence(), LEAD_REACH)
            .filter(day -> day.isKnown() && published.isPresent())
            .filter(day -> Math.abs(DateParser.age(day, published.get())) <= WEEK)
            .map(day -> Days.about(day, ""))
        : Optional.empty();
  }

  private EventDate open() {
    return published.map(Days::upTo).orElseGet(EventDate::unknown);
  }

  /** A passage that goes on with an event says no type of its own where its noun is vague. */
  private SubEventType type(int index, Optional<Told> before) {
    Draft draft = drafts.get(index);
    boolean vague =
        draft.main().is(TriggerWord.Flag.TARGET)
            && draft.roles().struck().filter(p -> p.kind().acts()).isEmpty()
            && (draft.main().isNoun() || draft.main().strength() > 2);
    if (isShotAtProtest(index)) {
      return SubEventType.EXCESSIVE_FORCE;
    }
    if (goesOn(draft, before)) {
      return before.get().type;
    }
    if (isOfRiot(draft, before) || isBareClash(index)) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    if (isOfShotCrowd(draft)) {
      return SubEventType.EXCESSIVE_FORCE;
    }
    if (!vague || draft.said().isPresent()) {
      return draft.type();
    }
    return before.map(b -> b.type).or(() -> summed(index).map(Draft::type)).orElse(draft.type());
  }

  /** Who is killed in the sentence that tells of a protest, by nobody who is named. */
  private boolean isShotAtProtest(int index) {
    Draft draft = drafts.get(index);
    boolean killed =
        draft.type() == SubEventType.ATTACK
            || (draft.type() == SubEventType.PEACEFUL_PROTEST
                && draft.casualties().killed().orElse(0) > 0);
    if (isFiredOnCrowd(draft, index)) {
      return true;
    }
    if (index == 0 || !killed || draft.roles().doer().filter(p -> p.kind().isArmed()).isPresent()) {
      return false;
    }
    Draft left = drafts.get(index - 1);
    return left.sentence() == draft.sentence() && left.type().type() == EventType.PROTESTS;
  }

  /** What burns where a crowd was told of before. */
  private static boolean isOfRiot(Draft draft, Optional<Told> before) {
    return before.filter(b -> isCrowd(b.type)).isPresent()
        && draft.type() == SubEventType.LOOTING
        && draft.said().isEmpty()
        && !opens(draft)
        && !draft.roles().isDoer(Party.Kind::isArmed);
  }

  /** "Clashes in Athens over a train crash": between nobody, where an article tells of protests. */
  private boolean isBareClash(int index) {
    Draft draft = drafts.get(index);
    boolean bare =
        draft.type() == SubEventType.ARMED_CLASH
            && draft.main().is(TriggerWord.Flag.FIGHT)
            && draft.roles().doer().isEmpty()
            && draft.roles().target().isEmpty();
    if (!bare) {
      return false;
    }
    int crowds = 0;
    int arms = 0;
    for (Draft other : drafts) {
      crowds += isCrowd(other.type()) ? 1 : 0;
      arms += disorder(other.type()) ? 1 : 0;
    }
    return crowds > arms;
  }

  /** Whom the police shot, where the article tells elsewhere that it was at a demonstration. */
  private boolean isOfShotCrowd(Draft draft) {
    boolean shot =
        draft.type() == SubEventType.ATTACK
            && draft.casualties().killed().orElse(0) > 0
            && (draft.roles().doer().isEmpty()
                || draft.roles().isDoer(kind -> kind == Party.Kind.STATE));
    return shot
        && drafts.stream()
            .anyMatch(
                other ->
                    other.type() == SubEventType.EXCESSIVE_FORCE
                        && other.casualties().killed().equals(draft.casualties().killed()));
  }

  private static boolean isCrowd(SubEventType type) {
    return type.type() == EventType.PROTESTS || type.type() == EventType.RIOTS;
  }

  /** "They marched to the market. At the roundabout the police opened fire." */
  private boolean isFiredOnCrowd(Draft draft, int index) {
    boolean fired =
        index > 0
            && draft.type() == SubEventType.ATTACK
            && draft.passage().has(TriggerWord.Flag.GUN)
            && !draft.roles().isDoer(Party.Kind::isNonStateArmed);
    return fired
        && drafts.get(index - 1).paragraph() == draft.paragraph()
        && drafts.get(index - 1).type().type() == EventType.PROTESTS;
  }

  private static boolean isWithVictims(SubEventType type) {
    return type.type() != EventType.STRATEGIC || type == SubEventType.LOOTING;
  }

  /** Houses burnt, people hurt and "the blast" are of the event told before. */
  private static boolean goesOn(Draft draft, Optional<Told> before) {
    if (before.isEmpty() || draft.said().isPresent()) {
      return false;
    }
    if (!disorder(before.get().type)) {
      return hasVictims(draft) && isWithVictims(before.get().type);
    }
    if (before.get().type.type() == EventType.EXPLOSIONS && hasVictims(draft)) {
      return draft.type() == SubEventType.ATTACK && !draft.main().is(TriggerWord.Flag.GUN);
    }
    boolean blast =
        draft.refersBack()
            && draft.type().type() == EventType.EXPLOSIONS
            && before.get().type.type() == EventType.EXPLOSIONS;
    boolean fate = draft.main().strength() > 2 && draft.roles().doer().isEmpty();
    return blast || fate || draft.type() == SubEventType.LOOTING;
  }

  private int remember(Draft draft, EventDate date, SubEventType type, Optional<Told> before) {
    boolean goesOn = before.filter(b -> b.date.edtf().equals(date.edtf())).isPresent();
    Told event = goesOn ? before.get() : sameTime(date, type);
    for (Trigger trigger : draft.passage().triggers()) {
      if (trigger.isNoun()) {
        event.nouns.add(trigger.word().noun());
      }
    }
    event.type = type;
    event.paragraph = draft.paragraph();
    told.remove(event);
    told.add(event);
    return event.number;
  }

  /** The event told of the same time, else a new one. */
  private Told sameTime(EventDate date, SubEventType type) {
    for (Told event : told) {
      boolean same = event.date.isKnown() && event.date.edtf().equals(date.edtf());
      if (same && disorder(event.type) == disorder(type)) {
        return event;
      }
    }
    return new Told(threads++, date);
  }
}
