package org.geowire.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The three streams of a run.
 *
 * @param out takes data; tells by an exception when nobody reads it any more
 * @param err takes messages
 * @param in what "-" stands for
 * @param terminal whether a person watches the messages
 */
record Streams(OutputStream out, PrintStream err, InputStream in, boolean terminal) {}
