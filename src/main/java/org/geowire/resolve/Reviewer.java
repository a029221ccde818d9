package org.geowire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Place;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.model.WeightTable;
import org.geowire.toponym.Toponym;

/**
 * Looks at every doubtful toponym once more when all have their places: what the whole document
 * says decides whether it is one, and how far its place can be trusted.
 *
 * <p>A logistic regression and boosted trees over the answers of recognition and resolution
 * (stacking; Wolpert 1992), learnt from answers of models that had not seen the article.
 */
public final class Reviewer {

  private final Resolver resolver;
  private final LinearModel names;
  private final TreeModel places;
  private final double leastName;
  private final double leastPlace;
  private final double trustScale;

  /**
   * A reviewer.
   *
   * @param names tells whether it is a toponym
   * @param places tells whether it is one and its place is right
   */
  public Reviewer(Resolver resolver, LinearModel names, TreeModel places) {
    this.resolver = resolver;
    this.names = names;
    this.places = places;
    WeightTable byHand = WeightTable.load("/model/place-weights.tsv");
    leastName = byHand.of("least-name");
    leastPlace = byHand.of("least-place");
    trustScale = byHand.of("trust-scale");
  }

  /**
   * What became of doubtful toponyms.
   *
   * @param kept those that stand the review, with their places and the confidence that it gives
   * @param dropped the others, with the places that they would have
   */
  public record Review(List<Resolution> kept, List<Resolution> dropped) {}

  /** The toponyms that stand the review, and those that do not. */
  public Review review(Document document, List<Toponym> doubtful) {
    List<Finding> findings = resolver.findings(document, doubtful);
    ReviewView view = new ReviewView(document, findings);
    TrustView trust = new TrustView(document, view, findings);
    LinearModel.Scorer name = new LinearModel.Scorer(names);
    Review review = new Review(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < doubtful.size(); i++) {
      view.of(i, name);
      double isName = probability(name.take());
      // Most numbers of trust take a walk over the text, and not all that is dropped has a place.
      boolean asked = mayBePlaced(view.finding(i).answer(), isName);
      double isRight = asked ? probability(trustScale * places.odds(trust.of(i))) : 0;
      judge(view.finding(i), asked, isName, isRight, review);
    }
    return review;
  }

  private boolean mayBePlaced(Answer answer, double isName) {
    return !answer.best().isEmpty() && (isName >= leastName || answer.chosen());
  }

  private void judge(
      Finding finding, boolean mayBePlaced, double isName, double isRight, Review review) {
    Toponym toponym = finding.toponym().withConfidence(isName);
    boolean kept = isName >= leastName;
    boolean placed = mayBePlaced && (!kept || isRight >= leastPlace);
    (kept ? review.kept : review.dropped)
        .add(placed ? finding.resolved(toponym, isRight) : finding.unresolved(toponym));
  }

  private static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /** A doubtful toponym with its features, for training. */
  public interface Example {

    /** As sure as recognition is of it. */
    Toponym toponym();

    /** Its likeliest place, whether resolution chose it or not; none where the name is unknown. */
    Optional<Place> best();

    /** Hands its features to a sink. */
    void features(FeatureSink sink);

    /** What the trust in its place is drawn from. */
    float[] numbers();
  }

  /** Every doubtful toponym of a document, for training. */
  public static List<Example> examples(
      Resolver resolver, Document document, List<Toponym> doubtful) {
    List<Finding> findings = resolver.findings(document, doubtful);
    ReviewView view = new ReviewView(document, findings);
    TrustView trust = new TrustView(document, view, findings);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < doubtful.size(); i++) {
      int index = i;
      examples.add(
          new Example() {
            @Override
            public Toponym toponym() {
              return view.finding(index).toponym();
            }

            @Override
            public Optional<Place> best() {
              return view.finding(index).answer().best().stream().map(Option::place).findFirst();
            }

            @Override
            public void features(FeatureSink sink) {
              view.of(index, sink);
            }

            @Override
            public float[] numbers() {
              return trust.of(index);
            }
          });
    }
    return examples;
  }
}
