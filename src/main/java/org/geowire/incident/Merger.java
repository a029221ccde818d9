package org.geowire.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.SubEventType;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Joins mentions that tell one incident.
 *
 * <p>Same family of types, dates that do not exclude each other and one place make one incident;
 * what is told of an area at large ("seven outposts in western Mali") goes to the incidents inside
 * it, which then are a group.
 */
final class Merger {

  /** The first incident this sure, as a share of the surest, is the main one. */
  private static final double MAIN_SHARE = 0.8;

  /** A place of the headline this far from all that the text tells is another incident's. */
  private static final double FAR_KM = 150;

  /** An opening tells no more than what follows within this. */
  private static final double NEAR_KM = 50;

  /** Paragraphs that open an article, from 0. */
  private static final int OPENING = 1;

  /** ACLED's word for armies and police. */
  private static final String STATE = "State";

  private final Document document;
  private final Map<String, CountryFacts> countries;
  private final Set<String> ids = new HashSet<>();
  private final List<Strand> strands = new ArrayList<>();
  private int groups;

  Merger(Document document, Map<String, CountryFacts> countries) {
    this.document = document;
    this.countries = countries;
  }

  /** Reads the mentions in the order of the text, and at last those of the headline. */
  void addAll(List<EventMention> mentions, Function<EventMention, List<Located>> locating) {
    for (EventMention mention : mentions) {
      if (!isTitle(mention) && !mention.story().reference()) {
        add(mention, locating.apply(mention));
      }
    }
    for (EventMention mention : mentions) {
      if (mention.story().reference()) {
        locating.apply(mention).forEach(located -> addReference(mention, located));
      }
    }
    List<Strand> told = List.copyOf(strands);
    for (EventMention mention : mentions) {
      if (isTitle(mention) && !mention.story().reference()) {
        addTitle(mention, locating.apply(mention), told);
      }
    }
  }

  private boolean isTitle(EventMention mention) {
    return !document.inBody(document.sentences().get(mention.sentence()).span());
  }

  /** "The attack on Tarka" may tell where what others tell took place. */
  private void addReference(EventMention mention, Located located) {
    if (isPoint(located)) {
      strands.stream()
          .filter(strand -> !strand.isExplicit() && strand.isLike(mention))
          .findFirst()
          .ifPresent(strand -> strand.place(mention, located));
    }
  }

  /** A headline sums up what the text tells, if the text tells anything that it may mean. */
  private void addTitle(EventMention mention, List<Located> sites, List<Strand> told) {
    List<Strand> fitting = told.stream().filter(strand -> strand.isLike(mention)).toList();
    List<Strand> touched = new ArrayList<>(sites.size());
    for (Located located : sites) {
      Optional<Strand> meant = meant(mention, located, fitting);
      if (meant.isPresent()) {
        meant.get().addTitle(mention, fitting.size() == 1);
        touched.add(meant.get());
      } else if (isPoint(located) || told.stream().noneMatch(s -> s.meets(mention))) {
        touched.add(strandFor(mention, located));
      }
    }
    groupOf(mention, touched);
  }

  /** The incident that a place of the headline means. */
  private static Optional<Strand> meant(EventMention title, Located located, List<Strand> fitting) {
    Strand nearest = null;
    for (Strand strand : fitting) {
      boolean nearer =
          nearest == null || strand.kmTo(located.site()) < nearest.kmTo(located.site());
      nearest = nearer ? strand : nearest;
    }
    boolean far =
        nearest != null
            && isPoint(located)
            && nearest.kmTo(located.site()) > FAR_KM
            && title.casualties().killed().isPresent()
            && title.casualties().killed().getAsInt() != nearest.killed();
    return far ? Optional.empty() : Optional.ofNullable(nearest);
  }

  private static boolean isPoint(Located located) {
    return located.explicit() && located.site().precision().wherePrec() <= 2;
  }

  void add(EventMention mention, List<Located> sites) {
    Optional<Strand> before =
        mention.story().afterwards() ? continued(mention) : Optional.<Strand>empty();
    if (before.isPresent()) {
      before.get().addTold(mention);
      return;
    }
    List<Strand> touched = new ArrayList<>(sites.size());
    for (Located located : sites) {
      Optional<Strand> meant = sites.size() == 1 ? goesBackTo(mention, located) : Optional.empty();
      meant.ifPresent(strand -> strand.addTold(mention));
      touched.add(meant.orElseGet(() -> strandFor(mention, located)));
    }
    groupOf(mention, touched);
  }

