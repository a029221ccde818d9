package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.incident.WordKinds.Kind;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * A sentence that tells an event, as the features of its sites see it: its names, the trigger, the
 * word before each name and the classes of all words.
 */
final class EventSentence {

  private final Document document;
  private final Tokens tokens;
  private final Sentence sentence;
  private final List<SiteOption> options;
  private final int trigger;
  private final int triggerEnd;
  private final Kind[] kinds;
  private final int[] roles;
  private final long[] phrases;
  private final int[] starts;
  private final int voice;
  private final Words words;

  /** The lists that a view reads, and how far it looks. */
  record Words(WordKinds kinds, SiteWords roles, PhraseTable events, Reach reach) {}

  /**
   * How many tokens far the features of a site look; the model has learnt with these.
   *
   * @param between from a name and from the trigger into the words between
   * @param path words between the two up to which they are looked at as one phrase
   * @param speech words beside a name among which one of saying counts
   * @param bag words beside a name whose order does not count
   */
  record Reach(int between, int path, int speech, int bag) {

    static Reach of(WeightTable table) {
      return new Reach(
          (int) table.of("feature-between"),
          (int) table.of("feature-path"),
          (int) table.of("feature-speech"),
          (int) table.of("feature-bag"));
    }
  }

  EventSentence(
      Document document, int sentence, List<SiteOption> options, Span trigger, Words words) {
    this.document = document;
    this.tokens = document.tokens();
    this.sentence = document.sentences().get(sentence);
    this.options = options;
    this.words = words;
    this.trigger = tokens.firstFrom(trigger.start());
    this.triggerEnd = Math.max(this.trigger + 1, tokens.firstFrom(trigger.end()));
    kinds = new Kind[this.sentence.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = words.kinds().of(tokens, this.sentence.firstToken() + i);
    }
    roles = new int[options.size()];
    phrases = new long[options.size()];
    starts = new int[options.size()];
    for (int i = 0; i < roles.length; i++) {
      role(i);
    }
    voice = findVoice();
  }

  private void role(int i) {
    int first = options.get(i).first();
    Optional<PhraseTable.Match> match = words.roles().before(tokens, first, sentence.firstToken());
    roles[i] = match.isEmpty() ? 0 : match.get().entry().value(0).hashCode() | 1;
    starts[i] = match.isEmpty() ? first : match.get().first();
    phrases[i] = match.isEmpty() ? 0 : phrase(match.get().first(), match.get().end());
  }

  /**
   * 1 where a form of "be" stands right before the trigger or one word before it, 2 "by" behind.
   */
  private int findVoice() {
    int found = kind(trigger - 1) == Kind.BE || kind(trigger - 2) == Kind.BE ? 1 : 0;
    found |= kind(trigger - 1) == Kind.AUX || kind(trigger - 2) == Kind.AUX ? 2 : 0;
    return found;
  }

  long phrase(int from, int to) {
    long hash = 7;
    for (int token = from; token < to; token++) {
      hash = mix(hash, tokens.hash(token));
    }
    return hash;
  }

  Kind kind(int token) {
    return sentence.containsToken(token) ? kinds[token - sentence.firstToken()] : Kind.NONE;
  }

  int code(int token) {
    return sentence.containsToken(token) ? WordKinds.code(kind(token)) : 31;
  }

  long word(int token) {
    return sentence.containsToken(token) ? tokens.hash(token) : 3;
  }

  /** What stands behind a token: a space, a comma, another sign. */
  int sign(int token) {
    if (!sentence.containsToken(token) || !sentence.containsToken(token + 1)) {
      return 0;
    }
    if (tokens.gapIs(token, ' ')) {
      return 1;
    }
    return tokens.charAt(tokens.end(token)) * 128 + tokens.charAt(tokens.start(token + 1) - 1);
  }

  boolean isName(int token) {
    return document.letterCase() == Document.LetterCase.MIXED && tokens.isCapitalised(token);
  }

  char lower(int at) {
    return Character.toLowerCase(tokens.charAt(at));
  }

  /** Ending of the trigger, with what stands before it. */
  long form() {
    char last = lower(tokens.end(triggerEnd - 1) - 1);
    return last * 64L + code(trigger - 1);
  }

  boolean isAfter(SiteOption option) {
    return option.first() >= triggerEnd;
  }

  /** The first token between an option and the trigger. */
  int from(SiteOption option) {
    return isAfter(option) ? triggerEnd : option.end();
  }

  /** The token behind the last between an option and the trigger. */
  int to(SiteOption option) {
    return isAfter(option) ? option.first() : Math.max(option.end(), trigger);
  }

  static long mix(long a, long b) {
    long mixed = (a * 0x9e3779b97f4a7c15L) ^ Long.rotateLeft(b, 17);
    return mixed * 0xbf58476d1ce4e5b9L ^ (mixed >>> 29);
  }

  static int step(int count) {
    return count <= 4
        ? count
        : count <= 6 ? 5 : count <= 9 ? 6 : count <= 14 ? 7 : count <= 22 ? 8 : 9;
  }

  static int standing(SiteOption option) {
    int standing =
        switch (option.spot().standing()) {
          case KEPT -> option.spot().resolution().place().isPresent() ? 0 : 1;
          case DOUBTFUL -> option.spot().resolution().place().isPresent() ? 2 : 3;
          case RUN -> 4;
        };
    return option.isWide() ? standing + 8 : standing;
  }

  static int kindOf(SiteOption option) {
    Spot spot = option.spot();
    if (!spot.isName()) {
      return option.isWide() ? 9 : 8;
    }
    if (spot.resolution().place().isEmpty()) {
      return 0;
    }
    Place place = spot.resolution().place().get();
    int kind =
        place.isCountry()
            ? 1
            : place.isAdmin1()
                ? 2
                : place.isAdmin2() ? 3 : place.isPopulatedPlace() ? 4 : other(place);
    return option.isWide() ? kind + 16 : kind;
  }

  private static int other(Place place) {
    return place.featureClass() == FeatureClass.S
        ? 5
        : place.featureClass() == FeatureClass.H ? 6 : 7;
  }

  Document document() {
    return document;
  }

  Tokens tokens() {
    return tokens;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The names that may be the site. */
  List<SiteOption> options() {
    return options;
  }

  /** First token of what tells the event. */
  int trigger() {
    return trigger;
  }

  /** The token behind the trigger. */
  int triggerEnd() {
    return triggerEnd;
  }

  /** Whether the trigger is passive or has an auxiliary. */
  int voice() {
    return voice;
  }

  Words words() {
    return words;
  }

  /** Hash of the role of the words before a name; 0 for none. */
  int roleOf(int index) {
    return roles[index];
  }

  /** Hash of the words before a name; 0 for none. */
  long phraseOf(int index) {
    return phrases[index];
  }

  /** The first token of the words before a name, else its own. */
  int startOf(int index) {
    return starts[index];
  }
}
