package org.geowire.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Sentence;

/**
 * What an article is about as a whole: a match, an anniversary, a trial and a disaster have no
 * attacks of their own.
 */
final class Scene {

  private final boolean match;
  private final boolean memorial;
  private final boolean court;
  private final boolean disaster;
  private final Set<Integer> retracted = new HashSet<>();

  Scene(Document document, List<WordList.Found<Cue>> cues, List<Draft> drafts, StoryReach reach) {
    int sport = 0;
    boolean opens = false;
    boolean tried = false;
    boolean remembered = false;
    boolean struck = false;
    int last = Math.max(reach.opening(), DayLine.opening(document, reach.days()));
    for (WordList.Found<Cue> cue : cues) {
      int sentence = document.sentenceOf(cue.first());
      boolean opening = document.sentences().get(sentence).paragraph() <= last;
      sport += cue.meaning().kind() == Cue.Kind.SPORT ? 1 : 0;
      opens |= opening && cue.meaning().kind() == Cue.Kind.MEMORIAL;
      boolean headline = sentence == 0 && !document.article().title().isBlank();
      remembered |= headline && cue.meaning().kind() == Cue.Kind.HISTORICAL;
      struck |= headline && cue.meaning().kind() == Cue.Kind.CAUSE;
      tried |= opening && cue.meaning().kind() == Cue.Kind.COURT;
      if (cue.meaning().kind() == Cue.Kind.RETRACTED && opensOwnWords(document, cue, cues)) {
        retracted.add(sentence - 1);
      }
    }
    match = sport >= reach.sport() && sport * reach.thinSport() >= document.sentences().size();
    memorial = opens || remembered;
    court = tried;
    disaster = struck && drafts.stream().noneMatch(Scene::isHeadlineOfDeeds);
  }

  /** "Gunmen storm a village": what a headline tells, and no disaster beside it. */
  private static boolean isHeadlineOfDeeds(Draft draft) {
    return draft.sentence() == 0 && !draft.passage().hasCue(Cue.Kind.CAUSE);
  }

  /** "That is false. Our reporter was there": not what somebody is said to deny. */
  private static boolean opensOwnWords(
      Document document, WordList.Found<Cue> cue, List<WordList.Found<Cue>> cues) {
    Sentence sentence = document.sentences().get(document.sentenceOf(cue.first()));
    boolean said = sentence.span().of(document.text()).indexOf('"') >= 0;
    for (WordList.Found<Cue> other : cues) {
      boolean within =
          other.first() >= sentence.firstToken() && other.first() < sentence.endToken();
      said |= within && other.meaning().kind() == Cue.Kind.SPEECH;
    }
    return !said && cue.first() - sentence.firstToken() <= 1;
  }

  /** "A bridge was blown up, posts say. That is false." */
  boolean isRetracted(Draft draft) {
    return retracted.contains(draft.sentence());
  }

  /** Whether it is a figure of speech of a match, or what an anniversary looks back to. */
  boolean isNoReport(Draft draft) {
    boolean armed = draft.roles().isDoer(Party.Kind::isArmed);
    boolean dated = isDated(draft);
    boolean mishap = disaster && !dated && !armed && isViolence(draft);
    boolean deadly = draft.casualties().killed().orElse(0) > 0;
    return mishap || (match && !armed && !deadly) || (memorial && !dated);
  }

  /** Whether a court tells it of the past. */
  boolean looksBack(Draft draft) {
    return court && isViolence(draft) && !isDated(draft);
  }

  private static boolean isDated(Draft draft) {
    return draft.said().filter(said -> said.date().precision() <= 2).isPresent();
  }

  private static boolean isViolence(Draft draft) {
    return draft.type().type().isViolence();
  }
}
