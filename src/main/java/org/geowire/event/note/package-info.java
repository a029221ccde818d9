/** Says what a coder's note tells: its type by rules and a model, its dead over all sentences. */
package org.geowire.event.note;
