package org.geowire.incident;

import java.util.Locale;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * Places of wires in capitals that no gazetteer names: "in the Escalon neighborhood", "this city",
 * "the capital".
 */
final class WirePlaces {

  /** What the words of a wire point to. */
  enum Pointer {
    FILED,
    CAPITAL
  }

  private final PhraseTable phrases;
  private final int longestName;
  private final int reach;

  WirePlaces(LanguagePack pack, WeightTable weights) {
    phrases = pack.phrases("wire-places");
    longestName = (int) weights.of("wire-name-tokens");
    reach = (int) weights.of("wire-tokens");
  }

  /**
   * The quarter, village or facility nearest to the trigger in its sentence, in title case.
   *
   * @param placed whether the sentence has a place that the gazetteer knows, which vague words do
   *     not beat
   */
  Optional<String> named(Document document, EventMention mention, boolean placed) {
    Tokens tokens = document.tokens();
    Sentence sentence = document.sentences().get(mention.sentence());
    int trigger = tokens.firstFrom(mention.trigger().start());
    int nearest = reach;
    Optional<String> best = Optional.empty();
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      Optional<PhraseTable.Match> kind = phrases.longestAt(tokens, token, sentence.endToken());
      if (kind.isPresent() && Math.abs(token - trigger) < nearest) {
        Optional<String> name = name(tokens, kind.get(), sentence, placed);
        if (name.isPresent()) {
          nearest = Math.abs(token - trigger);
          best = name;
        }
      }
    }
    return best;
  }

  private Optional<String> name(
      Tokens tokens, PhraseTable.Match kind, Sentence sentence, boolean placed) {
    return switch (kind.entry().value(0)) {
      case "behind" -> nameBefore(tokens, kind, sentence, kind.first());
      case "part" ->
          isHead(tokens, kind.end(), sentence)
              ? nameBefore(tokens, kind, sentence, kind.end())
              : Optional.empty();
      case "weak" -> placed ? Optional.empty() : nameBefore(tokens, kind, sentence, kind.first());
      case "ahead" -> placed ? Optional.empty() : nameBehind(tokens, kind.end(), sentence);
      default -> Optional.empty();
    };
  }

  /** "University students" are no university. */
  private boolean isHead(Tokens tokens, int next, Sentence sentence) {
    return next >= sentence.endToken()
        || !tokens.gapIs(next - 1, ' ')
        || phrases.single(tokens, next).isPresent();
  }

  private Optional<String> nameBefore(
      Tokens tokens, PhraseTable.Match kind, Sentence sentence, int end) {
    int limit = sentence.firstToken();
    int first = kind.first();
    while (first > limit && first > kind.first() - longestName && continues(tokens, first - 1)) {
      first--;
    }
    boolean named = first < kind.first() && !(first > limit && continues(tokens, first - 1));
    return named ? Optional.of(text(tokens, first, end)) : Optional.empty();
  }

  private Optional<String> nameBehind(Tokens tokens, int first, Sentence sentence) {
    int end = first;
    while (end < sentence.endToken()
        && end - first < longestName
        && tokens.hasLetter(end)
        && phrases.single(tokens, end).isEmpty()
        && (end == first || tokens.gapIs(end - 1, ' '))) {
      end++;
    }
    return end > first && end - first < longestName
        ? Optional.of(text(tokens, first, end))
        : Optional.empty();
  }

  private static String text(Tokens tokens, int first, int end) {
    return titled(tokens.span(first, end - 1).of(tokens.text()));
  }

  /** Whether a token is part of the name that the next goes on with. */
  private boolean continues(Tokens tokens, int token) {
    return tokens.hasLetter(token)
        && (tokens.gapIs(token, ' ') || tokens.gapIs(token, '-'))
        && phrases.single(tokens, token).isEmpty();
  }

  /** What the sentence of a mention says of the place without a name. */
  Optional<Pointer> pointer(Document document, EventMention mention) {
    Tokens tokens = document.tokens();
    Sentence sentence = document.sentences().get(mention.sentence());
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      Optional<PhraseTable.Match> match = phrases.longestAt(tokens, token, sentence.endToken());
      String says = match.map(m -> m.entry().value(0)).orElse("");
      if (says.equals("filed") || says.equals("capital")) {
        return Optional.of(says.equals("filed") ? Pointer.FILED : Pointer.CAPITAL);
      }
    }
    return Optional.empty();
  }

  /** "LA MASCOTA" as "La Mascota". */
  static String titled(String name) {
    StringBuilder titled = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      String letter = name.substring(i, i + 1);
      titled.append(inside ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return titled.toString();
  }
}
