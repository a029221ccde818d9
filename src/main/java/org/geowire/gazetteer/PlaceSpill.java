package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.DEGREE_UNITS;
import static org.geowire.gazetteer.IndexFormat.EXTENT_BYTES;
import static org.geowire.gazetteer.IndexFormat.NONE;
import static org.geowire.gazetteer.IndexFormat.PLACE_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/** The records of places, without their main names, until the index is written. */
final class PlaceSpill implements AutoCloseable {

  private static final int MOST_NAMES = 255;

  private final Spill records;
  private final Spill extents;
  private int size;

  PlaceSpill(WorkFolder folder) {
    records = new Spill(folder);
    extents = new Spill(folder);
  }

  int size() {
    return size;
  }

  void add(PlaceEntry place, int unit, int feature, int names) {
    long population = place.population().orElse(NONE);
    records
        .room(PLACE_BYTES)
        .putInt((int) Math.round(place.point().latitude() * DEGREE_UNITS))
        .putInt((int) Math.round(place.point().longitude() * DEGREE_UNITS))
        .putInt(place.geonameid().orElse(NONE))
        .putInt(NONE)
        .putInt((int) population)
        .putInt(unit)
        .putShort((short) feature)
        .put((byte) Math.min(MOST_NAMES, names))
        .put((byte) 0);
    if (place.extent().isPresent()) {
      addExtent(place.extent().get());
    }
    size++;
  }

  private void addExtent(GeoBox box) {
    extents
        .room(EXTENT_BYTES)
        .putInt(size)
        .putFloat((float) box.west())
        .putFloat((float) box.south())
        .putFloat((float) box.east())
        .putFloat((float) box.north());
  }

  /**
   * Writes the records with their main names.
   *
   * @param mains the offset of each place's main name; replaced by its cell in the grid
   * @param first the ordinal of the first place
   */
  void writePlaces(IndexWriter out, Grid grid, int[] mains, int first) throws IOException {
    Spill.Reader reader = records.reader();
    for (int ordinal = first; ordinal < first + size; ordinal++) {
      ByteBuffer record = reader.next(PLACE_BYTES);
      int latitude = record.getInt();
      int longitude = record.getInt();
      out.room(PLACE_BYTES).putInt(latitude).putInt(longitude).putInt(record.getInt());
      record.getInt();
      out.putInt(mains[ordinal]);
      out.room(12).putLong(record.getLong()).putInt(record.getInt());
      mains[ordinal] = grid.cell(new GeoPoint(latitude / DEGREE_UNITS, longitude / DEGREE_UNITS));
    }
  }

  /** Writes the extents with the ordinals of their places. */
  void writeExtents(IndexWriter out, int first) throws IOException {
    Spill.Reader reader = extents.reader();
    while (reader.hasNext()) {
      ByteBuffer record = reader.next(EXTENT_BYTES);
      out.putInt(first + record.getInt());
      out.room(16).putLong(record.getLong()).putLong(record.getLong());
    }
  }

  @Override
  public void close() {
    records.close();
    extents.close();
  }
}
