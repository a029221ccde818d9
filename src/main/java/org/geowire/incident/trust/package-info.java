/** How sure it is that an analyst would code an incident. */
package org.geowire.incident.trust;
