package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.geowire.article.Article;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsroomsTest {

  private static final Newsrooms NEWSROOMS = newsrooms();

  private static Newsrooms newsrooms() {
    Gazetteer gazetteer = Mali.gazetteer();
    LanguagePack pack = LanguagePack.of("en");
    OwnWeigher weigher = new OwnWeigher(LinearModel.load("/model/place.bin"), Set.of());
    WeightTable byHand = WeightTable.load("/model/place-weights.tsv");
    OptionCache options = new OptionCache(gazetteer, pack, weigher, byHand);
    return new Newsrooms(gazetteer, options, pack, byHand);
  }

  private static Newsroom of(String source) {
    return NEWSROOMS.of(new Article("a", "", "text", Optional.empty(), source, ""));
  }

  @Test
  void anArticleWithoutSourceTellsNothing() {
    assertThat(of("")).isSameAs(Newsroom.UNKNOWN);
    assertThat(Newsroom.UNKNOWN.isKnown()).isFalse();
  }

  @Test
  void anOutletOfTheTableHasItsTown() {
    Newsroom statesman = of("https://www.statesman.com/news/1");
    assertThat(statesman.outlet()).contains(new Outlet("US", "Texas", "Austin"));
    assertThat(statesman.town().map(t -> t.place().name())).contains("Austin");
  }

  @Test
  void anOutletMayHaveACountryAlone() {
    assertThat(of("Maliweb").outlet()).contains(new Outlet("ML", "", ""));
    assertThat(of("Maliweb").town()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.ml, ML",
    "example.co.uk, GB",
    "example.com, ''",
    "example.tv, ''",
    "Example News, ''"
  })
  void theEndingIsThatOfACountryUnlessItIsSoldToAnyone(String source, String country) {
    assertThat(of(source).ending()).isEqualTo(country);
  }

  @Test
  void thePlacesInTheLettersAreFound() {
    Newsroom newsroom = of("http://www.timbuktucourier.example.org/");
    assertThat(newsroom.holds("timbuktu")).isTrue();
    assertThat(newsroom.holds("kayes")).isFalse();
    assertThat(newsroom.named()).hasSize(1);
    assertThat(newsroom.named().get(0).get(0).place().name()).isEqualTo("Timbuktu");
  }

  @Test
  void aNameInPrintOfSeveralWordsIsReadAsOne() {
    assertThat(of("Kayes Weekly Observer").holds("kayes")).isTrue();
  }
}
