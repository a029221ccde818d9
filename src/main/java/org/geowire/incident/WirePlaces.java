package org.geowire.incident;

import java.util.Locale;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * Places of wires in capitals that no gazetteer names: "in the Escalon neighborhood", "this city",
 * "the capital".
 */
final class WirePlaces {

  /** Words of a name before its kind. */
  private static final int LONGEST_NAME = 4;

  /** Tokens between a trigger and the place of its event. */
  private static final int REACH = 30;

  /** What the words of a wire point to. */
  enum Pointer {
    FILED,
    CAPITAL
  }

  private final PhraseTable phrases;

  WirePlaces(LanguagePack pack) {
    phrases = pack.phrases("wire-places");
  }

  /** The quarter, village or facility nearest to the trigger in its sentence, in title case. */
  Optional<String> named(Document document, EventMention mention) {
    Tokens tokens = document.tokens();
    Sentence sentence = document.sentences().get(mention.sentence());
    int trigger = tokens.firstFrom(mention.trigger().start());
    int nearest = REACH;
    Optional<String> best = Optional.empty();
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      Optional<PhraseTable.Match> kind = phrases.longestAt(tokens, token, sentence.endToken());
      if (kind.isPresent() && Math.abs(token - trigger) < nearest) {
        Optional<String> name = nameBefore(tokens, kind.get(), sentence.firstToken());
        if (name.isPresent()) {
          nearest = Math.abs(token - trigger);
          best = name;
        }
      }
    }
    return best;
  }

  private Optional<String> nameBefore(Tokens tokens, PhraseTable.Match kind, int limit) {
    String says = kind.entry().value(0);
    if (!says.equals("behind") && !says.equals("part")) {
      return Optional.empty();
    }
    int first = kind.first();
    while (first > limit && first > kind.first() - LONGEST_NAME && continues(tokens, first - 1)) {
      first--;
    }
    int last = says.equals("part") ? kind.end() : kind.first();
    boolean named = first < kind.first() && !(first > limit && continues(tokens, first - 1));
    return named
        ? Optional.of(titled(tokens.span(first, last - 1).of(tokens.text())))
        : Optional.empty();
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
