package org.geowire.incident;

/** How the sites of mentions lie to each other: the same, or one in the other. */
final class SiteRelation {

  private SiteRelation() {}

  /**
   * Whether two sites are one.
   *
   * @param sameKm points nearer than this are one place under two names
   */
  static boolean isSame(Site a, Site b, double sameKm) {
    if (isOnlyNamed(a) || isOnlyNamed(b)) {
      return a.location().equals(b.location());
    }
    boolean alike = a.basis() == b.basis() || (isPlain(a) && isPlain(b));
    if (alike && a.place().isPresent() && a.place().equals(b.place())) {
      return true;
    }
    boolean places = isPlace(a) && isPlace(b);
    return places && a.point().isPresent() && b.point().isPresent() && km(a, b) < sameKm;
  }

  /** "In X" and "near X" are often told of one incident. */
  private static boolean isPlain(Site site) {
    return site.basis() == LocationBasis.NAMED || site.basis() == LocationBasis.NEAR;
  }

  private static boolean isPlace(Site site) {
    return site.precision().wherePrec() <= 2;
  }

  /** Known to the text alone. */
  private static boolean isOnlyNamed(Site site) {
    return site.place().isEmpty()
        && !site.location().isEmpty()
        && site.basis() != LocationBasis.SUBREGION;
  }

  /** Whether a site is an area that holds another, or less is known of it. */
  static boolean holds(Site area, Site inner) {
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

  /** Kilometres between two sites; 0 where one of them has no point. */
  static double km(Site a, Site b) {
    boolean points = a.point().isPresent() && b.point().isPresent();
    return points ? a.point().get().distanceKm(b.point().get()) : 0;
  }
}
