package org.geowire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.Version;
import org.geowire.Batch;
import org.geowire.Geowire;
import org.geowire.Settings;
import org.geowire.Staged;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.text.Tokens;
import org.geowire.toponym.ToponymRecognizer;

/**
 * Measures the stages of Geowire against the bare pass and against Lucene's tokeniser, all in one
 * run over the same text.
 *
 * <p>Every pass begins at UTF-8 bytes. The passes take turns, each round in the opposite order of
 * the one before; the median of the rounds counts.
 */
public final class Throughput {

  private static final int ROUNDS = 5;

  /** The stages that do more than look at each token read a tenth of the text. */
  private static final int DEEP_SHARE = 10;

  /** CPU that each pass may take before it is measured. */
  private static final double WARM_SECONDS = 5;

  /** A pass over the texts. */
  private interface Pass {

    /** Goes over the articles so many times. */
    void run(int repetitions);
  }

  /** A pass with what was measured of it. */
  private record Row(String name, int repetitions, Pass pass, List<Clock.Time> times) {

    Row(String name, int repetitions, Pass pass) {
      this(name, repetitions, pass, new ArrayList<>());
    }

    /** Until the second compiler has had its time. */
    void warmUp() {
      for (double seconds = 0; seconds < WARM_SECONDS; ) {
        seconds += Clock.time(() -> pass.run(1)).process();
      }
    }

    void measure() {
      times.add(Clock.time(() -> pass.run(repetitions)));
    }
  }

  private final Texts texts;
  private final LongestNames names;
  private final Geowire geowire;
  private final LanguagePack pack = LanguagePack.of("en");
  private final ToponymRecognizer recognizer;
  private long found;

  private Throughput(Texts texts, Gazetteer gazetteer) {
    this.texts = texts;
    names = new LongestNames(gazetteer);
    geowire = new Geowire(gazetteer, Settings.standard());
    recognizer = new ToponymRecognizer(gazetteer, pack, LinearModel.load("/model/toponym.bin"));
  }

  /** Arguments: gazetteer index, megabytes to read, files of articles. */
  public static void main(String[] args) {
    if (args.length < 3) {
      System.err.println("usage: Throughput GAZETTEER.gwx MEGABYTES ARTICLES...");
      System.exit(2);
    }
    Texts texts = Texts.read(List.of(args).subList(2, args.length));
    new Throughput(texts, Gazetteer.open(Path.of(args[0]))).measure(Double.parseDouble(args[1]));
  }

  private void measure(double megabytes) {
    checkBarePass();
    int plain = Math.max(1, (int) Math.ceil(megabytes * 1e6 / texts.totalBytes()));
    int deep = Math.max(1, plain / DEEP_SHARE);
    Row bare = new Row("bare pass T", plain, this::bare);
    Row one = new Row("incidents", deep, batch(1, geowire::incidentStages));
    Row two = new Row("incidents, 2 threads", deep, batch(2, geowire::incidentStages));
    List<Row> rows =
        List.of(
            bare,
            new Row("Lucene " + Version.LATEST + " StandardTokenizer", plain, this::lucene),
            new Row("tokens", plain, each(a -> Tokens.of(a.text()).size())),
            new Row("tagging", plain, each(a -> names.matches(Tokens.of(a.text())))),
            new Row("document", deep, each(a -> document(a).sentences().size())),
            new Row("recognition", deep, each(a -> recognizer.recognize(document(a)).size())),
            new Row("toponyms", deep, batch(1, geowire::toponymStages)),
            one,
            two);
    rows.forEach(Row::warmUp);
    List<Row> order = new ArrayList<>(rows);
    for (int round = 0; round < ROUNDS; round++) {
      order.forEach(Row::measure);
      Collections.reverse(order);
    }
    print(rows, bare);
    System.out.printf(
        Locale.ROOT,
        "%nTwo threads against one: %.2f x by wall, %.2f x by CPU an article (2 = no loss).%n",
        wall(one) / wall(two),
        2 * process(one) / process(two));
    System.out.println("(results counted: " + found + ")");
  }

