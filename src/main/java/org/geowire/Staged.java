package org.geowire;

import java.util.function.Function;

/**
 * Work in stages, of which each gives the next, so that many articles can take every stage
 * together.
 *
 * <p>What one stage reads, its code, words and weights, does not fit into a processor's caches
 * beside what the others read. An article that runs through all stages alone finds them cold each
 * time, which costs about as much as the longest stage.
 *
 * @param <R> what comes out
 */
public sealed interface Staged<R> {

  /** Nothing is left to do. */
  record Done<R>(R result) implements Staged<R> {}

  /** One stage that is still to be taken. */
  @FunctionalInterface
  non-sealed interface Stage<R> extends Staged<R> {

    /** Takes it, once. */
    Staged<R> next();
  }

  /** Takes all stages that are left. */
  default R result() {
    Staged<R> at = this;
    while (at instanceof Stage<R> stage) {
      at = stage.next();
    }
    return ((Done<R>) at).result();
  }

  /** The same work, with something made of its result within the last stage. */
  default <S> Staged<S> map(Function<? super R, ? extends S> last) {
    if (this instanceof Stage<R> stage) {
      return (Stage<S>) () -> stage.next().map(last);
    }
    return new Done<>(last.apply(result()));
  }
}