  /** "The wounded were taken to the capital": the place is not another incident's. */
  private Optional<Strand> goesBackTo(EventMention mention, Located located) {
    if (!mention.story().back() || !isPoint(located) || known(mention, located).isPresent()) {
      return Optional.empty();
    }
    return continued(mention)
        .filter(Strand::isExplicit)
        .filter(strand -> strand.isOfThread(mention.story().thread()))
        .filter(strand -> strand.site().point().isPresent())
        .filter(strand -> isAsExact(strand.site(), located.site()))
        .filter(strand -> strand.kmTo(located.site()) < FAR_KM)
        .filter(strand -> meets(strand.killed(), mention.casualties().killed().orElse(0)));
  }

  /** A town is no way back to a region: it says where in it. */
  private static boolean isAsExact(Site known, Site other) {
    return known.precision().wherePrec() <= Math.max(2, other.precision().wherePrec());
  }

  private static boolean meets(int killed, int told) {
    return killed == 0 || told == 0 || killed == told;
  }

  private void groupOf(EventMention mention, List<Strand> touched) {
    if (touched.size() > 1 && touched.stream().distinct().count() > 1) {
      group(touched, Math.max(mention.groupSize(), 0));
    }
  }

  private Strand strandFor(EventMention mention, Located located) {
    Optional<Strand> known = mention.story().opens() ? Optional.empty() : known(mention, located);
    known.ifPresent(strand -> strand.add(mention, located));
    return known.orElseGet(() -> begin(mention, located));
  }

  private Strand begin(EventMention mention, Located located) {
    Strand added = new Strand(mention, located);
    strands.add(added);
    return added;
  }

  /** The incident that a mention goes on with. */
  private Optional<Strand> known(EventMention mention, Located located) {
    for (int i = strands.size() - 1; i >= 0; i--) {
      Strand strand = strands.get(i);
      if (strand.fits(mention) && strand.isAt(located.site())) {
        return Optional.of(strand);
      }
    }
    boolean placed = located.explicit() && !isVague(mention, located.site());
    return placed
        ? Optional.empty()
        : continued(mention).filter(strand -> !isElsewhere(strand, mention, located));
  }

  /** Whether a new paragraph tells of a place of its own. */
  private boolean isElsewhere(Strand strand, EventMention mention, Located located) {
    boolean point = located.site().precision().wherePrec() <= 2;
    return point
        && strand.kmTo(located.site()) > NEAR_KM
        && !strand.isToldIn(paragraph(mention.sentence()), this::paragraph);
  }

  /** Names no more than a country, and tells no day and no figure of its own. */
  private static boolean isVague(EventMention mention, Site site) {
    boolean country = site.basis() == LocationBasis.COUNTRY || site.basis() == LocationBasis.NONE;
    return country && mention.date().text().isEmpty() && mention.casualties().killed().isEmpty();
  }

  /** The latest incident of the same thread, else the latest that fits. */
  private Optional<Strand> continued(EventMention mention) {
    Optional<Strand> fitting = Optional.empty();
    for (int i = strands.size() - 1; i >= 0; i--) {
      Strand strand = strands.get(i);
      if (strand.fits(mention)) {
        if (strand.isOfThread(mention.story().thread())) {
          return Optional.of(strand);
        }
        fitting = fitting.isEmpty() ? Optional.of(strand) : fitting;
      }
    }
    return fitting;
  }

  /** Puts strands into one group, with those that are already grouped with one of them. */
  private void group(List<Strand> members, int size) {
    Set<Integer> met = new TreeSet<>();
    members.stream().map(Strand::group).filter(number -> number >= 0).forEach(met::add);
    int chosen = met.isEmpty() ? groups++ : Collections.max(met);
    Set<Strand> all = new LinkedHashSet<>(members);
    strands.stream().filter(s -> met.contains(s.group())).forEach(all::add);
    int most = size;
    for (Strand strand : all) {
      most = Math.max(most, strand.groupSize());
    }
    for (Strand strand : all) {
      strand.group(chosen, most);
    }
  }

  private static int wherePrec(Strand strand) {
    return strand.site().precision().wherePrec();
  }

