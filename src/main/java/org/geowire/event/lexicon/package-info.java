/** Reads the word lists that tell events and finds their phrases in a text. */
package org.geowire.event.lexicon;
