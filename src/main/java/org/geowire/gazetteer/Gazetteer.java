package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.CONTINUES;
import static org.geowire.gazetteer.IndexFormat.IS_NAME;
import static org.geowire.gazetteer.IndexFormat.REFERENCE;
import static org.geowire.gazetteer.IndexFormat.SLOT_BYTES;
import static org.geowire.gazetteer.IndexFormat.TAIL_SLOTS;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * The catalogue of places, read from an index file that is mapped into memory and not loaded.
 *
 * <p>Names are looked up token by token: start with {@link #start}, go on with {@link #next}, ask
 * {@link #find}. May be used by many threads.
 */
public final class Gazetteer {

  /** What {@link #find} answers where no name begins with the tokens so far. */
  public static final int ABSENT = 0;

  private final IndexFile file;
  private final SectionBytes table;
  private final SectionBytes bitmap;
  private final NameGroups names;
  private final Sounds sounds;
  private final long seed;
  private final int slots;
  private final long bitmapMask;
  private final PlaceTable places;

  private Gazetteer(IndexFile file) {
    this.file = file;
    table = file.section(Section.TABLE);
    bitmap = file.section(Section.BITMAP);
    names = new NameGroups(file.section(Section.NAMES), file.section(Section.FENCES));
    sounds = new Sounds(file.section(Section.SOUNDS), names);
    seed = file.seed();
    slots = table.size() / SLOT_BYTES - TAIL_SLOTS;
    bitmapMask = bitmap.size() * 8L - 1;
    places = new PlaceTable(file, names);
  }

  /**
   * Opens an index file; takes the same time whatever its size.
   *
   * @throws GazetteerException if it is missing, cut short or no index of this version
   */
  public static Gazetteer open(Path path) {
    return new Gazetteer(IndexFile.open(path));
  }

  /** The gazetteer in an index that lies in memory. */
  public static Gazetteer of(ByteBuffer index) {
    return new Gazetteer(IndexFile.of(index, "index in memory"));
  }

  /** The state before the first token. */
  public long start() {
    return seed;
  }

  /** The state after one more token. */
  public long next(long state, long tokenHash) {
    return IndexFormat.next(state, tokenHash);
  }

  /** Whether some name may begin with the one token that led to this state: a quick no. */
  public boolean mayStart(long firstState) {
    long bit = firstState & bitmapMask;
    return (bitmap.get((int) (bit >>> 3)) & (1 << (bit & 7))) != 0;
  }

  /**
   * What the gazetteer has for the tokens that led to a state: {@link #ABSENT}, or a value to ask
   * with.
   */
  public int find(long state) {
    return table.probe(offset(state), IndexFormat.fingerprint(state));
  }

  /**
   * What {@link #find} gives for states of one token each.
   *
   * <p>Their slots lie anywhere in a large table. All are fetched before the first is looked at, so
   * that the processor waits for many of them at once.
   *
   * @param count how many of the states to look up
   */
  public int[] findFirsts(long[] states, int count) {
    int[] likely = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      likely[size] = i;
      size += mayStart(states[i]) ? 1 : 0;
    }
    long[] fetched = new long[size];
    for (int i = 0; i < size; i++) {
      fetched[i] = table.getAlignedLong(offset(states[likely[i]]));
    }
    int[] values = new int[count];
    for (int i = 0; i < size; i++) {
      values[likely[i]] = value(fetched[i], states[likely[i]]);
    }
    return values;
  }

  private int value(long slot, long state) {
    return SectionBytes.isAnswer(slot, IndexFormat.fingerprint(state))
        ? SectionBytes.valueOf(slot)
        : find(state);
  }

  private int offset(long state) {
    return IndexFormat.slot(state, slots) * SLOT_BYTES;
  }

  /** Whether the tokens so far are a name. */
  public static boolean isName(int value) {
    return (value & IS_NAME) != 0;
  }

  /** Whether a longer name begins with the tokens so far. */
  public static boolean continues(int value) {
    return (value & CONTINUES) != 0;
  }

  /**
   * The names behind a value of {@link #find}, likeliest place first.
   *
   * @param key the folded name; names whose fingerprint agrees by chance are left out
   */
  public List<PlaceName> names(int value, String key) {
    if (!isName(value)) {
      return List.of();
    }
    int group = (value & REFERENCE) << 1;
    if (!names.key(group).equals(key)) {
      return List.of();
    }
    List<PlaceName> found = new ArrayList<>();
    names.read(group, found::add);
    return found;
  }

  /** The names equal to a text after folding, likeliest place first. */
  public List<PlaceName> lookUp(String text) {
    String key = Folding.fold(text);
    Tokens tokens = Tokens.of(key);
    long state = start();
    for (int token = 0; token < tokens.size(); token++) {
      state = next(state, tokens.hash(token));
    }
    return tokens.size() == 0 ? List.of() : names(find(state), key);
  }

  /**
   * The names that transliterations of a text may have; good where {@link #lookUp} finds nothing.
   */
  public List<PlaceName> lookUpSounding(String text) {
    return sounds.find(Folding.fold(text));
  }

  /** The names that begin with a text: those equal to it, then longer ones, likeliest first. */
  public List<PlaceName> prefix(String text, int limit) {
    return new NameSearch(names, places::rank).beginningWith(Folding.fold(text), limit);
  }

  /**
   * The names that become a text when at most so many letters are put in, left out or replaced:
   * fewest first, then likeliest first.
   *
   * @param maxEdits 1 or 2; more takes long
   */
  public List<NameMatch> fuzzy(String text, int maxEdits, int limit) {
    return new NameSearch(names, places::rank).like(Folding.fold(text), maxEdits, limit);
  }

  /** The places nearest to a point that a filter lets through, nearest first. */
  public List<Neighbour> near(GeoPoint point, int count, Predicate<Place> filter) {
    return surroundings().nearest(point, count, filter);
  }

  /** The places within a distance of a point that a filter lets through, nearest first. */
  public List<Neighbour> within(GeoPoint point, double km, Predicate<Place> filter) {
    return surroundings().within(point, km, filter);
  }

  private Surroundings surroundings() {
    return new Surroundings(file.section(Section.GRID), this::point, this::place);
  }

  /** The number of places. */
  public int size() {
    return places.size();
  }

  /** A place by its ordinal, 0 up to {@link #size}. */
  public Place place(int ordinal) {
    return places.place(ordinal);
  }

  /** The point of a place. */
  public GeoPoint point(int ordinal) {
    return places.point(ordinal);
  }

  OptionalInt geonameid(int ordinal) {
    return places.geonameid(ordinal);
  }

  FeatureClass featureClass(int ordinal) {
    return places.featureClass(ordinal);
  }

  /** The names in their order. */
  NameGroups groups() {
    return names;
  }

  /** The number of admin units. */
  public int unitCount() {
    return places.unitCount();
  }

  /** An admin unit by its ordinal. */
  public AdminUnit unit(int ordinal) {
    return places.unit(ordinal);
  }

  /**
   * The chief town of an admin unit; of a second-level unit in which no town is known, that of the
   * unit which holds it.
   */
  public Optional<Place> seat(AdminUnit unit) {
    Optional<Place> own = places.ownSeat(unit);
    return own.isPresent() || unit.level() < 2 ? own : unit.parent().flatMap(places::ownSeat);
  }

  /** The name of a unit's seat where a source named it; empty where the seat was found by rule. */
  String namedSeat(AdminUnit unit) {
    return places.namedSeat(unit);
  }

  /** Codes of each country, by ISO 3166 alpha-2. */
  public Map<String, CountryFacts> countries() {
    Map<String, CountryFacts> facts = new LinkedHashMap<>();
    for (String line : file.text(Section.COUNTRIES)) {
      String[] cells = line.split("\t", -1);
      facts.put(
          cells[0], new CountryFacts(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]));
    }
    return Collections.unmodifiableMap(facts);
  }

  /** What the index says of itself: "version", "places", "names", "sources", ... */
  public Map<String, String> meta() {
    Map<String, String> meta = new LinkedHashMap<>();
    for (String line : file.text(Section.META)) {
      int tab = line.indexOf('\t');
      meta.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Collections.unmodifiableMap(meta);
  }

  /** The version of the index format that this Geowire reads. */
  public static int formatVersion() {
    return IndexFormat.VERSION;
  }

  /** The version of the gazetteer's content: the first digits of the file's SHA-256. */
  public String version() {
    return file.sha256().substring(0, 12);
  }

  /**
   * Reads the whole file and compares all checksums.
   *
   * @throws GazetteerException naming the first damaged block
   */
  public void verify() {
    file.verify();
  }

  /** Bytes of each section of the index file. */
  public Map<String, Integer> sectionBytes() {
    Map<String, Integer> bytes = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      bytes.put(section.name(), file.section(section).size());
    }
    return Collections.unmodifiableMap(bytes);
  }

  /** Bytes of the index file. */
  public long bytes() {
    return file.length();
  }
}
