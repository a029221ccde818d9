package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.Test;

/** What is left out unless somebody asks for it, and what never is. */
class LeastConfidenceTest {

  /** The confidence of each incident that a run writes, by its id. */
  private static SortedMap<String, Double> rows(String file, String... options) {
    String[] command = {
      "incidents", file, "-q", "-f", "csv", "--columns", "event_id,event_confidence"
    };
    Outcome outcome =
        CliRunner.raw(
            Stream.concat(List.of(command).stream(), List.of(options).stream())
                .toArray(String[]::new));
    SortedMap<String, Double> rows = new TreeMap<>();
    outcome
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(row -> rows.put(row[0], Double.valueOf(row[1])));
    return rows;
  }

  @Test
  void newsLosesWhatHardlyAnybodyWouldCodeAndZeroBringsItBack() {
    SortedMap<String, Double> usual = rows("src/training/articles.jsonl");
    SortedMap<String, Double> all = rows("src/training/articles.jsonl", "--min-confidence", "0");
    assertThat(all).containsAllEntriesOf(usual).hasSizeGreaterThan(usual.size());
    all.keySet().removeAll(usual.keySet());
    assertThat(all.values()).allMatch(confidence -> confidence <= 0.4);
  }

  @Test
  void noNoteLosesItsRow() {
    assertThat(rows("src/training/notes.jsonl"))
        .isEqualTo(rows("src/training/notes.jsonl", "--min-confidence", "0"));
  }

  @Test
  void anExplanationNamesWhatIsLeftOut() {
    String article = "examples/protests/article.txt";
    assertThat(CliRunner.raw("explain", article).out()).contains("\nIncidents: 5\n");
    assertThat(CliRunner.raw("explain", article, "--min-confidence", "1").out())
        .contains("\nIncidents: none\n", "\nLeft out as too unlikely: 5\n");
  }
}
