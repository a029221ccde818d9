package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geowire.article.Article;
import org.geowire.event.passage.Factuality;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.incident.Incident;
import org.geowire.incident.Placement;
import org.geowire.resolve.Resolution;
import org.geowire.toponym.ToponymKind;

/** What Geowire makes of a text, in words that a test can compare. */
final class Understanding {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 2);

  private final Geowire geowire;

  private Understanding(Geowire geowire) {
    this.geowire = geowire;
  }

  /** With the gazetteer that Geowire ships, favouring no country. */
  static Understanding standard() {
    return favouring(Set.of());
  }

  /** With countries to favour. */
  static Understanding favouring(Set<String> countries) {
    return with(Bundled.gazetteer(), countries);
  }

  /** With a gazetteer and countries to favour. */
  static Understanding with(Gazetteer gazetteer, Set<String> countries) {
    EnumSet<Factuality> facts = EnumSet.of(Factuality.ASSERTED, Factuality.CLAIMED);
    Settings settings =
        new Settings(
            Optional.empty(),
            countries,
            Optional.empty(),
            OptionalDouble.empty(),
            3,
            facts,
            Profile.DEFAULT,
            Placement.standard(),
            5,
            false);
    return new Understanding(new Geowire(gazetteer, settings));
  }

  private static Article article(String text) {
    return new Article("test", "", text, Optional.of(PUBLISHED), "", "");
  }

  List<Resolution> toponyms(String text) {
    return geowire.toponyms(article(text)).toponyms();
  }

  /** The names that were taken for toponyms. */
  List<String> names(String text) {
    return toponyms(text).stream().map(resolution -> resolution.toponym().text()).toList();
  }

  /** What each occurrence of a name means: "Paris, Texas, United States". */
  List<String> meanings(String text, String name) {
    return named(text, name).stream()
        .map(resolution -> resolution.place().map(Understanding::inWords).orElse("no place"))
        .toList();
  }

  /** What the first occurrence of a name means. */
  String meaning(String text, String name) {
    return first(text, name).place().map(Understanding::inWords).orElse("no place");
  }

  ToponymKind kind(String text, String name) {
    return first(text, name).toponym().kind();
  }

  /** The first occurrence of a name with its candidates. */
  Resolution first(String text, String name) {
    List<Resolution> named = named(text, name);
    assertThat(named).as("%s among %s", name, names(text)).isNotEmpty();
    return named.get(0);
  }

  private List<Resolution> named(String text, String name) {
    return toponyms(text).stream().filter(r -> r.toponym().text().equals(name)).toList();
  }

  static String inWords(Place place) {
    List<String> parts = new ArrayList<>(List.of(place.name()));
    if (!place.isAdmin1()) {
      place.admin1().map(AdminUnit::name).ifPresent(parts::add);
    }
    if (!place.isCountry()) {
      place.country().map(AdminUnit::name).ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  /** Each incident as "Gao 2025-06-30 2": site, first day, dead. */
  List<String> incidents(String text) {
    return geowire.incidents(article(text)).incidents().stream()
        .map(Understanding::inWords)
        .toList();
  }

  private static String inWords(Incident incident) {
    StringBuilder words = new StringBuilder(incident.site().location());
    incident.event().date().start().ifPresent(day -> words.append(' ').append(day));
    incident.event().casualties().killed().ifPresent(dead -> words.append(' ').append(dead));
    return words.toString();
  }
}
