/** GIS work on incidents with GeoTools: the only package that loads it, and only when asked for. */
package org.geowire.gis;
