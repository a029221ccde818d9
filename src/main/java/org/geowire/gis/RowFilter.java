package org.geowire.gis;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geowire.output.Row;
import org.geowire.output.TableField;

/**
 * Tells which rows an ECQL expression wants: {@code fatalities > 10 AND
 * BBOX(geometry,-12,10,4,25)}.
 *
 * <p>All columns can be asked by their names, and the point as {@code geometry} in WGS84 degrees,
 * longitude first. A value that is not known fulfils no comparison and no denied one, and a row
 * without a point no spatial operator. Distances are true ones.
 */
public final class RowFilter implements Predicate<Row> {

  private static final String NUMBER = "\\s*([-+.\\dEe]+)\\s*";
  private static final Pattern BOX =
      Pattern.compile(
          "(?i)\\bBBOX\\s*\\([^,()]*," + NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER);

  private final Condition condition;

  /**
   * @param ecql the expression
   * @param fields the columns of the rows
   * @throws IllegalArgumentException if it is no ECQL, or asks for a column that there is not; the
   *     message says where
   */
  public RowFilter(String ecql, List<TableField> fields) {
    refuseCrossing(ecql);
    condition = new ConditionCompiler(fields).compile(parsed(ecql));
  }

  private static Filter parsed(String ecql) {
    try {
      return ECQL.toFilter(ecql);
    } catch (CQLException e) {
      throw new IllegalArgumentException(e.getMessage().lines().findFirst().orElse("no ECQL"), e);
    }
  }

  /** GeoTools would take the rest of the world instead. */
  private static void refuseCrossing(String ecql) {
    Matcher box = BOX.matcher(ecql);
    while (box.find()) {
      if (degrees(box.group(1)) > degrees(box.group(3))) {
        throw new IllegalArgumentException(
            "BBOX takes west, south, east, north; a box over the antimeridian is two: "
                + "BBOX(geometry,170,-20,180,-10) OR BBOX(geometry,-180,-20,-170,-10)");
      }
    }
  }

  private static double degrees(String number) {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /**
   * Whether the expression holds for a row.
   *
   * @throws IllegalArgumentException if a function of the expression fails at what the row has
   */
  @Override
  public boolean test(Row row) {
    try {
      return condition.of(row) == Truth.YES;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("it fails at row " + row.id() + ": " + e.getMessage(), e);
    }
  }
}
