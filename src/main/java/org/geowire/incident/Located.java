package org.geowire.incident;

import java.util.List;

/**
 * A site of an event mention.
 *
 * @param site where
 * @param explicit whether the mention's own sentence says so
 * @param warnings what contradicts it
 */
record Located(Site site, boolean explicit, List<String> warnings) {}
