package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;
import org.geowire.eval.CodedScore.Code;
import org.geowire.train.JsonLines;

/**
 * Scores incidents against those that analysts coded, in pairs as {@link CodedMatches} gives them.
 */
public final class CodedEvaluation {

  private static final Set<Code> COMPLETE =
      EnumSet.of(Code.SITE, Code.TYPE, Code.DATE, Code.FATALITIES);

  private final Map<String, List<CodedIncident>> coded = new LinkedHashMap<>();
  private final Map<String, List<CodedIncident>> found = new HashMap<>();
  private final Map<Code, Integer> right = new EnumMap<>(Code.class);
  private int answers;
  private int matched;
  private int quiet;
  private int abroad;
  private int complete;

  private CodedEvaluation() {
    for (Code code : Code.values()) {
      right.put(code, 0);
    }
  }

  /**
   * Scores a file.
   *
   * @param gold JSONL: {@code {"id", "incidents": [...]}}, each incident with columns of Geowire
   * @param predicted what {@code incidents -f jsonl} or {@code -f geojsonl} wrote
   */
  public static CodedScore score(Path gold, Path predicted, Consumer<InputProblem> problems) {
    CodedEvaluation evaluation = new CodedEvaluation();
    JsonLines.read(gold, (json, line, warnings) -> evaluation.coded(json), problems);
    JsonLines.read(predicted, (json, line, warnings) -> evaluation.found(json), problems);
    evaluation.coded.forEach(evaluation::score);
    return evaluation.sum();
  }

  /** Whether a file has incidents with event types, rather than keys of MUC-4. */
  public static boolean isCoded(Path gold) {
    CodedEvaluation evaluation = new CodedEvaluation();
    JsonLines.read(gold, (json, line, warnings) -> evaluation.coded(json), problem -> {});
    return evaluation.coded.values().stream()
        .flatMap(List::stream)
        .anyMatch(incident -> !incident.type().isEmpty());
  }

  private void coded(JsonParser json) throws IOException {
    IncidentFields.Keyed<CodedIncident> keyed = IncidentFields.keyed(json, CodedIncident::of);
    coded.put(keyed.id(), keyed.incidents());
  }

  private void found(JsonParser json) throws IOException {
    Map<String, String> fields = IncidentFields.of(json);
    String id = IncidentFields.document(fields);
    found.computeIfAbsent(id, i -> new ArrayList<>()).add(CodedIncident.of(fields));
  }

  private void score(String id, List<CodedIncident> wanted) {
    List<CodedIncident> got = found.getOrDefault(id, List.of());
    answers += got.size();
    quiet += wanted.isEmpty() ? got.size() : 0;
    CodedMatches.of(wanted, got).forEach(this::count);
  }

  private void count(CodedMatches.Match match) {
    matched++;
    Set<Code> agreed = EnumSet.noneOf(Code.class);
    for (Code code : Code.values()) {
      if (match.gold().agrees(match.answer(), code)) {
        agreed.add(code);
        right.merge(code, 1, Integer::sum);
      }
    }
    complete += agreed.containsAll(COMPLETE) ? 1 : 0;
    boolean elsewhere = !match.gold().country().equals(match.answer().country());
    abroad += elsewhere && !match.answer().warned() ? 1 : 0;
  }

  private CodedScore sum() {
    int incidents = coded.values().stream().mapToInt(List::size).sum();
    return new CodedScore(
        coded.size(), incidents, answers, matched, quiet, abroad, right, complete);
  }
}
