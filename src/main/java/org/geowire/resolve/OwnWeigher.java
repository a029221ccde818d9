package org.geowire.resolve;

import static org.geowire.resolve.PlaceFeature.*;

import java.util.Set;
import org.geowire.gazetteer.NameKind;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;

/**
 * Writes down what speaks for each candidate of a name whatever the text says: its kind, size and
 * rank, and how the name was found.
 */
final class OwnWeigher {

  private final LinearModel model;
  private final Set<String> favoured;

  /**
   * @param model what a feature weighs
   * @param favouredCountries ISO 3166 alpha-2 codes of the countries to favour
   */
  OwnWeigher(LinearModel model, Set<String> favouredCountries) {
    this.model = model;
    this.favoured = favouredCountries;
  }

  /** The sum for each candidate, then for none. */
  double[] scores(Namesakes namesakes) {
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    double[] scores = new double[namesakes.size() + 1];
    for (int i = 0; i < namesakes.size(); i++) {
      weigh(namesakes, i, scorer);
      scores[i] = scorer.take();
    }
    none(namesakes, scorer);
    scores[namesakes.size()] = scorer.take();
    return scores;
  }

  /** The features of a candidate. */
  void weigh(Namesakes namesakes, int at, FeatureSink sink) {
    Option option = namesakes.get(at);
    int kind = option.kind().code();
    int nameKind = kind(option.nameKind());
    sink.add(KIND, kind);
    sink.add(NAME_KIND, nameKind);
    sink.add(KIND_NAME, kind * 10L + nameKind);
    sink.add(FEATURE_CODE, option.place().featureCode().hashCode());
    population(option, namesakes.largest(), sink);
    sink.add(NAMES, Math.min(8, 32 - Integer.numberOfLeadingZeros(option.place().nameCount())));
    sink.add(RANK, Math.min(at, 5));
    if (namesakes.level() != BackOff.Level.WHOLE) {
      sink.add(BACK_OFF, namesakes.level().code() * 10L + kind);
    }
    if (namesakes.size() == 1) {
      sink.add(ONLY, kind);
    }
    rivals(namesakes, kind, sink);
    if (option.nameKind() != NameKind.MAIN && namesakes.mainKind() >= 0) {
      sink.add(RIVAL_MAIN, kind * 10L + namesakes.mainKind(), 2);
    }
    if (option.place().featureCode().equals("PPLC")) {
      sink.add(CAPITAL, 1);
    }
    if (favoured.contains(option.place().countryCode())) {
      sink.add(PRIOR_COUNTRY, 1);
    }
  }

  private static void population(Option option, double largest, FeatureSink sink) {
    int kind = option.kind().code();
    sink.add(POPULATION, 0, option.logPopulation() / 4);
    sink.add(POPULATION_BUCKET, (int) (option.logPopulation() * 2));
    sink.add(POPULATION_KIND, kind, option.logPopulation() / 4);
    sink.add(POPULATION_RELATIVE, 0, (option.logPopulation() - largest) / 4);
    if (option.logPopulation() == 0) {
      sink.add(POPULATION_UNKNOWN, kind);
    }
  }

  /** Places of other kinds that bear the name: a county beside a town. */
  private static void rivals(Namesakes namesakes, int kind, FeatureSink sink) {
    for (int rival = 0; rival <= Option.Kind.SPOT.code(); rival++) {
      if (rival != kind && namesakes.has(rival)) {
        sink.add(RIVAL, kind * 10L + rival);
      }
    }
  }

  /** The features of the answer that none of the candidates is meant. */
  void none(Namesakes namesakes, FeatureSink sink) {
    sink.add(NONE_BIAS, 1);
    sink.add(NONE_COUNT, Math.min(5, namesakes.size()));
    sink.add(NONE_POPULATION, Math.round(namesakes.largest()));
    NameKind kind = namesakes.size() == 0 ? NameKind.MAIN : namesakes.get(0).nameKind();
    sink.add(NONE_MATCH, kind(kind));
    if (namesakes.level() != BackOff.Level.WHOLE) {
      sink.add(NONE_BACK_OFF, namesakes.level().code(), 2);
    }
  }

  private static int kind(NameKind kind) {
    return switch (kind) {
      case MAIN -> 0;
      case ALTERNATE -> 1;
      case TRANSLATED -> 2;
      case STRIPPED -> 3;
      case HISTORIC -> 4;
      case ABBREVIATION -> 5;
      case CODE -> 6;
      case DEMONYM -> 7;
      case ADJECTIVE -> 8;
    };
  }
}
