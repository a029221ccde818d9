/** Trains the models from annotated articles. */
package org.geowire.train;
