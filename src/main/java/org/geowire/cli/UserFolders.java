package org.geowire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folders of the user in which Geowire keeps things, as XDG and Windows have it. */
final class UserFolders {

  private static final String GEOWIRE = "geowire";

  private final Map<String, String> environment;

  UserFolders(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Where places are kept that the user added; none where the user has no home. */
  Optional<Path> data() {
    return folder("XDG_DATA_HOME", ".local/share");
  }

  /** What can be made again. */
  Optional<Path> cache() {
    return folder("XDG_CACHE_HOME", ".cache");
  }

  /** The file with the user's own defaults: the one that is named, else one that is there. */
  Optional<Path> configuration() {
    String named = environment.getOrDefault("GEOWIRE_CONFIG", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String home = environment.getOrDefault("HOME", "");
    String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (folder.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path base = folder.isEmpty() ? Path.of(home, ".config") : Path.of(folder);
    Path file = base.resolve(GEOWIRE).resolve("config.properties");
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  private Optional<Path> folder(String variable, String inHome) {
    return named(variable)
        .or(() -> named("HOME").map(home -> home.resolve(inHome)))
        .or(() -> named("LOCALAPPDATA"))
        .map(folder -> folder.resolve(GEOWIRE));
  }

  private Optional<Path> named(String variable) {
    String value = environment.getOrDefault(variable, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
  }
}
