package org.geowire.output;

import java.io.IOException;

/**
 * Writes a table in one format: {@link #begin} once, {@link #write} for each row, {@link #finish}
 * once.
 *
 * <p>What was written is valid without any row. The stream below stays open.
 */
public interface RowWriter {

  void begin() throws IOException;

  void write(Row row) throws IOException;

  void finish() throws IOException;
}
