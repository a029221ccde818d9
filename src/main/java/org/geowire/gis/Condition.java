package org.geowire.gis;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;

/** A condition on rows, made of others or of one comparison. */
sealed interface Condition {

  Truth of(Row row);

  /** All of several hold. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public Truth of(Row row) {
      Truth truth = Truth.YES;
      for (Condition part : parts) {
        truth = truth.and(part.of(row));
      }
      return truth;
    }
  }

  /** One of several holds. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public Truth of(Row row) {
      Truth truth = Truth.NO;
      for (Condition part : parts) {
        truth = truth.or(part.of(row));
      }
      return truth;
    }
  }

  /** Another does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth of(Row row) {
      return part.of(row).not();
    }
  }

  /**
   * A comparison that GeoTools makes.
   *
   * @param filter the comparison
   * @param asked the columns of which it knows nothing where they are empty
   */
  record Comparison(Filter filter, List<Expression> asked) implements Condition {
    @Override
    public Truth of(Row row) {
      for (Expression column : asked) {
        if (column.evaluate(row) == null) {
          return Truth.UNKNOWN;
        }
      }
      return Truth.of(filter.evaluate(row));
    }
  }

  /**
   * The row stands near a point.
   *
   * @param center the point
   * @param km true distance
   * @param far whether it is to be farther away instead
   */
  record Distance(GeoPoint center, double km, boolean far) implements Condition {
    @Override
    public Truth of(Row row) {
      return row.point()
          .map(point -> Truth.of(Geodesics.km(center, point) <= km != far))
          .orElse(Truth.UNKNOWN);
    }
  }
}
