/** Writes incidents and toponyms: one column list, one writer a format. */
package org.geowire.output;
