package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Span;

/**
 * Chooses which names of a sentence are the sites of an event told in it: a softmax over them and
 * an explicit none, then a logistic regression for each name beside the one chosen.
 *
 * <p>Instances are immutable and safe for use by many threads.
 */
public final class SiteChooser {

  private final NameRuns runs;
  private final EventSentence.Words words;
  private final LinearModel model;
  private final double leastOdds;

  public SiteChooser(LanguagePack pack, LinearModel model) {
    WeightTable weights = WeightTable.load("/model/site-weights.tsv");
    WordKinds kinds = new WordKinds(pack);
    runs = new NameRuns(pack, kinds, weights);
    words =
        new EventSentence.Words(
            kinds,
            new SiteWords(pack, weights),
            pack.phrases("triggers"),
            EventSentence.Reach.of(weights));
    this.model = model;
    leastOdds = weights.of("site-odds");
  }

  /** The names of an event's sentence with their features, for training and scoring. */
  public final class Question {

    private final SiteView view;

    private Question(SiteView view) {
      this.view = view;
    }

    /** How many names may be the site. */
    public int size() {
      return view.options().size();
    }

    /** Where a name stands in the document's text. */
    public Span span(int index) {
      return SiteChooser.span(view, view.options().get(index));
    }

    /** Hands the features of a name to a sink. */
    public void features(int index, FeatureSink sink) {
      view.of(index, sink);
    }

    /** Hands the features of none to a sink. */
    public void none(FeatureSink sink) {
      view.none(sink);
    }

    /** Hands the features of a name as one more site beside another to a sink. */
    public void also(int chosen, int index, FeatureSink sink) {
      view.also(chosen, index, 0, sink);
    }

    /** Whether two of the names share words. */
    public boolean overlap(int one, int other) {
      return view.options().get(one).overlaps(view.options().get(other));
    }

    /** The names that the model chooses. */
    public List<Span> answer() {
      List<Span> spans = new ArrayList<>();
      for (SiteOption option : chosen(view, spot -> 0, leastOdds)) {
        spans.add(SiteChooser.span(view, option));
      }
      return spans;
    }
  }

  private static Span span(SiteView view, SiteOption option) {
    return option.isWide()
        ? view.document().tokens().span(option.first(), option.end() - 1)
        : option.spot().toponym().span();
  }

  /**
   * What is asked about an event.
   *
   * @param names what recognition and review made of the document
   * @param trigger the words that tell the event
   */
  public Question question(Document document, Reviewer.Review names, Span trigger) {
    BitSet told = new BitSet();
    told.set(sentence(document, trigger));
    return new Question(view(document, spots(document, names, told), trigger));
  }

  /**
   * The names of a document that may be sites.
   *
   * @param told the sentences that tell an event
   */
  Spots spots(Document document, Reviewer.Review names, BitSet told) {
    return new Spots(document, names, runs, told);
  }

  private static int sentence(Document document, Span trigger) {
    return document.sentenceOf(document.tokens().firstFrom(trigger.start()));
  }

  /** What speaks for a name besides the model; log-odds. */
  interface Prior {
    double of(Spot spot);
  }

  /** The sites of an event that its own sentence names; the likeliest first, none where none. */
  List<SiteOption> choose(Document document, Spots spots, Span trigger, Prior prior) {
    boolean none = spots.options(sentence(document, trigger)).isEmpty();
    return none ? List.of() : chosen(view(document, spots, trigger), prior, 0);
  }

  private SiteView view(Document document, Spots spots, Span trigger) {
    int sentence = sentence(document, trigger);
    return new SiteView(
        new EventSentence(document, sentence, spots.options(sentence), trigger, words));
  }

  private List<SiteOption> chosen(SiteView view, Prior prior, double least) {
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    view.none(scorer);
    double none = scorer.take();
    double most = least;
    int best = -1;
    for (int i = 0; i < view.options().size(); i++) {
      double byHand = prior.of(view.options().get(i).spot());
      if (byHand == Double.NEGATIVE_INFINITY) {
        continue;
      }
      view.of(i, scorer);
      double odds = scorer.take() - none + byHand;
      if (odds > most) {
        best = i;
        most = odds;
      }
    }
    return best < 0 ? List.of() : withOthers(view, best, scorer);
  }

  private static List<SiteOption> withOthers(SiteView view, int best, LinearModel.Scorer scorer) {
    List<SiteOption> chosen = new ArrayList<>(4);
    chosen.add(view.options().get(best));
    for (int i = 0; i < view.options().size(); i++) {
      SiteOption option = view.options().get(i);
      boolean apart = true;
      for (SiteOption other : chosen) {
        apart &= !other.overlaps(option);
      }
      if (apart) {
        view.also(best, i, 0, scorer);
        if (scorer.take() > 0) {
          chosen.add(option);
        }
      }
    }
    return chosen;
  }
}
