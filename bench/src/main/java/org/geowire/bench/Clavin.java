package org.geowire.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.novetta.clavin.GeoParser;
import com.novetta.clavin.GeoParserFactory;
import com.novetta.clavin.gazetteer.GeoName;
import com.novetta.clavin.index.IndexDirectoryBuilder;
import com.novetta.clavin.resolver.ResolvedLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.geowire.Geowire;
import org.geowire.Settings;
import org.geowire.article.Article;
import org.geowire.gazetteer.Gazetteer;

/**
 * Runs CLAVIN and Geowire in turns over the same articles with the same gazetteer, on one thread,
 * and writes what CLAVIN found as {@code geowire toponyms} would.
 */
public final class Clavin {

  private static final int ROUNDS = 3;

  /** Geowire goes over the articles until it has run this long, for one pass is short. */
  private static final double LONG_ENOUGH_SECONDS = 2;

  private final GeoParser clavin;
  private final Geowire geowire;
  private final Path work;
  private final String suffix;

  /**
   * @param index CLAVIN's index of the gazetteer
   * @param depth candidates that CLAVIN compares of each name; 1, its default: the most populous
   * @param window names that CLAVIN looks at together
   */
  private Clavin(Path index, int depth, int window, Geowire geowire, Path work) throws Exception {
    boolean standard = depth == 1 && window == 1;
    clavin =
        standard
            ? GeoParserFactory.getDefault(index.toString())
            : GeoParserFactory.getDefault(index.toString(), depth, window);
    suffix = standard ? ".clavin.jsonl" : ".clavin-" + depth + "-" + window + ".jsonl";
    this.geowire = geowire;
    this.work = work;
  }

  /** Arguments: gazetteer index, folder of its tables, work folder, files of articles. */
  public static void main(String[] args) throws Exception {
    if (args.length < 4) {
      System.err.println("usage: Clavin GAZETTEER.gwx TABLES WORK ARTICLES.jsonl...");
      System.exit(2);
    }
    Gazetteer gazetteer = Gazetteer.open(Path.of(args[0]));
    Path work = Files.createDirectories(Path.of(args[2]));
    Path index = work.resolve("index-" + gazetteer.version());
    if (!Files.exists(index)) {
      build(gazetteer, Path.of(args[1]), work, index);
    }
    int depth = Integer.getInteger("clavin.depth", 1);
    int window = Integer.getInteger("clavin.window", 1);
    Clavin bench =
        new Clavin(index, depth, window, new Geowire(gazetteer, Settings.standard()), work);
    System.out.printf("CLAVIN 3.0.0, depth %d, window %d, not fuzzy%n%n", depth, window);
    System.out.println(
        "| articles | system | pass | articles/s, thread CPU | articles/s, all CPU |"
            + " articles/s, wall | MB/s, thread CPU |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String file : List.of(args).subList(3, args.length)) {
      bench.measure(Path.of(file));
    }
  }

  private static void build(Gazetteer gazetteer, Path tables, Path work, Path index)
      throws IOException {
    Path table = work.resolve("geonames.txt");
    int rows = GeoNamesTable.write(gazetteer, tables, table);
    System.err.println("rows given to CLAVIN: " + rows);
    IndexDirectoryBuilder.main(
        new String[] {
          "--gazetteer-files", table.toString(),
          "--index-path", index.toString(),
          "--with-full-ancestry"
        });
  }

