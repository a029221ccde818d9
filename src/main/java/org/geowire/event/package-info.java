/**
 * What an article reports: event mentions with type, time, actors, casualties and factuality, from
 * the text alone; knows no map and no gazetteer.
 */
package org.geowire.event;
