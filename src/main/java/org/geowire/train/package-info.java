/** Reads annotated articles and trains the models from them. */
package org.geowire.train;
