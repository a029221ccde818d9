package org.geowire.resource;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The file in memory, and where each resource stands in it. */
record Entries(byte[] data, Map<String, Slice> slices) {

  private record Slice(int start, int length) {}

  /**
   * Reads the head of a file.
   *
   * @throws IOException if it is another
   */
  static Entries of(byte[] data) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(data));
    if (in.readInt() != Resources.MAGIC) {
      throw new IOException("not a file of resources");
    }
    int count = in.readInt();
    Map<String, Slice> slices = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      slices.put(in.readUTF(), new Slice(in.readInt(), in.readInt()));
    }
    return new Entries(data, slices);
  }

  Optional<InputStream> find(String path) {
    return Optional.ofNullable(slices.get(path))
        .map(slice -> new ByteArrayInputStream(data, slice.start(), slice.length()));
  }
}
