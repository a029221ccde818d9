package org.geowire.incident;

/**
 * A span that may be the site: a spot, or the capitalised run in which it stands ("Deir Ezzor
 * Military Airport").
 *
 * @param first its first token
 * @param end the token behind its last
 */
record SiteOption(Spot spot, int first, int end) {

  static SiteOption of(Spot spot) {
    return new SiteOption(spot, spot.toponym().firstToken(), spot.toponym().endToken());
  }

  boolean isWide() {
    return first != spot.toponym().firstToken() || end != spot.toponym().endToken();
  }

  boolean overlaps(SiteOption other) {
    return first < other.end && other.first < end;
  }
}
