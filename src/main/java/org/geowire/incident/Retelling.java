package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;

/**
 * Finds what tells an incident once more where a profile counts deeds apart and asks also for what
 * was planned or is long past: most of it is one incident in other words.
 */
final class Retelling {

  /** UCDP's where_prec from which on no more than the country is known. */
  private static final int COUNTRY = 6;

  private final List<Strand> strands;
  private final JoinRules rules;

  Retelling(List<Strand> strands, JoinRules rules) {
    this.strands = strands;
    this.rules = rules;
  }

  /** "The man who was killed", told of a bombing, is no attack beside it. */
  Optional<Strand> bombing(EventMention mention, Located located) {
    if (!rules.retold() || located.explicit()) {
      return Optional.empty();
    }
    for (int i = strands.size() - 1; i >= 0; i--) {
      if (isHarmOf(mention, strands.get(i))) {
        return Optional.of(strands.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isHarmOf(EventMention mention, Strand strand) {
    return Family.deed(mention.type()) == Family.Deed.ATTACK
        && strand.deed() == Family.Deed.BOMBING
        && SameEvent.isInferred(mention)
        && strand.isOfThread(mention.story().thread())
        && !mention.story().opens()
        && SameStrand.meets(strand, mention);
  }

  /** Gives what is told again to the surest incident that it may mean. */
  void settle() {
    if (!rules.retold()) {
      return;
    }
    List<Strand> surest = new ArrayList<>(strands);
    surest.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
    for (int i = 1; i < surest.size(); i++) {
      Strand again = surest.get(i);
      surest.subList(0, i).stream()
          .filter(strand -> strands.contains(strand) && isToldBy(strand, again))
          .findFirst()
          .ifPresent(strand -> join(strand, again));
    }
  }

  private void join(Strand strand, Strand again) {
    strand.absorb(again);
    strands.remove(again);
  }

  private static boolean isToldBy(Strand strand, Strand again) {
    if (strand.deed() != again.deed() || !SameStrand.areOfOneTime(strand, again)) {
      return false;
    }
    boolean vague = again.saysNoDay() && isInCountry(strand, again);
    return vague || (strand.isAt(again.site()) && !again.opens());
  }

  /** Whether one names no more than the country of the other. */
  private static boolean isInCountry(Strand strand, Strand again) {
    Optional<AdminUnit> country = again.site().admin().flatMap(unit -> unit.at(0));
    return again.site().precision().wherePrec() >= COUNTRY
        && (country.isEmpty() || strand.site().admin().flatMap(unit -> unit.at(0)).equals(country));
  }
}