  private void checkBarePass() {
    BarePass pass = new BarePass();
    texts.bytes().forEach(pass::run);
    long tokens = 0;
    long sum = 0;
    for (Article article : texts.articles()) {
      Tokens cut = Tokens.of(article.text());
      tokens += cut.size();
      for (int token = 0; token < cut.size(); token++) {
        sum += cut.hash(token);
      }
    }
    if (pass.tokens() != tokens || pass.sum() != sum) {
      throw new IllegalStateException(
          "the bare pass has " + pass.tokens() + " tokens, Geowire has " + tokens);
    }
  }

  private void bare(int repetitions) {
    BarePass pass = new BarePass();
    for (int i = 0; i < repetitions; i++) {
      texts.bytes().forEach(pass::run);
    }
    found += pass.sum() & 1;
  }

  private void lucene(int repetitions) {
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      for (int i = 0; i < repetitions; i++) {
        for (byte[] text : texts.bytes()) {
          tokenizer.setReader(new StringReader(new String(text, UTF_8)));
          tokenizer.reset();
          while (tokenizer.incrementToken()) {
            found++;
          }
          tokenizer.end();
          tokenizer.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pass of the calling thread over the articles, decoded from their bytes. */
  private Pass each(Function<Article, Integer> stage) {
    return repetitions -> {
      for (int i = 0; i < repetitions; i++) {
        for (int n = 0; n < texts.size(); n++) {
          found += stage.apply(decoded(n));
        }
      }
    };
  }

  /** A pass through the batch runner, as the command line does it. */
  private <R> Pass batch(int threads, Function<Article, Staged<R>> work) {
    return repetitions ->
        new Batch<>(threads, work)
            .run(
                sink -> {
                  for (int i = 0; i < repetitions; i++) {
                    for (int n = 0; n < texts.size(); n++) {
                      sink.article(decoded(n));
                    }
                  }
                },
                new Counter<>());
  }

  private Article decoded(int n) {
    Article article = texts.articles().get(n);
    return new Article(
        article.id(),
        article.title(),
        new String(texts.bytes().get(n), UTF_8),
        article.date(),
        article.source(),
        article.url());
  }

  private final class Counter<R> implements StrictSink<R> {

    @Override
    public void result(Article article, R result) {
      found++;
    }
  }

  private Document document(Article article) {
    return Document.of(article, pack);
  }

  private void print(List<Row> rows, Row bare) {
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.2f MB, repeated to %.1f MB; median of %d rounds, Java %s%n%n",
        texts.size(),
        texts.totalBytes() / 1e6,
        bare.repetitions() * texts.totalBytes() / 1e6,
        ROUNDS,
        Runtime.version().feature());
    System.out.println(
        "| pass | MB | MB/s, thread CPU | MB/s, all CPU | MB/s, wall | us an article | of T |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Row row : rows) {
      boolean single = !row.name().endsWith("threads");
      double cpu = single ? thread(row) : process(row);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %s | %.1f | %.1f | %.1f | %.3f |%n",
          row.name(),
          megabytes(row),
          single ? String.format(Locale.ROOT, "%.1f", megabytes(row) / thread(row)) : "",
          megabytes(row) / process(row),
          megabytes(row) / wall(row),
          cpu * 1e6 / ((double) texts.size() * row.repetitions()),
          megabytes(row) / cpu / (megabytes(bare) / thread(bare)));
    }
  }

  private double megabytes(Row row) {
    return row.repetitions() * texts.totalBytes() / 1e6;
  }

  private static double thread(Row row) {
    return Clock.median(row.times(), Clock.Time::thread);
  }

  private static double process(Row row) {
    return Clock.median(row.times(), Clock.Time::process);
  }

  private static double wall(Row row) {
    return Clock.median(row.times(), Clock.Time::wall);
  }
}
