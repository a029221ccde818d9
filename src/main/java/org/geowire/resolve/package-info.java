/** Resolves toponyms: which place of the gazetteer each one means, with evidence. */
package org.geowire.resolve;
