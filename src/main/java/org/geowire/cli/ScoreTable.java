package org.geowire.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geowire.eval.CodedScore;
import org.geowire.eval.Comparison;
import org.geowire.eval.Distances;
import org.geowire.eval.Evaluation;
import org.geowire.eval.Interval;
import org.geowire.eval.Metric;
import org.geowire.eval.Mistakes;
import org.geowire.eval.MucScore;
import org.geowire.eval.Retrieval;
import org.geowire.eval.Share;

/** Reports of evaluation as text for people to read. */
final class ScoreTable {

  private final StringBuilder text = new StringBuilder();

  private ScoreTable() {}

  static String of(Evaluation.Report report) {
    ScoreTable table = new ScoreTable();
    table.text.append(coverage(report.articles()));
    table.view("All places", report.withCountries(), report.goldSpans());
    table.view("Without countries and continents", report.withoutCountries(), report.goldSpans());
    table.mistakes(report.mistakes());
    return table.text.toString();
  }

  static String of(Evaluation.Duel duel) {
    ScoreTable table = new ScoreTable();
    table.text.append("first:  ").append(coverage(duel.first()));
    table.text.append("second: ").append(coverage(duel.second()));
    table.lines("All places", duel.withCountries());
    table.lines("Without countries and continents", duel.withoutCountries());
    table
        .text
        .append("\np: approximate randomisation over articles, ")
        .append(duel.sampling().resamples())
        .append(" shuffles; * is p < 0.05.\n")
        .append("95 %: paired bootstrap of the difference over articles.\n");
    return table.text.toString();
  }

  static String of(MucScore score) {
    Text.Table table = new Text.Table();
    table.row("", "P", "R", "F1", "right", "found", "annotated");
    score
        .slots()
        .forEach(
            (slot, credit) ->
                table.row(
                    slot.label(),
                    share(credit.precision()),
                    share(credit.recall()),
                    share(credit.f1()),
                    String.format(Locale.ROOT, "%.1f", credit.right()),
                    Integer.toString(credit.predicted()),
                    Integer.toString(credit.gold())));
    String counts = score.documents() + " articles, " + score.droppedOtherType();
    return counts + " incidents of other types left out\n" + table;
  }

  static String of(CodedScore score) {
    Text.Table table = new Text.Table();
    table.row("right", "share", "incidents");
    for (CodedScore.Code code : CodedScore.Code.values()) {
      table.row(code.label(), share(score.share(code)), Integer.toString(score.right().get(code)));
    }
    table.row("all but sub_type", share(score.completeShare()), Integer.toString(score.complete()));
    return score.documents()
        + " articles, "
        + score.coded()
        + " coded incidents, "
        + score.found()
        + " found\n"
        + table
        + (score.found() - score.matched())
        + " found that nobody coded ("
        + share(score.falseShare())
        + "), "
        + score.quiet()
        + " of them in articles without any; "
        + score.abroad()
        + " in another country without a warning\n";
  }

  private static String coverage(Evaluation.Coverage articles) {
    String strange =
        articles.notInGold() == 0 ? "" : ", " + articles.notInGold() + " others left out";
    return articles.gold() + " annotated, " + articles.predicted() + " answered" + strange + "\n";
  }

  private void view(String heading, Evaluation.View view, boolean goldSpans) {
    text.append('\n').append(heading).append('\n');
    if (!goldSpans) {
      retrievals(view);
    }
    distances(view, goldSpans);
    shares(view);
  }

  private void retrievals(Evaluation.View view) {
    Text.Table table = new Text.Table();
    table.row("", "P", "R", "F1", "95 % of F1", "right", "found", "annotated");
    Map<Metric, Interval> ranges = view.intervals();
    retrieval(table, "exact spans", view.score().exact(), range(ranges, Metric.EXACT_F1));
    retrieval(table, "with a point (EUPEG)", view.score().eupeg(), range(ranges, Metric.EUPEG_F1));
    retrieval(
        table,
        "end to end, < 161 km",
        view.score().endToEnd(),
        range(ranges, Metric.END_TO_END_F1));
    retrieval(
        table, "  or inside the area", view.score().inside(), range(ranges, Metric.INSIDE_F1));
    text.append(table);
  }

