package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventExtractor;
import org.geowire.event.EventMention;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;

class WirePlacesTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final WirePlaces PLACES =
      new WirePlaces(ENGLISH, WeightTable.load("/model/site-weights.tsv"));

  private static Optional<String> named(String text, boolean placed) {
    Document document = Document.of(Article.of("test", text), ENGLISH);
    return PLACES.named(document, mention(document), placed);
  }

  private static Optional<WirePlaces.Pointer> pointer(String text) {
    Document document = Document.of(Article.of("test", text), ENGLISH);
    return PLACES.pointer(document, mention(document));
  }

  private static EventMention mention(Document document) {
    List<EventMention> mentions = new EventExtractor(ENGLISH).extract(document);
    assertThat(mentions).isNotEmpty();
    return mentions.get(0);
  }

  @Test
  void quartersAreNamedBeforeTheirWord() {
    assertThat(named("GUNMEN KILLED A JUDGE IN THE EXCLUSIVE LOS PINOS NEIGHBORHOOD TODAY.", true))
        .contains("Los Pinos");
  }

  @Test
  void facilitiesKeepTheirWordInTheName() {
    assertThat(named("GUNMEN KILLED A JUDGE AT THE LOS PINOS FARM.", true))
        .contains("Los Pinos Farm");
  }

  @Test
  void studentsOfAUniversityAreNoUniversity() {
    assertThat(named("GUNMEN KILLED TWO PINOS UNIVERSITY STUDENTS.", true)).isEmpty();
  }

  @Test
  void townsBehindTheirWordCountOnlyWhereNoOtherPlaceIsKnown() {
    String text = "GUNMEN KILLED A FARMER IN THE SMALL TOWN OF LOS PINOS ON MONDAY.";
    assertThat(named(text, false)).contains("Los Pinos");
    assertThat(named(text, true)).isEmpty();
  }

  @Test
  void thisCityIsThatOfTheDateline() {
    assertThat(pointer("A BOMB EXPLODED IN THIS CITY.")).contains(WirePlaces.Pointer.FILED);
    assertThat(pointer("A BOMB EXPLODED IN THE CAPITAL.")).contains(WirePlaces.Pointer.CAPITAL);
    assertThat(pointer("A BOMB EXPLODED IN LIMA.")).isEmpty();
  }
}
