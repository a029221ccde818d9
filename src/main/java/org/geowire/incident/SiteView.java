package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.incident.WordKinds.Kind;
import org.geowire.lang.PhraseTable;
import org.geowire.model.FeatureSink;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/** What speaks for each of the names of a sentence as the site of an event told in it. */
final class SiteView {

  /** Words of a bag before or behind a name. */
  private static final int BAG = 4;

  /** Beyond this no word between a name and the trigger is looked at. */
  private static final int MOST_BETWEEN = 14;

  private static final int LONGEST_PATH = 4;

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

  /** The lists that a view reads. */
  record Words(WordKinds kinds, SiteWords roles, PhraseTable events) {}

  SiteView(Document document, int sentence, List<SiteOption> options, Span trigger, Words words) {
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
    voice = voice();
  }

  private void role(int i) {
    int first = options.get(i).first();
    Optional<PhraseTable.Match> match = words.roles().before(tokens, first, sentence.firstToken());
    roles[i] = match.isEmpty() ? 0 : match.get().entry().value(0).hashCode() | 1;
    starts[i] = match.isEmpty() ? first : match.get().first();
    phrases[i] = match.isEmpty() ? 0 : phrase(match.get().first(), match.get().end());
  }

  private long phrase(int from, int to) {
    long hash = 7;
    for (int token = from; token < to; token++) {
      hash = mix(hash, tokens.hash(token));
    }
    return hash;
  }

  /**
   * 1 where a form of "be" stands right before the trigger or one word before it, 2 "by" behind.
   */
  private int voice() {
    int found = kind(trigger - 1) == Kind.BE || kind(trigger - 2) == Kind.BE ? 1 : 0;
    found |= kind(trigger - 1) == Kind.AUX || kind(trigger - 2) == Kind.AUX ? 2 : 0;
    return found;
  }

  private Kind kind(int token) {
    return sentence.containsToken(token) ? kinds[token - sentence.firstToken()] : Kind.NONE;
  }

  private int code(int token) {
    return sentence.containsToken(token) ? WordKinds.code(kind(token)) : 31;
  }

  private long word(int token) {
    return sentence.containsToken(token) ? tokens.hash(token) : 3;
  }

  private static long mix(long a, long b) {
    long mixed = (a * 0x9e3779b97f4a7c15L) ^ Long.rotateLeft(b, 17);
    return mixed * 0xbf58476d1ce4e5b9L ^ (mixed >>> 29);
  }

  private static int step(int count) {
    return count <= 4
        ? count
        : count <= 6 ? 5 : count <= 9 ? 6 : count <= 14 ? 7 : count <= 22 ? 8 : 9;
  }

  Document document() {
    return document;
  }

  List<SiteOption> options() {
    return options;
  }

  private boolean isAfter(SiteOption option) {
    return option.first() >= triggerEnd;
  }

  /** The first token between an option and the trigger. */
  private int from(SiteOption option) {
    return isAfter(option) ? triggerEnd : option.end();
  }

  /** The token behind the last between an option and the trigger. */
  private int to(SiteOption option) {
    return isAfter(option) ? option.first() : Math.max(option.end(), trigger);
  }

  /** Hands on what speaks for an option. */
  void of(int index, FeatureSink sink) {
    SiteOption option = options.get(index);
    name(option, sink);
    left(index, option, sink);
    right(option, sink);
    between(index, option, sink);
    event(index, option, sink);
    verbs(index, option, sink);
    others(index, option, sink);
  }

