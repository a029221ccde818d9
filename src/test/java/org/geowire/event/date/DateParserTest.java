package org.geowire.event.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.Reports;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Matches;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final Lexicon LEXICON = new Lexicon(ENGLISH);
  private static final DateParser PARSER =
      new DateParser(LEXICON, WeightTable.load("/model/event-weights.tsv"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The raid of Tuesday killed two                       | EVENT
          The army said in a statement on Tuesday that two died | REPORT
          The hostages were freed on Tuesday                   | SEQUEL
          The road has been closed since Tuesday               | SINCE
          The road stays closed until June                     | DEADLINE
          It was the deadliest attack since Tuesday            | DEADLINE
          """)
  void saysWhatADateDates(String text, SaidDate.Use use) {
    assertThat(said(text)).extracting(SaidDate::use).containsExactly(use);
  }

  @Test
  void aDayBesideANightTellsWhich() {
    assertThat(said("Overnight on Sunday they came, and again on 26 June, a Thursday"))
        .extracting(said -> said.date().edtf())
        .containsExactly("2025-06-29", "2025-06-26");
  }

  @Test
  void theFirstDayWithItsYearIsTheAnchor() {
    Document document =
        document("In 2019 it was calm. On 3 May 2021 they came, on 9 May 2022 too.");
    Matches matches = LEXICON.read(document.tokens());
    assertThat(PARSER.firstDay(matches, document.tokens().size()))
        .contains(LocalDate.of(2021, 5, 3));
  }

  @Test
  void aTextWithoutSuchADayHasNone() {
    Document document = document("They came on 3 May and on Friday.");
    Matches matches = LEXICON.read(document.tokens());
    assertThat(PARSER.firstDay(matches, document.tokens().size())).isEmpty();
  }

  @Test
  void theDatesOfASentenceAreReadOnce() {
    Document document = document("They came on 3 May. They left on 5 May.");
    DatedText text = new DatedText(document, LEXICON.read(document.tokens()), PARSER, known());
    assertThat(text.dates(1)).isSameAs(text.dates(1)).isNotSameAs(text.dates(0));
  }

  private static List<SaidDate> said(String text) {
    Document document = document(text);
    Matches matches = LEXICON.read(document.tokens());
    return PARSER.dates(matches, 0, document.tokens().size(), known());
  }

  private static DateParser.Known known() {
    return new DateParser.Known(Optional.of(Reports.PUBLISHED), Optional.empty());
  }

  private static Document document(String text) {
    Article article = new Article("test", "", text, Optional.of(Reports.PUBLISHED), "", "");
    return Document.of(article, ENGLISH);
  }
}
