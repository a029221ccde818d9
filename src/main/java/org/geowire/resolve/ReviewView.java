package org.geowire.resolve;

import static org.geowire.resolve.ReviewFeature.*;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.model.FeatureSink;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;

/**
 * All toponyms of a document with their places, as each looks to the review: what the others are
 * worth to it.
 */
final class ReviewView {

  /** What the first answers say counts more than hints; the penalty of training would hide it. */
  private static final double OUTRIGHT = 2;

  private static final int CAPITAL = 6;
  private static final int CITY_KIND = 7;

  /** Logarithm of the inhabitants of a city. */
  private static final double CITY = 5.5;

  /** Places less sure than this are no company. */
  private static final double LEAST = 0.1;

  /** The nearest place is one that is about as likely right as not. */
  private static final double LIKELY = 0.4;

  private static final double CLOSE_COSINE = Option.cosine(100);

  private final Document document;
  private final List<Finding> all;
  private final double[] odds;
  private final double[] weight;
  private final Option[] places;

  /** By toponym, the first of the same name. */
  private final int[] names;

  private final Twins[] twins;
  private final Company[] companies;

  ReviewView(Document document, List<Finding> all) {
    this.document = document;
    this.all = all;
    int size = all.size();
    odds = new double[size];
    weight = new double[size];
    places = new Option[size];
    names = new int[size];
    twins = new Twins[size];
    companies = new Company[size];
    for (int i = 0; i < size; i++) {
      names[i] = firstOfName(i);
      double sure = all.get(i).toponym().confidence();
      Answer answer = all.get(i).answer();
      odds[i] = Math.max(-6, Math.min(8, Math.log(sure / Math.max(1e-6, 1 - sure))));
      if (!answer.best().isEmpty()) {
        places[i] = answer.best().get(0);
        weight[i] = answer.chosen() ? sure * answer.probability() : 0;
      }
    }
  }

  private int firstOfName(int index) {
    String key = all.get(index).toponym().key();
    int first = 0;
    while (first < index && !all.get(first).toponym().key().equals(key)) {
      first++;
    }
    return first;
  }

  Finding finding(int index) {
    return all.get(index);
  }

  /** How sure recognition was of a toponym, in log-odds. */
  double odds(int index) {
    return odds[index];
  }

  /** Hands the features of one toponym to a sink. */
  void of(int index, FeatureSink sink) {
    long step = step(odds[index]);
    sink.add(BIAS, 0);
    sink.add(LETTERS, document.letterCase().code());
    sink.add(ODDS, 0, odds[index] * OUTRIGHT);
    sink.add(ODDS_STEP, step);
    place(index, step, sink);
    twins(index, sink);
    surroundings(index, sink);
    sides(all.get(index).toponym(), sink);
    sink.add(LEFT, index == 0 ? 99 : Math.round(odds[index - 1] / 2));
    sink.add(RIGHT, index + 1 == all.size() ? 99 : Math.round(odds[index + 1] / 2));
    sink.add(TOPONYMS, Math.min(6, 32 - Integer.numberOfLeadingZeros(all.size())));
  }

  /** Half units of log-odds near the threshold. */
  private static long step(double odds) {
    return Math.round(odds * 2);
  }

  private void place(int index, long step, FeatureSink sink) {
    Option option = places[index];
    if (option == null) {
      sink.add(NO_CANDIDATE, 0);
      sink.add(NO_CANDIDATE, 100 + step);
      return;
    }
    Answer answer = all.get(index).answer();
    double sure = answer.probability();
    long massStep = Math.round(sure * 10);
    sink.add(MASS, 0, sure * OUTRIGHT);
    sink.add(MASS_STEP, massStep);
    if (!answer.chosen()) {
      sink.add(UNPLACED, 0);
    }
    long kind = kind(option) * 16L + OwnWeigher.kind(option.nameKind());
    sink.add(KIND, kind);
    sink.add(KIND, 1000 + kind(option));
    Toponym toponym = all.get(index).toponym();
    sink.add(CODE, option.place().featureCode().hashCode());
    boolean main = toponym.text().equalsIgnoreCase(option.place().name());
    sink.add(SPELLING, 2L * (toponym.endToken() - toponym.firstToken()) + (main ? 1 : 0));
    sink.add(POPULATION, Math.round(2 * option.logPopulation()));
    int namesakes = Math.min(5, 32 - Integer.numberOfLeadingZeros(answer.namesakes()));
    sink.add(NAMESAKES, namesakes * 16L + kind(option));
    sink.add(NAMESAKES, 1000 + massStep * 10 + namesakes);
    sink.add(POPULATION_MASS, massStep / 2 * 20 + Math.round(option.logPopulation()));
    sink.add(NONE, Math.round(answer.none() * 10));
    sink.add(ODDS_KIND, kind * 100 + Math.round(odds[index]));
    sink.add(ODDS_MASS, massStep / 2 * 100 + Math.round(odds[index]));
  }

