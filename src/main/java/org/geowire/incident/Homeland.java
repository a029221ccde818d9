package org.geowire.incident;

import java.util.ArrayList;
import java.util.Collections;
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
 *
 * <p>What the article as a whole says is weighed once, when the first event asks.
 */
final class Homeland {

  private static final List<String> KINDS = List.of("name", "country", "demonym");

  private final Document document;
  private final List<Spot> spots;
  private final Weights weights;
  private final Set<String> asked;

  /** By the country that they name; empty until asked for. */
  private final List<Witnesses> countries = new ArrayList<>();

  private final List<EventMention> mentions;
  private boolean heard;

  /**
   * Of one article.
   *
   * @param mentions all events that it tells, whose actors speak for their countries
   * @param asked codes of the countries that may be the answer; none where all may
   */
  Homeland(
      Document document,
      List<Spot> spots,
      List<EventMention> mentions,
      Weights weights,
      Set<String> asked) {
    this.document = document;
    this.spots = spots;
    this.mentions = mentions;
    this.weights = weights;
    this.asked = asked;
  }

  /** What each fact weighs; by kind where it is an array. */
  record Weights(
      double[] share,
      double[] own,
      double[] near,
      double opening,
      double dateline,
      double actor,
      double actors,
      int nearSentences) {

    static Weights of(WeightTable table) {
      return new Weights(
          byKind(table, "home-share-"),
          byKind(table, "home-own-"),
          byKind(table, "home-near-"),
          table.of("home-opening"),
          table.of("home-dateline"),
          table.of("home-actor"),
          table.of("home-share-actor"),
          (int) table.of("home-near-sentences"));
    }

    private static double[] byKind(WeightTable table, String name) {
      double[] weights = new double[KINDS.size()];
      for (int kind = 0; kind < weights.length; kind++) {
        weights[kind] = table.of(name + KINDS.get(kind));
      }
      return weights;
    }
  }

  /** The toponyms that speak for a country; each fact of it counts once, but for shares. */
  private static final class Witnesses {
    private final AdminUnit country;
    private final List<Spot> spots = new ArrayList<>(4);
    private double shares;
    private boolean opens;
    private boolean filed;

    Witnesses(AdminUnit country) {
      this.country = country;
    }

    double weight(EventMention mention, Weights weights) {
      double weight = shares;
      weight += opens ? weights.opening() : 0;
      weight += filed ? weights.dateline() : 0;
      weight += isOf(mention.actor1()) || isOf(mention.actor2()) ? weights.actor() : 0;
      int own = 0;
      int near = 0;
      for (Spot spot : spots) {
        int distance = Math.abs(spot.sentence() - mention.sentence());
        own |= distance == 0 ? 1 << kind(spot) : 0;
        near |= distance > 0 && distance <= weights.nearSentences() ? 1 << kind(spot) : 0;
      }
      return weight + sum(own, weights.own()) + sum(near, weights.near());
    }

    private static double sum(int kinds, double[] weights) {
      double sum = 0;
      for (int kind = 0; kind < weights.length; kind++) {
        sum += (kinds & (1 << kind)) == 0 ? 0 : weights[kind];
      }
      return sum;
    }

    private boolean isOf(Optional<Actor> actor) {
      return actor.isPresent() && actor.get().country().equals(country.code());
    }
  }

  /** The likeliest country of those that are asked for; none where no toponym has one. */
  Optional<AdminUnit> of(EventMention mention) {
    hear();
    Votes votes = new Votes();
    for (Witnesses witnesses : countries) {
      if (asked.isEmpty() || asked.contains(witnesses.country.code())) {
        votes.add(witnesses.country, witnesses.weight(mention, weights));
      }
    }
    return votes.most();
  }

  private void hear() {
    if (heard) {
      return;
    }
    heard = true;
    int[] all = new int[KINDS.size()];
    int opening = opening();
    for (Spot spot : spots) {
      Optional<AdminUnit> country = country(spot);
      if (country.isPresent()) {
        Witnesses witnesses = of(country.get());
        if (isDateline(spot)) {
          witnesses.filed = true;
        } else {
          all[kind(spot)]++;
          witnesses.spots.add(spot);
          witnesses.opens |= spot.sentence() <= opening + 1;
        }
      }
    }
    for (Witnesses witnesses : countries) {
      for (Spot spot : witnesses.spots) {
        witnesses.shares += weights.share()[kind(spot)] / all[kind(spot)];
      }
    }
    hearActors();
  }

  /** Armed groups, forces and parties are mostly at home where an article tells of them. */
  private void hearActors() {
    List<String> codes = new ArrayList<>();
    for (EventMention mention : mentions) {
      mention.actor1().ifPresent(actor -> codes.add(actor.country()));
      mention.actor2().ifPresent(actor -> codes.add(actor.country()));
    }
    codes.removeIf(String::isEmpty);
    for (Witnesses witnesses : countries) {
      int own = Collections.frequency(codes, witnesses.country.code());
      witnesses.shares += codes.isEmpty() ? 0 : weights.actors() * own / codes.size();
    }
  }

  /** The sentence behind the dateline. */
  private int opening() {
    int first = document.tokens().firstFrom(document.dateline().map(Span::end).orElse(0));
    return document.sentenceOf(Math.min(first, Math.max(0, document.tokens().size() - 1)));
  }

  private Witnesses of(AdminUnit country) {
    for (Witnesses witnesses : countries) {
      if (witnesses.country.ordinal() == country.ordinal()) {
        return witnesses;
      }
    }
    Witnesses witnesses = new Witnesses(country);
    countries.add(witnesses);
    return witnesses;
  }

  private static Optional<AdminUnit> country(Spot spot) {
    return spot.resolution().place().flatMap(Place::country);
  }

  private static int kind(Spot spot) {
    return !spot.isName() ? 2 : spot.isCountry() ? 1 : 0;
  }

  private boolean isDateline(Spot spot) {
    return document.dateline().isPresent()
        && document.dateline().get().overlaps(spot.toponym().span());
  }
}
