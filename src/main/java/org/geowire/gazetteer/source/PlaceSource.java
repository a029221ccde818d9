package org.geowire.gazetteer.source;

import java.util.Map;
import java.util.function.Consumer;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;

/**
 * Places of a file, handed on one after the other and never held together.
 *
 * <p>Countries and units are asked for first, then places, once each.
 */
interface PlaceSource {

  /** What to call it: the name of its file. */
  String name();

  /** Codes of the countries, where the source has them. */
  void countries(Consumer<CountryFacts> taker);

  /** Admin units, parents before those they hold. */
  void units(Consumer<UnitEntry> taker);

  /** Everything else. */
  void places(Consumer<PlaceEntry> taker);

  /**
   * Whether its names and points of units win over those below, as a user's own do; a dump of
   * GeoNames brings more names and keeps what the bundle calls a place.
   */
  boolean namesWin();

  /** What there is to say of it once it was read: "licence", "date", where known. */
  Map<String, String> facts();
}
