/** Recognises toponyms: which spans of a text are names of places. */
package org.geowire.toponym;
