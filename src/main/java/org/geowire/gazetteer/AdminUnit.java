package org.geowire.gazetteer;

import java.util.Optional;

/**
 * A unit of the admin hierarchy: a country (level 0), its first-level (1) or second-level (2)
 * division.
 *
 * @param ordinal its number in the index
 * @param level 0, 1 or 2
 * @param code GeoNames' code within the parent; ISO 3166 alpha-2 for a country
 * @param name plain English name
 * @param place ordinal of the unit's own place; -1 where it has none
 * @param parent the unit that holds it; none for a country
 */
public record AdminUnit(
    int ordinal, int level, String code, String name, int place, Optional<AdminUnit> parent) {

  /** The unit of a level that this is or lies in. */
  public Optional<AdminUnit> at(int wanted) {
    AdminUnit unit = this;
    while (unit.level > wanted && unit.parent.isPresent()) {
      unit = unit.parent.get();
    }
    return unit.level == wanted ? Optional.of(unit) : Optional.empty();
  }

  /** Equal units have equal ordinals; the chain of parents need not be read for it. */
  @Override
  public int hashCode() {
    return ordinal;
  }

  /** Whether this unit is or holds another. */
  public boolean holds(AdminUnit other) {
    AdminUnit unit = other;
    while (unit.level > level && unit.parent.isPresent()) {
      unit = unit.parent.get();
    }
    return unit.ordinal == ordinal;
  }
}
