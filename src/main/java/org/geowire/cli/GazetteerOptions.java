package org.geowire.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which gazetteer is asked. */
@Command(headerHeading = "Gazetteer", addMethodSubcommands = false)
final class GazetteerOptions {

  private static final String FILE_NAME = "gazetteer.gwx";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Index file; else GEOWIRE_GAZETTEER, else the one that Geowire comes with.")
  private String file = "";

  /**
   * Opens the gazetteer: the option's, the environment's, or the one beside the jar.
   *
   * @throws GazetteerException if it is missing or damaged
   */
  Gazetteer open(Map<String, String> environment) {
    return Gazetteer.open(path(environment));
  }

  private Path path(Map<String, String> environment) {
    String property = System.getProperty("geowire.gazetteer", "");
    String variable = environment.getOrDefault("GEOWIRE_GAZETTEER", property);
    String named = !file.isEmpty() ? file : variable;
    return named.isEmpty() ? besideTheJar() : Path.of(named);
  }

  private static Path besideTheJar() {
    CodeSource source = GazetteerOptions.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new GazetteerException("no gazetteer; pass --gazetteer FILE");
    }
    try {
      return Path.of(source.getLocation().toURI()).resolveSibling(FILE_NAME);
    } catch (URISyntaxException e) {
      throw new GazetteerException("no gazetteer beside Geowire; pass --gazetteer FILE", e);
    }
  }
}
