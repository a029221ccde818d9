package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.BUCKET_REFERENCES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.text.Tokens;

/**
 * Finds names by their second key, in the section SOUNDS.
 *
 * <p>A bucket has about eight names; one byte of each one's hash is kept, so that a key which no
 * name has is mostly refused without a look at the names.
 */
final class Sounds {

  private static final int HEAD_BYTES = 8;
  private static final int RECORD_BYTES = 12;

  private final SectionBytes bytes;
  private final NameGroups names;

  /** The rules, which no index changes: read once, when a name is first asked for by its sound. */
  private static final class Rules {
    static final Sounding SOUNDING = new Sounding();
  }

  Sounds(SectionBytes bytes, NameGroups names) {
    this.bytes = bytes;
    this.names = names;
  }

  /** The names whose second key is that of a folded name. */
  List<PlaceName> find(String key) {
    List<PlaceName> found = new ArrayList<>();
    String sound = Rules.SOUNDING.of(key);
    int buckets = bytes.getAlignedInt(4);
    if (sound.isEmpty() || buckets == 0) {
      return found;
    }
    int count = bytes.getAlignedInt(0);
    long hash = Tokens.hashOf(sound);
    int tags = HEAD_BYTES + count * 4;
    int bucket = tags + ((count + 3) & ~3) + IndexFormat.slot(hash, buckets) * 4;
    int end = bytes.getAlignedInt(bucket + 4);
    for (int i = bytes.getAlignedInt(bucket); i < end; i++) {
      if (bytes.get(tags + i) == (byte) hash) {
        int group = bytes.getAlignedInt(HEAD_BYTES + i * 4);
        if (Rules.SOUNDING.of(names.key(group)).equals(sound)) {
          names.read(group, found::add);
        }
      }
    }
    return found;
  }

  /** Writes the section. */
  static void write(IndexWriter out, WorkFolder folder, NameGroups names) throws IOException {
    try (ExternalSort sorted = new ExternalSort(folder)) {
      byte[] record = new byte[RECORD_BYTES];
      NameGroups.Cursor cursor = names.cursor();
      while (cursor.next()) {
        String sound = Rules.SOUNDING.of(cursor.key());
        if (!sound.isEmpty()) {
          ByteBuffer.wrap(record).putLong(Tokens.hashOf(sound)).putInt(cursor.group());
          sorted.add(record, RECORD_BYTES);
        }
      }
      write(out, folder, sorted);
    }
  }

  private static void write(IndexWriter out, WorkFolder folder, ExternalSort sorted)
      throws IOException {
    int count = (int) sorted.size();
    int buckets = (count + BUCKET_REFERENCES - 1) / BUCKET_REFERENCES;
    int[] begins = new int[buckets + 1];
    out.begin(Section.SOUNDS);
    out.room(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(count).putInt(buckets);
    try (Spill tags = new Spill(folder)) {
      ExternalSort.Records records = sorted.sorted();
      while (records.next()) {
        long hash = NameRecord.number(records.bytes(), records.from(), 8);
        out.putInt((int) NameRecord.number(records.bytes(), records.from() + 8, 4));
        tags.room(1).put((byte) hash);
        begins[IndexFormat.slot(hash, buckets) + 1]++;
      }
      out.putAll(tags);
    }
    out.putZeros(((count + 3) & ~3) - count);
    int begin = 0;
    for (int references : begins) {
      begin += references;
      out.putInt(begin);
    }
    out.end();
  }
}