  /** Capitals on both sides: in an organisation's name a place is often not meant. */
  private void sides(Toponym toponym, FeatureSink sink) {
    Tokens tokens = document.tokens();
    int left = toponym.firstToken() - 1;
    int right = toponym.endToken();
    boolean any = right < tokens.size();
    int capitals = left >= 0 && tokens.isCapitalised(left) ? 1 : 0;
    sink.add(CAPITALS, capitals + (any && tokens.isCapitalised(right) ? 2 : 0));
    int commas = left >= 0 && tokens.gapHas(left, ',') ? 1 : 0;
    sink.add(COMMAS, commas + (any && tokens.gapHas(right - 1, ',') ? 2 : 0));
  }

  /**
   * The other mentions of a name.
   *
   * @param best how sure recognition was of the best, in log-odds
   */
  record Twins(double best, double sum, int count) {}

  /** Of one toponym; counted once, since all that look at it ask. */
  Twins twins(int index) {
    if (twins[index] == null) {
      twins[index] = countTwins(index);
    }
    return twins[index];
  }

  private Twins countTwins(int index) {
    double best = -9;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < odds.length; i++) {
      if (i != index && names[i] == names[index]) {
        best = Math.max(best, odds[i]);
        sum += odds[i];
        count++;
      }
    }
    return new Twins(best, sum, count);
  }

  private void twins(int index, FeatureSink sink) {
    Twins twins = twins(index);
    long best = Math.round(twins.best());
    sink.add(TWINS, Math.min(4, twins.count()));
    if (twins.count() > 0) {
      sink.add(TWIN_BEST, 0, twins.best());
      sink.add(TWIN_BEST, 1 + best);
      sink.add(TWIN_MEAN, 0, twins.sum() / twins.count());
    }
    sink.add(ODDS_TWIN, Math.round(odds[index]) * 100 + best);
  }

  private void surroundings(int index, FeatureSink sink) {
    Option option = places[index];
    if (option == null) {
      return;
    }
    long holders = Math.min(3, holders(index, option));
    sink.add(HOLDERS, holders);
    sink.add(ODDS_HOLDERS, holders * 100 + Math.round(odds[index]));
    Company company = company(index);
    sink.add(SAME_COUNTRY, Math.round(company.country() * 5));
    sink.add(SAME_ADMIN1, Math.round(Math.sqrt(company.admin1()) * 5));
    sink.add(CLOSE, Math.round(Math.sqrt(company.close()) * 5));
    long distance = distanceStep(company.nearest);
    sink.add(NEAREST, distance);
    sink.add(NEAREST, 100 + distance * 10 + kind(option));
    sink.add(ODDS_NEAREST, distance * 100 + Math.round(odds[index]));
  }

  /** How many other toponyms are rather units that a place lies in. */
  int holders(int index, Option option) {
    int holders = 0;
    for (int i = 0; i < places.length; i++) {
      boolean other = i != index && places[i] != null && places[i] != option;
      holders += other && weight[i] >= LEAST && isUnitOf(places[i].unit(), option) ? 1 : 0;
    }
    return holders;
  }

  private static boolean isUnitOf(int unit, Option option) {
    return same(unit, option.country())
        || same(unit, option.admin1())
        || same(unit, option.admin2());
  }

  /** What the other places of the document weigh together, and where they lie. */
  static final class Company {
    private double total;
    private double country;
    private double admin1;
    private double close;
    private double nearest = -1;

    private double others() {
      return Math.max(0.5, total);
    }

    /** Share of them in its country. */
    double country() {
      return country / others();
    }

    /** Share of them in its first-level unit. */
    double admin1() {
      return admin1 / others();
    }

    /** Share of them close to it. */
    double close() {
      return close / others();
    }

    /** Distance to the nearest; -1 where there is none. */
    double nearestKm() {
      return nearest <= -1 ? -1 : Option.distanceKm(nearest);
    }

    void add(Option option, Option other, double weight) {
      double cosine = option.cosine(other);
      total += weight;
      country += same(option.country(), other.country()) ? weight : 0;
      admin1 += same(option.admin1(), other.admin1()) ? weight : 0;
      close += cosine > CLOSE_COSINE ? weight : 0;
      nearest = weight > LIKELY ? Math.max(nearest, cosine) : nearest;
    }
  }

  /** What the other places are to that of one toponym. */
  Company company(int index) {
    if (companies[index] == null) {
      companies[index] = meet(index);
    }
    return companies[index];
  }

  private Company meet(int index) {
    Company company = new Company();
    for (int i = 0; i < odds.length; i++) {
      if (weight[i] >= LEAST && names[i] != names[index]) {
        company.add(places[index], places[i], weight[i]);
      }
    }
    return company;
  }

  /** Kinds of place, capitals and cities apart: news names these from anywhere. */
  static int kind(Option option) {
    if (option.kind() != Option.Kind.TOWN) {
      return option.kind().code();
    }
    boolean capital = option.place().featureCode().equals("PPLC");
    return capital ? CAPITAL : option.logPopulation() > CITY ? CITY_KIND : option.kind().code();
  }

  private static boolean same(int unit, int other) {
    return unit >= 0 && unit == other;
  }

  /** Doublings of 10 km; 9 for another side of the earth, 10 where there is no other. */
  private static long distanceStep(double cosine) {
    if (cosine <= -1) {
      return 10;
    }
    double km = Option.distanceKm(cosine);
    return Math.min(9, Math.max(0, Math.round(Math.log(Math.max(1, km) / 10) / Math.log(2))));
  }
}
