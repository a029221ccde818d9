package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two names of one deed are two sites only where the text lists them. */
class OneSiteTest {

  private static Geowire geowire;

  @BeforeAll
  static void open() {
    geowire = Bundled.geowire();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed two traders on the road from Gao to Ansongo on Monday.|Gao",
        "A mine killed two traders on the Maradun to Gusau road on Monday.|Maradun",
        "Gunmen ambushed a bus travelling from Gao to Ansongo on Monday, killing two.|Gao",
        "Gunmen shot at lorries on Monday at Sandaré, between Diboli and Bamako.|Sandaré",
        "Hamas fired rockets from Gaza to Ashkelon on Monday, wounding two people.|Ashkelon",
      })
  void aWayIsOnePlace(String text, String site) {
    assertThat(sites(text)).containsExactly(site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed two farmers in Edfu, Aswan, on Monday.|Edfu",
        "Gunmen killed two farmers in Bera, Pabna, Rajshahi Division, on Monday.|Bera",
        "An air strike on Vesele, Zaporizhzhia, killed two people on Monday.|Vesele",
        "Gunmen killed two farmers in Aleppo's Manbij on Monday.|Manbij",
        "Gunmen killed two farmers in Mali's Gao on Monday.|Gao",
        "Reservists at a mast in Alungu, Lafey, were attacked by gunmen on Monday.|Alungu",
      })
  void theSmallerOfTwoThatHoldEachOtherIsTheSite(String text, String site) {
    assertThat(sites(text)).containsExactly(site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked Gao and Ansongo on Monday.|Gao, Ansongo",
        "Air strikes hit Irpin, Kyiv and Kharkiv on Monday.|Irpin, Kyiv, Kharkiv",
        "Russian forces shelled Nikopol, Marhanets, Chervonohryhorivka on Monday."
            + "|Nikopol, Marhanets, Chervonohryhorivka",
        "Jihadists attacked posts from Nioro to Gogui on Monday.|Nioro, Gogui",
      })
  void aListIsAllItsPlaces(String text, String sites) {
    assertThat(sites(text)).containsExactly(sites.split(", "));
  }

  private static List<String> sites(String text) {
    Article article =
        Article.of("news", text).withDefaultDate(Optional.of(LocalDate.of(2025, 9, 10)));
    return geowire.incidents(article).incidents().stream().map(i -> i.site().location()).toList();
  }
}
