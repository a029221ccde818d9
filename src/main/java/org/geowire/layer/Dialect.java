package org.geowire.layer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Schema;

/** Whose column names a file has. */
enum Dialect {
  GEOWIRE(
      Schema.NATIVE, List.of(), "geonameid", "CC BY 4.0: contains data of GeoNames (geonames.org)"),
  ACLED(Schema.ACLED, List.of("event_id_cnty"), "assoc_actor_1", "ACLED (acleddata.com)"),
  UCDP(Schema.UCDP, List.of("relid", "date_start"), "dyad_name", "UCDP GED (ucdp.uu.se)");

  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, IncidentColumn> columns;

  /** Columns by which the dialect is known. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> marks;

  /** A column that tells whose data the file holds: for others, one that our views of them lack. */
  private final String own;

  private final String publisher;

  Dialect(Schema schema, List<String> marks, String own, String publisher) {
    this.columns =
        schema.readable().stream()
            .collect(Collectors.toMap(c -> schema.field(c).name(), Function.identity()));
    this.marks = marks;
    this.own = own;
    this.publisher = publisher;
  }

  /** The dialect of a file with these columns. */
  static Dialect of(Set<String> names) {
    boolean ours = names.contains(IncidentColumn.EVENT_ID.label());
    return Arrays.stream(values())
        .filter(d -> !ours && !d.marks.isEmpty() && names.containsAll(d.marks))
        .findFirst()
        .orElse(GEOWIRE);
  }

  /**
   * Our column behind a name.
   *
   * @param name as the file writes it
   * @param others all names of the file
   */
  Optional<IncidentColumn> column(String name, Collection<String> others) {
    IncidentColumn exact = columns.getOrDefault(name, GEOWIRE.columns.get(name));
    if (exact != null) {
      return Optional.of(exact);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return others.contains(lower)
        ? Optional.empty()
        : Optional.ofNullable(GEOWIRE.columns.get(lower));
  }

  /** Who is to be named for a file that does not say so; empty where nothing tells. */
  String attribution(Collection<String> names) {
    return names.contains(own) ? publisher : "";
  }
}
