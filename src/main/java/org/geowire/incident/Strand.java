package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.geowire.event.Actor;
import org.geowire.event.Casualties;
import org.geowire.event.EventDate;
import org.geowire.event.EventMention;
import org.geowire.event.Factuality;
import org.geowire.event.SubEventType;
import org.geowire.geo.GeoPoint;

/** One incident as far as the mentions read so far tell it. */
final class Strand {

  /** Sites this near are one place under two names. */
  private static final double SAME_SITE_KM = 2;

  /** How many sentences behind an event the dead of the other side are told. */
  private static final int OTHERS_REACH = 6;

  /** How the name of an actor begins whom nobody names. */
  /** ACLED's kind of those who bear no arms. */
  private static final String CIVILIANS = "Civilians";

  static final String UNIDENTIFIED = "Unidentified";

  /** How ACLED's kind of armies and police begins. */
  private static final String STATE = "State";

  private final List<EventMention> mentions = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Located located;
  private EventMention placing;
  private int group = -1;
  private int groupSize;

  Strand(EventMention mention, Located located) {
    this.located = located;
    this.placing = mention;
    add(mention, located);
  }

  void add(EventMention mention, Located again) {
    mentions.add(mention);
    groupSize = Math.max(groupSize, mention.groupSize());
    for (String warning : again.warnings()) {
      if (!warnings.contains(warning)) {
        warnings.add(warning);
      }
    }
    if (again.explicit() && !located.explicit()) {
      located = again;
      placing = mention;
    }
  }

  /** Adds what is told elsewhere than where it happened. */
  void addTold(EventMention mention) {
    mentions.add(mention);
    groupSize = Math.max(groupSize, mention.groupSize());
  }

  /** Takes a site from a mention that tells nothing else. */
  void place(EventMention mention, Located where) {
    located = where;
    placing = mention;
  }

  /**
   * Adds what the headline says.
   *
   * @param alone whether it can mean this incident only, so that its figures are this one's
   */
  void addTitle(EventMention mention, boolean alone) {
    if (alone) {
      mentions.add(mention);
      mentions.sort((a, b) -> Integer.compare(a.trigger().start(), b.trigger().start()));
    }
    groupSize = Math.max(groupSize, mention.groupSize());
  }

  /** Takes over what another strand tells; its site stays. */
  void absorb(Strand other) {
    other.mentions.stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
    mentions.sort((a, b) -> Integer.compare(a.trigger().start(), b.trigger().start()));
    groupSize = Math.max(groupSize, other.groupSize);
  }

  Site site() {
    return located.site();
  }

  boolean isExplicit() {
    return located.explicit();
  }

  List<String> warnings() {
    List<String> all = new ArrayList<>(warnings);
    disagreement().ifPresent(all::add);
    return all;
  }

  int group() {
    return group;
  }

  void group(int number, int size) {
    group = number;
    groupSize = size;
  }

  int groupSize() {
    return groupSize;
  }

  boolean isOfThread(int thread) {
    for (EventMention mention : mentions) {
      if (thread >= 0 && mention.story().thread() == thread) {
        return true;
      }
    }
    return false;
  }

  /** Whether words such as "in a separate attack" begin it. */
  boolean opens() {
    return mentions.get(0).story().opens();
  }

  /** Deaths, 0 where none are told. */
  int killed() {
    return casualties(main()).killed().orElse(0);
  }

  /** Neither where nor when is known. */
  boolean isNothing() {
    return site().point().isEmpty() && date(main()).start().isEmpty() && killed() == 0;
  }

  /** Kilometres to another site; 0 where one of them has no point. */
  double kmTo(Site other) {
    boolean points = site().point().isPresent() && other.point().isPresent();
    return points ? site().point().get().distanceKm(other.point().get()) : 0;
  }

  /** Sentences from its first mention to that of another; those behind are nearer. */
  int sentencesTo(Strand other) {
    int behind = other.firstSentence() - firstSentence();
    return behind >= 0 ? 2 * behind : -2 * behind + 1;
  }

  /** Whether a mention stands in a paragraph. */
  boolean isToldIn(int paragraph, IntUnaryOperator paragraphOf) {
    for (EventMention mention : mentions) {
      if (paragraphOf.applyAsInt(mention.sentence()) == paragraph) {
        return true;
      }
    }
    return false;
  }

  int firstSentence() {
    return mentions.get(0).sentence();
  }

  int firstMention() {
    return mentions.get(0).trigger().start();
  }

