package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.event.type.SubEventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a later paragraph tells with a day of its own is an incident of its own, or the same. */
class DeedsApartTest {

  private static final String BLAST = "A roadside bomb exploded in Mandera on Monday.\n\n";

  private static Geowire geowire;

  @BeforeAll
  static void open() {
    geowire = Bundled.geowire();
  }

  @Test
  void anAbductionIsNoPartOfABlastToldBefore() {
    assertThat(types(BLAST + "On Tuesday gunmen abducted a driver."))
        .containsExactly(SubEventType.REMOTE_EXPLOSIVE, SubEventType.ABDUCTION);
  }

  @Test
  void theSameBlastToldAgainStaysOne() {
    assertThat(types(BLAST + "The blast on Monday tore through a lorry."))
        .containsExactly(SubEventType.REMOTE_EXPLOSIVE);
  }

  private static List<SubEventType> types(String text) {
    Article article =
        Article.of("news", text).withDefaultDate(Optional.of(LocalDate.of(2024, 6, 12)));
    return geowire.incidents(article).incidents().stream().map(i -> i.event().type()).toList();
  }
}
