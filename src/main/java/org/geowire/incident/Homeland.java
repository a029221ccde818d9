package org.geowire.incident;

import java.util.List;
import java.util.Optional;
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
    double names = 0;
    double countries = 0;
    double demonyms = 0;
    for (Spot spot : spots) {
      if (isIn(spot)) {
        names += spot.isName() && !spot.isCountry() ? 1 : 0;
        countries += spot.isName() && spot.isCountry() ? 1 : 0;
        demonyms += spot.isName() ? 0 : 1;
      }
    }
    for (Spot spot : spots) {
      Optional<AdminUnit> country = spot.resolution().place().flatMap(Place::country);
      if (country.isPresent()) {
        double all = !spot.isName() ? demonyms : spot.isCountry() ? countries : names;
        votes.add(country.get(), weight(spot, mention, country.get(), all));
      }
    }
    return votes.most();
  }

  private boolean isIn(Spot spot) {
    return spot.resolution().place().flatMap(Place::country).isPresent() && !isDateline(spot);
  }

  private boolean isDateline(Spot spot) {
    return document.dateline().filter(line -> line.overlaps(spot.toponym().span())).isPresent();
  }

  private double weight(Spot spot, EventMention mention, AdminUnit country, double all) {
    if (isDateline(spot)) {
      return weights.of("home-dateline");
    }
    String kind = spot.isName() ? (spot.isCountry() ? "country" : "name") : "demonym";
    double sum = weights.of("home-" + kind + "-share") / Math.max(1, all);
    int distance = Math.abs(spot.sentence() - mention.sentence());
    if (distance == 0) {
      sum += weights.of("home-" + kind + "-own");
    } else if (distance <= NEAR) {
      sum += weights.of("home-near");
    }
    sum += spot.sentence() <= opening + 1 ? weights.of("home-opening") : 0;
    boolean actor = isOf(mention.actor1(), country) || isOf(mention.actor2(), country);
    return sum + (actor ? weights.of("home-actor") : 0);
  }

  private static boolean isOf(Optional<Actor> actor, AdminUnit country) {
    return actor.filter(a -> a.country().equals(country.code())).isPresent();
  }
}
