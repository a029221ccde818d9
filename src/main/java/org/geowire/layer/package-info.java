/** Incident files read back: what Geowire wrote, what QGIS saved of it, what ACLED exports. */
package org.geowire.layer;
