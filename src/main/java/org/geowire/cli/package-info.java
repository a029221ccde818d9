/** The commands: options, messages and exit codes; what they do is done in the packages below. */
package org.geowire.cli;
