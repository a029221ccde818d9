/** Judges which event mentions report what a profile asks for. */
package org.geowire.event.relevance;
