package org.geowire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geowire.event.passage.Factuality;
import org.geowire.geo.GeoBox;
import org.geowire.incident.Placement;

/**
 * What a run is asked to do.
 *
 * @param date publication date of articles that have none
 * @param countries ISO 3166 alpha-2 codes of countries to favour; a prior, never a blindfold
 * @param bbox incidents with a point outside are left out
 * @param minConfidence incidents and toponyms below, 0 to 1, are left out; where none is given,
 *     incidents of news that hardly anybody would code
 * @param minPrecision ACLED's geo_precision: rows coarser than this, 1 to 3, are left out
 * @param factuality which incidents are kept
 * @param profile whose rules say which events are incidents
 * @param placement where areas and relative places stand
 * @param candidates how many candidates a toponym keeps
 * @param evidence whether candidates carry their evidence
 */
public record Settings(
    Optional<LocalDate> date,
    Set<String> countries,
    Optional<GeoBox> bbox,
    OptionalDouble minConfidence,
    int minPrecision,
    Set<Factuality> factuality,
    Profile profile,
    Placement placement,
    int candidates,
    boolean evidence) {

  public Settings {
    countries = Set.copyOf(countries);
    factuality = Set.copyOf(factuality);
  }

  /** All that was asserted or claimed, everywhere. */
  public static Settings standard() {
    return new Settings(
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        OptionalDouble.empty(),
        3,
        Profile.DEFAULT.factuality(),
        Profile.DEFAULT,
        Placement.standard(),
        5,
        false);
  }

  /** The same by the rules of a profile, with what it keeps. */
  public Settings of(Profile other) {
    return new Settings(
        date,
        countries,
        bbox,
        minConfidence,
        minPrecision,
        other.factuality(),
        other,
        placement,
        candidates,
        evidence);
  }

  /** The same, with countries to favour. */
  public Settings favouring(Set<String> countryCodes) {
    return new Settings(
        date,
        countryCodes,
        bbox,
        minConfidence,
        minPrecision,
        factuality,
        profile,
        placement,
        candidates,
        evidence);
  }

  /** The same, with the evidence of so many candidates. */
  public Settings explained(int kept) {
    return new Settings(
        date,
        countries,
        bbox,
        minConfidence,
        minPrecision,
        factuality,
        profile,
        placement,
        kept,
        true);
  }
}
