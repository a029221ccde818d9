/**
 * Joins events and places: which place is the site of which event, how precisely, and what is told
 * twice.
 */
package org.geowire.incident;
