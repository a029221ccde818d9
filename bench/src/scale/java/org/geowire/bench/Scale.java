package org.geowire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.geowire.article.Article;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.Layers;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Measures the index at any size beside Lucene's FST of the same names: building, bytes a name,
 * opening, heap, look-ups, tagging.
 *
 * <p>Each command runs in a Java of its own, so that heap limits and peaks are told apart.
 */
public final class Scale {

  private static final int ROUNDS = 5;

  private Scale() {}

  /** Commands: build, verify, keys, fst, ask, tag; scale.sh says with what. */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "build" -> build(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
      case "keys" -> keys(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
      case "fst" -> buildFst(Path.of(args[1]), Path.of(args[2]));
      case "verify" -> Gazetteer.open(Path.of(args[1])).verify();
      case "ask" -> ask(Path.of(args[1]));
      case "tag" -> tag(Path.of(args[1]), Path.of(args[2]), args);
      default -> throw new IllegalArgumentException("no command " + args[0]);
    }
  }

  /** Builds an index of a dump, with the units of another index. */
  private static void build(Path unitsFrom, Path dump, Path target) {
    Clock.Time time =
        Clock.time(
            () -> {
              try (GazetteerBuilder builder = GazetteerBuilder.into(target)) {
                Gazetteer base = Gazetteer.open(unitsFrom);
                Layers.of(List.of(base)).units(builder::unit);
                base.countries().values().forEach(builder::country);
                rows(dump, columns -> builder.place(entry(columns)));
                builder.write(target);
              }
            });
    Gazetteer built = Gazetteer.open(target);
    long names = Long.parseLong(built.meta().get("names"));
    System.out.printf(
        Locale.ROOT,
        "build: %d places, %d names, wall %.1f s, CPU %.1f s, thread CPU %.1f s, file %.1f MB = %.1f bytes a name%n",
        built.size(),
        names,
        time.wall(),
        time.process(),
        time.thread(),
        built.bytes() / 1e6,
        built.bytes() / (double) names);
    built
        .sectionBytes()
        .forEach(
            (section, bytes) ->
                System.out.printf(
                    Locale.ROOT, "  %s %.2f bytes a name%n", section, bytes / (double) names));
    System.out.println("  sha256 " + built.version());
  }

  /** What is done with a row. */
  private interface RowUse {
    void use(String[] columns);
  }

