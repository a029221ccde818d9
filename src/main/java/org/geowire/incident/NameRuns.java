package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/** Finds runs of capitalised words, which may name places that nobody knows. */
final class NameRuns {

  private final WordKinds kinds;
  private final PhraseTable small;
  private final PhraseTable common;
  private final int longest;

  NameRuns(LanguagePack pack, WordKinds kinds, WeightTable weights) {
    this.kinds = kinds;
    small = pack.phrases("run-words");
    common = pack.phrases("common-words");
    longest = (int) weights.of("run-tokens");
  }

  /** Tokens from {@code first} up to, but not with, {@code end}. */
  record Run(int first, int end) {}

  /** The runs of a sentence from left to right; none where capitals tell nothing. */
  List<Run> of(Document document, Sentence sentence) {
    if (document.letterCase() != Document.LetterCase.MIXED) {
      return List.of();
    }
    Tokens tokens = document.tokens();
    List<Run> runs = new ArrayList<>();
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      if (!opens(tokens, token, sentence)) {
        token++;
        continue;
      }
      int end = token + 1;
      while (end < sentence.endToken() && joins(tokens, end - 1) && continues(tokens, end)) {
        end++;
      }
      boolean word = tokens.end(end - 1) - tokens.start(token) > 1;
      if (end - token <= longest && word && !isBodySomewhere(tokens, token, end, sentence)) {
        runs.add(new Run(token, end));
      }
      token = end;
    }
    return runs;
  }

  /** "To the Joint Task Force in Lamitan", "an SLPP MP in Kailahun": who is there is no place. */
  private boolean isBodySomewhere(Tokens tokens, int first, int end, Sentence sentence) {
    return first > sentence.firstToken()
        && end + 1 < sentence.endToken()
        && kinds.of(tokens, first - 1) == WordKinds.Kind.ARTICLE
        && kinds.of(tokens, end) == WordKinds.Kind.LOC
        && tokens.isCapitalised(end + 1);
  }

  private boolean opens(Tokens tokens, int token, Sentence sentence) {
    if (!tokens.hasLetter(token) || isPlain(tokens, token)) {
      return false;
    }
    boolean start = token == sentence.firstToken();
    if (tokens.isCapitalised(token)) {
      return !start || !common.contains(tokens, token);
    }
    return isArticle(tokens, token);
  }

  /** "al-" before a capital. */
  private boolean isArticle(Tokens tokens, int token) {
    return tokens.gapIs(token, '-')
        && tokens.isCapitalised(token + 1)
        && isSmall(tokens, token, "open");
  }

  private boolean isSmall(Tokens tokens, int token, String part) {
    Optional<PhraseTable.Entry> row = small.single(tokens, token);
    return row.isPresent() && row.get().value(0).equals(part);
  }

  /** Whether a word only holds sentences together, or names a day. */
  private boolean isPlain(Tokens tokens, int token) {
    return switch (kinds.of(tokens, token)) {
      case LOC, PREP, OF, ARTICLE, CONJ, PRONOUN, BE, AUX, MONTH, DAY, SPEECH -> true;
      default -> false;
    };
  }

  private boolean continues(Tokens tokens, int token) {
    boolean apart = tokens.gapIs(token - 1, ' ');
    if (tokens.isCapitalised(token)) {
      return !apart || !isPlain(tokens, token);
    }
    if (apart) {
      return isArticle(tokens, token);
    }
    return tokens.startsWithDigit(token) || !isSmall(tokens, token, "end");
  }

  /** Over a space, a hyphen or an apostrophe, or a space with an apostrophe beside it. */
  private static boolean joins(Tokens tokens, int token) {
    int from = tokens.end(token);
    int length = tokens.start(token + 1) - from;
    for (int at = from; at < from + length; at++) {
      char c = tokens.charAt(at);
      if (c != ' ' && c != '-' && !isApostrophe(c)) {
        return false;
      }
    }
    return length == 1 || (length == 2 && tokens.charAt(from) != tokens.charAt(from + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʾ';
  }
}
