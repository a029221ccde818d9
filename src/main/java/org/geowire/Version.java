package org.geowire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.geowire.resource.Resources;

/** The version of Geowire, as the build wrote it down. */
public final class Version {

  private Version() {}

  /** The version, such as "0.1.0". */
  public static String current() {
    try (InputStream in = Resources.open("/org/geowire/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read version.properties", e);
    }
  }
}