  /** The mention that tells most surely what happened; the first of equals. */
  EventMention main() {
    EventMention best = mentions.get(0);
    for (EventMention mention : mentions) {
      boolean more = isViolence(mention) && isLoss(best);
      boolean less = isLoss(mention) && isViolence(best);
      if (more || (!less && mention.confidence() > best.confidence() + 1e-9)) {
        best = mention;
      }
    }
    return best;
  }

  /** Whether a mention may tell the same event, place aside. */
  boolean fits(EventMention mention) {
    if (happened(mention) != happened(mentions.get(0)) || !sameFamily(mention, main())) {
      return false;
    }
    for (EventMention own : mentions) {
      if (!compatible(own.date(), mention.date())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a headline may mean it: a day that it does not say itself does not count. */
  boolean isLike(EventMention title) {
    return fits(title)
        || (title.date().text().isEmpty()
            && happened(title) == happened(mentions.get(0))
            && sameFamily(title, main()));
  }

  /** Whether a mention may tell of the same time. */
  boolean meets(EventMention mention) {
    return happened(mention) == happened(mentions.get(0))
        && compatible(main().date(), mention.date());
  }

  boolean fits(Strand other) {
    for (EventMention mention : other.mentions) {
      if (!fits(mention)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it says a day in words of its own and the other says another. */
  boolean saysOtherDay(Strand other) {
    EventDate own = date(main());
    EventDate told = other.date(other.main());
    return !own.text().isEmpty() && !own.edtf().equals(told.edtf());
  }

  private static boolean happened(EventMention mention) {
    return mention.factuality() == Factuality.ASSERTED
        || mention.factuality() == Factuality.CLAIMED;
  }

  private static boolean sameFamily(EventMention a, EventMention b) {
    if ((isLoss(a) && isViolence(b)) || (isLoss(b) && isViolence(a))) {
      return true;
    }
    if (isShotByForces(a, b) || isShotByForces(b, a)) {
      return true;
    }
    return Family.same(a.type(), b.type());
  }

  /** "Police shot four people" beside "police opened fire on the crowd". */
  private static boolean isShotByForces(EventMention a, EventMention b) {
    boolean forces =
        a.actor1()
            .filter(actor -> !actor.kind().startsWith(STATE))
            .filter(actor -> !actor.name().startsWith(UNIDENTIFIED))
            .isEmpty();
    return a.type() == SubEventType.ATTACK
        && b.type() == SubEventType.EXCESSIVE_FORCE
        && forces
        && a.casualties().killed().orElse(0) > 0;
  }

  private static boolean isViolence(EventMention mention) {
    return Family.isViolence(mention.type());
  }

  /** What was destroyed is told beside what was done, unless it has a day of its own. */
  private static boolean isLoss(EventMention mention) {
    return mention.type() == SubEventType.LOOTING && mention.date().text().isEmpty();
  }

  /**
   * Known days must meet, of a night the first; a date that the text leaves open fits any, one said
   * to lie before fits only its like.
   */
  private static boolean compatible(EventDate a, EventDate b) {
    if (a.isKnown() && b.isKnown()) {
      if (a.precision() == 1 && b.precision() == 1) {
        return a.start().equals(b.start());
      }
      return !a.start().get().isAfter(b.end().get()) && !b.start().get().isAfter(a.end().get());
    }
    return a.edtf().equals(b.edtf()) || isUnsaid(a) || isUnsaid(b);
  }

  private static boolean isUnsaid(EventDate date) {
    return !date.isKnown() && date.text().isEmpty();
  }

  /** Whether a site is this one's. */
  boolean isAt(Site other) {
    Optional<GeoPoint> here = site().point();
    if (isOnlyNamed(site()) || isOnlyNamed(other)) {
      return site().location().equals(other.location());
    }
    if (site().basis() == other.basis()
        && site().place().isPresent()
        && site().place().equals(other.place())) {
      return true;
    }
    return here.isPresent()
        && other.point().isPresent()
        && site().precision().wherePrec() <= 2
        && other.precision().wherePrec() <= 2
        && here.get().distanceKm(other.point().get()) < SAME_SITE_KM;
  }

  /** Known to the text alone. */
  private static boolean isOnlyNamed(Site site) {
    return site.place().isEmpty()
        && !site.location().isEmpty()
        && site.basis() != LocationBasis.SUBREGION;
  }

  /** Whether this site is an area that holds another, or less is known of it. */
  boolean holds(Strand other) {
    Site area = site();
    Site inner = other.site();
    if (isElsewhere(other)) {
      return false;
    }
    if (area.precision().wherePrec() < 3
        || inner.precision().wherePrec() >= area.precision().wherePrec()) {
      return false;
    }
    return switch (area.basis()) {
      case NONE -> true;
      case COUNTRY ->
          area.admin().isPresent() && inner.admin().filter(area.admin().get()::holds).isPresent();
      case SUBREGION, AREA_CENTROID -> holdsPoint(area, inner);
      case AREA_SEAT -> inner.admin().filter(area.admin().orElseThrow()::holds).isPresent();
      default -> false;
    };
  }

  /** A place of a name that no map knows is not the place of another name. */
  private boolean isElsewhere(Strand other) {
    return located.unknown()
        && other.located.explicit()
        && !site().text().equals(other.site().text());
  }

  private static boolean holdsPoint(Site area, Site inner) {
    if (inner.point().isEmpty()) {
      return false;
    }
    boolean unit = area.place().filter(p -> p.isAdmin1() || p.isAdmin2()).isPresent();
    if (unit && area.basis() == LocationBasis.AREA_CENTROID) {
      return inner.admin().filter(area.admin().orElseThrow()::holds).isPresent();
    }
    double km = area.point().orElseThrow().distanceKm(inner.point().get());
    boolean inBox =
        area.place()
            .flatMap(p -> p.extent())
            .filter(box -> box.contains(inner.point().get()))
            .isPresent();
    return km * 1000 <= area.precision().uncertaintyM()
        || (inBox && !area.place().get().isCountry());
  }

  /** The event that all mentions tell together, with the passage that says where. */
  EventMention event() {
    EventMention main = main();
    return new EventMention(
        placing.sentence(),
        placing.trigger(),
        type(main),
        main.factuality(),
        date(main),
        actor(main, true),
        actor(main, false),
        withOtherCounts(casualties(main)),
        groupSize,
        main.target(),
        main.story(),
        main.confidence());
  }

  /** A protest is of the gravest kind told, an attack beside a fight is a clash. */
  private SubEventType type(EventMention main) {
    SubEventType type = main.type();
    boolean fought = false;
    for (EventMention mention : mentions) {
      fought |= mention.type() == SubEventType.ARMED_CLASH;
    }
    for (EventMention mention : mentions) {
      if (isShotByForces(main, mention)) {
        return mention.type();
      }
      SubEventType graver = Family.graver(type, mention.type());
      type = fought && type == SubEventType.ATTACK ? type : graver;
    }
    boolean onCivilians = main.actor2().filter(a -> a.kind().equals(CIVILIANS)).isPresent();
    return fought && type == SubEventType.ATTACK && !onCivilians ? SubEventType.ARMED_CLASH : type;
  }

  /** Of a weekend or a night, a mention may tell the day. */
  private EventDate date(EventMention main) {
    if (main.date().isKnown()) {
      EventDate date = main.date();
      for (EventMention mention : mentions) {
        date = isNarrower(mention.date(), date) ? mention.date() : date;
      }
      return date;
    }
    for (EventMention mention : mentions) {
      if (mention.date().isKnown()) {
        return mention.date();
      }
    }
    for (EventMention mention : mentions) {
      if (!mention.date().text().isEmpty()) {
        return mention.date();
      }
    }
    return main.date();
  }

  private static boolean isNarrower(EventDate date, EventDate than) {
    return date.precision() < than.precision()
        && date.isKnown()
        && !date.text().isEmpty()
        && !than.edtf().endsWith("~")
        && !date.start().get().isBefore(than.start().get())
        && !date.end().get().isAfter(than.end().get());
  }

  private Optional<Actor> actor(EventMention main, boolean first) {
    Optional<Actor> own = first ? main.actor1() : main.actor2();
    if (isIdentified(own)) {
      return own;
    }
    for (EventMention mention : mentions) {
      Optional<Actor> told = first ? mention.actor1() : mention.actor2();
      if (mention.type() == main.type() && isIdentified(told)) {
        return told;
      }
    }
    return own;
  }

  private static boolean isIdentified(Optional<Actor> actor) {
    return actor.isPresent() && !actor.get().name().startsWith(UNIDENTIFIED);
  }

  /** The highest other count of the deaths; what is lower tells of some of them. */
  private OptionalInt otherCount(Casualties best) {
    if (best.update()) {
      return OptionalInt.empty();
    }
    int most = best.killed().orElse(0);
    int limit = 2 * most;
    for (EventMention mention : mentions) {
      int told = mention.casualties().killed().orElse(0);
      most = told <= limit ? Math.max(most, told) : most;
    }
    return most > best.killed().orElse(0) ? OptionalInt.of(most) : OptionalInt.empty();
  }

  private Casualties withOtherCounts(Casualties best) {
    OptionalInt other = otherCount(best);
    boolean more =
        other.isPresent() && other.getAsInt() > best.killedHigh().orElse(best.killed().orElse(0));
    return more
        ? new Casualties(best.killed(), best.killedLow(), other, best.injured(), best.abducted())
        : best;
  }

  /** "The text counts 28 deaths and 33". */
  private Optional<String> disagreement() {
    Casualties best = casualties(main());
    OptionalInt other = otherCount(best);
    return other.isPresent()
        ? Optional.of(
            "the text counts " + best.killed().orElse(0) + " deaths and " + other.getAsInt())
        : Optional.empty();
  }

  private Casualties casualties(EventMention main) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Casualties told = mentions.get(i).casualties();
      boolean newer = told.killed().orElse(0) >= main.casualties().killed().orElse(0);
      if (told.update() && newer) {
        return told;
      }
    }
    Casualties own = firstCounted(main);
    return own.killed().isEmpty() ? own : withOthers(main, lessClaimed(own));
  }

  /** What a party claims stands against what others admit, which is lower. */
  private Casualties lessClaimed(Casualties own) {
    boolean claimed = false;
    Casualties least = own;
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      boolean claim = mention.factuality() == Factuality.CLAIMED;
      claimed |= claim && told.equals(own);
      boolean less = told.killed().orElse(0) > 0 && told.killed().getAsInt() < killed(least);
      if (!claim && less && told.sort() == Casualties.Sort.PLAIN && !own.isOfOthers(told)) {
        least = told;
      }
    }
    return claimed ? least : own;
  }

  private static int killed(Casualties casualties) {
    return casualties.killed().orElse(0);
  }

  /** "Two attackers were killed too": the dead of both sides and later ones are added. */
  private Casualties withOthers(EventMention main, Casualties own) {
    Casualties sum = own;
    boolean behind = false;
    for (EventMention other : mentions) {
      Casualties told = other.casualties();
      if (told.equals(own) || !behind) {
        behind |= told.equals(own) || other.equals(main);
        continue;
      }
      boolean near = other.sentence() - main.sentence() <= OTHERS_REACH;
      boolean same = killed(told) == killed(own); // told again
      boolean others =
          told.sort() == Casualties.Sort.MORE
              || (!same && own.isOfOthers(told))
              || (!same && own.equals(main.casualties()) && isOtherSide(main, other));
      if (near && others && killed(told) > 0 && !isTold(killed(sum) + killed(told))) {
        sum = sum.plus(told);
      }
    }
    return sum;
  }

  /** Whether a mention gives a sum, so that nothing is to be added to it. */
  private boolean isTold(int deaths) {
    for (EventMention mention : mentions) {
      if (mention.casualties().killed().orElse(0) == deaths) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherSide(EventMention main, EventMention other) {
    return isArmedGroup(other.actor2())
        && main.actor2().isPresent()
        && !isArmedGroup(main.actor2())
        && main.actor1().filter(a -> a.kind().startsWith(STATE)).isEmpty();
  }

  private static boolean isArmedGroup(Optional<Actor> actor) {
    return actor
        .filter(a -> a.kind().equals("Rebel group") || a.kind().endsWith("militia"))
        .isPresent();
  }

  private Casualties firstCounted(EventMention main) {
    if (main.casualties().killed().isPresent()) {
      return main.casualties();
    }
    for (EventMention mention : mentions) {
      if (mention.casualties().killed().isPresent()) {
        return mention.casualties();
      }
    }
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      if (told.injured().isPresent() || told.abducted().isPresent()) {
        return told;
      }
    }
    return main.casualties();
  }

  /**
   * How sure it is that an analyst would code it: a second mention confirms, an implied place
   * weakens.
   */
  double confidence() {
    double doubt = 1;
    for (EventMention mention : mentions) {
      doubt *= 1 - mention.confidence();
    }
    double sure = Math.max(main().confidence(), 1 - Math.pow(doubt, 0.7));
    return Math.min(0.99, isExplicit() ? sure : sure * 0.85);
  }
}