  /** Gives what is told of an area to the incidents inside it. */
  private void settleAreas() {
    List<Strand> areas = new ArrayList<>(strands);
    areas.sort((a, b) -> Integer.compare(wherePrec(a), wherePrec(b)));
    for (Strand area : areas) {
      List<Strand> inside = inside(area);
      if (inside.isEmpty()) {
        continue;
      }
      strands.remove(area);
      boolean counted = area.groupSize() > 1;
      if (inside.size() > 1 && counted) {
        List<Strand> all = new ArrayList<>(inside);
        group(all, area.groupSize());
      } else {
        detail(area, inside).ifPresent(strand -> strand.absorb(area));
      }
    }
  }

  /** Of several incidents inside, what is told of the area means the next; no sum of all. */
  private static Optional<Strand> detail(Strand area, List<Strand> inside) {
    Strand next = inside.get(0);
    for (Strand strand : inside) {
      next = area.sentencesTo(strand) < area.sentencesTo(next) ? strand : next;
    }
    boolean sum = inside.size() > 1 && area.killed() > 0 && next.killed() > 0;
    return sum && area.killed() != next.killed() ? Optional.empty() : Optional.of(next);
  }

  private List<Strand> inside(Strand area) {
    List<Strand> inside = new ArrayList<>();
    for (Strand strand : strands) {
      if (strand != area
          && !area.opens()
          && area.holds(strand)
          && area.fits(strand)
          && !isOfItsOwn(area, strand)) {
        inside.add(strand);
      }
    }
    return inside;
  }

  /**
   * Another paragraph with its own day or figures tells another incident, though of no known place.
   */
  private boolean isOfItsOwn(Strand area, Strand other) {
    return paragraph(area) > Math.max(OPENING, paragraph(other))
        && area.killed() > 0
        && other.killed() > 0
        && area.killed() != other.killed()
        && area.saysOtherDay(other);
  }

  /** "Six were killed in one day" is no incident beside the parts that make up the six. */
  private void settleSums() {
    for (Strand sum : List.copyOf(strands)) {
      int parts = 0;
      int killed = 0;
      for (Strand part : strands) {
        if (part != sum && sum.killed() > 0 && part.killed() > 0 && sum.fits(part)) {
          parts++;
          killed += part.killed();
        }
      }
      if (parts > 1 && killed == sum.killed()) {
        strands.remove(sum);
      }
    }
  }

  /** The opening and the details of one incident, told of two places near each other. */
  private void settleTwins() {
    for (Strand opening : List.copyOf(strands)) {
      for (Strand detail : List.copyOf(strands)) {
        if (opening != detail
            && paragraph(opening) <= OPENING
            && paragraph(detail) > paragraph(opening)
            && strands.contains(opening)
            && !detail.opens()
            && opening.killed() > 0
            && opening.killed() == detail.killed()
            && opening.fits(detail)
            && opening.kmTo(detail.site()) < NEAR_KM) {
          detail.absorb(opening);
          strands.remove(opening);
        }
      }
    }
  }

  private int paragraph(Strand strand) {
    return paragraph(strand.firstSentence());
  }

  private int paragraph(int sentence) {
    return document.sentences().get(sentence).paragraph();
  }

  /**
   * The incidents: the main one first, the others by first mention.
   *
   * @param settle gives the site of an incident from what tells it and the site found so far
   */
  List<Incident> incidents(BiFunction<EventMention, Site, Site> settle) {
    settleAreas();
    settleSums();
    settleTwins();
    strands.removeIf(Strand::isNothing);
    strands.sort((a, b) -> Integer.compare(a.firstMention(), b.firstMention()));
    mainStrand()
        .ifPresent(
            main -> {
              strands.remove(main);
              strands.add(0, main);
            });
    List<Incident> incidents = new ArrayList<>();
    for (Strand strand : strands) {
      Site site = strand.site();
      Site settled = settle.apply(strand.event(), site);
      if (!settled.equals(site)) {
        strand.place(strand.event(), new Located(settled, false, List.of()));
      }
      incidents.add(incident(strand));
    }
    return incidents;
  }

