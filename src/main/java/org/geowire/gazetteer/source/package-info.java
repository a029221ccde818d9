/**
 * Turns files into places: the bundled tables now, dumps and tables of others next; alone knows
 * columns.
 */
package org.geowire.gazetteer.source;
