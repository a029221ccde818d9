/**
 * Reads the passages of an article: their triggers and parties, how each event is told, who did it
 * and whom it struck.
 */
package org.geowire.event.passage;
