package org.geowire.incident;

import java.util.List;

/**
 * A site of an event mention.
 *
 * @param site where
 * @param explicit whether the mention's own sentence says so
 * @param warnings what contradicts it
 * @param unknown whether the sentence names a place that the gazetteer lacks
 */
record Located(Site site, boolean explicit, List<String> warnings, boolean unknown) {

  Located(Site site, boolean explicit, List<String> warnings) {
    this(site, explicit, warnings, false);
  }
}
