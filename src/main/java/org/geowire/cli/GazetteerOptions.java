package org.geowire.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.gazetteer.source.LayerStore;
import org.geowire.gazetteer.source.StackCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which gazetteer is asked. */
@Command(headerHeading = "Gazetteer", addMethodSubcommands = false)
final class GazetteerOptions {

  private static final String FILE_NAME = "gazetteer.gwx";

  /** Stands for the gazetteer that Geowire comes with. */
  private static final String BUNDLE = "bundle";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      split = ",",
      description =
          "Index file, or several and tables on top (bundle,sites.csv); else GEOWIRE_GAZETTEER, else"
              + " the one that Geowire comes with and what was added to it.")
  private List<String> files = List.of();

  /** Whether no gazetteer is named on the command line. */
  boolean isStandard() {
    return files.isEmpty();
  }

  /** Whether none is named on the command line or by the environment either. */
  boolean isStandard(Setting setting) {
    return named(setting.environment()).isEmpty();
  }

  /** The names of what the user added to the gazetteer that Geowire comes with. */
  Set<String> added(Setting setting) {
    Set<String> names = new TreeSet<>();
    Optional<Path> folder = new UserFolders(setting.environment()).data();
    if (folder.isPresent()) {
      try (RowLog log = new RowLog(setting.streams().err(), "")) {
        new LayerStore(folder.get(), log).layers().forEach(layer -> names.add(layer.name()));
      }
    }
    return names;
  }

  /**
   * Opens the gazetteer: the option's, the environment's, the user's own, or the one beside the
   * jar.
   *
   * @throws GazetteerException if it is missing or damaged
   */
  Gazetteer open(Setting setting) {
    List<String> named = named(setting.environment());
    if (named.size() > 1) {
      return stack(setting, named);
    }
    return named.isEmpty()
        ? standard(setting)
        : Gazetteer.open(path(named.get(0), setting.environment()));
  }

  private List<String> named(Map<String, String> environment) {
    if (!files.isEmpty()) {
      return files;
    }
    String variable = environment.getOrDefault("GEOWIRE_GAZETTEER", "");
    return variable.isEmpty() ? List.of() : List.of(variable.split(",", -1));
  }

  private static Path path(String name, Map<String, String> environment) {
    return name.equals(BUNDLE) ? bundlePath(environment) : Path.of(name);
  }

  private static Gazetteer stack(Setting setting, List<String> named) {
    Path folder =
        new UserFolders(setting.environment())
            .cache()
            .orElseThrow(
                () ->
                    new UsageException(
                        "no folder for the joined gazetteer; set XDG_CACHE_HOME, or join them with"
                            + " 'gazetteer build'"));
    List<Path> paths = new ArrayList<>();
    named.forEach(name -> paths.add(path(name, setting.environment())));
    try (RowLog log = new RowLog(setting.streams().err(), "")) {
      Gazetteer joined =
          new StackCache(folder, log)
              .open(paths, () -> say(setting, "joining gazetteers, which happens once"));
      log.finish();
      return joined;
    }
  }

  private static void say(Setting setting, String message) {
    setting.streams().err().println("geowire: " + message);
  }

  private Gazetteer standard(Setting setting) {
    Optional<Path> folder = new UserFolders(setting.environment()).data();
    if (folder.isPresent()) {
      try (RowLog log = new RowLog(setting.streams().err(), "")) {
        LayerStore store = new LayerStore(folder.get(), log);
        if (!store.layers().isEmpty()) {
          Gazetteer bundle = bundle(setting.environment());
          return Gazetteer.open(
              store
                  .current(bundle, () -> say(setting, "compiling your gazetteer anew"))
                  .orElseThrow(() -> new GazetteerException("what was added has just gone")));
        }
      }
    }
    return bundle(setting.environment());
  }

  /**
   * The gazetteer that Geowire comes with.
   *
   * @throws GazetteerException if it is missing or damaged
   */
  Gazetteer bundle(Map<String, String> environment) {
    return Gazetteer.open(bundlePath(environment));
  }

  /** As the launcher says, else beside the jar. */
  private static Path bundlePath(Map<String, String> environment) {
    String property =
        environment.getOrDefault("GEOWIRE_BUNDLE", System.getProperty("geowire.gazetteer", ""));
    return property.isEmpty() ? besideTheJar() : Path.of(property);
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
