/** Maps of incidents: one that is a web page, one that is a picture, over one base map. */
package org.geowire.map;
