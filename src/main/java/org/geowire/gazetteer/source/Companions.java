package org.geowire.gazetteer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that GeoNames gives beside its dumps, where they are at hand.
 *
 * @param names {@code alternateNamesV2}: names with language and kind
 * @param admin1 {@code admin1CodesASCII}: names of first-level units
 * @param admin2 {@code admin2Codes}: names of second-level units
 * @param countries {@code countryInfo}: names and codes of countries
 */
public record Companions(
    Optional<Path> names, Optional<Path> admin1, Optional<Path> admin2, Optional<Path> countries) {

  /** None at all. */
  public static final Companions NONE =
      new Companions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Those that lie in the folder of a dump under GeoNames' names. */
  public static Companions beside(Path dump) {
    Path folder = dump.toAbsolutePath().getParent();
    return new Companions(
        first(folder, "alternateNamesV2.zip", "alternateNamesV2.txt"),
        first(folder, "admin1CodesASCII.txt"),
        first(folder, "admin2Codes.txt"),
        first(folder, "countryInfo.txt"));
  }

  private static Optional<Path> first(Path folder, String... names) {
    return List.of(names).stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** These, and those of another where one is missing. */
  public Companions or(Companions other) {
    return new Companions(
        names.or(other::names),
        admin1.or(other::admin1),
        admin2.or(other::admin2),
        countries.or(other::countries));
  }

  /** Only the names: for a dump on top of a gazetteer that knows the units. */
  public Companions namesOnly() {
    return new Companions(names, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
