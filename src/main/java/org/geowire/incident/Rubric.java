package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * Finds the place that opens a paragraph of news in brief and of which all of it tells: "Kherson.",
 * "SARAVENA (Arauca).", "* El Obeid:", "NAKURU -".
 */
final class Rubric {

  private final Document document;
  private final Tokens tokens;
  private final SiteWords words;
  private final int longestBracket;

  /** By paragraph; none where it opens with no place. */
  private final List<Optional<Spot>> openings = new ArrayList<>();

  Rubric(Document document, List<Spot> spots, SiteWords words, WeightTable weights) {
    this.document = document;
    this.tokens = document.tokens();
    this.words = words;
    longestBracket = (int) weights.of("bracket-chars");
    int paragraph = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        while (openings.size() <= paragraph) {
          openings.add(Optional.empty());
        }
        openings.set(paragraph, opening(sentence, spots));
      }
    }
  }

  /** The place that opens the paragraph of a sentence. */
  Optional<Spot> of(int sentence) {
    return openings.get(document.sentences().get(sentence).paragraph());
  }

  private Optional<Spot> opening(Sentence sentence, List<Spot> spots) {
    int first = sentence.firstToken();
    while (first < sentence.endToken() && !tokens.hasLetter(first)) {
      first++;
    }
    for (Spot spot : spots) {
      if (spot.toponym().firstToken() == first) {
        return mayOpen(spot) && isSetOff(spot) ? Optional.of(spot) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean mayOpen(Spot spot) {
    return spot.isPartOfCountry()
        && (document.dateline().isEmpty()
            || !document.dateline().get().overlaps(spot.toponym().span()));
  }

  /** A stop, a colon or a dash follows, perhaps behind "region" or an area in brackets. */
  private boolean isSetOff(Spot spot) {
    int end = spot.toponym().endToken();
    while (end < tokens.size() && tokens.gapIs(end - 1, ' ') && words.isPlaceWord(tokens, end)) {
      end++;
    }
    String text = document.text();
    int at = tokens.end(end - 1);
    if (text.startsWith(" (", at)) {
      int close = text.indexOf(')', at);
      at = close > 0 && close - at <= longestBracket ? close + 1 : at;
    }
    String behind = text.substring(at, Math.min(text.length(), at + 3));
    return behind.startsWith(": ")
        || behind.startsWith(". ")
        || behind.equals(" - ")
        || behind.equals(" – ")
        || behind.equals(" — ");
  }
}
