package org.geowire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.geowire.Staged.Done;
import org.geowire.Staged.Stage;
import org.geowire.article.Article;
import org.geowire.article.ArticleReader;
import org.geowire.article.InputProblem;

/**
 * Takes any number of articles through stages on several threads and hands the results on in the
 * order of the input.
 *
 * <p>The caller's thread reads and hands on; the others work, and where only one is asked for, or
 * little is left, it works too. What waits is bounded by count and by text, so that a batch needs
 * the memory of a few articles whatever its size, and a huge article is worked on alone. Problems
 * of the input keep their place among the results: whoever takes them sees the same order for any
 * number of threads.
 *
 * @param <R> what is made of an article
 */
public final class Batch<R> {

  /**
   * Articles are worked on in parcels that take every stage together (see {@link Staged}); 128
   * bring most of what any number brings.
   */
  private static final int MOST_ARTICLES = 128;

  private static final int PARCEL_CHARS = 256_000;

  /** The first parcel, of which each later one is the double: short runs need all threads too. */
  private static final int FIRST_ARTICLES = 8;

  /** Parcels that may wait for each thread. */
  private static final int WAITING_PARCELS = 3;

  /** Characters that may wait together; beyond, the oldest parcel is waited for. */
  private static final long WAITING_CHARS = 1_000_000;

  /** Takes the results in the order of the input. */
  public interface Sink<R> {

    void result(Article article, R result);

    /** The input has something wrong. */
    void problem(InputProblem problem);

    /** The stage failed on an article: a bug of ours, and no reason to stop. */
    void failure(Article article, Throwable cause);
  }

  private final int threads;
  private final Function<Article, Staged<R>> work;

  /**
   * @param threads how many parcels of articles are worked on at a time
   * @param work what is done with each article; pure, and called by many threads
   */
  public Batch(int threads, Function<Article, Staged<R>> work) {
    if (threads < 1) {
      throw new IllegalArgumentException("no thread to work on");
    }
    this.threads = threads;
    this.work = work;
  }

  /**
   * Runs to the end of the input.
   *
   * @param source reads the input into the sink that it is given
   * @param sink takes the results; called on the caller's thread alone
   */
  public void run(Consumer<ArticleReader.Sink> source, Sink<R> sink) {
    Run run = new Run(sink);
    try {
      source.accept(run);
      run.finish();
    } finally {
      run.stop();
    }
  }

  private Staged<Consumer<Sink<R>>> guarded(Article article) {
    return (Stage<Consumer<Sink<R>>>) () -> guarded(article, () -> work.apply(article));
  }

  /** A stage, and all behind it, whose failure is told as that of its article. */
  private Staged<Consumer<Sink<R>>> guarded(Article article, Stage<R> stage) {
    try {
      Staged<R> next = stage.next();
      return next instanceof Stage<R> further
          ? (Stage<Consumer<Sink<R>>>) () -> guarded(article, further)
          : next.map(result -> sink -> sink.result(article, result));
    } catch (RuntimeException | StackOverflowError e) {
      return new Done<>(sink -> sink.failure(article, e));
    }
  }

  /** What was read and is not yet worked on; work gives what the sink is told. */
  private final class Parcel implements Callable<List<Consumer<Sink<R>>>> {

    private final int most;
    private final List<Staged<Consumer<Sink<R>>>> steps = new ArrayList<>();
    private long chars;

    Parcel(int most) {
      this.most = most;
    }

    void add(int length, Staged<Consumer<Sink<R>>> step) {
      steps.add(step);
      chars += length;
    }

    boolean isFull() {
      return steps.size() >= most || chars >= PARCEL_CHARS;
    }

    /** A parcel for what comes behind this one. */
    Parcel next() {
      return new Parcel(Math.min(MOST_ARTICLES, 2 * most));
    }

    @Override
    public List<Consumer<Sink<R>>> call() {
      while (advance()) {}
      return steps.stream().map(Staged::result).toList();
    }

    /** Takes every article through its next stage; whether there was one. */
    private boolean advance() {
      boolean any = false;
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i) instanceof Stage<Consumer<Sink<R>>> stage) {
          steps.set(i, stage.next());
          any = true;
        }
      }
      return any;
    }
  }

  /** A parcel at work. */
  private record Waiting<T>(long chars, Future<T> done) {}

  /** One pass over an input. */
  private final class Run implements ArticleReader.Sink {

    private final Sink<R> sink;
    private final Deque<Waiting<List<Consumer<Sink<R>>>>> waiting = new ArrayDeque<>();
    private long waitingChars;
    private Parcel parcel = new Parcel(FIRST_ARTICLES);
    private ExecutorService workers;

    Run(Sink<R> sink) {
      this.sink = sink;
    }

    @Override
    public void article(Article article) {
      add(article.text().length(), guarded(article));
    }

    @Override
    public void problem(InputProblem problem) {
      add(0, new Done<>(told -> told.problem(problem)));
    }

    private void add(int length, Staged<Consumer<Sink<R>>> step) {
      parcel.add(length, step);
      if (parcel.isFull()) {
        if (threads == 1) {
          tell(parcel.call());
        } else {
          send();
        }
        parcel = parcel.next();
      }
    }

    private void send() {
      while (!waiting.isEmpty() && isTooMuch()) {
        handOn(waiting.remove());
      }
      if (workers == null) {
        workers = Executors.newFixedThreadPool(threads, Batch::thread);
      }
      waiting.add(new Waiting<>(parcel.chars, workers.submit(parcel)));
      waitingChars += parcel.chars;
      while (!waiting.isEmpty() && waiting.element().done().isDone()) {
        handOn(waiting.remove());
      }
    }

    private boolean isTooMuch() {
      return waiting.size() >= WAITING_PARCELS * threads
          || waitingChars + parcel.chars > WAITING_CHARS;
    }

    private void handOn(Waiting<List<Consumer<Sink<R>>>> head) {
      waitingChars -= head.chars();
      tell(await(head.done()));
    }

    private void tell(List<Consumer<Sink<R>>> results) {
      results.forEach(told -> told.accept(sink));
    }

    /** Hands on what is left, on which the caller works meanwhile. */
    void finish() {
      List<Consumer<Sink<R>>> last = parcel.call();
      while (!waiting.isEmpty()) {
        handOn(waiting.remove());
      }
      tell(last);
    }

    void stop() {
      if (workers != null) {
        workers.shutdownNow();
      }
    }
  }

  private static <T> T await(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "geowire-worker");
    thread.setDaemon(true);
    return thread;
  }
}
