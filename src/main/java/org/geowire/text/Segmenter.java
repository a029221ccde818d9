package org.geowire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences and paragraphs.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark before a capital, a digit or a
 * quote, unless the stop belongs to an abbreviation or an initial; and always at an empty line, or
 * at a line break behind a line that does not run on.
 */
public final class Segmenter {

  private final Set<String> abbreviations;

  /**
   * @param abbreviations folded words after which a full stop does not end the sentence ("gen",
   *     "st")
   */
  public Segmenter(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences of a text in order; every token belongs to exactly one. */
  public List<Sentence> sentences(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    for (int token = 0; token < tokens.size(); token++) {
      Break end = breakAfter(tokens, token);
      if (end != Break.NONE) {
        sentences.add(sentence(tokens, first, token, paragraph));
        first = token + 1;
        paragraph += end == Break.PARAGRAPH ? 1 : 0;
      }
    }
    return sentences;
  }

  private static Sentence sentence(Tokens tokens, int first, int last, int paragraph) {
    int end = tokens.end(last);
    int limit = last + 1 < tokens.size() ? tokens.start(last + 1) : tokens.text().length();
    while (end < limit && !Character.isWhitespace(tokens.text().charAt(end))) {
      end++;
    }
    return new Sentence(new Span(tokens.start(first), end), first, last + 1, paragraph);
  }

  private enum Break {
    NONE,
    SENTENCE,
    PARAGRAPH
  }

  private Break breakAfter(Tokens tokens, int token) {
    if (token + 1 == tokens.size()) {
      return Break.PARAGRAPH;
    }
    if (tokens.gapIs(token, ' ')) {
      return Break.NONE;
    }
    String text = tokens.text();
    int lines = 0;
    boolean stop = false;
    boolean comma = false;
    for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
      char c = text.charAt(i);
      lines += c == '\n' ? 1 : 0;
      stop |= c == '.' || c == '?' || c == '!' || c == '…' || c == '。' || c == '؟';
      comma |= c == ',' || c == ';';
    }
    if (lines >= 2) {
      return Break.PARAGRAPH;
    }
    if (stop && endsSentence(tokens, token, comma)) {
      return lines == 1 ? Break.PARAGRAPH : Break.SENTENCE;
    }
    // A line that neither closes nor runs on in lower case is a heading or an item of a list.
    boolean heading =
        lines == 1 && !comma && tokens.isCapitalised(token + 1) && !runsOn(tokens, token);
    return heading ? Break.PARAGRAPH : Break.NONE;
  }

  /** Lines wrapped at a fixed width are long and break anywhere; a heading is short. */
  private static boolean runsOn(Tokens tokens, int token) {
    String text = tokens.text();
    int lineStart = text.lastIndexOf('\n', tokens.end(token) - 1) + 1;
    int lineEnd = text.indexOf('\n', tokens.end(token));
    return lineEnd - lineStart >= 60 && lineEnd - lineStart <= 100;
  }

  private boolean endsSentence(Tokens tokens, int token, boolean comma) {
    if (comma || !hasSpace(tokens, token)) {
      return false;
    }
    boolean onlyStop = !tokens.gapHas(token, '?') && !tokens.gapHas(token, '!');
    if (onlyStop && isAbbreviated(tokens, token)) {
      return false;
    }
    return tokens.isCapitalised(token + 1)
        || tokens.startsWithDigit(token + 1)
        || quoteOpens(tokens, token);
  }

  private static boolean hasSpace(Tokens tokens, int token) {
    return tokens.gapHas(token, ' ') || tokens.gapHas(token, '\n');
  }

  private static boolean quoteOpens(Tokens tokens, int token) {
    return tokens.gapHas(token, '“') || tokens.gapHas(token, '"') || tokens.gapHas(token, '[');
  }

  private boolean isAbbreviated(Tokens tokens, int token) {
    char after = tokens.text().charAt(tokens.end(token));
    if (after != '.') {
      return false;
    }
    int length = tokens.end(token) - tokens.start(token);
    boolean initial = length == 1 && tokens.isCapitalised(token) && !closesAcronym(tokens, token);
    return initial || abbreviations.contains(tokens.folded(token));
  }

  /**
   * "U.S. Officials" ends no sentence surely, "in the U.S. The army" does: an article or pronoun
   * tells.
   */
  private static boolean closesAcronym(Tokens tokens, int token) {
    boolean dotted =
        token > 0
            && tokens.gapIs(token - 1, '.')
            && tokens.start(token) - tokens.start(token - 1) == 2;
    return dotted
        && token + 1 < tokens.size()
        && tokens.end(token + 1) - tokens.start(token + 1) <= 3;
  }
}
