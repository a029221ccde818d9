package org.geowire.layer;

import java.io.IOException;
import java.io.InputStream;

/** Reads incidents of one format. */
interface LayerReader {

  /**
   * Reads all incidents.
   *
   * @param in the file's bytes; the caller closes it
   * @param file its name for messages
   * @throws LayerException if what it holds are no incidents
   */
  Layer read(InputStream in, String file) throws IOException;
}
