/** Points on the earth, boxes and distances; knows nothing of places or texts. */
package org.geowire.geo;
