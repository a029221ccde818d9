/** What only the build runs; not part of the jar. */
package org.geowire.build;
