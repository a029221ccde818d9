package org.geowire.gpkg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.geowire.geo.GeoPoint;

/** Points as a GeoPackage keeps them: a header of 8 bytes or more, then well-known binary. */
final class PointBlob {

  static final int WGS84 = 4326;

  private static final int HEADER = 8;
  private static final int LITTLE_ENDIAN = 1;

  /** Bits 1 to 3 of the flags. */
  private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

  private static final int EMPTY = 0x10;
  private static final int POINT = 1;
  private static final int MULTI_POINT = 4;

  private PointBlob() {}

  /** The bytes of a point, without envelope. */
  static byte[] of(int srid, double x, double y) {
    return ByteBuffer.allocate(HEADER + 21)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) LITTLE_ENDIAN)
        .putInt(srid)
        .put((byte) LITTLE_ENDIAN)
        .putInt(POINT)
        .putDouble(x)
        .putDouble(y)
        .array();
  }

  /**
   * The point of a geometry; none where it is empty. A collection of one point counts as the point.
   *
   * @throws GeoPackageException if it is no point
   */
  static Optional<GeoPoint> point(byte... blob) {
    ByteBuffer bytes = ByteBuffer.wrap(blob);
    if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
      throw new GeoPackageException("a geometry that is none of GeoPackage's");
    }
    int flags = blob[3];
    int envelope = (flags >> 1) & 7;
    if (envelope >= ENVELOPES.length || blob.length < HEADER + ENVELOPES[envelope]) {
      throw new GeoPackageException("a geometry that is cut off");
    }
    bytes.position(HEADER + ENVELOPES[envelope]);
    return (flags & EMPTY) != 0 ? Optional.empty() : binary(bytes);
  }

  private static Optional<GeoPoint> binary(ByteBuffer bytes) {
    int type = type(bytes);
    if (type == MULTI_POINT) {
      int count = bytes.getInt();
      if (count != 1) {
        throw new GeoPackageException("a geometry of " + count + " points; incidents are single");
      }
      type = type(bytes);
    }
    if (type != POINT) {
      throw new GeoPackageException("a geometry that is no point; incidents are points");
    }
    double longitude = bytes.getDouble();
    double latitude = bytes.getDouble();
    if (Double.isNaN(longitude) || Double.isNaN(latitude)) {
      return Optional.empty();
    }
    return Optional.of(new GeoPoint(latitude, longitude));
  }

  /** The type without its marks of height and measure. */
  private static int type(ByteBuffer bytes) {
    if (bytes.remaining() < 5) {
      throw new GeoPackageException("a geometry that is cut off");
    }
    bytes.order(bytes.get() == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int type = (bytes.getInt() & 0xffff) % 1000;
    if (bytes.remaining() < (type == MULTI_POINT ? 4 : 16)) {
      throw new GeoPackageException("a geometry that is cut off");
    }
    return type;
  }
}
