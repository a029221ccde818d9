package org.geowire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.casualty.CasualtyCounter;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.DatedText;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.note.NoteView;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.PassageReader;
import org.geowire.event.passage.PassageSplitter;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Finds what an article reports: one mention for each passage that tells an event, in the order of
 * the text.
 *
 * <p>A list of places stays one mention, and an event told in several sentences gives several
 * mentions with one date and type; the incident stage joins and splits them. What is planned,
 * denied, supposed or long past is kept and marked; habits and vague talk of violence are left out.
 *
 * <p>Triggers are looked up in every sentence, all else only in sentences that have one. Instances
 * are immutable and safe for use by many threads.
 */
public final class EventExtractor {

  private final PassageReader reader;
  private final NoteReader notes;
  private final PassageSplitter splitter;
  private final Drafter drafter;
  private final LaterFigures figures;
  private final ActorNamer actors;
  private final Confidence confidence;
  private final DateParser dates;
  private final StoryReach reach;
  private final Scope scope;

  public EventExtractor(LanguagePack pack) {
    this(pack, Scope.news());
  }

  /**
   * An extractor for a profile.
   *
   * @param scope what is read beyond the news
   */
  public EventExtractor(LanguagePack pack, Scope scope) {
    this.scope = scope;
    Lexicon lexicon = new Lexicon(pack);
    WeightTable weights = WeightTable.load("/model/event-weights.tsv");
    dates = new DateParser(lexicon, weights);
    reader = new PassageReader(lexicon, dates, weights);
    splitter = new PassageSplitter(lexicon);
    CasualtyCounter casualties = new CasualtyCounter(lexicon);
    drafter = new Drafter(lexicon, casualties, weights, scope);
    figures = new LaterFigures(lexicon, casualties, weights);
    actors = new ActorNamer(pack);
    confidence = new Confidence(weights);
    reach = StoryReach.of(WeightTable.load("/model/story-weights.tsv"));
    notes = new NoteReader(reader, lexicon, confidence, pack, weights);
  }

  /** The event mentions of a document. */
  public List<EventMention> extract(Document document) {
    Matches matches = reader.matches(document);
    Optional<LocalDate> published = written(document, matches);
    DatedText text = dated(document, matches, published);
    if (notes.isNote(text)) {
      return notes.read(text).map(this::mention).stream().toList();
    }
    List<Draft> drafts = drafts(text);
    if (drafts.isEmpty()) {
      return List.of();
    }
    DayLine days = DayLine.of(text, reach.days());
    List<EventMention> mentions = new ArrayList<>(drafts.size());
    Course course = new Course(drafts, days, published, reach, scope);
    for (StoryLine.Timed timed : new StoryLine(course).timed()) {
      EventMention mention = mention(timed, factuality(timed, course));
      if (!confidence.isTooWeak(mention.confidence())) {
        mentions.add(mention);
      }
    }
    return List.copyOf(mentions);
  }

  /** A text read as a coder's note, for training. */
  public NoteView note(Document document) {
    Matches matches = reader.matches(document);
    return notes.view(dated(document, matches, document.date()));
  }

  private DatedText dated(Document document, Matches matches, Optional<LocalDate> published) {
    Optional<LocalDate> anchor =
        published.isPresent()
            ? Optional.empty()
            : dates.firstDay(matches, document.tokens().size());
    return reader.dated(document, matches, new DateParser.Known(published, anchor));
  }

  /** What the passages tell, in the order of the text; none of sport and anniversaries. */
  private List<Draft> drafts(DatedText text) {
    List<Draft> drafts = new ArrayList<>();
    for (int sentence = 0; sentence < text.document().sentences().size(); sentence++) {
      Optional<Passage> passage = reader.read(text, sentence);
      int before = drafts.size();
      boolean counted = passage.isPresent() && addDrafts(text, passage.get(), drafts);
      if (!counted && before > 0 && nothingHappened(drafts.subList(before, drafts.size()))) {
        addCount(reader.counting(text, sentence), drafts.subList(0, before));
      }
    }
    Scene scene = new Scene(text.document(), reader.cues(text), drafts, reach);
    drafts.removeIf(draft -> scene.isNoReport(draft));
    drafts.replaceAll(draft -> scene.looksBack(draft) ? draft.asBackground() : draft);
    drafts.replaceAll(draft -> scene.isRetracted(draft) ? draft.asDenied() : draft);
    return drafts;
  }

  /** "Nobody was hurt." tells the figures of the event told before. */
  private void addCount(Optional<Passage> counting, List<Draft> drafts) {
    int oldest = Math.max(0, drafts.size() - reach.earlier());
    for (int i = drafts.size() - 1; counting.isPresent() && i >= oldest; i--) {
      if (drafts.get(i).points() && i > 0) {
        continue;
      }
      Optional<Casualties> counted = figures.counted(counting.get(), drafts.get(i));
      if (counted.isPresent()) {
        drafts.set(i, drafts.get(i).with(counted.get()));
        return;
      }
    }
  }

  /** "A sixth died on Sunday", "three more died, bringing the toll to 15": no event of its own. */
  private boolean updates(Draft draft, List<Draft> drafts) {
    boolean counts =
        draft.isDeath()
            || draft.isBodyCount()
            || draft.isDamageCount()
            || draft.isHarmCount()
            || draft.isTollUpdate();
    if (!counts || drafts.isEmpty()) {
      return false;
    }
    if (follows(draft, drafts)) {
      return true;
    }
    if (draft.isHarmless() && !Confidence.isPlaced(draft)) {
      harmless(draft, drafts);
      return true;
    }
    return (draft.isDeath() || draft.isTollUpdate()) && raises(draft, drafts);
  }

