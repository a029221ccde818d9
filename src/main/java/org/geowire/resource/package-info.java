/** What Geowire brings along to read: from one file that a start reads fast, else from the jar. */
package org.geowire.resource;
