package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;
import org.geowire.eval.MucScore.Slot;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.train.JsonLines;

/**
 * Scores incidents against answer keys in the manner of MUC-4.
 *
 * <p>An incident may answer a key of its own type, or any if it is an attack (half right), unless
 * it contradicts its location. Pairs are taken greedily by location, type and date. What is missing
 * counts against recall, unless the key is optional, what is spurious against precision.
 */
public final class MucEvaluation {

  private static final double TYPE_WEIGHT = 0.4;
  private static final double DATE_WEIGHT = 0.05;

  private final MucWords words;
  private final Consumer<InputProblem> problems;
  private final Map<String, List<MucKey>> keys = new LinkedHashMap<>();
  private final Map<String, List<MucAnswer>> answers = new HashMap<>();
  private final Map<Slot, double[]> sums = new EnumMap<>(Slot.class);
  private int dropped;

  private MucEvaluation(Gazetteer gazetteer, Consumer<InputProblem> problems) {
    this.words = new MucWords(gazetteer);
    this.problems = problems;
    for (Slot slot : Slot.values()) {
      sums.put(slot, new double[3]);
    }
  }

  /**
   * Scores a file.
   *
   * @param gold JSONL: {@code {"id", "incidents": [{"template", "type", "location", "date"}]}}
   * @param predicted what {@code incidents -f jsonl} or {@code -f geojsonl} wrote
   */
  public static MucScore score(
      Path gold, Path predicted, Gazetteer gazetteer, Consumer<InputProblem> problems) {
    MucEvaluation evaluation = new MucEvaluation(gazetteer, problems);
    JsonLines.read(gold, (json, line, warnings) -> evaluation.key(json), problems);
    JsonLines.read(
        predicted, (json, line, warnings) -> evaluation.answer(json), evaluation.problems);
    evaluation.keys.forEach(evaluation::score);
    return evaluation.sum();
  }

  private void key(JsonParser json) throws IOException {
    IncidentFields.Keyed<MucKey> keyed =
        IncidentFields.keyed(json, fields -> MucKey.of(fields, words));
    keys.put(keyed.id(), keyed.incidents());
  }

  private void answer(JsonParser json) throws IOException {
    Map<String, String> fields = IncidentFields.of(json);
    String id = IncidentFields.document(fields);
    answers.computeIfAbsent(id, i -> new ArrayList<>()).add(MucAnswer.of(fields, words));
  }

  /** An answer that may belong to a key. */
  private record Match(MucKey key, MucAnswer answer, int keyAt, int answerAt) {

    double merit() {
      return answer.placeCredit(key)
          + TYPE_WEIGHT * answer.typeCredit(key)
          + DATE_WEIGHT * answer.dateCredit(key);
    }

    boolean isPossible() {
      boolean agrees = answer.placeCredit(key) > 0 || !answer.located();
      return agrees && answer.typeCredit(key) > 0;
    }
  }

  private void score(String id, List<MucKey> wanted) {
    List<MucAnswer> all = answers.getOrDefault(id, List.of());
    List<MucAnswer> found = all.stream().filter(answer -> !answer.types().isEmpty()).toList();
    dropped += all.size() - found.size();
    Set<Integer> matched = new HashSet<>();
    for (Match match : pairs(wanted, found)) {
      matched.add(match.keyAt());
      credit(match);
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (matched.contains(i) || !wanted.get(i).optional()) {
        ask(wanted.get(i));
      }
    }
    found.forEach(this::act);
  }

  private static List<Match> pairs(List<MucKey> wanted, List<MucAnswer> found) {
    List<Match> possible = new ArrayList<>();
    for (int k = 0; k < wanted.size(); k++) {
      for (int a = 0; a < found.size(); a++) {
        Match match = new Match(wanted.get(k), found.get(a), k, a);
        if (match.isPossible()) {
          possible.add(match);
        }
      }
    }
    // The sort is stable, so that of equal merits the first key and the first answer win.
    possible.sort(Comparator.comparingDouble(Match::merit).reversed());
    Set<Integer> keys = new HashSet<>();
    Set<Integer> answers = new HashSet<>();
    List<Match> pairs = new ArrayList<>();
    for (Match match : possible) {
      if (!keys.contains(match.keyAt()) && answers.add(match.answerAt())) {
        keys.add(match.keyAt());
        pairs.add(match);
      }
    }
    return pairs;
  }

  private void credit(Match match) {
    add(Slot.TEMPLATE, 0, 1);
    add(Slot.TYPE, 0, match.answer().typeCredit(match.key()));
    add(Slot.LOCATION, 0, match.answer().placeCredit(match.key()));
    add(Slot.DATE, 0, match.answer().dateCredit(match.key()));
  }

  private void act(MucAnswer answer) {
    add(Slot.TEMPLATE, 1, 1);
    add(Slot.TYPE, 1, 1);
    add(Slot.LOCATION, 1, answer.located() ? 1 : 0);
    add(Slot.DATE, 1, answer.from().isEmpty() ? 0 : 1);
  }

  private void ask(MucKey key) {
    add(Slot.TEMPLATE, 2, 1);
    add(Slot.TYPE, 2, key.types().isEmpty() ? 0 : 1);
    add(Slot.LOCATION, 2, key.sites().isEmpty() ? 0 : 1);
    add(Slot.DATE, 2, key.dates().isEmpty() ? 0 : 1);
  }

  private void add(Slot slot, int column, double amount) {
    sums.get(slot)[column] += amount;
  }

  private MucScore sum() {
    Map<Slot, MucScore.Credit> slots = new EnumMap<>(Slot.class);
    sums.forEach(
        (slot, sum) -> slots.put(slot, new MucScore.Credit(sum[0], (int) sum[1], (int) sum[2])));
    return new MucScore(keys.size(), dropped, slots);
  }
}