  private void name(SiteOption option, FeatureSink sink) {
    int standing = standing(option);
    int kind = kindOf(option);
    sink.add(SiteFeature.STANDING, standing);
    sink.add(SiteFeature.KIND, kind);
    sink.add(SiteFeature.KIND_STANDING, kind * 31L + standing);
    sink.add(SiteFeature.POPULATION, population(option));
    sink.add(SiteFeature.CONFIDENCE, (int) (option.spot().toponym().confidence() * 5));
    sink.add(SiteFeature.LENGTH, Math.min(5, option.end() - option.first()));
    sink.add(SiteFeature.NAME, phrase(option.first(), option.end()));
    sink.add(SiteFeature.LAST_WORD, word(option.end() - 1));
    sink.add(SiteFeature.FIRST_WORD, word(option.first()));
    sink.add(SiteFeature.LAST_KIND, code(option.end() - 1) * 8L + standing);
    boolean dateline =
        document.dateline().isPresent()
            && document.dateline().get().overlaps(option.spot().toponym().span());
    sink.add(SiteFeature.DATELINE, dateline ? 1 : 0);
    int at = option.first() - sentence.firstToken();
    sink.add(
        SiteFeature.PLACE_IN_SENTENCE, at == 0 ? 0 : at < 3 ? 1 : at * 4L / sentence.size() + 2);
  }

  private static int standing(SiteOption option) {
    int standing =
        switch (option.spot().standing()) {
          case KEPT -> option.spot().resolution().place().isPresent() ? 0 : 1;
          case DOUBTFUL -> option.spot().resolution().place().isPresent() ? 2 : 3;
          case RUN -> 4;
        };
    return option.isWide() ? standing + 8 : standing;
  }

