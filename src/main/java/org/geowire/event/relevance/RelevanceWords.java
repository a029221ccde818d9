package org.geowire.event.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/** Words that tell what a passage is about, and which side of a deed they name. */
final class RelevanceWords {

  /** Stands for no subject and no side. */
  static final int NONE = -1;

  private final PhraseTable words;
  private final List<String> subjects = new ArrayList<>();
  private final List<String> sides = new ArrayList<>();

  RelevanceWords(LanguagePack pack) {
    words = pack.phrases("relevance-words");
    for (PhraseTable.Entry word : words.entries()) {
      number(word.value(0), subjects);
      number(word.value(1), sides);
    }
  }

  /** The place of a name in a list, where it is put if it is new; none for no name. */
  private static int number(String name, List<String> names) {
    if (name.isEmpty()) {
      return NONE;
    }
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  int subjects() {
    return subjects.size();
  }

  int sides() {
    return sides.size();
  }

  /**
   * What the words of a text stand for, by token.
   *
   * @param subject of each token, or none
   * @param side of each token, or none
   */
  record Read(int[] subject, int[] side) {}

  Read read(Tokens tokens) {
    Read read = new Read(new int[tokens.size()], new int[tokens.size()]);
    for (int token = 0; token < tokens.size(); token++) {
      Optional<PhraseTable.Entry> word = words.single(tokens, token);
      read.subject()[token] = word.isEmpty() ? NONE : subjects.indexOf(word.get().value(0));
      read.side()[token] = word.isEmpty() ? NONE : sides.indexOf(word.get().value(1));
    }
    return read;
  }
}
