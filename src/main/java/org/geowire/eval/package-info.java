/** Scores what was found in articles against what people annotated in them. */
package org.geowire.eval;
