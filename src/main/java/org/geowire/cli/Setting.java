package org.geowire.cli;

import java.util.Map;

/**
 * What surrounds a run.
 *
 * @param streams where it reads and writes
 * @param environment variables
 */
record Setting(Streams streams, Map<String, String> environment) {}