  /** Adds a count to the event told right before it; whether there is one. */
  private boolean follows(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - reach.earlier()); i--) {
      if (drafts.get(i).points() && i > 0) {
        continue; // "the encounter was short"
      }
      Optional<Casualties> followed = figures.followed(draft, drafts.get(i));
      if (followed.isPresent()) {
        drafts.set(i, drafts.get(i).with(followed.get()));
        return true;
      }
      if (LaterFigures.happened(drafts.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Raises the toll of an event told anywhere before; whether there is one. */
  private boolean raises(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Optional<Casualties> counted = figures.updated(draft, drafts.get(i));
      if (counted.isPresent()) {
        drafts.set(i, drafts.get(i).with(counted.get()));
        return true;
      }
    }
    return false;
  }

  /** "Nobody has died", said paragraphs behind: of the event told last, of which none is known. */
  private static void harmless(Draft draft, List<Draft> drafts) {
    int last = drafts.size() - 1;
    Draft before = drafts.get(last);
    boolean near = draft.paragraph() - before.paragraph() <= 1 && LaterFigures.happened(before);
    if (near && before.casualties().killed().isEmpty()) {
      drafts.set(last, before.with(before.casualties().followedBy(draft.casualties())));
    }
  }

  private static boolean nothingHappened(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.telling().factuality() != Factuality.DENIED) {
        return false;
      }
    }
    return true;
  }

  /** Whether deaths of an event told before were among what was read. */
  private boolean addDrafts(DatedText text, Passage passage, List<Draft> drafts) {
    boolean counted = false;
    boolean apart = false;
    for (PassageSplitter.Part part : splitter.split(passage)) {
      Optional<Draft> draft = drafter.draft(part);
      draft.flatMap(harm -> strikeBefore(text, harm)).ifPresent(drafts::add);
      boolean updated = draft.isPresent() && !apart && updates(draft.get(), drafts);
      apart = part.toNext().isPresent(); // "two days after a guard was killed in Bule"
      counted |= updated;
      if (draft.isPresent() && !updated) {
        drafts.add(draft.get());
      }
    }
    return counted;
  }

  /** "A rocket found the bus stop on Sunday. Two were killed": the first says by what. */
  private Optional<Draft> strikeBefore(DatedText text, Draft harm) {
    int before = harm.sentence() - 1;
    boolean counts = harm.isDeath() || harm.isHarmCount();
    if (!counts
        || harm.casualties().killed().isEmpty()
        || before < 0
        || text.document().sentences().get(before).paragraph() != harm.paragraph()) {
      return Optional.empty();
    }
    List<PassageSplitter.Part> parts =
        reader.read(text, before).map(splitter::split).orElse(List.of());
    return parts.size() == 1 && drafter.draft(parts.get(0)).isEmpty()
        ? drafter.struck(parts.get(0))
        : Optional.empty();
  }

  /** When an article was written: the day of its dateline, up to a week before it appeared. */
  private Optional<LocalDate> written(Document document, Matches matches) {
    Optional<LocalDate> line = ofDateline(document, matches);
    Optional<LocalDate> published = document.date();
    return line.filter(
            day ->
                published.isEmpty()
                    || (!day.isAfter(published.get())
                        && day.plusDays(reach.week()).isAfter(published.get())))
        .or(() -> published);
  }

  private Optional<LocalDate> ofDateline(Document document, Matches matches) {
    Tokens tokens = document.tokens();
    return document
        .dateline()
        .flatMap(
            line ->
                dates
                    .dates(
                        matches,
                        tokens.firstFrom(line.start()),
                        tokens.firstFrom(line.end()),
                        new DateParser.Known(document.date(), Optional.empty()))
                    .stream()
                    .filter(said -> said.date().precision() == 1)
                    .flatMap(said -> said.date().start().stream())
                    .findFirst());
  }

  /** A coder wrote down what had happened. */
  private EventMention mention(Draft note) {
    EventDate date = note.said().map(SaidDate::date).orElseGet(EventDate::unknown);
    Factuality told = note.telling().factuality();
    Factuality claimed = told == Factuality.CLAIMED ? told : Factuality.ASSERTED;
    return mention(new StoryLine.Timed(note, date, note.type(), Story.whole(), false), claimed);
  }

  private EventMention mention(StoryLine.Timed timed, Factuality factuality) {
    Draft draft = timed.draft();
    ActorNamer.Sides sides = actors.sides(draft.passage(), timed.type(), draft.roles());
    Tokens tokens = draft.passage().tokens();
    return new EventMention(
        draft.sentence(),
        tokens.span(draft.main().first(), draft.main().end() - 1),
        timed.type(),
        factuality,
        timed.date(),
        sides.first(),
        sides.second(),
        draft.casualties(),
        draft.groupSize(),
        draft
            .roles()
            .site()
            .map(site -> tokens.span(site.first(), site.end() - 1).of(tokens.text()))
            .orElse(""),
        timed.story(),
        confidence.of(draft, timed.date(), factuality));
  }

  /** What lies long before publication is background, what lies behind it a plan. */
  private Factuality factuality(StoryLine.Timed timed, Course course) {
    EventDate date = timed.date();
    Optional<LocalDate> published = course.published();
    boolean old = confidence.isHistorical(date, published) || course.isLongBefore(date);
    Factuality told = timed.draft().telling().factuality();
    boolean happened = told == Factuality.ASSERTED || told == Factuality.CLAIMED;
    if (happened && (timed.background() || old)) {
      return Factuality.HISTORICAL;
    }
    boolean ahead =
        published.isPresent()
            && date.isKnown()
            && DateParser.age(date, published.get()) < -1
            && date.start().orElseThrow().isAfter(published.get());
    return happened && ahead ? Factuality.PLANNED : told;
  }
}
