package org.geowire.resolve;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.toponym.Toponym;

/**
 * Resolves toponyms: a softmax over the candidates of each name and an explicit none, in two
 * stages. The first weighs each name by what the others may mean anywhere, the second by what the
 * first found them to mean.
 *
 * <p>The answer is the candidate with most probability within 161 km of it, since a town and its
 * county are one answer to most questions (the radius of Acc@161, 100 miles).
 */
public final class Resolver {

  private final OptionCache cache;
  private final Newsrooms newsrooms;
  private final OwnWeigher own;
  private final LanguagePack pack;
  private final LinearModel model;
  private final Options options;
  private final double noneOdds;
  private final double alonePrior;
  private final double outOfBounds;
  private final double namedCountry;
  private final double listedAlike;
  private final double articleRegion;
  private final double sameAnswer;
  private final int longestList;

  /**
   * How to resolve.
   *
   * @param countries ISO 3166 alpha-2 codes to favour
   * @param candidates how many candidates to keep
   * @param evidence whether candidates carry their evidence
   */
  public record Options(Set<String> countries, int candidates, boolean evidence) {
    public Options {
      countries = Set.copyOf(countries);
    }
  }

  public Resolver(Gazetteer gazetteer, LanguagePack pack, LinearModel model, Options options) {
    this.pack = pack;
    WeightTable byHand = WeightTable.load("/model/place-weights.tsv");
    this.noneOdds = byHand.of("none-odds");
    this.alonePrior = byHand.of("alone-prior");
    this.outOfBounds = byHand.of("out-of-bounds");
    this.namedCountry = byHand.of("named-country");
    this.listedAlike = byHand.of("listed-alike");
    this.articleRegion = byHand.of("article-region");
    this.sameAnswer = Option.cosine(byHand.of("same-answer-km"));
    this.longestList = (int) byHand.of("list-names");
    this.model = options.countries().isEmpty() ? model : favouring(model, byHand);
    this.own = new OwnWeigher(this.model, options.countries());
    this.cache = new OptionCache(gazetteer, pack, own, byHand);
    this.newsrooms = new Newsrooms(gazetteer, cache, pack, byHand);
    this.options = options;
  }

  /** No annotated article says which countries its reader favours, so that the weight is set. */
  private static LinearModel favouring(LinearModel model, WeightTable byHand) {
    double weight = byHand.of("favoured-country");
    return model.with(PlaceFeature.PRIOR_COUNTRY, 1, weight);
  }

  /** What each toponym means, in their order. */
  public List<Resolution> resolve(Document document, List<Toponym> toponyms) {
    List<Resolution> resolutions = new ArrayList<>();
    for (Finding finding : findings(document, toponyms)) {
      resolutions.add(finding.resolution());
    }
    return resolutions;
  }

