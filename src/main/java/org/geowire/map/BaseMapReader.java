package org.geowire.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geowire.geo.GeoPoint;
import org.geowire.map.BaseMap.Arc;
import org.geowire.map.BaseMap.Area;
import org.geowire.map.BaseMap.Kind;

/**
 * Reads {@code basemap.bin}, which {@code gazetteer/rebuild/basemap.py} writes.
 *
 * <p>After the magic: the arcs, the countries, the borders of units, each with its count before it.
 * Numbers are seven bits a byte, lowest first; those with a sign are folded (0, -1, 1, -2). Points
 * are thousandths of a degree, each as its difference from the one before.
 */
final class BaseMapReader {

  private static final String FILE = "basemap.bin";
  private static final byte[] MAGIC = "GWMAP1\n".getBytes(StandardCharsets.US_ASCII);
  private static final double UNITS = 1000;
  private static final Kind[] KINDS = Kind.values();

  private final byte[] bytes;
  private int at = MAGIC.length;

  private BaseMapReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static BaseMap bundled() {
    try (InputStream in = BaseMapReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static BaseMap read(byte[] bytes) {
    if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
      throw new IllegalStateException(FILE + " is no base map of this version");
    }
    BaseMapReader reader = new BaseMapReader(bytes);
    return new BaseMap(reader.arcs(), reader.areas(), reader.arcs());
  }

  private List<Arc> arcs() {
    int count = number();
    List<Arc> arcs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      arcs.add(arc());
    }
    return arcs;
  }

  private Arc arc() {
    Kind kind = KINDS[bytes[at++]];
    double[] points = new double[2 * number()];
    int x = 0;
    int y = 0;
    for (int i = 0; i < points.length; i += 2) {
      x += signed();
      y += signed();
      points[i] = x / UNITS;
      points[i + 1] = y / UNITS;
    }
    return new Arc(kind, points);
  }

  private List<Area> areas() {
    int count = number();
    List<Area> areas = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      areas.add(area());
    }
    return areas;
  }

  private Area area() {
    String code = text();
    String name = text();
    int areaKm2 = number();
    double longitude = signed() / UNITS;
    double latitude = signed() / UNITS;
    int count = number();
    List<List<int[]>> polygons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      polygons.add(polygon());
    }
    return new Area(code, name, areaKm2, new GeoPoint(latitude, longitude), polygons);
  }

  private List<int[]> polygon() {
    int count = number();
    List<int[]> rings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int[] ring = new int[number()];
      for (int j = 0; j < ring.length; j++) {
        ring[j] = signed();
      }
      rings.add(ring);
    }
    return rings;
  }

  private String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = bytes[at++];
      value |= (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private int signed() {
    int folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }
}