  private static void rows(Path dump, RowUse use) {
    try (BufferedReader lines = Files.newBufferedReader(dump, UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.use(line.split("\t", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlaceEntry entry(String[] columns) {
    List<PlaceEntry.Name> names = new ArrayList<>();
    for (String other : others(columns)) {
      names.add(new PlaceEntry.Name(other, NameKind.ALTERNATE));
    }
    long population = Long.parseLong(columns[14]);
    return new PlaceEntry(
        OptionalInt.of(Integer.parseInt(columns[0])),
        columns[1],
        new GeoPoint(Double.parseDouble(columns[4]), Double.parseDouble(columns[5])),
        columns[7],
        FeatureClass.valueOf(columns[6]),
        population == 0 ? OptionalLong.empty() : OptionalLong.of(population),
        columns[8],
        columns[10],
        columns[11],
        Optional.empty(),
        names);
  }

  private static List<String> others(String[] columns) {
    return columns[3].isEmpty() ? List.of() : Arrays.asList(columns[3].split(","));
  }

  /** Writes the folded names of a dump and of the units, to be sorted for the FST. */
  private static void keys(Path unitsFrom, Path dump, Path target) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target, UTF_8))) {
      Layers.of(List.of(Gazetteer.open(unitsFrom)))
          .units(
              unit -> {
                out.print(Folding.fold(unit.place().name()) + '\n');
                unit.place().names().forEach(n -> out.print(Folding.fold(n.text()) + '\n'));
              });
      rows(
          dump,
          columns -> {
            out.print(Folding.fold(columns[1]) + '\n');
            others(columns).forEach(other -> out.print(Folding.fold(other) + '\n'));
          });
    }
  }

  /** Compiles Lucene's FST of sorted names, with a number for each. */
  private static void buildFst(Path keys, Path target) throws IOException {
    long[] count = new long[1];
    Clock.Time time =
        Clock.time(
            () -> {
              try (BufferedReader lines = Files.newBufferedReader(keys, UTF_8)) {
                PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
                FSTCompiler<Long> compiler =
                    new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, outputs).build();
                IntsRefBuilder scratch = new IntsRefBuilder();
                for (String key = lines.readLine(); key != null; key = lines.readLine()) {
                  if (!key.isEmpty()) {
                    compiler.add(Util.toIntsRef(new BytesRef(key), scratch), ++count[0]);
                  }
                }
                FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()).save(target);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    System.out.printf(
        Locale.ROOT,
        "fst: %d names, wall %.1f s, CPU %.1f s, file %.1f MB%n",
        count[0],
        time.wall(),
        time.process(),
        Files.size(target) / 1e6);
  }

  private static FST<Long> openFst(Path path) throws IOException {
    try (FSDirectory folder = FSDirectory.open(path.toAbsolutePath().getParent());
        var in = folder.openInput(path.getFileName().toString(), IOContext.DEFAULT)) {
      PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
      return new FST<>(FST.readMetadata(in, outputs), in);
    }
  }

  /** How long the questions of people take. */
  private static void ask(Path index) {
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.open(index);
    System.out.printf(Locale.ROOT, "open: %.1f ms%n", (System.nanoTime() - start) / 1e6);
    List<String> names = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 200; i++) {
      names.add(gazetteer.place(random.nextInt(gazetteer.size())).name());
    }
    for (int round = 0; round < 3; round++) {
      System.out.println(round == 0 ? "first touch:" : "again:");
      time("lookUp", names, name -> gazetteer.lookUp(name).size());
      time("lookUpSounding", names, name -> gazetteer.lookUpSounding(name + "h").size());
      time("prefix of 3", names, n -> gazetteer.prefix(head(n, 3), 10).size());
      time("prefix of 6", names, n -> gazetteer.prefix(head(n, 6), 10).size());
      time("fuzzy, 1 edit", names, name -> gazetteer.fuzzy(name + "x", 1, 10).size());
      time("fuzzy, 2 edits", names, name -> gazetteer.fuzzy(name + "xy", 2, 10).size());
      time("near, k 5", names, n -> gazetteer.near(point(n), 5, place -> true).size());
      time("within 20 km", names, n -> gazetteer.within(point(n), 20, place -> true).size());
    }
    heap();
  }

  private static String head(String name, int length) {
    return name.substring(0, Math.min(length, name.length()));
  }

  private static GeoPoint point(String name) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    return new GeoPoint(random.nextDouble() * 140 - 60, random.nextDouble() * 360 - 180);
  }

  /** A question about a name; answers how many were found. */
  private interface Question {
    int ask(String name);
  }

