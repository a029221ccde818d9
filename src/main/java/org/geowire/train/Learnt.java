package org.geowire.train;

import java.util.Map;
import java.util.Optional;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;

/**
 * Models that annotated articles taught.
 *
 * @param linear those that are sums of weights, by what they decide
 * @param trust the one that tells how far to trust a place, which is made of trees
 */
public record Learnt(Map<ModelKind, LinearModel> linear, Optional<TreeModel> trust) {

  /** No model. */
  public static final Learnt NOTHING = new Learnt(Map.of(), Optional.empty());

  public Learnt {
    linear = Map.copyOf(linear);
  }
}
