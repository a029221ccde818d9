package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.text.Span;

/** Finds where text and gazetteer disagree about a place. */
final class Warnings {

  private Warnings() {}

  /** A place that the text names and the gazetteer lacks. */
  static List<String> unknown(String name) {
    return List.of("the gazetteer does not know " + name);
  }

  /** "Diboli, which lies on Senegalese soil", where the gazetteer has it in Mali. */
  static List<String> of(Document document, List<Spot> spots, Spot spot, SiteWords words) {
    List<String> warnings = new ArrayList<>();
    Optional<AdminUnit> country = spot.resolution().place().flatMap(Place::country);
    for (int i = spot.index() + 1; i < spots.size(); i++) {
      Spot next = spots.get(i);
      int between = next.toponym().firstToken() - spot.toponym().endToken();
      if (next.sentence() != spot.sentence() || between > words.groundTokens()) {
        break;
      }
      if (next.isName() && !next.isCountry()) {
        break; // what follows speaks of that place
      }
      Optional<AdminUnit> other =
          next.resolution().place().filter(Place::isCountry).flatMap(Place::admin);
      boolean onGround = words.isGround(document.tokens(), next.toponym().endToken());
      if (onGround && country.isPresent() && other.isPresent() && !country.equals(other)) {
        int end = document.tokens().end(next.toponym().endToken());
        String said = new Span(next.toponym().span().start(), end).of(document.text());
        warnings.add(
            "the text puts "
                + spot.toponym().text()
                + " in "
                + other.get().name()
                + " (\""
                + said
                + "\"), the gazetteer in "
                + country.get().name());
      }
    }
    return warnings;
  }
}
