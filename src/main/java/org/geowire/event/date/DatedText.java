package org.geowire.event.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/** A document with its phrases and the dates of its sentences, each of which is read once. */
public final class DatedText {

  private final Document document;
  private final Matches matches;
  private final DateParser parser;
  private final DateParser.Known known;

  /** By sentence; empty until one asks for it. */
  private final List<Optional<List<SaidDate>>> dates;

  public DatedText(Document document, Matches matches, DateParser parser, DateParser.Known known) {
    this.document = document;
    this.matches = matches;
    this.parser = parser;
    this.known = known;
    dates = new ArrayList<>(Collections.nCopies(document.sentences().size(), Optional.empty()));
  }

  public Document document() {
    return document;
  }

  public Matches matches() {
    return matches;
  }

  public DateParser.Known known() {
    return known;
  }

  /** The dates that a sentence says. */
  public List<SaidDate> dates(int sentence) {
    Optional<List<SaidDate>> read = dates.get(sentence);
    if (read.isPresent()) {
      return read.get();
    }
    List<SaidDate> said = dates(first(sentence), end(sentence));
    dates.set(sentence, Optional.of(said));
    return said;
  }

  /** The dates between two tokens. */
  public List<SaidDate> dates(int first, int end) {
    return parser.dates(matches, first, end, known);
  }

  /** The words of dates between two tokens. */
  public List<WordList.Found<Lexicon.DateWord>> words(int first, int end) {
    return parser.words(matches, first, end);
  }

  /** The first token of a sentence behind a dateline. */
  public int first(int sentence) {
    Sentence span = document.sentences().get(sentence);
    Optional<Span> line = document.dateline();
    return line.isPresent() && line.get().overlaps(span.span())
        ? Math.min(document.tokens().firstFrom(line.get().end()), span.endToken())
        : span.firstToken();
  }

  /** The token behind the last of a sentence. */
  public int end(int sentence) {
    return document.sentences().get(sentence).endToken();
  }
}