  private static int kindOf(SiteOption option) {
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

  private static int population(SiteOption option) {
    Optional<Place> place = option.spot().resolution().place();
    long people = place.isEmpty() ? 0 : place.get().population().orElse(1);
    return (64 - Long.numberOfLeadingZeros(people)) / 2;
  }

  private void left(int index, SiteOption option, FeatureSink sink) {
    int first = option.first();
    int side = isAfter(option) ? 1 : 0;
    int kind = kindOf(option);
    long role = roles[index];
    sink.add(SiteFeature.ROLE, role);
    sink.add(SiteFeature.ROLE_PHRASE, phrases[index]);
    sink.add(SiteFeature.ROLE_SIDE, role * 2 + side);
    sink.add(SiteFeature.ROLE_KIND, role * 37 + kind);
    int governor = starts[index] - 1;
    sink.add(SiteFeature.GOVERNOR, mix(word(governor), 1));
    sink.add(
        SiteFeature.GOVERNOR_KIND,
        code(governor) * 2L + (governor >= trigger && governor < triggerEnd ? 1 : 0));
    sink.add(SiteFeature.GOVERNOR_ROLE, mix(word(governor), phrases[index]));
    sink.add(SiteFeature.LEFT_WORD, word(first - 1));
    sink.add(SiteFeature.LEFT_BIGRAM, mix(word(first - 1), word(first - 2)));
    sink.add(SiteFeature.LEFT_TRIGRAM, mix(mix(word(first - 1), word(first - 2)), word(first - 3)));
    sink.add(
        SiteFeature.LEFT_KIND, code(first - 1) * 1024L + code(first - 2) * 32L + code(first - 3));
    for (int i = 1; i <= BAG && first - i >= sentence.firstToken(); i++) {
      sink.add(SiteFeature.LEFT_BAG, word(first - i));
    }
    sink.add(SiteFeature.LEFT_GAP, sign(first - 1) * 2L + side);
  }

  /** What stands behind a token: a space, a comma, another sign. */
  private int sign(int token) {
    if (!sentence.containsToken(token) || !sentence.containsToken(token + 1)) {
      return 0;
    }
    if (tokens.gapIs(token, ' ')) {
      return 1;
    }
    return tokens.charAt(tokens.end(token)) * 128 + tokens.charAt(tokens.start(token + 1) - 1);
  }

  private void right(SiteOption option, FeatureSink sink) {
    int next = option.end();
    int side = isAfter(option) ? 1 : 0;
    sink.add(SiteFeature.RIGHT_WORD, word(next));
    sink.add(SiteFeature.RIGHT_BIGRAM, mix(word(next), word(next + 1)));
    sink.add(SiteFeature.RIGHT_KIND, code(next) * 64L + code(next + 1) * 2L + side);
    sink.add(SiteFeature.RIGHT_GAP, sign(next - 1) * 2L + side);
    for (int i = 0; i < BAG && sentence.containsToken(next + i); i++) {
      sink.add(SiteFeature.RIGHT_BAG, word(next + i));
    }
    boolean name =
        sentence.containsToken(next)
            && document.letterCase() == Document.LetterCase.MIXED
            && tokens.gapIs(next - 1, ' ')
            && tokens.isCapitalised(next);
    sink.add(SiteFeature.BEFORE_NAME, name ? 1 + code(next) : 0);
  }

  private void between(int index, SiteOption option, FeatureSink sink) {
    int side = isAfter(option) ? 1 : 0;
    int from = from(option);
    int to = to(option);
    int length = step(to - from);
    sink.add(SiteFeature.SIDE, side);
    sink.add(SiteFeature.DISTANCE, length * 2L + side);
    sink.add(SiteFeature.DISTANCE_ROLE, mix(roles[index], length * 2L + side));
    if (to - from <= LONGEST_PATH) {
      sink.add(SiteFeature.PATH, mix(phrase(from, to), side));
    }
    int marks = 0;
    long path = side;
    for (int token = from; token < to; token++) {
      if (token - from < MOST_BETWEEN || to - token < MOST_BETWEEN) {
        sink.add(SiteFeature.BETWEEN_WORD, word(token) * 2 + side);
        sink.add(SiteFeature.BETWEEN_BIGRAM, mix(word(token), word(token + 1)) * 2 + side);
        suffix(token, side, sink);
      }
      if (kind(token) != Kind.NONE) {
        path = path * 32 + code(token);
      }
      marks += sign(token) > 1 ? 1 : 0;
    }
    sink.add(SiteFeature.PATH_KINDS, path);
    sink.add(SiteFeature.MARKS, Math.min(5, marks) * 2L + side);
  }

  private boolean isEvent(int token) {
    return words.events().contains(tokens, token);
  }

  /** How many verbs of events stand between, and whether one is closer before the option. */
  private void verbs(int index, SiteOption option, FeatureSink sink) {
    int side = isAfter(option) ? 1 : 0;
    int verbs = 0;
    for (int token = from(option); token < to(option); token++) {
      verbs += isEvent(token) || kind(token) == Kind.SPEECH ? 1 : 0;
      int sign = sign(token);
      if (sign > 1) {
        sink.add(SiteFeature.SIGN_BETWEEN, mix(sign, code(token + 1) * 2L + side));
        sink.add(SiteFeature.SIGN_BETWEEN, mix(word(token + 1), side));
      }
      if (kind(token) != Kind.NONE) {
        sink.add(SiteFeature.BETWEEN_ROLE, mix(roles[index], word(token) * 2 + side));
      }
    }
    sink.add(SiteFeature.VERBS_BETWEEN, mix(roles[index], Math.min(3, verbs) * 2 + side));
    int closest = starts[index] - 1;
    while (closest >= sentence.firstToken() && closest != trigger && !isEvent(closest)) {
      closest--;
    }
    int which = closest == trigger ? 1 : closest < sentence.firstToken() ? 0 : 2;
    sink.add(SiteFeature.CLOSEST, mix(roles[index], which * 2L + side));
    if (which == 2) {
      sink.add(SiteFeature.CLOSEST, mix(word(closest), 4 + side));
    }
  }

  /** Ending of the trigger, with what stands before it. */
  private long form() {
    char last = lower(tokens.end(triggerEnd - 1) - 1);
    return last * 64L + code(trigger - 1);
  }

  private char lower(int at) {
    return Character.toLowerCase(tokens.charAt(at));
  }

  private boolean isName(int token) {
    return document.letterCase() == Document.LetterCase.MIXED && tokens.isCapitalised(token);
  }

  private void suffix(int token, int side, FeatureSink sink) {
    int length = tokens.end(token) - tokens.start(token);
    if (kind(token) != Kind.NONE) {
      sink.add(SiteFeature.BETWEEN_KIND, code(token) * 2L + side);
    } else if (length > 4 && !isName(token)) {
      char last = lower(tokens.end(token) - 1);
      char before = lower(tokens.end(token) - 2);
      sink.add(SiteFeature.BETWEEN_SUFFIX, (last * 512L + before) * 2 + side);
    }
  }

  private void event(int index, SiteOption option, FeatureSink sink) {
    int side = isAfter(option) ? 1 : 0;
    int near = to(option) - from(option);
    long verb = word(triggerEnd - 1);
    long role = roles[index];
    sink.add(SiteFeature.TRIGGER_ROLE, mix(verb, role * 2 + side));
    sink.add(SiteFeature.TRIGGER_SIDE, mix(verb, side));
    sink.add(SiteFeature.TRIGGER_KIND, mix(verb, kindOf(option) * 2L + side));
    sink.add(SiteFeature.TRIGGER_NEXT, near <= 1 ? mix(verb, near * 2 + side) : side);
    sink.add(SiteFeature.VOICE, voice * 2L + side);
    sink.add(SiteFeature.VOICE_DISTANCE, (voice * 2L + side) * 16 + step(near));
    sink.add(SiteFeature.AFTER_TRIGGER, mix(word(triggerEnd), side));
    sink.add(SiteFeature.TRIGGER_FORM, mix(form(), role * 2 + side));
    sink.add(SiteFeature.DISTANCE_KIND, mix(kindOf(option), step(near) * 2L + side));
    int governor = isAfter(option) ? starts[index] - triggerEnd : trigger - starts[index];
    sink.add(SiteFeature.GOVERNOR_BETWEEN, mix(role, step(Math.max(0, governor)) * 2L + side));
  }

  private void others(int index, SiteOption option, FeatureSink sink) {
    int side = isAfter(option) ? 1 : 0;
    int between = 0;
    int all = 0;
    int listed = 0;
    int chain = 0;
    boolean twice = false;
    for (int i = 0; i < options.size(); i++) {
      SiteOption other = options.get(i);
      if (other.overlaps(option)) {
        continue;
      }
      all++;
      boolean inside = other.first() >= from(option) && other.end() <= to(option);
      between += inside && !other.isWide() ? 1 : 0;
      if (inside) {
        sink.add(SiteFeature.ROLES_BETWEEN, roles[i] * 2L + side);
      }
      sink.add(
          SiteFeature.RIVALS, mix(roles[i], mix(roles[index], isAfter(other) ? 2 + side : side)));
      listed |= listed(other, option);
      chain |= chain(other, option);
      twice |= other.spot().toponym().key().equals(option.spot().toponym().key());
    }
    int rank = Math.min(3, between);
    sink.add(SiteFeature.SPOTS_BETWEEN, rank * 2L + side);
    sink.add(SiteFeature.RANK, rank * 2L + side + 16L * step(to(option) - from(option)));
    sink.add(SiteFeature.RANK_ROLE, mix(roles[index], rank * 2L + side));
    sink.add(SiteFeature.ALONE, Math.min(5, all));
    sink.add(SiteFeature.LISTED, listed * 2L + side);
    sink.add(SiteFeature.CHAIN, chain * 4L + side * 2L + (roles[index] == 0 ? 0 : 1));
    sink.add(SiteFeature.TWICE, twice ? 1 : 0);
    sink.add(SiteFeature.SPEECH, speech(option));
  }

  /** Which side of the trigger has a word of saying next to an option. */
  private int speech(SiteOption option) {
    boolean before = false;
    boolean behind = false;
    for (int i = 1; i <= BAG; i++) {
      before |= kind(option.first() - i) == Kind.SPEECH;
      behind |= kind(option.end() + i - 1) == Kind.SPEECH;
    }
    return (before ? 1 : 0) + (behind ? 2 : 0);
  }

  private int listed(SiteOption other, SiteOption option) {
    if (other.end() <= option.first()) {
      return isJoined(other, option) ? 1 : 0;
    }
    return isJoined(option, other) ? 2 : 0;
  }

  /** Two names joined by a comma or by "and". */
  private boolean isJoined(SiteOption left, SiteOption right) {
    int between = right.first() - left.end();
    return between == 0
        || (between <= 2
            && words.roles().isJoiner(tokens, right.first() - 1 - (between == 2 ? 1 : 0)));
  }

  private static int chain(SiteOption other, SiteOption option) {
    int gap = Math.max(option.first() - other.end(), other.first() - option.end());
    if (gap > 3) {
      return 0;
    }
    if (option.spot().isHeldBy(other.spot())) {
      return other.first() > option.first() ? 1 : 2;
    }
    if (other.spot().isHeldBy(option.spot())) {
      return other.first() > option.first() ? 4 : 8;
    }
    return 0;
  }

  /** Hands on what speaks for none. */
  void none(FeatureSink sink) {
    long verb = word(triggerEnd - 1);
    sink.add(SiteFeature.NONE, 1);
    sink.add(SiteFeature.NONE_TRIGGER, verb);
    for (int i = 1; i <= 3; i++) {
      sink.add(SiteFeature.NONE_ROUND, mix(word(trigger - i), -i));
      sink.add(SiteFeature.NONE_ROUND, mix(word(triggerEnd + i - 1), i));
    }
    sink.add(SiteFeature.NONE_ROUND, mix(mix(word(triggerEnd), word(triggerEnd + 1)), 9));
    for (int i = 0; i < 10 && sentence.containsToken(triggerEnd + i); i++) {
      sink.add(SiteFeature.NONE_BAG, word(triggerEnd + i));
    }
    sink.add(SiteFeature.NONE_COUNT, Math.min(8, options.size()));
    sink.add(SiteFeature.NONE_VOICE, voice);
    sink.add(SiteFeature.NONE_FORM, form());
    for (int i = 0; i < options.size(); i++) {
      int side = isAfter(options.get(i)) ? 1 : 0;
      sink.add(SiteFeature.NONE_BEST, mix(roles[i], side));
      sink.add(SiteFeature.NONE_BEST, mix(kindOf(options.get(i)), 2 + side));
    }
  }

  /** Hands on what speaks for an option as one more site beside the one that was chosen. */
  void also(int chosen, int index, double odds, FeatureSink sink) {
    SiteOption site = options.get(chosen);
    SiteOption option = options.get(index);
    int side = option.first() > site.first() ? 1 : 0;
    int from = side == 1 ? site.end() : option.end();
    int to = Math.max(from, side == 1 ? option.first() : site.first());
    sink.add(SiteFeature.ALSO_BIAS, side);
    sink.add(SiteFeature.ALSO_LISTED, listed(site, option));
    sink.add(SiteFeature.ALSO_ODDS, Math.round(Math.max(-8, Math.min(8, odds))));
    sink.add(SiteFeature.ALSO_DISTANCE, step(to - from) * 2L + side);
    sink.add(SiteFeature.ALSO_PATH, to - from <= LONGEST_PATH ? mix(phrase(from, to), side) : side);
    sink.add(SiteFeature.ALSO_ROLE, mix(mix(roles[chosen], roles[index]), side));
    sink.add(SiteFeature.ALSO_KIND, mix(mix(kindOf(site), kindOf(option)), side));
    sink.add(SiteFeature.ALSO_HELD, chain(site, option));
    sink.add(SiteFeature.ALSO_RIGHT, word(option.end()));
    sink.add(SiteFeature.ALSO_TRIGGER, trigger >= from && trigger < to ? 1 : 0);
    int listed = 0;
    for (int token = from; token < to && token - from < MOST_BETWEEN; token++) {
      sink.add(SiteFeature.ALSO_BETWEEN, word(token) * 2 + side);
      listed += kind(token) == Kind.NONE && !isName(token) ? 1 : 0;
    }
    sink.add(SiteFeature.ALSO_DISTANCE, 64 + step(listed) * 2L + side);
  }
}
