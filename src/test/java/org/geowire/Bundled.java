package org.geowire;

import java.nio.file.Path;
import org.geowire.gazetteer.Gazetteer;

/** What is shipped: the gazetteer that the build compiled, and Geowire over it. */
public final class Bundled {

  private Bundled() {}

  /** The gazetteer. */
  public static Gazetteer gazetteer() {
    return Gazetteer.open(Path.of(System.getProperty("geowire.gazetteer")));
  }

  /** Geowire as it runs where no option is given. */
  static Geowire geowire() {
    return new Geowire(gazetteer(), Settings.standard());
  }
}
