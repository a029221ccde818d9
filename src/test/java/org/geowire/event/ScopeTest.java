package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.junit.jupiter.api.Test;

/** What is read as an event beyond the news of an article. */
class ScopeTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final String NEWS =
      "Gunmen shot dead two farmers in Cusco on Saturday. They fled in a white car, witnesses said.";
  private static final String END = "The government has sent more troops to the province.";

  private static List<String> told(Scope scope, String text) {
    Optional<LocalDate> day = Optional.of(LocalDate.of(1990, 3, 20));
    Document document = Document.of(new Article("test", "", text, day, "", ""), ENGLISH);
    return new EventExtractor(ENGLISH, scope)
        .extract(document).stream()
            .filter(mention -> !mention.story().reference())
            .map(mention -> mention.trigger().of(document.text()))
            .toList();
  }

  @Test
  void whatIsOnlyPointedAtIsAnEventWhereReferencesAreWanted() {
    String known = "Police are also investigating the assassination of the mayor of Ayacucho.";
    String text = String.join("\n\n", NEWS, known, END);
    assertThat(told(Scope.news(), text)).containsExactly("shot dead");
    assertThat(told(new Scope(true, false), text)).containsExactly("shot dead", "assassination");
  }

  @Test
  void whatHappensAgainAndAgainIsAnEventWhereHabitsAreWanted() {
    String text = "Rebels have repeatedly bombed oil pipelines in the province in recent years.";
    assertThat(told(Scope.news(), text)).isEmpty();
    assertThat(told(new Scope(false, true), text)).containsExactly("bombed");
  }
}
