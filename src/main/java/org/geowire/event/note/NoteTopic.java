package org.geowire.event.note;

import java.util.List;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/**
 * What a demonstration is about: "students marched against the killing of two traders" tells no
 * killing. From such a word behind the demonstration to the end of its sentence.
 */
public final class NoteTopic {

  private static final String DEMO = "demo";
  private static final String TOPIC = "topic";

  private final boolean[] about;
  private final int offset;

  private NoteTopic(boolean[] about, int offset) {
    this.about = about;
    this.offset = offset;
  }

  public static NoteTopic of(Passage passage, List<WordList.Found<NoteWord>> words) {
    boolean[] about = new boolean[Math.max(0, passage.end() - passage.first())];
    int demo = -1;
    for (WordList.Found<NoteWord> word : words) {
      int sentence = passage.document().sentenceOf(word.first());
      if (word.meaning().classes().contains(DEMO)) {
        demo = sentence;
      }
      if (demo == sentence && word.meaning().classes().contains(TOPIC)) {
        int end = passage.document().sentences().get(sentence).endToken();
        for (int token = word.first(); token < end && !resumes(passage, token); token++) {
          about[token - passage.first()] = true;
        }
      }
    }
    return new NoteTopic(about, passage.first());
  }

  /**
   * "A picket in support of the singer was broken up", "fired on people protesting against the
   * coup, killing five": the sentence goes on.
   */
  private static boolean resumes(Passage passage, int token) {
    boolean verb =
        passage.is(token, Grammar.BE)
            && passage.find(Grammar.CLAUSE, token - passage.reach().noteRelative, token) < 0;
    return verb || (passage.tokens().gapHas(token - 1, ',') && isHarming(passage, token));
  }

  private static boolean isHarming(Passage passage, int token) {
    for (Trigger trigger : passage.triggers()) {
      boolean harm = trigger.is(TriggerWord.Flag.KILL) || trigger.is(TriggerWord.Flag.HURT);
      boolean ing = trigger.word().form() == TriggerWord.Form.ING;
      if (trigger.first() == token && harm && ing) {
        return true;
      }
    }
    return false;
  }

  boolean holds(int token) {
    int index = token - offset;
    return index >= 0 && index < about.length && about[index];
  }
}