  private static void retrieval(Text.Table table, String name, Retrieval found, String range) {
    table.row(
        name,
        share(found.precision()),
        share(found.recall()),
        share(found.f1()),
        range,
        Integer.toString(found.right()),
        Integer.toString(found.predicted()),
        Integer.toString(found.gold()));
  }

  private void distances(Evaluation.View view, boolean goldSpans) {
    Text.Table table = new Text.Table();
    table.row("", "Acc@161", "95 %", "mean km", "median", "AUC", "of");
    Map<Metric, Interval> ranges = view.intervals();
    String matched = goldSpans ? "answered names" : "matched names";
    distances(table, matched, view.score().matched(), range(ranges, Metric.MATCHED_ACC161));
    distances(table, "misses charged", view.score().charged(), range(ranges, Metric.ALL_ACC161));
    Share inside = view.score().allInside();
    String extent = range(ranges, Metric.ALL_ACC_EXTENT);
    table.row(
        "  or inside the area",
        inside.of() == 0 ? "-" : share(inside.share()),
        extent,
        "",
        "",
        "",
        of(inside));
    distances(table, "gazetteer at best", view.oracle(), "");
    text.append(table);
  }

  private static void distances(Text.Table table, String name, Distances km, String range) {
    table.row(
        name,
        share(km.acc161()),
        range,
        kilometres(km.meanKm()),
        kilometres(km.medianKm()),
        share(km.auc()),
        Integer.toString(km.n()));
  }

  private void shares(Evaluation.View view) {
    Text.Table table = new Text.Table();
    table.row("", "share", "95 %", "same", "of");
    Map<Metric, Interval> ranges = view.intervals();
    share(table, "same id", view.score().sameId(), range(ranges, Metric.SAME_ID));
    share(table, "same country", view.score().sameCountry(), range(ranges, Metric.SAME_COUNTRY));
    share(table, "same admin1", view.score().sameAdmin1(), range(ranges, Metric.SAME_ADMIN1));
    share(table, "name in the gazetteer", view.known(), "");
    text.append(table);
  }

  private static void share(Text.Table table, String name, Share share, String range) {
    boolean any = share.of() > 0;
    table.row(
        name,
        any ? share(share.share()) : "-",
        any ? range : "-",
        Integer.toString(share.right()),
        of(share));
  }

  private static String of(Share share) {
    return Integer.toString(share.of());
  }

  private static String range(Map<Metric, Interval> intervals, Metric metric) {
    Interval interval = intervals.get(metric);
    return interval == null ? "-" : range(interval);
  }

  private static String range(Interval interval) {
    return share(interval.low()) + " to " + share(interval.high());
  }

  private void lines(String heading, List<Comparison.Line> lines) {
    text.append('\n').append(heading).append('\n');
    Text.Table table = new Text.Table();
    table.row("", "first", "second", "difference", "95 %", "p", "");
    for (Comparison.Line line : lines) {
      table.row(
          line.metric().label(),
          share(line.first()),
          share(line.second()),
          share(line.difference()),
          range(line.interval()),
          share(line.p()),
          line.isSignificant() ? "*" : "");
    }
    text.append(table);
  }

  private void mistakes(Mistakes mistakes) {
    if (!mistakes.far().isEmpty()) {
      Text.Table table = new Text.Table();
      mistakes
          .far()
          .forEach(
              far ->
                  table.row(
                      "  " + far.name(),
                      kilometres(far.km()) + " km",
                      far.article() + ":" + far.start() + "-" + far.end(),
                      far.answer()));
      text.append("\nFarthest answers\n").append(table);
    }
    repeated("Names missed most", mistakes.missed());
    repeated("Names wrongly found most", mistakes.spurious());
  }

  private void repeated(String heading, List<Mistakes.Repeated> mistakes) {
    if (!mistakes.isEmpty()) {
      Text.Table table = new Text.Table();
      for (Mistakes.Repeated mistake : mistakes) {
        table.row(
            "  " + mistake.name(),
            mistake.count() + " x",
            mistake.article() + ":" + mistake.start() + "-" + mistake.end());
      }
      text.append('\n').append(heading).append('\n').append(table);
    }
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.4f", share);
  }

  private static String kilometres(double km) {
    return Double.isNaN(km) ? "-" : String.format(Locale.ROOT, "%.1f", km);
  }
}
