package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.Place;

/**
 * Joins mentions that tell one incident.
 *
 * <p>Same family of types, dates that do not exclude each other and one place make one incident;
 * what is told of an area at large ("seven outposts in western Mali") goes to the incidents inside
 * it, which then are a group.
 */
final class Merger {

  private final Document document;
  private final JoinWeights weights;
  private final SameStrand same;
  private final IncidentMaker maker;
  private final List<Strand> strands = new ArrayList<>();
  private final StrandGroups groups = new StrandGroups(strands);
  private final Retelling retelling;

  Merger(Document document, JoinWeights weights, Map<String, CountryFacts> countries) {
    this.document = document;
    this.weights = weights;
    same = new SameStrand(weights.rules());
    retelling = new Retelling(strands, weights.rules());
    maker = new IncidentMaker(document, countries);
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
          .filter(strand -> !strand.isExplicit() || strand.isAround(located.site()))
          .filter(strand -> same.isLike(strand, mention))
          .findFirst()
          .ifPresent(strand -> strand.place(mention, located));
    }
  }

  /** A headline sums up what the text tells, if the text tells anything that it may mean. */
  private void addTitle(EventMention mention, List<Located> sites, List<Strand> told) {
    List<Strand> fitting = told.stream().filter(strand -> same.isLike(strand, mention)).toList();
    List<Strand> touched = new ArrayList<>(sites.size());
    for (Located located : sites) {
      Optional<Strand> meant = meant(mention, located, fitting);
      if (meant.isPresent()) {
        meant.get().addTitle(mention, fitting.size() == 1);
        touched.add(meant.get());
      } else if (isPoint(located)
          ? told.stream().noneMatch(s -> same.isFightIn(s, mention, located.site()))
          : told.stream().noneMatch(s -> SameStrand.meets(s, mention))) {
        touched.add(strandFor(mention, located));
      }
    }
    groupOf(mention, touched);
  }

  /** The incident that a place of the headline means. */
  private Optional<Strand> meant(EventMention title, Located located, List<Strand> fitting) {
    Strand nearest = null;
    for (Strand strand : fitting) {
      boolean nearer =
          nearest == null || strand.kmTo(located.site()) < nearest.kmTo(located.site());
      nearest = nearer ? strand : nearest;
    }
    boolean far =
        nearest != null
            && isPoint(located)
            && nearest.kmTo(located.site()) > weights.farKm()
            && title.casualties().killed().isPresent()
            && nearest.killed() > 0
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
        .filter(strand -> strand.kmTo(located.site()) < weights.farKm())
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
      groups.join(touched, Math.max(mention.groupSize(), 0));
    }
  }

  private Strand strandFor(EventMention mention, Located located) {
    Optional<Strand> known = mention.story().opens() ? Optional.empty() : known(mention, located);
    known.ifPresent(strand -> strand.add(mention, located));
    Optional<Strand> around = known.isPresent() ? Optional.empty() : around(mention, located);
    around.ifPresent(strand -> strand.narrow(mention, located));
    boolean unplaced = known.isEmpty() && around.isEmpty() && !located.explicit();
    Optional<Strand> unrest = unplaced ? unrest(mention) : Optional.empty();
    if (mention.casualties().killed().orElse(0) > 0) {
      unrest.ifPresent(strand -> strand.addTold(mention));
    }
    Optional<Strand> joined = known.or(() -> around).or(() -> unrest);
    Optional<Strand> bombing =
        joined.isPresent() ? Optional.empty() : retelling.bombing(mention, located);
    bombing.ifPresent(strand -> strand.addTold(mention));
    return joined.or(() -> bombing).orElseGet(() -> begin(mention, located));
  }

  /** "The blast shook the Hodan district": a quarter of the town told last, or of its point. */
  private Optional<Strand> around(EventMention mention, Located located) {
    if (strands.isEmpty() || !isPoint(located)) {
      return Optional.empty();
    }
    return Optional.of(strands.get(strands.size() - 1))
        .filter(strand -> mention.story().again() || details(mention, strand))
        .filter(strand -> strand.isExplicit() && same.fits(strand, mention))
        .filter(strand -> isLargeTown(strand.site()))
        .filter(strand -> strand.kmTo(located.site()) < weights.quarterKm());
  }

  /** Whether a mention tells more of the deed of the paragraph before. */
  private boolean details(EventMention mention, Strand strand) {
    int behind = paragraph(mention.sentence()) - paragraph(strand.firstSentence());
    return behind <= 1
        && SameEvent.isInferred(mention)
        && mention.type() == strand.main().type()
        && meets(strand.killed(), mention.casualties().killed().orElse(0));
  }

  private boolean isLargeTown(Site site) {
    return site.place()
        .filter(Place::isPopulatedPlace)
        .filter(town -> town.population().orElse(0) >= weights.quarterPeople())
        .isPresent();
  }

  /** "They beat whoever had fallen", told in the paragraph of a rally, is no incident beside it. */
  private Optional<Strand> unrest(EventMention mention) {
    Strand latest = null;
    for (Strand strand : strands) {
      boolean later = latest == null || strand.lastMention() > latest.lastMention();
      latest = later ? strand : latest;
    }
    return Optional.ofNullable(latest)
        .filter(strand -> !mention.story().opens() && same.isUnrestWith(strand, mention))
        .filter(strand -> strand.isToldIn(paragraph(mention.sentence()), this::paragraph));
  }

  private Strand begin(EventMention mention, Located located) {
    Strand added = new Strand(mention, located, weights);
    strands.add(added);
    return added;
  }

  /** The incident that a mention goes on with. */
  private Optional<Strand> known(EventMention mention, Located located) {
    for (int i = strands.size() - 1; i >= 0; i--) {
      Strand strand = strands.get(i);
      if (same.fits(strand, mention) && strand.isAt(located.site())) {
        return Optional.of(strand);
      }
    }
    boolean placed = located.explicit() && !isVague(mention, located.site());
    return placed
        ? retold(mention, located)
        : continued(mention)
            .filter(strand -> !isElsewhere(strand, mention, located))
            .filter(strand -> !isOtherDeed(strand, mention));
  }

  /** A new paragraph with a day in words and a deed of another kind. */
  private boolean isOtherDeed(Strand strand, EventMention mention) {
    return !SameEvent.isInferred(mention)
        && !strand.saysNoDay()
        && Family.areApart(strand.main().type(), mention.type())
        && !strand.isToldIn(paragraph(mention.sentence()), this::paragraph);
  }

  /** The latest incident of the same town, where only the story tells on which day one was. */
  private Optional<Strand> retold(EventMention mention, Located located) {
    for (int i = strands.size() - 1; i >= 0; i--) {
      Strand strand = strands.get(i);
      if (isPoint(located)
          && strand.isExplicit()
          && strand.isAt(located.site())
          && meets(strand.killed(), mention.casualties().killed().orElse(0))
          && same.isRetold(strand, mention)) {
        return Optional.of(strand);
      }
    }
    return Optional.empty();
  }

  /** Whether a new paragraph tells of a place of its own. */
  private boolean isElsewhere(Strand strand, EventMention mention, Located located) {
    boolean point = located.site().precision().wherePrec() <= 2;
    return point
        && strand.kmTo(located.site()) > weights.nearKm()
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
      if (same.fits(strand, mention)) {
        if (strand.isOfThread(mention.story().thread())) {
          return Optional.of(strand);
        }
        fitting = fitting.isEmpty() ? Optional.of(strand) : fitting;
      }
    }
    return fitting;
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
    new Settlement(document, strands, groups, weights).settle();
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
      incidents.add(maker.incident(strand));
    }
    return incidents;
  }

  private Optional<Strand> mainStrand() {
    double most = strands.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Strand strand : strands) {
      most = Math.max(most, weight(strand));
    }
    for (Strand strand : strands) {
      if (weight(strand) >= most * weights.mainShare()) {
        return Optional.of(strand);
      }
    }
    return Optional.empty();
  }

  /** Without a point an incident is hardly what the article is for. */
  private double weight(Strand strand) {
    return strand.confidence() * (strand.site().point().isPresent() ? 1 : weights.pointless());
  }
}
