/** Counts the killed, injured and abducted of a passage. */
package org.geowire.event.casualty;
