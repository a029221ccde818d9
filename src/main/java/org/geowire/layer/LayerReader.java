package org.geowire.layer;

import java.io.IOException;

/** Reads incidents of one format. */
interface LayerReader {

  /**
   * Reads all incidents.
   *
   * @throws LayerException if what it holds are no incidents
   */
  Layer read(LayerSource source) throws IOException;
}
