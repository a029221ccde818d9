package org.geowire.gis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.Neighbourhood.Place;
import org.geowire.layer.Layer;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Which incidents of a layer lie close together. */
public final class Clusters {

  private static final String COLUMN = "cluster";

  private final Located located;
  private final ClusterChoice choice;
  private final List<List<Row>> clusters;
  private final IdentityHashMap<Row, Integer> numbers = new IdentityHashMap<>();
  private int undated;

  private Clusters(Located located, ClusterChoice choice) {
    this.located = located;
    this.choice = choice;
    Facts facts = new Facts(located.layer());
    Map<Place, List<Row>> byPlace = new LinkedHashMap<>();
    for (Row row : located.rows()) {
      Optional<Long> day =
          choice.days().isEmpty() ? Optional.of(0L) : facts.day(row).map(LocalDate::toEpochDay);
      if (day.isPresent()) {
        Place place = new Place(row.point().orElseThrow(), day.get(), 0);
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
        numbers.put(row, 0);
      } else {
        undated++;
      }
    }
    clusters = found(byPlace);
    for (int i = 0; i < clusters.size(); i++) {
      for (Row row : clusters.get(i)) {
        numbers.put(row, i + 1);
      }
    }
  }

  /** Finds the clusters, numbered from 1: the largest first, of equals that with the first row. */
  public static Clusters of(Located located, ClusterChoice choice) {
    return new Clusters(located, choice);
  }

  private List<List<Row>> found(Map<Place, List<Row>> byPlace) {
    List<Place> places = new ArrayList<>();
    byPlace.forEach((p, rows) -> places.add(new Place(p.point(), p.day(), rows.size())));
    List<List<Row>> rows = List.copyOf(byPlace.values());
    int[] roots = Dbscan.clusters(places, choice);
    // Places stand in the order of their first rows, and so do the clusters before they are sorted.
    Map<Integer, List<Row>> found = new LinkedHashMap<>();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] >= 0) {
        found.computeIfAbsent(roots[i], r -> new ArrayList<>()).addAll(rows.get(i));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt((List<Row> cluster) -> cluster.size()).reversed())
        .toList();
  }

  /** How many clusters there are. */
  public int count() {
    return clusters.size();
  }

  /** How many incidents belong to one. */
  public int clustered() {
    return clusters.stream().mapToInt(List::size).sum();
  }

  /** How many incidents could not be compared for want of a date. */
  public int undated() {
    return undated;
  }

  /**
   * The incidents with the number of their cluster in a last column: 0 for those in none, empty for
   * those that were not compared.
   */
  public Layer incidents() {
    Layer layer = located.layer();
    List<TableField> fields = new ArrayList<>(layer.fields());
    int old = names(fields).indexOf(COLUMN);
    if (old >= 0) {
      fields.remove(old);
    }
    fields.add(new TableField(COLUMN, ColumnType.INTEGER));
    return new Layer(
        fields, layer.rows().stream().map(row -> row(row, old)).toList(), layer.origin());
  }

  private static List<String> names(List<TableField> fields) {
    return fields.stream().map(TableField::name).toList();
  }

  private Row row(Row row, int old) {
    List<Value> values = new ArrayList<>(row.values());
    if (old >= 0) {
      values.remove(old);
    }
    Integer number = numbers.get(row);
    values.add(number == null ? Value.absent() : Value.whole(number));
    return new Row(row.id(), row.point(), values);
  }

  /** The clusters themselves, each with its outline. */
  public Layer hulls() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      rows.add(new Hull(clusters.get(i), new Facts(located.layer()), choice.km()).row(i + 1));
    }
    return new Layer(Hull.fields(), rows, located.layer().origin());
  }

  /** Where clusters stand on average. */
  static GeoPoint middle(List<GeoPoint> points) {
    return Spread.of(points).map(Spread::middle).orElse(points.get(0));
  }
}