  private static void time(String what, List<String> names, Question question) {
    double[] times = new double[names.size()];
    long found = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      found += question.ask(names.get(i));
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "  %-16s median %.3f ms, 95 %% %.3f ms, most %.1f ms, %d found%n",
        what,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1],
        found);
  }

  private static void heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT, "heap: %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  /** Longest matches at capitals, Geowire's and the FST's in turns, beside the bare pass. */
  private static void tag(Path index, Path fstFile, String[] args) throws IOException {
    Texts texts = Texts.read(List.of(args).subList(4, args.length));
    int repetitions = (int) Math.ceil(Double.parseDouble(args[3]) * 1e6 / texts.totalBytes());
    long start = System.nanoTime();
    LongestNames ours = new LongestNames(Gazetteer.open(index));
    double open = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    FstTagger fst = new FstTagger(openFst(fstFile));
    System.out.printf(
        Locale.ROOT, "open: %.1f ms, fst %.1f ms%n", open, (System.nanoTime() - start) / 1e6);
    Runnable[] passes = {
      () -> bare(texts, repetitions),
      () -> each(texts, repetitions, tokens -> 0),
      () -> each(texts, repetitions, ours::matches),
      () -> each(texts, repetitions, fst::matches)
    };
    String[] names = {"bare pass T", "tokens", "Geowire", "Lucene FST"};
    List<List<Clock.Time>> times = new ArrayList<>();
    for (Runnable pass : passes) {
      pass.run();
      times.add(new ArrayList<>());
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < passes.length; i++) {
        int pass = round % 2 == 0 ? i : passes.length - 1 - i;
        times.get(pass).add(Clock.time(passes[pass]));
      }
    }
    double megabytes = texts.totalBytes() / 1e6 * repetitions;
    for (int i = 0; i < passes.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "tag: %s %.1f MB/s%n",
          names[i],
          megabytes / Clock.median(times.get(i), Clock.Time::thread));
    }
    System.out.println(
        "matches: " + sum(texts, ours::matches) + " Geowire, " + sum(texts, fst::matches) + " FST");
  }

  private static void bare(Texts texts, int repetitions) {
    BarePass pass = new BarePass();
    for (int i = 0; i < repetitions; i++) {
      texts.bytes().forEach(pass::run);
    }
    if (pass.tokens() == 0) {
      throw new IllegalStateException("no tokens");
    }
  }

  /** Counts matches in tokens. */
  private interface Matcher {
    int matches(Tokens tokens);
  }

  private static void each(Texts texts, int repetitions, Matcher matcher) {
    for (int i = 0; i < repetitions; i++) {
      if (sum(texts, matcher) < 0) {
        throw new IllegalStateException("negative");
      }
    }
  }

  private static long sum(Texts texts, Matcher matcher) {
    long sum = 0;
    for (byte[] text : texts.bytes()) {
      sum += matcher.matches(Tokens.of(new String(text, UTF_8)));
    }
    return sum;
  }

  /** Finds the longest names with Lucene's FST, byte by byte of the folded tokens. */
  private static final class FstTagger {

    private final FST<Long> fst;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();

    FstTagger(FST<Long> fst) {
      this.fst = fst;
      reader = fst.getBytesReader();
    }

    int matches(Tokens tokens) {
      int matches = 0;
      try {
        for (int token = 0; token < tokens.size(); token++) {
          if (tokens.isCapitalised(token)) {
            int last = longest(tokens, token);
            matches += last >= token ? 1 : 0;
            token = Math.max(token, last);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return matches;
    }

    private int longest(Tokens tokens, int first) throws IOException {
      fst.getFirstArc(arc);
      int found = -1;
      for (int last = first; last < tokens.size(); last++) {
        if (last > first && fst.findTargetArc(' ', arc, arc, reader) == null) {
          return found;
        }
        if (!follow(tokens, last)) {
          return found;
        }
        found = arc.isFinal() ? last : found;
      }
      return found;
    }

    private boolean follow(Tokens tokens, int token) throws IOException {
      boolean plain = true;
      for (int i = tokens.start(token); i < tokens.end(token) && plain; i++) {
        char c = tokens.charAt(i);
        plain = c < 0x80;
        int lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
        if (plain && fst.findTargetArc(lower, arc, arc, reader) == null) {
          return false;
        }
        if (!plain && i > tokens.start(token)) {
          return followFolded(tokens.folded(token).substring(i - tokens.start(token)));
        }
      }
      return plain || followFolded(tokens.folded(token));
    }

    private boolean followFolded(String rest) throws IOException {
      for (byte b : rest.getBytes(UTF_8)) {
        if (fst.findTargetArc(b & 0xff, arc, arc, reader) == null) {
          return false;
        }
      }
      return true;
    }
  }
}
