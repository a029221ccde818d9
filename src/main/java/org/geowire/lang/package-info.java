/**
 * Language packs: all words of a language that the stages need, from {@code resources/lang/CODE}.
 */
package org.geowire.lang;
