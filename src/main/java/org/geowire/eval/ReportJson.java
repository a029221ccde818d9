package org.geowire.eval;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Writes reports as one JSON object; figures have four decimals, and null is nothing to measure.
 */
public final class ReportJson {

  private static final int DECIMALS = 4;
  private static final double LEVEL = 0.95;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the figures of an output. */
  public static void write(Evaluation.Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new ReportJson(json).report(report);
      json.writeRaw('\n');
    }
  }

  /** Writes a comparison of two outputs. */
  public static void write(Evaluation.Duel duel, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new ReportJson(json).duel(duel);
      json.writeRaw('\n');
    }
  }

  /** Writes the figures of incidents. */
  public static void write(MucScore score, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new ReportJson(json).incidents(score);
      json.writeRaw('\n');
    }
  }

  private void incidents(MucScore score) throws IOException {
    json.writeStartObject();
    json.writeNumberField("documents", score.documents());
    json.writeNumberField("dropped_other_type", score.droppedOtherType());
    for (Map.Entry<MucScore.Slot, MucScore.Credit> slot : score.slots().entrySet()) {
      MucScore.Credit credit = slot.getValue();
      json.writeObjectFieldStart(slot.getKey().label());
      number("P", credit.precision());
      number("R", credit.recall());
      number("F1", credit.f1());
      number("right", credit.right());
      json.writeNumberField("predicted", credit.predicted());
      json.writeNumberField("gold", credit.gold());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes how well coded incidents were found. */
  public static void write(CodedScore score, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new ReportJson(json).coded(score);
      json.writeRaw('\n');
    }
  }

  private void coded(CodedScore score) throws IOException {
    json.writeStartObject();
    json.writeNumberField("documents", score.documents());
    json.writeNumberField("coded", score.coded());
    json.writeNumberField("found", score.found());
    json.writeNumberField("matched", score.matched());
    json.writeNumberField("found_where_none_is_coded", score.quiet());
    json.writeNumberField("abroad_without_warning", score.abroad());
    for (CodedScore.Code code : CodedScore.Code.values()) {
      number(code.label(), score.share(code));
    }
    number("complete", score.completeShare());
    number("false", score.falseShare());
    json.writeEndObject();
  }

  private void report(Evaluation.Report report) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("gold_spans", report.goldSpans());
    coverage("articles", report.articles());
    sampling(report.sampling());
    view("with_countries", report.withCountries(), report.goldSpans());
    view("without_countries", report.withoutCountries(), report.goldSpans());
    mistakes(report.mistakes());
    json.writeEndObject();
  }

  private void duel(Evaluation.Duel duel) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("gold_spans", duel.goldSpans());
    coverage("first", duel.first());
    coverage("second", duel.second());
    sampling(duel.sampling());
    lines("with_countries", duel.withCountries());
    lines("without_countries", duel.withoutCountries());
    json.writeEndObject();
  }

  private void coverage(String name, Evaluation.Coverage coverage) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("gold", coverage.gold());
    json.writeNumberField("predicted", coverage.predicted());
    json.writeNumberField("not_in_gold", coverage.notInGold());
    json.writeEndObject();
  }

  private void sampling(Sampling sampling) throws IOException {
    json.writeObjectFieldStart("sampling");
    json.writeNumberField("seed", sampling.seed());
    json.writeNumberField("resamples", sampling.resamples());
    number("level", LEVEL);
    json.writeEndObject();
  }

  private void view(String name, Evaluation.View view, boolean goldSpans) throws IOException {
    Score score = view.score();
    json.writeObjectFieldStart(name);
    if (!goldSpans) {
      retrieval("recognition_exact", score.exact());
      retrieval("recognition_eupeg", score.eupeg());
      retrieval("end_to_end_161", score.endToEnd());
      retrieval("end_to_end_extent", score.inside());
    }
    distances("matched", score.matched());
    json.writeEndObject();
    distances("recall_view", score.charged());
    number("acc_extent", score.allInside().share());
    json.writeEndObject();
    share("geonameid", "of_pairs_with_ids", score.sameId());
    share("country", "of_pairs_with_countries", score.sameCountry());
    share("admin1", "of_pairs_with_admin1", score.sameAdmin1());
    distances("oracle", view.oracle());
    json.writeNumberField("known", view.known().right());
    json.writeEndObject();
    intervals(view.intervals());
    json.writeEndObject();
  }

  private void retrieval(String name, Retrieval retrieval) throws IOException {
    json.writeObjectFieldStart(name);
    number("P", retrieval.precision());
    number("R", retrieval.recall());
    number("F1", retrieval.f1());
    json.writeNumberField("right", retrieval.right());
    json.writeNumberField("predicted", retrieval.predicted());
    json.writeNumberField("gold", retrieval.gold());
    json.writeEndObject();
  }

  /** Leaves the object open, for what goes with the distances. */
  private void distances(String name, Distances distances) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("n", distances.n());
    number("acc161", distances.acc161());
    number("mean_km", distances.meanKm());
    number("median_km", distances.medianKm());
    number("auc", distances.auc());
  }

  private void share(String name, String of, Share share) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("same", share.right());
    json.writeNumberField(of, share.of());
    number("share", share.share());
    json.writeEndObject();
  }

  private void intervals(Map<Metric, Interval> intervals) throws IOException {
    json.writeObjectFieldStart("intervals");
    for (Map.Entry<Metric, Interval> entry : intervals.entrySet()) {
      interval(entry.getKey().label(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void interval(String name, Interval interval) throws IOException {
    json.writeArrayFieldStart(name);
    number(interval.low());
    number(interval.high());
    json.writeEndArray();
  }

  private void lines(String name, List<Comparison.Line> lines) throws IOException {
    json.writeObjectFieldStart(name);
    for (Comparison.Line line : lines) {
      json.writeObjectFieldStart(line.metric().label());
      number("first", line.first());
      number("second", line.second());
      number("difference", line.difference());
      interval("interval", line.interval());
      number("p", line.p());
      json.writeBooleanField("significant", line.isSignificant());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void mistakes(Mistakes mistakes) throws IOException {
    json.writeObjectFieldStart("worst");
    json.writeArrayFieldStart("far");
    for (Mistakes.Far far : mistakes.far()) {
      json.writeStartObject();
      place(far.article(), far.start(), far.end(), far.name());
      json.writeStringField("answer", far.answer());
      number("km", far.km());
      json.writeEndObject();
    }
    json.writeEndArray();
    repeated("missed", mistakes.missed());
    repeated("spurious", mistakes.spurious());
    json.writeEndObject();
  }

  private void repeated(String name, List<Mistakes.Repeated> mistakes) throws IOException {
    json.writeArrayFieldStart(name);
    for (Mistakes.Repeated mistake : mistakes) {
      json.writeStartObject();
      place(mistake.article(), mistake.start(), mistake.end(), mistake.name());
      json.writeNumberField("count", mistake.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(String article, int start, int end, String name) throws IOException {
    json.writeStringField("id", article);
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
    json.writeStringField("text", name);
  }

  private void number(String name, double number) throws IOException {
    json.writeFieldName(name);
    number(number);
  }

  private void number(double number) throws IOException {
    if (Double.isFinite(number)) {
      json.writeNumber(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    } else {
      json.writeNull();
    }
  }
}
