/** GeoPackage files, written and read; the only package that knows SQLite. */
package org.geowire.gpkg;
