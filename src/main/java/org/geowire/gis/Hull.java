package org.geowire.gis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A cluster as a feature of its own: the convex hull of its incidents, widened a little, so that a
 * single town has an area too.
 *
 * @param rows its incidents
 * @param facts what they say
 * @param km how far neighbours are apart at most
 */
record Hull(List<Row> rows, Facts facts, double km) {

  /** The margin, of the distance of neighbours. */
  private static final double MARGIN = 0.1;

  private static final double STEP = 10_000;

  /** A hull round half the Earth is no hull. */
  private static final double FARTHEST_KM = 9_000;

  static List<TableField> fields() {
    List<TableField> fields = new ArrayList<>();
    fields.add(new TableField("cluster", ColumnType.INTEGER));
    fields.addAll(Tally.fields());
    fields.add(new TableField("places", ColumnType.INTEGER));
    fields.add(new TableField("first_date", ColumnType.DATE));
    fields.add(new TableField("last_date", ColumnType.DATE));
    fields.add(new TableField("latitude", ColumnType.LATITUDE));
    fields.add(new TableField("longitude", ColumnType.LONGITUDE));
    fields.add(new TableField("radius_km", ColumnType.REAL));
    fields.add(new TableField("area_km2", ColumnType.REAL));
    return fields;
  }

  Row row(int number) {
    Tally tally = new Tally();
    rows.forEach(row -> tally.add(row, facts));
    List<GeoPoint> points = rows.stream().flatMap(row -> row.point().stream()).distinct().toList();
    GeoPoint middle = Clusters.middle(rows.stream().flatMap(row -> row.point().stream()).toList());
    double radius = points.stream().mapToDouble(p -> Geodesics.km(middle, p)).max().orElse(0);
    Optional<Outline> outline =
        radius > FARTHEST_KM ? Optional.empty() : Optional.of(outline(middle, points));
    List<LocalDate> days = rows.stream().flatMap(row -> facts.day(row).stream()).sorted().toList();
    List<Value> values = new ArrayList<>();
    values.add(Value.whole(number));
    values.addAll(tally.values());
    values.add(Value.whole(points.size()));
    values.add(Value.day(days.stream().findFirst()));
    values.add(Value.day(days.stream().reduce((first, last) -> last)));
    values.add(Value.decimal(middle.latitude(), 5));
    values.add(Value.decimal(middle.longitude(), 5));
    values.add(Value.decimal(radius, 2));
    values.add(Value.decimal(outline.map(Outline::areaKm2).orElse(Double.NaN), 2));
    return new Row(
        Integer.toString(number), Optional.of(middle), outline.map(Outline::area), values);
  }

  /** Drawn on an equal-area plane round the middle, where shapes are all but true. */
  private Outline outline(GeoPoint middle, List<GeoPoint> points) {
    EqualArea plane = EqualArea.around(middle);
    Coordinate[] flat = points.stream().map(plane::project).toArray(Coordinate[]::new);
    Geometry hull =
        new GeometryFactory()
            .createMultiPointFromCoords(flat)
            .convexHull()
            .buffer(km * MARGIN * 1000);
    Coordinate[] ring = Densifier.densify(hull, STEP).getCoordinates();
    List<GeoPoint> corners = new ArrayList<>();
    for (int i = 0; i < ring.length - 1; i++) {
      Coordinate at = Orientation.isCCW(ring) ? ring[i] : ring[ring.length - 1 - i];
      corners.add(plane.point(at.x, at.y));
    }
    return new Outline(corners);
  }
}
