package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Candidate;
import org.geowire.resolve.Resolution;
import org.geowire.text.Tokens;

/** Reads "the Somali capital" and "Mali's capital" as the town that is meant. */
final class Capitals {

  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final SaidNames said;

  Capitals(Gazetteer gazetteer, SiteWords words, SaidNames said) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.said = said;
  }

  /** The capitals that sentences name by their country. */
  List<Resolution> of(Document document, List<Resolution> names, BitSet told) {
    List<Resolution> found = new ArrayList<>(0);
    Tokens tokens = document.tokens();
    for (Resolution name : names) {
      int word = behind(tokens, name.toponym().endToken());
      boolean called = words.isCapital(tokens, word) && !isNamed(tokens, word);
      if (called && told.get(document.sentenceOf(word))) {
        seat(name)
            .map(town -> said.meant(tokens, name.toponym().firstToken(), word + 1, town))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The token behind a name, and behind its "'s". */
  private int behind(Tokens tokens, int end) {
    return words.isPossessive(tokens, end) ? end + 1 : end;
  }

  /** "The Malian capital, Bamako": its name follows. */
  private static boolean isNamed(Tokens tokens, int word) {
    return word + 1 < tokens.size() && tokens.isCapitalised(word + 1);
  }

  private Optional<Place> seat(Resolution name) {
    Optional<Place> country = name.place().filter(Place::isCountry);
    for (Candidate candidate : name.candidates()) {
      country = country.or(() -> Optional.of(candidate.place()).filter(Place::isCountry));
    }
    return country.flatMap(Place::admin).flatMap(gazetteer::seat);
  }
}