  private void measure(Path file) throws IOException {
    Texts texts = Texts.read(List.of(file.toString()));
    String name = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
    List<Clock.Time> peer = new ArrayList<>();
    List<Clock.Time> own = new ArrayList<>();
    List<List<ResolvedLocation>> found = new ArrayList<>();
    Clock.Time peerCold =
        Clock.time(() -> texts.articles().forEach(a -> found.add(parse(a.text()))));
    Clock.Time ownCold = Clock.time(() -> texts.articles().forEach(geowire::incidents));
    warmUp(texts, peerCold.thread());
    int repetitions = (int) Math.ceil(LONG_ENOUGH_SECONDS / Math.max(0.01, ownCold.thread()));
    for (int round = 0; round < ROUNDS; round++) {
      own.add(
          Clock.time(
              () -> {
                for (int i = 0; i < repetitions; i++) {
                  texts.articles().forEach(geowire::incidents);
                }
              }));
      peer.add(Clock.time(() -> texts.articles().forEach(a -> parse(a.text()))));
    }
    print(name, "CLAVIN", "first", List.of(peerCold), texts, 1);
    print(name, "Geowire incidents", "first", List.of(ownCold), texts, 1);
    print(name, "CLAVIN", "warm", peer, texts, 1);
    print(name, "Geowire incidents", "warm", own, texts, repetitions);
    System.out.printf(
        Locale.ROOT,
        "| %s | Geowire / CLAVIN | warm | %.1f x | %.1f x | %.1f x | |%n",
        name,
        ratio(own, peer, repetitions, Clock.Time::thread),
        ratio(own, peer, repetitions, Clock.Time::process),
        ratio(own, peer, repetitions, Clock.Time::wall));
    write(texts.articles(), found, work.resolve(name + suffix));
  }

  /** Gives Geowire's code as much time to be compiled as CLAVIN's had in its first pass. */
  private void warmUp(Texts texts, double seconds) {
    for (double spent = 0; spent < seconds; ) {
      spent += Clock.time(() -> texts.articles().forEach(geowire::incidents)).thread();
    }
  }

  private static double ratio(
      List<Clock.Time> own,
      List<Clock.Time> peer,
      int repetitions,
      ToDoubleFunction<Clock.Time> clock) {
    return Clock.median(peer, clock) * repetitions / Clock.median(own, clock);
  }

  private static void print(
      String name,
      String system,
      String pass,
      List<Clock.Time> times,
      Texts texts,
      int repetitions) {
    double articles = (double) texts.size() * repetitions;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.1f | %.1f | %.1f | %.3f |%n",
        name,
        system,
        pass,
        articles / Clock.median(times, Clock.Time::thread),
        articles / Clock.median(times, Clock.Time::process),
        articles / Clock.median(times, Clock.Time::wall),
        texts.totalBytes() / 1e6 * repetitions / Clock.median(times, Clock.Time::thread));
  }

  /** CLAVIN declares that anything may go wrong; a benchmark stops then. */
  private List<ResolvedLocation> parse(String text) {
    try {
      return clavin.parse(text);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(List<Article> articles, List<List<ResolvedLocation>> found, Path target)
      throws IOException {
    int astray = 0;
    try (JsonGenerator json =
        new JsonFactory().createGenerator(target.toFile(), JsonEncoding.UTF8)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < articles.size(); i++) {
        String text = articles.get(i).text();
        json.writeStartObject();
        json.writeStringField("id", articles.get(i).id());
        json.writeArrayFieldStart("toponyms");
        for (ResolvedLocation location : found.get(i)) {
          int start = location.getLocation().getPosition();
          String name = location.getLocation().getText();
          if (text.startsWith(name, start)) {
            write(json, text, start, start + name.length(), location.getGeoname());
          } else {
            astray++;
          }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    if (astray > 0) {
      System.err.println(target + ": left out, not where CLAVIN says: " + astray);
    }
  }

  private static void write(JsonGenerator json, String text, int start, int end, GeoName place)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", text.codePointCount(0, start));
    json.writeNumberField("end", text.codePointCount(0, end));
    json.writeStringField("text", text.substring(start, end));
    json.writeNumberField("latitude", place.getLatitude());
    json.writeNumberField("longitude", place.getLongitude());
    json.writeFieldName("geonameid");
    if (place.getGeonameID() < GeoNamesTable.FIRST_OWN_ID) {
      json.writeNumber(place.getGeonameID());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }
}
