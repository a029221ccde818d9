/** The types of events and their codes. */
package org.geowire.event.type;
