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
import java.util.function.Supplier;
import org.geowire.article.Article;
import org.geowire.article.ArticleReader;
import org.geowire.article.InputProblem;

/**
 * Runs a stage over any number of articles on several threads and hands the results on in the order
 * of the input.
 *
 * <p>One thread, the caller's, reads and hands on; the others work. What waits is bounded by count
 * and by text, so that a batch needs the memory of a few articles whatever its size, and a huge
 * article is worked on alone. Problems of the input keep their place among the results: whoever
 * takes them sees the same order for any number of threads.
 *
 * @param <R> what the stage makes of an article
 */
public final class Batch<R> {

  /** Articles are handed to threads in parcels, for the handing over costs some microseconds. */
  private static final int PARCEL_ARTICLES = 32;

  private static final int PARCEL_CHARS = 64_000;

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
  private final Function<Article, R> stage;

  /**
   * @param threads how many articles are worked on at a time
   * @param stage what is done with each; pure, and called by many threads
   */
  public Batch(int threads, Function<Article, R> stage) {
    if (threads < 1) {
      throw new IllegalArgumentException("no thread to work on");
    }
    this.threads = threads;
    this.stage = stage;
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

  private Consumer<Sink<R>> work(Article article) {
    try {
      R result = stage.apply(article);
      return sink -> sink.result(article, result);
    } catch (RuntimeException | StackOverflowError e) {
      return sink -> sink.failure(article, e);
    }
  }

  /** What was read and is not yet worked on; work gives what the sink is told. */
  private final class Parcel implements Callable<List<Consumer<Sink<R>>>> {

    private final List<Supplier<Consumer<Sink<R>>>> steps = new ArrayList<>();
    private long chars;

    void add(int length, Supplier<Consumer<Sink<R>>> step) {
      steps.add(step);
      chars += length;
    }

    boolean isFull() {
      return steps.size() >= PARCEL_ARTICLES || chars >= PARCEL_CHARS;
    }

    @Override
    public List<Consumer<Sink<R>>> call() {
      List<Consumer<Sink<R>>> told = new ArrayList<>(steps.size());
      for (Supplier<Consumer<Sink<R>>> step : steps) {
        told.add(step.get());
      }
      return told;
    }
  }

  /** A parcel at work. */
  private record Waiting<T>(long chars, Future<T> done) {}

  /** One pass over an input. */
  private final class Run implements ArticleReader.Sink {

    private final Sink<R> sink;
    private final Deque<Waiting<List<Consumer<Sink<R>>>>> waiting = new ArrayDeque<>();
    private long waitingChars;
    private Parcel parcel = new Parcel();
    private ExecutorService workers;

    Run(Sink<R> sink) {
      this.sink = sink;
    }

    @Override
    public void article(Article article) {
      if (threads == 1) {
        work(article).accept(sink);
      } else {
        add(article.text().length(), () -> work(article));
      }
    }

    @Override
    public void problem(InputProblem problem) {
      if (threads == 1) {
        sink.problem(problem);
      } else {
        add(0, () -> told -> told.problem(problem));
      }
    }

    private void add(int length, Supplier<Consumer<Sink<R>>> step) {
      parcel.add(length, step);
      if (parcel.isFull()) {
        send();
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
      parcel = new Parcel();
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
      await(head.done()).forEach(told -> told.accept(sink));
    }

    /** Hands on what is left; a few articles are not worth a thread. */
    void finish() {
      if (workers != null) {
        send();
      }
      while (!waiting.isEmpty()) {
        handOn(waiting.remove());
      }
      for (Supplier<Consumer<Sink<R>>> step : parcel.steps) {
        step.get().accept(sink);
      }
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
