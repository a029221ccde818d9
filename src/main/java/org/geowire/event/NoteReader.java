package org.geowire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.article.Document;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.DatedText;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Phrases;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.note.NoteCasualties;
import org.geowire.event.note.NoteTopic;
import org.geowire.event.note.NoteTyper;
import org.geowire.event.note.NoteTypes;
import org.geowire.event.note.NoteView;
import org.geowire.event.note.NoteWord;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.PassageReader;
import org.geowire.event.passage.Telling;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.RuleTable;
import org.geowire.model.WeightTable;

/**
 * Reads a coder's note, a short text without headline that opens with a date: all of it tells one
 * event.
 *
 * <p>What an article says in passing is no event; a note was written down because it is one. So a
 * note is read as one passage. Rules over all of its words say whether it tells an event, a model
 * that weighs what they say and the words says which. A dated text without any word of a deed
 * ({@code the bank raised rates}) tells nothing.
 */
final class NoteReader {

  /** Triggers that tell a deed by themselves. */
  private static final int STRONG = 2;

  private final PassageReader reader;
  private final NoteCasualties casualties;
  private final Confidence confidence;
  private final LanguagePack pack;
  private final int mostSentences;
  private final int datedSentences;

  /** What only notes need, a quarter of all words: read when the first note comes. */
  private volatile Optional<Words> words = Optional.empty();

  NoteReader(
      PassageReader reader,
      Lexicon lexicon,
      Confidence confidence,
      LanguagePack pack,
      WeightTable weights) {
    this.confidence = confidence;
    this.reader = reader;
    this.pack = pack;
    this.casualties = new NoteCasualties(lexicon);
    mostSentences = (int) weights.of("note-sentences");
    datedSentences = (int) weights.of("note-dated-sentences");
  }

  /** The words of notes and the rules over them. */
  private record Words(Phrases phrases, WordList<NoteWord> list, NoteTypes types, NoteTyper typer) {

    static Words read(LanguagePack pack) {
      Phrases phrases = new Phrases();
      return new Words(
          phrases,
          new WordList<>(pack.rows("note-words"), NoteWord::read, phrases),
          new NoteTypes(RuleTable.load("/model/note-rules.tsv")),
          new NoteTyper(LinearModel.load("/model/note.bin")));
    }

    List<WordList.Found<NoteWord>> in(Passage passage) {
      return list.in(phrases.in(passage.tokens()), passage.first(), passage.end());
    }
  }

  /** Two threads may both read them, to the same effect. */
  private Words words() {
    Optional<Words> known = words;
    if (known.isEmpty()) {
      known = Optional.of(Words.read(pack));
      words = known;
    }
    return known.get();
  }

  /**
   * Whether a text is a note: short, in one paragraph, without headline, dated at its start and of
   * one event.
   */
  boolean isNote(DatedText text) {
    Document document = text.document();
    int sentences = document.sentences().size();
    return sentences > 0
        && sentences <= mostSentences
        && document.article().title().isBlank()
        && document.sentences().get(sentences - 1).paragraph()
            == document.sentences().get(0).paragraph()
        && reader.opensWithDate(text, datedSentences, date -> isOfNote(date, document.date()))
        && !tellsTwoEvents(reader.whole(text));
  }

  /** "Posts were attacked on 1 July. The previous day, a raid killed 30." */
  private static boolean tellsTwoEvents(Passage passage) {
    if (!hasDeed(passage, 0)) {
      return false;
    }
    for (SaidDate date : passage.dates()) {
      int sentence = passage.document().sentenceOf(date.first());
      int start = passage.document().sentences().get(sentence).firstToken();
      boolean opens = sentence > 0 && date.first() - start <= 1;
      if (opens && isOfEarlierEvent(date) && hasDeed(passage, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** What comes after is more of the same. */
  private static boolean isOfEarlierEvent(SaidDate date) {
    return date.use() == SaidDate.Use.EVENT && date.shift() < 0;
  }

  private static boolean hasDeed(Passage passage, int sentence) {
    for (Trigger trigger : passage.triggers()) {
      boolean strong = trigger.strength() <= STRONG && !trigger.is(TriggerWord.Flag.FATE);
      if (strong && passage.document().sentenceOf(trigger.first()) == sentence) {
        return true;
      }
    }
    return false;
  }

  /** Beside a day of publication only a recent day with its year marks a note. */
  private boolean isOfNote(EventDate date, Optional<LocalDate> published) {
    return published.isEmpty()
        || (date.isKnown() && date.precision() == 1 && !confidence.isHistorical(date, published));
  }

  /** What a note tells; empty where it tells no event. */
  Optional<Draft> read(DatedText text) {
    NoteView view = view(text);
    return view.byRules().isEmpty()
        ? Optional.empty()
        : Optional.of(draft(view, words().typer().type(view)));
  }

  /** A note with what the rules say of it. */
  NoteView view(DatedText text) {
    Passage passage = reader.whole(text);
    Words known = words();
    List<WordList.Found<NoteWord>> found = known.in(passage);
    NoteTopic topic = NoteTopic.of(passage, found);
    Casualties counted = casualties.count(passage, found, topic);
    NoteTypes.Reading reading = known.types().read(passage, found, topic, counted);
    return new NoteView(passage, topic, reading, counted);
  }

  private static Draft draft(NoteView view, SubEventType type) {
    NoteTypes.Reading reading = view.reading();
    Trigger main = NoteTypes.told(view.passage(), reading.act(), type);
    return new Draft(
        view.passage(),
        main,
        type,
        Telling.of(view.passage(), main),
        reading.roles(),
        own(type, view.counted()),
        0,
        false,
        said(view.passage()),
        Optional.empty());
  }

  /**
   * Without the dead of another event: those whom protesters mourn where nobody struck them, those
   * in a grave that was found, and those of a fight before an agreement or an arrest.
   */
  private static Casualties own(SubEventType type, Casualties counted) {
    boolean peaceful =
        type == SubEventType.PEACEFUL_PROTEST || type == SubEventType.PROTEST_WITH_INTERVENTION;
    boolean strategic = type.type() == EventType.STRATEGIC;
    return (peaceful || strategic) && counted.killed().orElse(0) > 0
        ? new Casualties(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            counted.injured(),
            counted.abducted())
        : counted;
  }

  /** The first date that stands for itself. */
  private static Optional<SaidDate> said(Passage passage) {
    List<SaidDate> own = new ArrayList<>(passage.dates());
    own.removeIf(date -> date.relative() || date.date().edtf().isEmpty());
    return own.stream().findFirst();
  }
}