  private Optional<Strand> mainStrand() {
    double most = strands.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Strand strand : strands) {
      most = Math.max(most, weight(strand));
    }
    for (Strand strand : strands) {
      if (weight(strand) >= most * MAIN_SHARE) {
        return Optional.of(strand);
      }
    }
    return Optional.empty();
  }

  /** Without a point an incident is hardly what the article is for. */
  private static double weight(Strand strand) {
    return strand.confidence() * (strand.site().point().isPresent() ? 1 : 0.5);
  }

  private Incident incident(Strand strand) {
    EventMention event = named(strand.event(), strand.site());
    Span sentence = document.sentences().get(event.sentence()).span();
    boolean inBody = document.inBody(sentence);
    Optional<Span> offsets =
        inBody
            ? Optional.of(
                new Span(
                    sentence.start() - document.bodyStart(), sentence.end() - document.bodyStart()))
            : Optional.empty();
    String docId = document.article().id();
    String group = strand.group() < 0 ? "" : hash(docId, "group", String.valueOf(strand.group()));
    return new Incident(
        id(strand, event),
        document.article(),
        event,
        strand.site(),
        group,
        strand.groupSize(),
        sentence.of(document.text()),
        offsets,
        warnings(strand, event),
        strand.confidence());
  }

  private List<String> warnings(Strand strand, EventMention event) {
    List<String> warnings = strand.warnings();
    boolean ahead =
        event.date().isKnown()
            && document
                .article()
                .date()
                .filter(day -> event.date().start().get().isAfter(day))
                .isPresent();
    if (ahead) {
      warnings.add("the date lies after the publication of the article");
    }
    return warnings;
  }

  /** Forces of a state of which the text does not say which are those of the site's country. */
  private static EventMention named(EventMention event, Site site) {
    Optional<AdminUnit> country = site.admin().flatMap(u -> u.at(0));
    return new EventMention(
        event.sentence(),
        event.trigger(),
        type(event, country),
        event.factuality(),
        event.date(),
        event.actor1().map(a -> named(a, country)),
        event.actor2().map(a -> named(a, country)),
        event.casualties(),
        event.groupSize(),
        event.target(),
        event.confidence());
  }

  /** A foreign army that takes a place from nobody but the state counts as the other side. */
  private static SubEventType type(EventMention event, Optional<AdminUnit> country) {
    boolean regained = event.type() == SubEventType.GOVERNMENT_REGAINS_TERRITORY;
    boolean foreign =
        event
            .actor1()
            .filter(a -> a.kind().startsWith(STATE) && !a.country().isEmpty())
            .filter(a -> country.isPresent() && !country.get().code().equals(a.country()))
            .isPresent();
    boolean fromState = event.actor2().filter(a -> !a.kind().startsWith(STATE)).isEmpty();
    return regained && foreign && fromState
        ? SubEventType.NON_STATE_OVERTAKES_TERRITORY
        : event.type();
  }

  private static Actor named(Actor actor, Optional<AdminUnit> country) {
    boolean nameless = actor.kind().startsWith(STATE) && actor.country().isEmpty();
    if (!nameless || country.isEmpty()) {
      return actor;
    }
    String name = actor.name() + " of " + country.get().name();
    return new Actor(name, actor.kind(), actor.text(), country.get().code());
  }

  /**
   * Country, day and a hash of article and incident, so that other articles of a run change
   * nothing.
   */
  private String id(Strand strand, EventMention event) {
    Site site = strand.site();
    String country =
        site.admin()
            .flatMap(u -> u.at(0))
            .flatMap(u -> Optional.ofNullable(countries.get(u.code())))
            .map(CountryFacts::iso3)
            .orElse("XXX");
    String day = event.date().start().map(d -> d.toString().replace("-", "")).orElse("00000000");
    String hash =
        hash(
            document.article().id(),
            event.type().name(),
            event.date().edtf(),
            site.location(),
            site.point().map(Merger::rounded).orElse(""),
            site.basis().label(),
            event.factuality().label());
    String id = country + "-" + day + "-" + hash;
    for (int twin = 2; !ids.add(id); twin++) {
      id = country + "-" + day + "-" + hash(hash, String.valueOf(twin));
    }
    return id;
  }

  private static String rounded(GeoPoint point) {
    return Math.round(point.latitude() * 1e4) + "," + Math.round(point.longitude() * 1e4);
  }

  /**
   * Eight hex digits of a 64-bit FNV-1a hash with its bits spread: stable everywhere, and quick.
   */
  private static String hash(String... parts) {
    StringBuilder all = new StringBuilder(128);
    for (String part : parts) {
      all.append(part).append('\n');
    }
    return HexFormat.of().toHexDigits((int) (Tokens.hashOf(all) >>> 32));
  }
}
