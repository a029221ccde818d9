/**
 * Finds the dates that a text says and reads them as days, also those that count from other days.
 */
package org.geowire.event.date;
