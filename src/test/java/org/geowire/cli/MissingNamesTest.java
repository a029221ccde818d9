package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geowire.cli.CliRunner.Outcome;
import org.geowire.cli.MissingNames.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that found no place are counted by country, and the dump that would help is named. */
class MissingNamesTest {

  private static final List<String> UNKNOWN =
      List.of(
          "Fzanakoro", "Tzarrabougou", "Mbelekoba", "Qentalabougou", "Zirabelerikoro", "Dourakan");

  @TempDir Path folder;

  private CliRunner cli;

  @BeforeEach
  void buildGazetteer() {
    cli = new CliRunner(folder);
  }

  /** Each article names one place that no gazetteer has. */
  private String articles(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          "{\"id\":\"%d\",\"date\":\"2025-07-02\",\"text\":\"Gunmen attacked the village of %s near Kayes in Mali on Tuesday. Soldiers went from Kayes to the town of %s in Mali.\"}%n"
              .formatted(i, UNKNOWN.get(i % UNKNOWN.size()), UNKNOWN.get(i % UNKNOWN.size())));
    }
    return Files.writeString(folder.resolve("a" + count + ".jsonl"), lines).toString();
  }

  private Outcome standard(String... args) {
    return CliRunner.raw(
        InputStream.nullInputStream(),
        Map.of("GEOWIRE_BUNDLE", cli.gazetteer().toString(), "HOME", folder.toString()),
        args);
  }

  @Test
  void theUserIsToldWhichDumpWouldHelp() throws IOException {
    for (String command : List.of("toponyms", "incidents")) {
      assertThat(standard(command, articles(6), "-f", "jsonl").err())
          .contains("6 names in Mali (")
          .contains("found no place; 'geowire gazetteer add --download ML' adds");
    }
  }

  @Test
  void aGazetteerOfOnesOwnIsNotAddedTo() throws IOException {
    assertThat(cli.run("toponyms", articles(6), "-f", "jsonl").err())
        .contains("found no place; GeoNames' dump ML.zip may have them")
        .doesNotContain("gazetteer add");
  }

  @Test
  void aFewNamesAreNoReasonAndQuietSaysNothing() throws IOException {
    assertThat(standard("toponyms", articles(4), "-f", "jsonl").err())
        .contains("4 articles")
        .doesNotContain("found no place");
    assertThat(standard("toponyms", articles(6), "-f", "jsonl", "-q").err()).isEmpty();
  }

  @Test
  void theNumberOfThreadsChangesNoWord() throws IOException {
    String many = articles(600);
    Outcome one = standard("toponyms", many, "-f", "jsonl", "-j", "1");
    Outcome four = standard("toponyms", many, "-f", "jsonl", "-j", "4");
    assertThat(one.err()).contains("6 names in Mali").isEqualTo(four.err());
  }

  @Test
  void theNamesMissedMostOftenAreShownAndNoMoreAreKeptThanMemoryAllows() {
    MissingNames missing = new MissingNames();
    for (int i = 0; i < 6_000; i++) {
      missing.add(new Missing("ML", "Mali", Map.of("n" + i, "N" + i)));
    }
    missing.add(new Missing("ML", "Mali", Map.of("n77", "N77")));
    assertThat(missing.lines(code -> "; " + code))
        .containsExactly("5000 names in Mali (N77, N0, N1, ...) found no place; ML");
  }

  @Test
  void theCountriesThatMissMostComeFirst() {
    MissingNames missing = new MissingNames();
    for (int i = 0; i < 7; i++) {
      missing.add(new Missing("TD", "Chad", Map.of("x" + i % 5, "X" + i % 5)));
      missing.add(new Missing("NE", "Niger", Map.of("y" + i, "Y" + i)));
      missing.add(new Missing("BJ", "Benin", Map.of("z" + i % 4, "Z" + i % 4)));
    }
    List<String> lines = new ArrayList<>(missing.lines(code -> ""));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("7 names in Niger");
    assertThat(lines.get(1)).startsWith("5 names in Chad");
  }
}
