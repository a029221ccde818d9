package org.geowire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Layers;
import org.geowire.gazetteer.PlaceEntry;

/**
 * Makes dumps in the 19 columns of GeoNames, of any size, out of the names and places of a real
 * gazetteer; the same seed gives the same bytes.
 *
 * <p>A name has the words of a real one, of which one is mostly put together anew from the halves
 * of two real words. Of ten names four were used before, mostly those that are used often, so that
 * 25 million names have about 15 million spellings and the commonest some thousand places. A place
 * lies near a real one and in its units.
 */
public final class SyntheticDump {

  private static final double NEW_NAME = 0.6;
  private static final double WITHOUT_OTHER_NAMES = 0.62;

  /** Class, code and how many of a hundred places of GeoNames are such, about. */
  private static final String[][] FEATURES = {
    {"P", "PPL", "38"}, {"S", "SCH", "20"}, {"H", "STM", "18"}, {"T", "HLL", "13"},
    {"L", "LCTY", "5"}, {"A", "ADM3", "4"}, {"V", "FRST", "1"}, {"R", "RD", "1"}
  };

  private final List<PlaceEntry> real = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final SplittableRandom random;
  private final long seed;
  private long newNames;
  private long written;

  private SyntheticDump(Gazetteer gazetteer, long seed) {
    this.seed = seed;
    random = new SplittableRandom(seed);
    Layers.of(List.of(gazetteer)).places(this::addReal);
  }

  private void addReal(PlaceEntry place) {
    real.add(place);
    names.add(place.name());
    place.names().stream()
        .map(PlaceEntry.Name::text)
        .filter(text -> text.indexOf(',') < 0 && text.indexOf('\t') < 0)
        .forEach(names::add);
  }

  /** Arguments: gazetteer index, seed, places, names, file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      System.err.println("usage: SyntheticDump GAZETTEER.gwx SEED PLACES NAMES TARGET");
      System.exit(2);
    }
    SyntheticDump dump =
        new SyntheticDump(Gazetteer.open(Path.of(args[0])), Long.parseLong(args[1]));
    dump.write(Long.parseLong(args[2]), Long.parseLong(args[3]), Path.of(args[4]));
  }

  private void write(long places, long allNames, Path target) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target, UTF_8))) {
      for (long place = 0; place < places; place++) {
        long due = (allNames - places) * (place + 1) / places - (written - place);
        writePlace(out, place, (int) due);
      }
    }
    System.err.printf("%d places, %d names, %d made anew%n", places, written, newNames);
  }

  private void writePlace(PrintWriter out, long id, int due) {
    PlaceEntry near = real.get(random.nextInt(real.size()));
    String[] feature = feature();
    String name = name();
    StringBuilder others = new StringBuilder();
    for (int i = others(due); i > 0; i--) {
      others.append(others.length() == 0 ? "" : ",").append(name());
    }
    double latitude = Math.max(-89.9, Math.min(89.9, near.point().latitude() + jitter()));
    double longitude = Math.max(-179.9, Math.min(179.9, near.point().longitude() + jitter()));
    String[] columns = {
      String.valueOf(20_000_000 + id), name, name, others.toString(), degrees(latitude),
      degrees(longitude), feature[0], feature[1], near.country(), "", near.admin1(), near.admin2(),
      "", "", String.valueOf(population(feature)), "", "", "", "2026-01-01\n"
    };
    out.print(String.join("\t", columns));
  }

  /** With five decimals. */
  private static String degrees(double degrees) {
    return String.valueOf(Math.round(degrees * 1e5) / 1e5);
  }

  /** None for most, several for a few, so that the sum comes out as asked. */
  private int others(int due) {
    if (due <= 0 || random.nextDouble() < WITHOUT_OTHER_NAMES) {
      return 0;
    }
    return Math.min(due, 1 + random.nextInt(8));
  }

  private double jitter() {
    return (random.nextDouble() + random.nextDouble() - 1) * 0.8;
  }

  private String[] feature() {
    int share = random.nextInt(100);
    for (String[] feature : FEATURES) {
      share -= Integer.parseInt(feature[2]);
      if (share < 0) {
        return feature;
      }
    }
    return FEATURES[0];
  }

  private long population(String[] feature) {
    boolean known = feature[0].equals("P") && random.nextInt(12) == 0;
    return known ? (long) Math.pow(10, 1.5 + 4.5 * Math.pow(random.nextDouble(), 2)) : 0;
  }

  private String name() {
    written++;
    if (newNames == 0 || random.nextDouble() < NEW_NAME) {
      return made(newNames++);
    }
    double share = random.nextDouble();
    return made((long) (newNames * share * share));
  }

  /** The name of a number, always the same. */
  private String made(long number) {
    SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + number);
    String model = names.get(chance.nextInt(names.size()));
    String[] words = model.split(" ");
    int changed = chance.nextInt(words.length);
    words[changed] = word(words[changed], chance);
    if (chance.nextInt(4) == 0) {
      int second = chance.nextInt(words.length);
      words[second] = word(words[second], chance);
    }
    return String.join(" ", words);
  }

  /** The first half of a word with the second half of another. */
  private String word(String first, SplittableRandom chance) {
    String[] others = names.get(chance.nextInt(names.size())).split(" ");
    String second = others[chance.nextInt(others.length)];
    if (first.length() < 3 || second.length() < 2) {
      return first;
    }
    int cut = first.offsetByCodePoints(0, first.codePointCount(0, first.length()) / 2 + 1);
    int rest = second.offsetByCodePoints(0, second.codePointCount(0, second.length()) / 2);
    return first.substring(0, cut) + second.substring(rest).toLowerCase(Locale.ROOT);
  }
}
