package org.geowire.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.text.Segmenter;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * An article cut into tokens and sentences.
 *
 * <p>The stages read one text: the title, where it does not open the body anyway, then the body.
 * {@link #bodyStart} is where the body begins; spans before it have no offsets in the article's
 * text.
 *
 * @param article the article
 * @param bodyStart UTF-16 offset of the body in the text of the tokens
 * @param tokens the tokens of title and body
 * @param sentences the sentences of title and body
 * @param dateline the span of "BAMAKO, Mali (Agency) -", where the body opens with one
 * @param letterCase whether capitals tell anything
 */
public record Document(
    Article article,
    int bodyStart,
    Tokens tokens,
    List<Sentence> sentences,
    Optional<Span> dateline,
    LetterCase letterCase) {

  /** What capitals tell in a text. */
  public enum LetterCase {
    /** Names are capitalised. */
    MIXED(0),
    /** All letters are capitals, as in old wire reports. */
    UPPER(1),
    /** No letter is a capital, as in chat messages. */
    LOWER(2);

    private final int code;

    LetterCase(int code) {
      this.code = code;
    }

    /** Its number in features. */
    public int code() {
      return code;
    }
  }

  /** Cuts an article with the words of a language. */
  public static Document of(Article article, LanguagePack pack) {
    String head = head(article);
    Tokens tokens = Tokens.of(head.isEmpty() ? article.text() : head + article.text());
    List<Sentence> sentences = new Segmenter(pack.words("abbreviations")).sentences(tokens);
    Optional<Span> dateline =
        Datelines.find(tokens, head.length())
            .filter(line -> !Datelines.tellsEvent(line, tokens, pack));
    return new Document(
        article, head.length(), tokens, sentences, dateline, caseOf(tokens, head.length()));
  }

  /**
   * What stands before the body in the text of the tokens; empty where the title opens the body.
   */
  public static String head(Article article) {
    boolean apart = !article.title().isBlank() && !opensWith(article.text(), article.title());
    return apart ? article.title().strip() + "\n\n" : "";
  }

  private static boolean opensWith(String text, String title) {
    return text.strip().startsWith(title.strip());
  }

  private static LetterCase caseOf(Tokens tokens, int bodyStart) {
    int words = 0;
    int capitals = 0;
    int capitalised = 0;
    for (int token = tokens.firstFrom(bodyStart); token < tokens.size() && words < 400; token++) {
      if (tokens.hasLetter(token)) {
        words++;
        capitals += tokens.isAllCapitals(token) ? 1 : 0;
        capitalised += tokens.isCapitalised(token) ? 1 : 0;
      }
    }
    if (words >= 4 && capitals >= words * 0.8) {
      return LetterCase.UPPER;
    }
    return capitalised == 0 && words >= 3 ? LetterCase.LOWER : LetterCase.MIXED;
  }

  public String text() {
    return tokens.text();
  }

  public Optional<LocalDate> date() {
    return article.date();
  }

  /** Whether a span stands in the body, so that it has offsets in the article's text. */
  public boolean inBody(Span span) {
    return span.start() >= bodyStart;
  }

  /** The number of the sentence that holds a token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
