/** The facade: wires the stages and the writers. */
package org.geowire;
