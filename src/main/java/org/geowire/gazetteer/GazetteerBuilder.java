package org.geowire.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.text.Folding;

/**
 * Builds an index from admin units and places, of any number.
 *
 * <p>Units are held, places stream through: beside 8 bytes for each place only what fits into a
 * bounded amount of memory is kept, the rest lies in temporary files until the index is written.
 * The same entries in the same order give the same bytes.
 */
public final class GazetteerBuilder implements AutoCloseable {

  /** Marks the number of a place that is no unit, so that units sort first. */
  private static final int NO_UNIT = 1 << 31;

  private final WorkFolder folder;
  private final ExternalSort names;
  private final PlaceSpill unitPlaces;
  private final PlaceSpill places;
  private final UnitTable units = new UnitTable();
  private final NameRecord record = new NameRecord();
  private final List<String> countries = new ArrayList<>();
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final Features features = new Features();
  private int nameless;
  private boolean written;

  /** A builder whose temporary files, if it needs any, lie among the system's. */
  public GazetteerBuilder() {
    this(WorkFolder.temporary());
  }

  GazetteerBuilder(WorkFolder folder) {
    this.folder = folder;
    names = new ExternalSort(folder);
    unitPlaces = new PlaceSpill(folder);
    places = new PlaceSpill(folder);
  }

  /** A builder whose temporary files lie in a hidden folder beside the index to be written. */
  public static GazetteerBuilder into(Path target) {
    return new GazetteerBuilder(WorkFolder.beside(target));
  }

  /**
   * Adds a unit; a second unit of the same codes is ignored.
   *
   * @throws IllegalArgumentException if its parent was not added before
   */
  public GazetteerBuilder unit(UnitEntry unit) {
    int ordinal = units.size();
    if (units.add(unit)) {
      add(unit.place(), ordinal, ordinal, unitPlaces);
    }
    return this;
  }

  /**
   * Adds a place; its units must have been added before.
   *
   * @throws IllegalArgumentException if one of its names is longer than 4000 characters
   */
  public GazetteerBuilder place(PlaceEntry place) {
    int number = places.size();
    Set<String> keys = add(place, NO_UNIT | number, units.deepest(place), places);
    units.offerSeat(place, number, keys);
    return this;
  }

  /** Where temporary files may lie as long as the builder is open. */
  WorkFolder folder() {
    return folder;
  }

  /** Adds the codes of a country. */
  public GazetteerBuilder country(CountryFacts facts) {
    countries.add(
        String.join(
            "\t", facts.iso2(), facts.iso3(), String.valueOf(facts.numeric()), facts.subregion()));
    return this;
  }

  /** Adds a line about the index itself. */
  public GazetteerBuilder meta(String key, String value) {
    meta.put(key, value);
    return this;
  }

  /** Adds a place with its names; answers their folded forms. */
  private Set<String> add(PlaceEntry place, int id, int unit, PlaceSpill target) {
    List<PlaceEntry.Name> all = new ArrayList<>(place.names().size() + 1);
    all.add(new PlaceEntry.Name(place.name(), NameKind.MAIN));
    all.addAll(place.names());
    long rank = Rank.of(place.featureCode(), place.population().orElse(0));
    Set<String> keys = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (PlaceEntry.Name name : all) {
      checkLength(name);
      String key = Folding.fold(name.text());
      if (!key.isEmpty() && seen.add(isDerived(name.kind()) ? key + '\t' + name.kind() : key)) {
        add(key, rank, id, seen.size(), name);
        keys.add(key);
      }
    }
    if (seen.isEmpty()) {
      add("", rank, id, 1, all.get(0)); // a name without a word is shown, never found
      nameless++;
    }
    target.add(place, unit, features.number(place), seen.size());
    return keys;
  }

  private void add(String key, long rank, int id, int number, PlaceEntry.Name name) {
    record.of(key, rank, id, number, name.kind(), number == 1).text(name.text());
    names.add(record.bytes(), record.length());
  }

  private static void checkLength(PlaceEntry.Name name) {
    if (name.text().length() > NameRecord.MOST_CHARS) {
      throw new IllegalArgumentException(
          "a name of " + name.text().length() + " characters: " + name.text().substring(0, 60));
    }
  }

  /**
   * A word that is both a people's name and an adjective keeps both, other names of one key only
   * the first.
   */
  private static boolean isDerived(NameKind kind) {
    return kind == NameKind.DEMONYM || kind == NameKind.ADJECTIVE;
  }

  /**
   * The index as bytes in memory; for small ones.
   *
   * @throws GazetteerException if its temporary files cannot be written
   */
  public ByteBuffer build() {
    try (this) {
      Path file = folder.newFile("index");
      writeTo(file);
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new GazetteerException("cannot build the gazetteer: " + e.getMessage(), e);
    }
  }

  /**
   * Builds the index and writes it whole: beside the target first, then renamed. Nothing can be
   * added afterwards.
   *
   * @throws GazetteerException if it cannot be written
   */
  public void write(Path target) {
    try (WorkFolder beside = WorkFolder.beside(target);
        this) {
      Path file = beside.newFile("index");
      writeTo(file);
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new GazetteerException(
          "cannot write the gazetteer " + target + ": " + e.getMessage(), e);
    }
  }

  private void writeTo(Path file) throws IOException {
    if (written) {
      throw new IllegalStateException("an index is written once");
    }
    written = true;
    int[] mains = new int[units.size() + places.size()];
    try (IndexWriter out = new IndexWriter(file)) {
      new NameWriter(out, folder, this::ordinal, mains).write(names.sorted());
      meta("places", String.valueOf(mains.length));
      meta("names", String.valueOf(names.size() - nameless));
      names.close();
      NameGroups groups = new NameGroups(out.read(Section.NAMES), out.read(Section.FENCES));
      long seed = new NameTable(out, folder, groups).write();
      Sounds.write(out, folder, groups);
      writePlaces(out, mains);
      units.write(out);
      writeTexts(out);
      out.finish(seed);
    }
  }

  private int ordinal(int id) {
    return id < 0 ? units.size() + (id & ~NO_UNIT) : id;
  }

  private void writePlaces(IndexWriter out, int[] mains) throws IOException {
    Grid grid = Grid.forPlaces(mains.length);
    out.begin(Section.PLACES);
    unitPlaces.writePlaces(out, grid, mains, 0);
    places.writePlaces(out, grid, mains, unitPlaces.size());
    out.end();
    Surroundings.write(out, grid, mains); // each main name's offset has given way to the cell
  }

  private void writeTexts(IndexWriter out) throws IOException {
    out.section(Section.FEATURES, lines(features.lines()));
    out.begin(Section.EXTENTS);
    unitPlaces.writeExtents(out, 0);
    places.writeExtents(out, unitPlaces.size());
    out.end();
    out.section(Section.COUNTRIES, lines(countries));
    List<String> metaLines = new ArrayList<>();
    meta.forEach((key, value) -> metaLines.add(key + "\t" + value.replaceAll("[\\t\\r\\n]+", " ")));
    out.section(Section.META, lines(metaLines));
  }

  private static byte[] lines(Iterable<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Deletes the temporary files. */
  @Override
  public void close() {
    names.close();
    unitPlaces.close();
    places.close();
    folder.close();
  }

  /** Feature codes with their classes, numbered in the order in which they come. */
  private static final class Features {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(PlaceEntry place) {
      return numbers.computeIfAbsent(
          place.featureCode() + "\t" + place.featureClass(), line -> numbers.size());
    }

    Iterable<String> lines() {
      return numbers.keySet();
    }
  }
}
