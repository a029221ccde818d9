package org.geowire.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Span;

/**
 * Finds the country of an event whose passage names no place: by what its sentence, the sentences
 * round it, its actors, the dateline and the article as a whole name.
 */
final class Homeland {

  /** Sentences this far off are near. */
  private static final int NEAR = 2;

  private static final List<String> KINDS = List.of("name", "country", "demonym");

  private final Document document;
  private final List<Spot> spots;
  private final WeightTable weights;
  private final int opening;

  Homeland(Document document, List<Spot> spots, WeightTable weights) {
    this.document = document;
    this.spots = spots;
    this.weights = weights;
    int first = document.tokens().firstFrom(document.dateline().map(Span::end).orElse(0));
    opening = document.sentenceOf(Math.min(first, Math.max(0, document.tokens().size() - 1)));
  }

  /** The likeliest country; none where no toponym has one. */
  Optional<AdminUnit> of(EventMention mention) {
    Votes votes = new Votes();
    List<AdminUnit> met = new ArrayList<>(4);
    List<Set<String>> said = new ArrayList<>(4);
    int[] all = new int[KINDS.size()];
    for (Spot spot : spots) {
      all[kind(spot)] += isDateline(spot) || country(spot).isEmpty() ? 0 : 1;
    }
    for (Spot spot : spots) {
      Optional<AdminUnit> country = country(spot);
      if (country.isPresent()) {
        if (!met.contains(country.get())) {
          met.add(country.get());
          said.add(new HashSet<>());
        }
        say(spot, mention, said.get(met.indexOf(country.get())));
        double share = weights.of("home-share-" + KINDS.get(kind(spot))) / all(all, kind(spot));
        votes.add(country.get(), isDateline(spot) ? 0 : share);
      }
    }
    for (int i = 0; i < met.size(); i++) {
      boolean actor = isOf(mention.actor1(), met.get(i)) || isOf(mention.actor2(), met.get(i));
      votes.add(met.get(i), actor ? weights.of("home-actor") : 0);
      for (String fact : said.get(i)) {
        votes.add(met.get(i), weights.of(fact));
      }
    }
    return votes.most();
  }

  private static int all(int[] all, int kind) {
    return Math.max(1, all[kind]);
  }

  private static Optional<AdminUnit> country(Spot spot) {
    return spot.resolution().place().flatMap(Place::country);
  }

  private static int kind(Spot spot) {
    return !spot.isName() ? 2 : spot.isCountry() ? 1 : 0;
  }

  private boolean isDateline(Spot spot) {
    return document.dateline().filter(line -> line.overlaps(spot.toponym().span())).isPresent();
  }

  /** Adds what a toponym says for its country; each fact counts once. */
  private void say(Spot spot, EventMention mention, Set<String> facts) {
    if (isDateline(spot)) {
      facts.add("home-dateline");
      return;
    }
    int distance = Math.abs(spot.sentence() - mention.sentence());
    if (distance <= NEAR) {
      facts.add((distance == 0 ? "home-own-" : "home-near-") + KINDS.get(kind(spot)));
    }
    if (spot.sentence() <= opening + 1) {
      facts.add("home-opening");
    }
  }

  private static boolean isOf(Optional<Actor> actor, AdminUnit country) {
    return actor.filter(a -> a.country().equals(country.code())).isPresent();
  }
}