  /** What speaks for the places of each toponym, in their order. */
  List<Finding> findings(Document document, List<Toponym> toponyms) {
    Readings readings = Readings.of(document, toponyms, cache, pack, longestList);
    Newsroom newsroom = newsrooms.of(document.article());
    Scorers scorers = new Scorers(model);
    settle(readings, newsroom, scorers);
    Weigher weigher = new Weigher(readings.all(), newsroom);
    Map<Reading, Answer> answers = new HashMap<>();
    for (Reading reading : readings.all()) {
      answers.put(reading, answer(reading, weigher, scorers, newsroom));
    }
    List<Finding> findings = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      findings.add(new Finding(toponym, answers.get(readings.of(toponym))));
    }
    return findings;
  }

  /** Reads all names once, so that each is then weighed by what the others mean in this text. */
  private void settle(Readings readings, Newsroom newsroom, Scorers scorers) {
    Weigher weigher = new Weigher(readings.all(), newsroom);
    List<double[]> beliefs = new ArrayList<>();
    for (Reading reading : readings.all()) {
      beliefs.add(probabilities(reading, weigher, scorers));
    }
    for (int i = 0; i < beliefs.size(); i++) {
      readings.all().get(i).believe(beliefs.get(i));
    }
  }

  private Answer answer(Reading reading, Weigher weigher, Scorers scorers, Newsroom newsroom) {
    Namesakes namesakes = reading.namesakes();
    if (namesakes.size() == 0) {
      return Answer.NOTHING;
    }
    double[] probabilities = probabilities(reading, weigher, scorers);
    int best = bestMass(namesakes, probabilities);
    double mass = massAround(namesakes, probabilities, best);
    List<List<Evidence>> evidence = options.evidence() ? evidence(reading, weigher) : List.of();
    List<Candidate> candidates = new ArrayList<>();
    for (int i : order(probabilities, best)) {
      Option option = namesakes.get(i);
      candidates.add(
          new Candidate(
              option.place(),
              option.name().text(),
              probabilities[i],
              evidence.isEmpty() ? List.of() : evidence.get(i)));
    }
    double none = probabilities[namesakes.size()];
    return new Answer(
        List.of(namesakes.get(best)),
        candidates,
        none <= noneOdds * mass,
        mass,
        none,
        namesakes.size(),
        Standing.of(reading, best, probabilities, newsroom, sameAnswer));
  }

  /** The candidates to keep: the answer first, then by their probability. */
  private List<Integer> order(double[] probabilities, int best) {
    int size = probabilities.length - 1;
    int kept = Math.min(Math.max(1, options.candidates()), size);
    if (kept == 1) {
      return List.of(best);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(key(a, best, probabilities), key(b, best, probabilities)));
    return order.subList(0, kept);
  }

  private static double key(int option, int best, double... probabilities) {
    return option == best ? -2 : -probabilities[option];
  }

  /** Scorers that serve one reading after the other. */
  private static final class Scorers extends AbstractList<LinearModel.Scorer> {

    private final LinearModel model;
    private final List<LinearModel.Scorer> made = new ArrayList<>();

    Scorers(LinearModel model) {
      this.model = model;
    }

    @Override
    public LinearModel.Scorer get(int index) {
      while (made.size() <= index) {
        made.add(new LinearModel.Scorer(model));
      }
      return made.get(index);
    }

    @Override
    public int size() {
      return made.size();
    }
  }

  /** Of each candidate, then of none. */
  private double[] probabilities(Reading reading, Weigher weigher, Scorers scorers) {
    weigher.weigh(reading, scorers);
    double prior = weigher.isAlone(reading) ? alonePrior : 0;
    Namesakes namesakes = reading.namesakes();
    double[] scores = new double[namesakes.size() + 1];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = namesakes.own(i) + scorers.get(i).take() + prior * namesakes.prior(i);
      scores[i] += i < namesakes.size() ? byHand(reading, namesakes.get(i), weigher) : 0;
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** What the text says of a candidate in ways that the corpora teach too little of. */
  private double byHand(Reading reading, Option option, Weigher weigher) {
    double odds = LocalWeigher.isOutOfBounds(reading, option) ? outOfBounds : 0;
    odds += weigher.units().isInOnlyCountry(reading, option) ? namedCountry : 0;
    odds += listedAlike * LocalWeigher.alikeInList(reading, option);
    boolean region = reading.hasArticle() && option.kind() == Option.Kind.REGION;
    return region ? odds + articleRegion : odds;
  }

  private int bestMass(Namesakes namesakes, double[] probabilities) {
    int best = 0;
    double bestMass = -1;
    for (int i = 0; i < namesakes.size(); i++) {
      // A candidate's own probability decides between those that share their surroundings.
      double mass = massAround(namesakes, probabilities, i) + probabilities[i] * 1e-3;
      if (mass > bestMass) {
        bestMass = mass;
        best = i;
      }
    }
    return best;
  }

  private double massAround(Namesakes namesakes, double[] probabilities, int at) {
    Option here = namesakes.get(at);
    double mass = 0;
    for (int i = 0; i < namesakes.size(); i++) {
      mass += namesakes.cosine(i, here) > sameAnswer ? probabilities[i] : 0;
    }
    return mass;
  }

  private List<List<Evidence>> evidence(Reading reading, Weigher weigher) {
    List<Explainer> explainers = new ArrayList<>();
    for (int i = 0; i <= reading.options().size(); i++) {
      explainers.add(new Explainer());
    }
    weigh(reading, weigher, explainers);
    return explainers.stream().map(Explainer::strongest).toList();
  }

  /** All features of each candidate, then of none. */
  private void weigh(Reading reading, Weigher weigher, List<? extends FeatureSink> sinks) {
    Namesakes namesakes = reading.namesakes();
    for (int i = 0; i < namesakes.size(); i++) {
      own.weigh(namesakes, i, sinks.get(i));
    }
    own.none(namesakes, sinks.get(namesakes.size()));
    weigher.weigh(reading, sinks);
  }

  /** Keeps what each kind of feature adds. */
  private final class Explainer implements FeatureSink {

    private final Map<String, Double> contributions = new HashMap<>();

    @Override
    public void add(Feature feature, long value, double amount) {
      contributions.merge(feature.label(), model.weight(feature, value) * amount, Double::sum);
    }

    List<Evidence> strongest() {
      return contributions.entrySet().stream()
          .map(e -> new Evidence(e.getKey(), e.getValue()))
          .filter(e -> Math.abs(e.contribution()) >= 0.05)
          .sorted(
              Comparator.comparingDouble((Evidence e) -> -Math.abs(e.contribution()))
                  .thenComparing(Evidence::feature))
          .toList();
    }
  }

  /** A name with its candidates and their features, for training. */
  public interface Example {

    /** The mentions that share the answer. */
    List<Toponym> mentions();

    /** The candidates. */
    List<Candidate> candidates();

    /** Hands the features of each candidate, then those of none, to a sink each. */
    void features(List<? extends FeatureSink> sinks);
  }

  /** What is known of the other names of a text when one is weighed. */
  public enum Stage {
    /** What they may mean anywhere. */
    FIRST,
    /** What they mean in this text, as the first stage found. */
    SECOND
  }

  /** Every name of a document with its candidates as a stage sees them, for training. */
  public List<Example> examples(Document document, List<Toponym> toponyms, Stage stage) {
    Readings readings = Readings.of(document, toponyms, cache, pack, longestList);
    Newsroom newsroom = newsrooms.of(document.article());
    List<Example> examples = new ArrayList<>();
    if (stage == Stage.SECOND) {
      settle(readings, newsroom, new Scorers(model));
    }
    Weigher weigher = new Weigher(readings.all(), newsroom);
    readings.all().forEach(reading -> examples.add(example(reading, weigher)));
    return examples;
  }

  private Example example(Reading reading, Weigher weigher) {
    return new Example() {
      @Override
      public List<Toponym> mentions() {
        return reading.mentions();
      }

      @Override
      public List<Candidate> candidates() {
        return reading.options().stream()
            .map(o -> new Candidate(o.place(), o.name().text(), 0, List.of()))
            .toList();
      }

      @Override
      public void features(List<? extends FeatureSink> sinks) {
        weigh(reading, weigher, sinks);
      }
    };
  }
}
