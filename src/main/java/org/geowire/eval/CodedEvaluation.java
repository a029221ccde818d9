package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;
import org.geowire.eval.CodedScore.Code;
import org.geowire.train.JsonLines;

/**
 * Scores incidents against those that analysts coded.
 *
 * <p>A found incident may belong to a coded one of the same site, or of the same type and date.
 * Pairs are taken greedily by what they have in common, the site first.
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

  /** A found incident that may be a coded one. */
  private record Match(CodedIncident gold, CodedIncident answer, int goldAt, int answerAt) {

    boolean isPossible() {
      boolean alike = gold.agrees(answer, Code.TYPE) && gold.agrees(answer, Code.DATE);
      return alike || gold.agrees(answer, Code.SITE);
    }

    int merit() {
      int sum = 0;
      for (Code code : Code.values()) {
        sum += gold.agrees(answer, code) ? code.merit() : 0;
      }
      return sum;
    }
  }

  private void score(String id, List<CodedIncident> wanted) {
    List<CodedIncident> got = found.getOrDefault(id, List.of());
    answers += got.size();
    quiet += wanted.isEmpty() ? got.size() : 0;
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenAnswers = new HashSet<>();
    for (Match match : matches(wanted, got)) {
      if (!takenGold.contains(match.goldAt()) && takenAnswers.add(match.answerAt())) {
        takenGold.add(match.goldAt());
        count(match);
      }
    }
  }

  private static List<Match> matches(List<CodedIncident> wanted, List<CodedIncident> got) {
    List<Match> possible = new ArrayList<>();
    for (int g = 0; g < wanted.size(); g++) {
      for (int a = 0; a < got.size(); a++) {
        Match match = new Match(wanted.get(g), got.get(a), g, a);
        if (match.isPossible()) {
          possible.add(match);
        }
      }
    }
    // The sort is stable: of equal merits the first coded and the first found win.
    possible.sort(Comparator.comparingInt(Match::merit).reversed());
    return possible;
  }

  private void count(Match match) {
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
