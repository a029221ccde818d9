package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.incident.BracketNames.Part;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Chooses the areas in brackets behind a place that no map has: of all that bear the names, those
 * for which the names beside them, the actors and the article speak.
 */
final class BracketAreas {

  private final SaidNames said;
  private final double holds;
  private final double named;
  private final double taken;
  private final double group;
  private final double force;
  private final double onlyCountry;
  private final double firstLevel;

  BracketAreas(SaidNames said, WeightTable weights) {
    this.said = said;
    holds = weights.of("bracket-holds");
    named = weights.of("bracket-named");
    taken = weights.of("bracket-taken");
    group = weights.of("bracket-group");
    force = weights.of("bracket-force");
    onlyCountry = weights.of("bracket-only");
    firstLevel = weights.of("bracket-first-level");
  }

  /**
   * What is known of the place before a bracket and of the article.
   *
   * @param namesakes the places of its name, none of which lies in the areas as they are known
   * @param led whether a word such as "in" stands before it
   */
  record Hints(Countries home, List<Place> namesakes, boolean led) {

    /** A town that lies in one country does not lie in an area of another. */
    boolean excludes(AdminUnit country) {
      return !namesakes.isEmpty()
          && namesakes.stream().noneMatch(p -> p.country().filter(country::equals).isPresent());
    }
  }

  /**
   * Of a place that nobody knows: the areas alone, the widest first, each within the one behind it.
   * A name of an area that lies in none of these means no place.
   */
  void addTo(List<Resolution> found, Tokens tokens, List<Part> parts, Hints hints) {
    Optional<Place> around = Optional.empty();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      Optional<Place> inner = around.flatMap(area -> within(part, area));
      if (around.isEmpty()) {
        inner = widest(tokens, parts, i, hints);
      }
      if (inner.isPresent()) {
        found.add(said.meant(tokens, part.first(), part.end(), inner.get()));
        around = inner;
      } else if (around.isPresent()) {
        found.add(said.unknown(tokens, part.first(), part.end()));
      }
    }
  }

  private static Optional<Place> within(Part part, Place area) {
    for (Place unit : part.places()) {
      if (unit.ordinal() != area.ordinal()
          && unit.admin().filter(area.admin().orElseThrow()::holds).isPresent()) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * The area for which most speaks: it holds one of the name before it, an actor or another name is
   * of its country, or all of its name are of one country.
   */
  private Optional<Place> widest(Tokens tokens, List<Part> parts, int index, Hints hints) {
    Part part = parts.get(index);
    String name = Folding.fold(part.text(tokens));
    boolean only = hints.led() && isOfOneCountry(part.places());
    Place best = null;
    double most = 0;
    for (Place unit : part.places()) {
      AdminUnit country = unit.country().orElseThrow();
      if (hints.excludes(country)) {
        continue;
      }
      Countries home = hints.home();
      double voices = index > 0 && within(parts.get(index - 1), unit).isPresent() ? holds : 0;
      voices += only ? onlyCountry : 0;
      voices += home.names(country, name) ? named : home.has(country) ? taken : 0;
      voices += home.isOfGroup(country) ? group : home.acts(country) ? force : 0;
      voices += voices > 0 && unit.isAdmin1() ? firstLevel : 0;
      if (voices > most) {
        most = voices;
        best = unit;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isOfOneCountry(List<Place> places) {
    Optional<AdminUnit> country = places.get(0).country();
    return places.stream().allMatch(place -> place.country().equals(country));
  }
}
