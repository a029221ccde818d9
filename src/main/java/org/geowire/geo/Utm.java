package org.geowire.geo;

import java.util.Optional;

/**
 * Turns grid references into points: UTM ("30P 412345 1234567") and MGRS ("30PXT1234567890").
 *
 * <p>Transverse Mercator on WGS84 by Krüger's series in the third flattening (Karney, Transverse
 * Mercator with an accuracy of a few nanometers, 2011), to the third order: right to a millimetre
 * within a zone. Letters of bands and squares follow NGA.STND.0037.
 */
public final class Utm {

  private static final double RADIUS_M = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING = 500_000;
  private static final double FALSE_NORTHING = 10_000_000;

  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double N2 = N * N;
  private static final double N3 = N2 * N;
  private static final double MERIDIAN = SCALE * RADIUS_M / (1 + N) * (1 + N2 / 4 + N2 * N2 / 64);

  private static final double[] BETA = {
    N / 2 - 2 * N2 / 3 + 37 * N3 / 96, N2 / 48 + N3 / 15, 17 * N3 / 480
  };
  private static final double[] DELTA = {
    2 * N - 2 * N2 / 3 - 2 * N3, 7 * N2 / 3 - 8 * N3 / 5, 56 * N3 / 15
  };

  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
  private static final int FIRST_LATITUDE = -80;
  private static final int BAND_DEGREES = 8;
  private static final char FIRST_NORTHERN = 'N';
  private static final int ZONES = 60;

  private static final String[] COLUMNS = {"ABCDEFGH", "JKLMNPQR", "STUVWXYZ"};
  private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
  private static final int EVEN_SHIFT = 5;
  private static final double SQUARE_M = 100_000;

  /** How far a point may lie outside the band of its letter, in degrees. */
  private static final double TOLERANCE = 1;

  private Utm() {}

  /**
   * The point of UTM coordinates.
   *
   * @param zone 1 to 60
   * @param band latitude band, C to X
   * @param easting metres
   * @param northing metres
   * @return none where they do not lie in the zone and band
   */
  public static Optional<GeoPoint> point(int zone, char band, double easting, double northing) {
    int index = BANDS.indexOf(band);
    if (zone < 1 || zone > ZONES || index < 0 || easting < 100_000 || easting > 900_000) {
      return Optional.empty();
    }
    double north = band >= FIRST_NORTHERN ? northing : northing - FALSE_NORTHING;
    GeoPoint point = unprojected(zone, easting, north);
    double south = FIRST_LATITUDE + BAND_DEGREES * (double) index;
    double top = south + BAND_DEGREES + (index == BANDS.length() - 1 ? 4 : 0);
    boolean inside = point.latitude() > south - TOLERANCE && point.latitude() < top + TOLERANCE;
    return inside ? Optional.of(point) : Optional.empty();
  }

  /**
   * The middle of an MGRS cell.
   *
   * @param square the two letters of the 100 km square
   * @param digits an even number of digits, half of them east and half north
   */
  public static Optional<GeoPoint> point(int zone, char band, String square, String digits) {
    int column = COLUMNS[(zone + 2) % COLUMNS.length].indexOf(square.charAt(0));
    int row = ROWS.indexOf(square.charAt(1));
    int index = BANDS.indexOf(band);
    if (column < 0 || row < 0 || index < 0) {
      return Optional.empty();
    }
    double cell = cellM(digits);
    int half = digits.length() / 2;
    double east = half == 0 ? 0 : Integer.parseInt(digits.substring(0, half)) * cell;
    double north = half == 0 ? 0 : Integer.parseInt(digits.substring(half)) * cell;
    int rows = ROWS.length();
    int shifted = (row - (zone % 2 == 0 ? EVEN_SHIFT : 0) + rows) % rows;
    double northing = shifted * SQUARE_M + north + cell / 2;
    double least = leastNorthing(FIRST_LATITUDE + BAND_DEGREES * index, band) - SQUARE_M;
    double cycle = rows * SQUARE_M;
    northing += Math.max(0, Math.ceil((least - northing) / cycle)) * cycle;
    return point(zone, band, (column + 1) * SQUARE_M + east + cell / 2, northing);
  }

  /** The width in metres of an MGRS cell with so many digits. */
  public static double cellM(String digits) {
    return SQUARE_M / Math.pow(10, digits.length() / 2.0);
  }

  /** Northing of a latitude on the middle meridian, as grids of its hemisphere count it. */
  private static double leastNorthing(double latitude, char band) {
    double phi = Math.toRadians(latitude);
    double e2 = FLATTENING * (2 - FLATTENING);
    double arc =
        (1 - e2 / 4 - 3 * e2 * e2 / 64) * phi - (3 * e2 / 8 + 3 * e2 * e2 / 32) * Math.sin(2 * phi);
    return SCALE * RADIUS_M * arc + (band >= FIRST_NORTHERN ? 0 : FALSE_NORTHING);
  }

  private static GeoPoint unprojected(int zone, double easting, double northing) {
    double xi = northing / MERIDIAN;
    double eta = (easting - FALSE_EASTING) / MERIDIAN;
    double xi1 = xi;
    double eta1 = eta;
    for (int j = 0; j < BETA.length; j++) {
      int k = 2 * (j + 1);
      xi1 -= BETA[j] * Math.sin(k * xi) * Math.cosh(k * eta);
      eta1 -= BETA[j] * Math.cos(k * xi) * Math.sinh(k * eta);
    }
    double chi = Math.asin(Math.max(-1, Math.min(1, Math.sin(xi1) / Math.cosh(eta1))));
    double phi = chi;
    for (int j = 0; j < DELTA.length; j++) {
      phi += DELTA[j] * Math.sin(2 * (j + 1) * chi);
    }
    double lambda = Math.toDegrees(Math.atan2(Math.sinh(eta1), Math.cos(xi1)));
    double longitude = (lambda + 6 * zone - 183 + 540) % 360 - 180;
    return new GeoPoint(Math.max(-90, Math.min(90, Math.toDegrees(phi))), longitude);
  }
}
