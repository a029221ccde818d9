package org.geowire.incident;

import java.util.List;
import org.geowire.event.EventMention;
import org.geowire.event.type.EventType;
import org.geowire.model.WeightTable;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * What speaks for a name as the site of an event by where it stands: its side of the trigger, its
 * distance, the words between the two.
 */
final class EventWeights {

  private final ArticleNames names;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final SpotWeights standing;
  private final SiteWords words;
  private final WeightTable weights;
  private final double distance;
  private final double otherClause;
  private final double afterTrigger;
  private final int mostExplaining;
  private final int longestVerb;

  EventWeights(ArticleNames names, SiteWords words, WeightTable weights) {
    this.names = names;
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.standing = names.standing();
    this.words = words;
    this.weights = weights;
    distance = weights.of("distance");
    otherClause = weights.of("other-clause");
    afterTrigger = weights.of("after-trigger");
    mostExplaining = (int) weights.of("explaining-tokens");
    longestVerb = (int) weights.of("verb-tokens");
  }

  /**
   * What speaks for a name, with what speaks for it whatever happened; log-odds.
   *
   * @param told the trigger
   */
  double of(Spot spot, Span told) {
    int trigger = tokens.firstFrom(told.start());
    int triggerEnd = tokens.firstFrom(told.end());
    int first = spot.toponym().firstToken();
    boolean after = first >= triggerEnd;
    int from = after ? triggerEnd : spot.toponym().endToken();
    int to = after ? first : trigger;
    double score = isTold(spot, trigger) ? weights.of("where") : standing.of(spot);
    score += distance * Math.max(0, to - from);
    score += otherClause * clauseMarks(tokens, from, to);
    score += after ? afterTrigger : 0;
    score += after && isLeft(spot, triggerEnd) ? weights.of("out-of") : 0;
    score += !after && isStruckSubject(spot, trigger) ? weights.of("subject") : 0;
    score += !after && isGoal(spot, trigger) ? weights.of("goal") : 0;
    return score;
  }

  /** What speaks against a place of which only the cause or demand of what happened tells. */
  double topic(EventMention mention, Spot spot) {
    EventType type = mention.type().type();
    boolean hasTopic =
        type == EventType.PROTESTS || type == EventType.RIOTS || type == EventType.STRATEGIC;
    return hasTopic && isTopic(spot) ? weights.of("topic") : 0;
  }

  /** "Marched in Sikasso against the killing of a teacher in Kayes": Kayes. */
  private boolean isTopic(Spot spot) {
    boolean topic = false;
    for (int i = spot.index() - 1; i >= 0 && spots.get(i).sentence() == spot.sentence(); i--) {
      int first = spots.get(i).toponym().endToken();
      int end = spots.get(i + 1).toponym().firstToken();
      for (int token = first; token < end; token++) {
        topic |= words.isTopic(tokens, token);
      }
      if (topic && spots.get(i).isPartOfCountry()) {
        return true;
      }
    }
    return false;
  }

  /** "He drove to X and blew himself up": who goes there acts there. */
  private boolean isGoal(Spot spot, int trigger) {
    int end = spot.toponym().endToken();
    int limit = names.document().sentences().get(spot.sentence()).firstToken();
    return trigger > end
        && trigger - end <= longestVerb
        && words.isJoiner(tokens, end)
        && tokens.gapIs(end - 1, ' ')
        && names.neighbours().wordBefore(spot, limit).equals("to");
  }

  /** "They had come from X, where gunmen killed ten": the last place told of so. */
  private boolean isTold(Spot spot, int trigger) {
    int where = spot.toponym().endToken();
    boolean opens = where < trigger && words.elsewhere().isWhere(tokens, where);
    for (int i = spot.index() + 1; opens && i < spots.size(); i++) {
      opens = spots.get(i).toponym().firstToken() >= trigger;
    }
    return opens && spot.isName() && !spot.isCountry() && clauseMarks(tokens, where, trigger) == 0;
  }

  /** "Pushed the rebels out of the nearby town of Bara": that is where they were. */
  private boolean isLeft(Spot spot, int triggerEnd) {
    int first = spot.toponym().firstToken();
    boolean near = first - triggerEnd <= mostExplaining;
    boolean next =
        spot.index() == 0 || spots.get(spot.index() - 1).toponym().endToken() <= triggerEnd;
    return near
        && next
        && words
            .before(tokens, first, triggerEnd)
            .filter(match -> words.isOutOf(tokens, match.first()))
            .isPresent();
  }

  /** "Komar had been occupied", "Nyala was hit again". */
  private boolean isStruckSubject(Spot spot, int trigger) {
    int end = spot.toponym().endToken();
    return spot.isName()
        && !spot.isCountry()
        && trigger - end >= 1
        && trigger - end <= longestVerb
        && words.isPassive(tokens, trigger - 1)
        && words.isPassive(tokens, end)
        && tokens.gapIs(end - 1, ' ');
  }

  /** Semicolons and colons between two tokens; commas are too often those of a list or a place. */
  static int clauseMarks(Tokens tokens, int from, int to) {
    int marks = 0;
    for (int token = from; token < to; token++) {
      marks += tokens.gapHas(token, ';') || tokens.gapHas(token, ':') ? 1 : 0;
    }
    return marks;
  }
}
