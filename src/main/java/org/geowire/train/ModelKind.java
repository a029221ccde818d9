package org.geowire.train;

import java.util.List;
import java.util.Locale;
import org.geowire.model.LinearModel;

/** The models that annotated articles teach. */
public enum ModelKind {
  /** What is a toponym. */
  TOPONYM("decides what is a toponym") {
    @Override
    public LinearModel learn(ToponymTraining training, List<AnnotatedArticle> articles) {
      return training.recognition(articles);
    }
  },
  /** Which place is meant. */
  PLACE("decides which place a toponym means") {
    @Override
    public LinearModel learn(ToponymTraining training, List<AnnotatedArticle> articles) {
      return training.resolution(articles);
    }
  };

  private final String purpose;

  ModelKind(String purpose) {
    this.purpose = purpose;
  }

  /** Learns the model. */
  public abstract LinearModel learn(ToponymTraining training, List<AnnotatedArticle> articles);

  /** What the model is for, in words. */
  public String purpose() {
    return purpose;
  }

  /** The name in commands and of files, without extension. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
