package org.geowire.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geowire.eval.CodedScore.Code;

/**
 * Which found incidents of an article are which coded ones.
 *
 * <p>A found incident may belong to a coded one of the same site, or of the same type and date.
 * Pairs are taken greedily by what they have in common, the site first.
 */
final class CodedMatches {

  private CodedMatches() {}

  /** A found incident that is a coded one, with their numbers in their lists. */
  record Match(CodedIncident gold, CodedIncident answer, int goldAt, int answerAt) {

    private boolean isPossible() {
      boolean alike = gold.agrees(answer, Code.TYPE) && gold.agrees(answer, Code.DATE);
      return alike || gold.agrees(answer, Code.SITE);
    }

    private int merit() {
      int sum = 0;
      for (Code code : Code.values()) {
        sum += gold.agrees(answer, code) ? code.merit() : 0;
      }
      return sum;
    }
  }

  /** The pairs; each incident is in one at most. */
  static List<Match> of(List<CodedIncident> wanted, List<CodedIncident> got) {
    List<Match> taken = new ArrayList<>();
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenAnswers = new HashSet<>();
    for (Match match : possible(wanted, got)) {
      if (!takenGold.contains(match.goldAt()) && takenAnswers.add(match.answerAt())) {
        takenGold.add(match.goldAt());
        taken.add(match);
      }
    }
    return taken;
  }

  private static List<Match> possible(List<CodedIncident> wanted, List<CodedIncident> got) {
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
}
