/**
 * The gazetteer: places with their names and admin hierarchy, and the memory-mapped index that
 * finds them.
 *
 * <p>The index is one file for any size. A name is looked up token by token: each prefix of a name
 * is a 64-bit state, of which the upper half addresses an open hash table and the lower half is
 * stored there, so that the first absent prefix ends the walk and no string is made. {@link
 * org.geowire.gazetteer.IndexFormat} names the sections. The names themselves stand in the order of
 * their folded forms, so that beginnings and misspellings are found in them too. A build needs no
 * more memory for many places than for few, beside eight bytes for each.
 */
package org.geowire.gazetteer;
