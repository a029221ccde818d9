package org.geowire.event.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventExtractor;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;

/** The rules of the profile alone: a model without weights is as sure of all mentions. */
class RelevanceRulesTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final LocalDate PUBLISHED = LocalDate.of(1990, 3, 20);
  private static final Relevance MUC4 =
      new Relevance(
          LinearModel.of(new float[LinearModel.SIZE]),
          WeightTable.load("/model/profile-muc4.tsv"),
          ENGLISH);

  private static List<EventMention> relevant(String text) {
    Article article = new Article("test", "", text, Optional.of(PUBLISHED), "", "");
    Document document = Document.of(article, ENGLISH);
    return MUC4.relevant(document, new EventExtractor(ENGLISH).extract(document));
  }

  @Test
  void demonstrationsAreNoTerrorism() {
    assertThat(relevant("Students demonstrated peacefully in Quito on 18 March 1990.")).isEmpty();
  }

  @Test
  void whatIsOlderThanTwoMonthsIsLeftOut() {
    assertThat(relevant("Gunmen killed two farmers in Quito on 10 January 1990.")).isEmpty();
    assertThat(relevant("Gunmen killed two farmers in Quito on 10 March 1990.")).hasSize(1);
  }

  @Test
  void mentionsAreAsSureAsTheModelSays() {
    List<EventMention> found = relevant("Gunmen killed two farmers in Quito on 10 March 1990.");
    assertThat(found).extracting(EventMention::confidence).containsExactly(0.5);
  }

  @Test
  void anOpenTimeIsTheTwoMonthsBeforePublication() {
    List<EventMention> found = relevant("Gunmen killed two farmers in Quito.");
    assertThat(found).hasSize(1);
    EventDate date = MUC4.dated(found.get(0)).date();
    assertThat(date.start()).contains(LocalDate.of(1990, 1, 18));
    assertThat(date.end()).contains(PUBLISHED);
  }
}
