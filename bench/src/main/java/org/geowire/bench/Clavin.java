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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.geowire.Batch;
import org.geowire.Geowire;
import org.geowire.Settings;
import org.geowire.Staged;
import org.geowire.article.Article;
import org.geowire.gazetteer.Gazetteer;

/**
 * Runs CLAVIN and Geowire in turns over the same articles with the same gazetteer, on one thread
 * and on two, and writes what CLAVIN found as {@code geowire toponyms} would.
 */
public final class Clavin {

  private static final int ROUNDS = 3;

  private static final int THREADS = 2;

  /**
   * CPU that each system may take before it is measured, the same for both, as JMH would give it:
   * Geowire's passes get no faster after some 20 s, when the second compiler has done its work.
   */
  private static final double WARM_SECONDS = 30;

  /** A system goes over the articles until it has run this long, for one pass may be short. */
  private static final double LONG_ENOUGH_SECONDS = 2;

  /** CLAVIN's parsers are not made for several threads, so that each has its own. */
  private final BlockingQueue<GeoParser> parsers = new LinkedBlockingQueue<>();

  private final Geowire geowire;
  private final Path work;
  private final String suffix;

  /** A system on one thread or several, with what was measured of it. */
  private static final class Row {

    private final String system;
    private final int threads;
    private final Runnable pass;
    private final List<Clock.Time> times = new ArrayList<>();
    private int repetitions = 1;

    /**
     * @param pass goes over all articles once
     */
    Row(String system, int threads, Runnable pass) {
      this.system = threads == 1 ? system : system + ", " + threads + " threads";
      this.threads = threads;
      this.pass = pass;
    }

    void warmUp() {
      double last = 0;
      for (double spent = 0; spent < WARM_SECONDS; spent += last) {
        last = Math.max(1e-3, cpu(Clock.time(pass)));
      }
      repetitions = (int) Math.ceil(LONG_ENOUGH_SECONDS / last);
    }

    private double cpu(Clock.Time time) {
      return threads == 1 ? time.thread() : time.process();
    }

    void measure() {
      times.add(
          Clock.time(
              () -> {
                for (int i = 0; i < repetitions; i++) {
                  pass.run();
                }
              }));
    }

    double secondsOfPass(ToDoubleFunction<Clock.Time> clock) {
      return Clock.median(times, clock) / repetitions;
    }

    /** So much in a second of the calling thread's CPU; empty where others do the work. */
    String perThreadSecond(String format, double amount) {
      return threads > 1
          ? ""
          : String.format(Locale.ROOT, format, amount / secondsOfPass(Clock.Time::thread));
    }
  }

  /**
   * @param index CLAVIN's index of the gazetteer
   * @param depth candidates that CLAVIN compares of each name; 1, its default: the most populous
   * @param window names that CLAVIN looks at together
   */
  private Clavin(Path index, int depth, int window, Geowire geowire, Path work) throws Exception {
    boolean standard = depth == 1 && window == 1;
    for (int thread = 0; thread < THREADS; thread++) {
      parsers.add(
          standard
              ? GeoParserFactory.getDefault(index.toString())
              : GeoParserFactory.getDefault(index.toString(), depth, window));
    }
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
    List<List<ResolvedLocation>> found = new ArrayList<>();
    Row peerCold = row("CLAVIN", texts, 1, this::parse, found::add);
    Row ownCold = row("Geowire incidents", texts, 1, geowire::incidentStages, result -> {});
    Row peer = row("CLAVIN", texts, 1, this::parse, result -> {});
    Row own = row("Geowire incidents", texts, 1, geowire::incidentStages, result -> {});
    Row peers = row("CLAVIN", texts, THREADS, this::parse, result -> {});
    Row owns = row("Geowire incidents", texts, THREADS, geowire::incidentStages, result -> {});
    for (Row cold : List.of(peerCold, ownCold)) {
      cold.measure();
      print(name, "first", cold, texts);
    }
    List<Row> warm = List.of(peer, own, peers, owns);
    warm.forEach(Row::warmUp);
    for (int round = 0; round < ROUNDS; round++) {
      warm.forEach(Row::measure);
    }
    warm.forEach(row -> print(name, "warm", row, texts));
    printRatio(name, own, peer);
    printRatio(name, owns, peers);
    write(texts.articles(), found, work.resolve(name + suffix));
  }

  /** Both go through the batch runner of the command line; with one thread the caller works. */
  private static <R> Row row(
      String system,
      Texts texts,
      int threads,
      Function<Article, Staged<R>> read,
      Consumer<R> taker) {
    return new Row(
        system,
        threads,
        () ->
            new Batch<>(threads, read)
                .run(sink -> texts.articles().forEach(sink::article), new Taken<>(taker)));
  }

  /** Hands the results on and stops where there is none. */
  private record Taken<R>(Consumer<R> taker) implements StrictSink<R> {

    @Override
    public void result(Article article, R result) {
      taker.accept(result);
    }
  }

  private static void printRatio(String name, Row own, Row peer) {
    System.out.printf(
        Locale.ROOT,
        "| %s | Geowire / %s | warm | %s | %.1f x | %.1f x | |%n",
        name,
        peer.system,
        own.perThreadSecond("%.1f x", peer.secondsOfPass(Clock.Time::thread)),
        ratio(own, peer, Clock.Time::process),
        ratio(own, peer, Clock.Time::wall));
  }

  private static double ratio(Row own, Row peer, ToDoubleFunction<Clock.Time> clock) {
    return peer.secondsOfPass(clock) / own.secondsOfPass(clock);
  }

  private static void print(String name, String pass, Row row, Texts texts) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.1f | %.1f | %s |%n",
        name,
        row.system,
        pass,
        row.perThreadSecond("%.1f", texts.size()),
        texts.size() / row.secondsOfPass(Clock.Time::process),
        texts.size() / row.secondsOfPass(Clock.Time::wall),
        row.perThreadSecond("%.3f", texts.totalBytes() / 1e6));
  }

  /** CLAVIN declares that anything may go wrong; a benchmark stops then. */
  private Staged<List<ResolvedLocation>> parse(Article article) {
    try {
      GeoParser parser = parsers.take();
      List<ResolvedLocation> found = parser.parse(article.text());
      parsers.add(parser);
      return new Staged.Done<>(found);
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
