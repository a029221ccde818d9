package org.geowire.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.InputProblem;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.train.AnnotatedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();
  private static final Sampling NONE = new Sampling(1, 0);

  @TempDir Path folder;
  private final List<InputProblem> problems = new ArrayList<>();

  private Evaluation evaluation(boolean goldSpans, Sampling sampling, String... lines) {
    Path gold = write("gold.jsonl", lines);
    return new Evaluation(
        AnnotatedReader.read(gold, problems::add),
        GAZETTEER,
        new Evaluation.Options(goldSpans, 5, sampling));
  }

  private Predictions predictions(String... lines) {
    return Predictions.read(write("predicted.jsonl", lines), problems::add);
  }

  private Path write(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String article(String id, String text, String... toponyms) {
    return "{\"id\":\""
        + id
        + "\",\"text\":\""
        + text
        + "\",\"toponyms\":["
        + String.join(",", toponyms)
        + "]}";
  }

  private static String at(int start, int end, String name, String more) {
    return "{\"start\":" + start + ",\"end\":" + end + ",\"name\":\"" + name + "\"" + more + "}";
  }

  private static String point(double latitude, double longitude) {
    return ",\"lat\":" + latitude + ",\"lon\":" + longitude;
  }

  private static final String NIORO = point(15.229, -9.593);
  private static final String RIP = point(13.75, -15.8);
  private static final String BAMAKO = point(12.65, -8.0);

  /** "Nioro and Kayes and Acme": Nioro with a point, Kayes without, Acme no toponym. */
  private static final String GOLD =
      article(
          "a",
          "Nioro and Kayes and Acme",
          at(0, 5, "Nioro", NIORO),
          at(10, 15, "Kayes", ""),
          at(20, 24, "Acme", ",\"is_toponym\":false"));

  private Score score(String gold, String predicted) {
    Score score =
        evaluation(false, NONE, gold).report(predictions(predicted)).withCountries().score();
    assertThat(problems).isEmpty();
    return score;
  }

  @Test
  void exactSpansAreJudgedWithoutPointsAndWithoutWhatIsNoToponym() {
    String found =
        article("a", "", at(0, 5, "Nioro", ""), at(20, 24, "Acme", ""), at(16, 19, "and", ""));
    assertThat(score(GOLD, found).exact()).isEqualTo(new Retrieval(1, 2, 2));
  }

  @Test
  void eupegLeavesOutWhatHasNoPointOnBothSides() {
    String found = article("a", "", at(0, 5, "nioro", NIORO), at(10, 15, "Kayes", ""));
    assertThat(score(GOLD, found).eupeg()).isEqualTo(new Retrieval(1, 1, 1));
  }

  @Test
  void theSameNameMayStandNineCharactersAstrayAndNotTen() {
    assertThat(score(GOLD, article("a", "", at(9, 14, "Nioro", NIORO))).eupeg().right())
        .isEqualTo(1);
    assertThat(score(GOLD, article("a", "", at(10, 15, "Nioro", NIORO))).eupeg().right()).isZero();
    assertThat(score(GOLD, article("a", "", at(0, 5, "Nior", NIORO))).eupeg().right()).isZero();
  }

  @Test
  void anAnswerServesOnce() {
    String twice = article("a", "Gao, Gao", at(0, 3, "Gao", BAMAKO), at(5, 8, "Gao", BAMAKO));
    String once = article("a", "", at(5, 8, "Gao", BAMAKO));
    assertThat(score(twice, once).eupeg()).isEqualTo(new Retrieval(1, 1, 2));
  }

  @Test
  void endToEndAsksForThePointToo() {
    String found = article("a", "", at(0, 5, "Nioro", RIP));
    Score score = score(GOLD, found);
    assertThat(score.eupeg().f1()).isEqualTo(1);
    assertThat(score.endToEnd()).isEqualTo(new Retrieval(0, 1, 1));
    assertThat(score.matched().meanKm()).isBetween(650.0, 720.0);
  }

  @Test
  void aMissIsChargedHalfTheWayRoundTheEarth() {
    Score score = score(GOLD, article("a", ""));
    assertThat(score.matched().n()).isZero();
    assertThat(score.charged().meanKm()).isEqualTo(20_039);
    assertThat(score.charged().auc()).isCloseTo(1, within(1e-4));
  }

  @Test
  void offsetsCountCodePoints() {
    String gold = article("a", "\uD83D\uDD25 Nioro", "{\"start\":2,\"end\":7" + NIORO + "}");
    String found = article("a", "", "{\"start\":2,\"end\":7" + NIORO + "}");
    assertThat(score(gold, found).eupeg().right()).isEqualTo(1);
  }

  @Test
  void withoutCountriesThoseOfBothSidesAreLeftOut() {
    String gold =
        article(
            "a",
            "Mali, Nioro, Senegal",
            at(0, 4, "Mali", point(18, -2) + ",\"fcode\":\"PCLI\""),
            at(6, 11, "Nioro", NIORO));
    String found =
        article(
            "a",
            "",
            at(0, 4, "Mali", point(18, -2) + ",\"feature_code\":\"PCLI\""),
            at(6, 11, "Nioro", NIORO + ",\"feature_code\":\"PPL\""),
            at(13, 20, "Senegal", point(14.5, -14.25) + ",\"feature_code\":\"PCLI\""));
    Evaluation.Report report = evaluation(false, NONE, gold).report(predictions(found));
    assertThat(report.withCountries().score().eupeg()).isEqualTo(new Retrieval(2, 3, 2));
    assertThat(report.withoutCountries().score().eupeg()).isEqualTo(new Retrieval(1, 1, 1));
    assertThat(report.withoutCountries().score().exact()).isEqualTo(new Retrieval(1, 1, 1));
  }

  @Test
  void aCountryIsKnownByTheGazetteerWhereTheAnnotationDoesNotSay() {
    String gold = article("a", "In Mali", at(3, 7, "Mali", point(17.6, -3.9)));
    Evaluation.Report report = evaluation(false, NONE, gold).report(predictions(article("a", "")));
    assertThat(report.withoutCountries().score().eupeg().gold()).isZero();
  }

  @Test
  void anAnswerInsideTheAnnotatedAreaIsNoMissInTheSecondView() {
    String gold = article("a", "In Mali", at(3, 7, "Mali", point(18, -2)));
    Score score = score(gold, article("a", "", at(3, 7, "Mali", BAMAKO)));
    assertThat(score.endToEnd().right()).isZero();
    assertThat(score.inside().right()).isEqualTo(1);
    Score outside = score(gold, article("a", "", at(3, 7, "Mali", point(48.857, 2.352))));
    assertThat(outside.inside().right()).isZero();
  }

  @Test
  void idCountryAndUnitAreComparedWhereBothAreKnown() {
    String gold =
        article(
            "a",
            "Nioro, Bamako",
            at(0, 5, "Nioro", NIORO + ",\"country\":\"Mali\",\"admin1\":\"Kayes Region\""),
            at(7, 13, "Bamako", BAMAKO + ",\"geonameid\":2460596"));
    String found =
        article(
            "a",
            "",
            at(0, 5, "Nioro", RIP + ",\"country\":\"Senegal\",\"admin1\":\"Kaolack\""),
            at(7, 13, "Bamako", BAMAKO + ",\"geonameid\":2460596,\"country\":\"Mali\""));
    Score score = score(gold, found);
    assertThat(score.sameId()).isEqualTo(new Share(1, 1));
    assertThat(score.sameCountry()).isEqualTo(new Share(1, 2));
    assertThat(score.sameAdmin1()).isEqualTo(new Share(0, 1));
  }

  @Test
  void unitsAreTheSameUnderAnyOfTheirNames() {
    String kayes = NIORO + ",\"country\":\"Mali\",\"admin1\":\"Kayes Region\"";
    String gold = article("a", "Nioro", at(0, 5, "Nioro", kayes));
    String same = NIORO + ",\"country\":\"Mali\",\"admin1\":\"Kayes\"";
    assertThat(score(gold, article("a", "", at(0, 5, "Nioro", same))).sameAdmin1())
        .isEqualTo(new Share(1, 1));
  }

  @Test
  void theOracleTakesTheNearestPlaceOfTheName() {
    String gold = article("a", "Nioro, Zzyzx", at(0, 5, "Nioro", RIP), at(7, 12, "Zzyzx", BAMAKO));
    Evaluation.View view =
        evaluation(false, NONE, gold).report(predictions(article("a", ""))).withCountries();
    assertThat(view.known()).isEqualTo(new Share(1, 2));
    assertThat(view.oracle().acc161()).isEqualTo(0.5);
    assertThat(view.oracle().meanKm()).isCloseTo(20_039 / 2.0, within(0.1));
  }

  @Test
  void givenSpansAreMatchedBySpanAlone() {
    String found = article("a", "", at(0, 5, "another spelling", NIORO), at(1, 4, "Nioro", NIORO));
    Evaluation.Report report = evaluation(true, NONE, GOLD).report(predictions(found));
    assertThat(report.withCountries().score().charged().acc161()).isEqualTo(1);
    assertThat(report.withCountries().score().charged().n()).isEqualTo(1);
  }

  @Test
  void articlesThatAreNotAnnotatedAreLeftOutAndCounted() {
    Evaluation.Report report =
        evaluation(false, NONE, GOLD)
            .report(predictions(article("b", "", at(0, 5, "Nioro", NIORO)), article("a", "")));
    assertThat(report.articles()).isEqualTo(new Evaluation.Coverage(1, 1, 1));
    assertThat(report.withCountries().score().eupeg().predicted()).isZero();
  }

  @Test
  void theWorstErrorsComeFirst() {
    String gold =
        article(
            "a",
            "Nioro, Paris, Gao, Gao, Ber",
            at(0, 5, "Nioro", NIORO),
            at(7, 12, "Paris", point(33.661, -95.556)),
            at(14, 17, "Gao", BAMAKO),
            at(19, 22, "Gao", BAMAKO),
            at(24, 27, "Ber", BAMAKO));
    String found =
        article(
            "a",
            "",
            at(0, 5, "Nioro", RIP),
            at(7, 12, "Paris", point(48.857, 2.352) + ",\"country\":\"France\""),
            at(6, 7, ",", BAMAKO));
    Mistakes mistakes = evaluation(false, NONE, gold).report(predictions(found)).mistakes();
    assertThat(mistakes.far()).extracting(Mistakes.Far::name).containsExactly("Paris", "Nioro");
    assertThat(mistakes.far().get(0).answer()).isEqualTo("France");
    assertThat(mistakes.missed())
        .containsExactly(
            new Mistakes.Repeated("Gao", 2, "a", 14, 17),
            new Mistakes.Repeated("Ber", 1, "a", 24, 27));
    assertThat(mistakes.spurious()).containsExactly(new Mistakes.Repeated(",", 1, "a", 6, 7));
  }

  @Test
  void namesThatDifferFromTheTextAreCounted() {
    String shifted = article("a", "In Mali", at(2, 6, "Mali", point(18, -2)));
    assertThat(evaluation(false, NONE, shifted).misplacedNames()).isEqualTo(1);
    assertThat(evaluation(false, NONE, GOLD).misplacedNames()).isZero();
  }

  /** Twenty articles, of which the first so many are answered rightly. */
  private static String[] answers(int right) {
    String[] lines = new String[20];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = article("a" + i, "", at(0, 5, "Nioro", i < right ? NIORO : RIP));
    }
    return lines;
  }

  private static String[] twentyArticles() {
    String[] lines = new String[20];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = article("a" + i, "Nioro is there", at(0, 5, "Nioro", NIORO));
    }
    return lines;
  }

  @Test
  void anIntervalHoldsItsFigureAndDependsOnTheSeedAlone() {
    Evaluation evaluation = evaluation(false, new Sampling(7, 300), twentyArticles());
    Evaluation.View view = evaluation.report(predictions(answers(12))).withCountries();
    Interval interval = view.intervals().get(Metric.END_TO_END_F1);
    assertThat(interval.low()).isBetween(0.3, 0.55);
    assertThat(interval.high()).isBetween(0.65, 0.9);
    assertThat(evaluation.report(predictions(answers(12))).withCountries()).isEqualTo(view);
  }

  @Test
  void aLargeDifferenceIsSignificantAndNoneIsNot() {
    Evaluation evaluation = evaluation(false, new Sampling(7, 300), twentyArticles());
    Comparison.Line better = line(evaluation, answers(5), answers(19));
    assertThat(better.difference()).isCloseTo(0.7, within(1e-9));
    assertThat(better.isSignificant()).isTrue();
    assertThat(better.interval().low()).isPositive();
    Comparison.Line hardly = line(evaluation, answers(12), answers(13));
    assertThat(hardly.isSignificant()).isFalse();
    assertThat(line(evaluation, answers(12), answers(12)).p()).isEqualTo(1);
  }

  private Comparison.Line line(Evaluation evaluation, String[] first, String[] second) {
    return evaluation.compare(predictions(first), predictions(second)).withCountries().stream()
        .filter(line -> line.metric() == Metric.END_TO_END_F1)
        .findFirst()
        .orElseThrow();
  }
}
