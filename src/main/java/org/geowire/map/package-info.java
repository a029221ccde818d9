/** Maps of incidents: a page that opens from disk, and pictures for reports. */
package org.geowire.map;
