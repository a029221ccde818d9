package org.geowire.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.geowire.resource.Resources;

/** An ordered list of named rules: lines of name, what follows and conditions. */
public final class RuleTable {

  private static final int COLUMNS = 3;

  /**
   * A rule.
   *
   * @param name what explains a decision
   * @param result what follows where it holds
   * @param conditions all of which must hold, in the order of the table
   */
  public record Rule(String name, String result, List<String> conditions) {}

  private final List<Rule> rules;

  private RuleTable(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules in a resource ("/model/note-rules.tsv"). */
  public static RuleTable load(String resource) {
    try (InputStream in = Resources.open(resource)) {
      return new RuleTable(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(line -> rule(resource, line))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Rule rule(String resource, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(resource + ": not name, result and conditions: " + line);
    }
    List<String> conditions =
        cells[2].isBlank() ? List.of() : List.of(cells[2].strip().split(" +"));
    return new Rule(cells[0], cells[1], conditions);
  }

  /** The rules in their order. */
  public List<Rule> rules() {
    return rules;
  }
}
