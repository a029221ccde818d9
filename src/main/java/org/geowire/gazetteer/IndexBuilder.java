package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.DEGREE_UNITS;
import static org.geowire.gazetteer.IndexFormat.NONE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.text.Folding;

/** Lays out the sections of an index. */
final class IndexBuilder {

  /** Slots behind the last address, so that probing needs no wrap-around. */
  static final int TAIL_SLOTS = 1024;

  /** A name with its place, ready to be sorted into postings. */
  private record Named(int reference, int place) {}

  private final Bytes names = new Bytes();
  private final Bytes places = new Bytes();
  private final Bytes admin = new Bytes();
  private final Bytes strings = new Bytes();
  private final Bytes extents = new Bytes();
  private final List<String> countries = new ArrayList<>();
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final Map<String, Integer> features = new LinkedHashMap<>();
  private final Map<String, Integer> stringReferences = new HashMap<>();
  private final Map<String, List<Named>> namesByKey = new HashMap<>();
  private final List<Long> priors = new ArrayList<>();
  private int placeCount;
  private int nameCount;

  void unit(int level, int parent, int place, int seat, String code, String name) {
    admin.put(level).put(0).put(0).put(0).putInt(parent).putInt(place).putInt(seat);
    admin.putInt(string(code)).putInt(string(name));
  }

  private int string(String text) {
    return stringReferences.computeIfAbsent(
        text,
        t -> {
          byte[] utf8 = t.getBytes(StandardCharsets.UTF_8);
          int reference = strings.align(4) / 4;
          strings.putShort(utf8.length).putAll(utf8);
          return reference;
        });
  }

  void place(PlaceEntry place, int unit) {
    Set<PlaceEntry.Name> all = new LinkedHashSet<>();
    all.add(new PlaceEntry.Name(place.name(), NameKind.MAIN));
    all.addAll(place.names());
    int main = NONE;
    Set<String> seen = new LinkedHashSet<>();
    for (PlaceEntry.Name name : all) {
      String key = Folding.fold(name.text());
      if (!key.isEmpty() && seen.add(key + '\t' + (isDerived(name.kind()) ? name.kind() : ""))) {
        int reference = name(name, key);
        main = main == NONE ? reference : main;
      }
    }
    if (main == NONE) {
      main = nameRecord(all.iterator().next()); // a name without a word is shown, never found
    }
    priors.add(prior(place));
    int feature = feature(place);
    places.putInt((int) Math.round(place.point().latitude() * DEGREE_UNITS));
    places.putInt((int) Math.round(place.point().longitude() * DEGREE_UNITS));
    places.putInt(place.geonameid().orElse(NONE)).putInt(main);
    places.putInt(place.population().isPresent() ? (int) place.population().getAsLong() : NONE);
    places.putInt(unit).putShort(feature).put(Math.min(255, seen.size())).put(0);
    place
        .extent()
        .ifPresent(box -> extent(placeCount, box.west(), box.south(), box.east(), box.north()));
    placeCount++;
  }

  /**
   * A word that is both a people's name and an adjective keeps both, other names of one key only
   * the first.
   */
  private static boolean isDerived(NameKind kind) {
    return kind == NameKind.DEMONYM || kind == NameKind.ADJECTIVE;
  }

  private int name(PlaceEntry.Name name, String key) {
    int reference = nameRecord(name);
    namesByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Named(reference, placeCount));
    nameCount++;
    return reference;
  }

  private int nameRecord(PlaceEntry.Name name) {
    byte[] utf8 = name.text().getBytes(StandardCharsets.UTF_8);
    int reference = names.align(4) / 4;
    names.putInt(placeCount).put(name.kind().id()).putShort(utf8.length).putAll(utf8);
    return reference;
  }

  private int feature(PlaceEntry place) {
    String line = place.featureCode() + "\t" + place.featureClass();
    return features.computeIfAbsent(line, l -> features.size());
  }

  private void extent(int place, double west, double south, double east, double north) {
    extents.putInt(place).putFloat(west).putFloat(south).putFloat(east).putFloat(north);
  }

  /**
   * Which of several places of one name comes first: countries, then first-level units, then by
   * population.
   */
  private static long prior(PlaceEntry place) {
    long rank = place.population().orElse(0);
    if (place.featureCode().startsWith("PCL")) {
      rank += 1L << 50;
    } else if (place.featureCode().equals("ADM1")) {
      rank += 1_000_000;
    } else if (place.featureCode().equals("PPLC")) {
      rank += 2_000_000;
    }
    return rank;
  }

  void country(CountryFacts facts) {
    countries.add(
        String.join(
            "\t", facts.iso2(), facts.iso3(), String.valueOf(facts.numeric()), facts.subregion()));
  }

  void meta(String key, String value) {
    meta.put(key, value);
  }

  /** The finished index. */
  ByteBuffer build() {
    NameTable table = NameTable.of(namesByKey.keySet(), this::postingsOf);
    Map<Section, byte[]> contents = new LinkedHashMap<>();
    meta("places", String.valueOf(placeCount));
    meta("names", String.valueOf(nameCount));
    List<String> metaLines = new ArrayList<>();
    meta.forEach((key, value) -> metaLines.add(key + "\t" + value.replaceAll("[\\t\\r\\n]+", " ")));
    contents.put(Section.META, lines(metaLines));
    contents.put(Section.BITMAP, table.bitmap());
    contents.put(Section.TABLE, table.slots());
    contents.put(Section.POSTINGS, table.postings());
    contents.put(Section.NAMES, names.toArray());
    contents.put(Section.PLACES, places.toArray());
    contents.put(Section.ADMIN, admin.toArray());
    contents.put(Section.STRINGS, strings.toArray());
    contents.put(Section.FEATURES, lines(features.keySet()));
    contents.put(Section.EXTENTS, extents.toArray());
    contents.put(Section.COUNTRIES, lines(countries));
    return IndexAssembly.assemble(contents, table.seed());
  }

  /** The references of a key's names, likeliest place first, then in the order they were added. */
  private int[] postingsOf(String key) {
    List<Named> named = namesByKey.get(key);
    return named.stream()
        .sorted(
            Comparator.comparingLong((Named n) -> -priors.get(n.place()))
                .thenComparingInt(Named::reference))
        .mapToInt(Named::reference)
        .toArray();
  }

  private static byte[] lines(Iterable<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** A growing little-endian buffer. */
  static final class Bytes {

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private ByteBuffer room(int bytes) {
      if (buffer.remaining() < bytes) {
        ByteBuffer larger =
            ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes))
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer = larger.put(buffer.flip());
      }
      return buffer;
    }

    Bytes put(int value) {
      room(1).put((byte) value);
      return this;
    }

    Bytes putShort(int value) {
      room(2).putShort((short) value);
      return this;
    }

    Bytes putInt(int value) {
      room(4).putInt(value);
      return this;
    }

    Bytes putFloat(double value) {
      room(4).putFloat((float) value);
      return this;
    }

    Bytes putAll(byte[] bytes) {
      room(bytes.length).put(bytes);
      return this;
    }

    /** Fills up to a multiple of some bytes; answers the position reached. */
    int align(int bytes) {
      while (buffer.position() % bytes != 0) {
        put(0);
      }
      return buffer.position();
    }

    byte[] toArray() {
      byte[] bytes = new byte[buffer.position()];
      buffer.get(0, bytes);
      return bytes;
    }
  }
}
