package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chromium opens the map from disk without network, and what a hand does there has its effect. */
class HtmlMapTest {

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Tab open() throws IOException {
    return Pages.open(browser, folder, Pages.FIVE, "en");
  }

  @Test
  void thePageOpensWithoutNetworkAndComplaints() throws IOException {
    Tab tab = open();
    tab.settle();
    assertThat(tab.problems()).isEmpty();
    assertThat(tab.requests()).hasSize(1).first().asString().startsWith("file:");
    assertThat(tab.text("#counts")).isEqualTo("5 incidents · 36 reported killed");
    assertThat(tab.text("#source")).contains("Natural Earth");
  }

  @Test
  void onlyThePagesOwnCodeRuns() throws IOException {
    Tab tab = open();
    tab.eval(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            + " document.body.append(s); document.body.insertAdjacentHTML('beforeend',"
            + " '<img src=x onerror=\"window.ran = 2\">'); })()");
    tab.settle();
    assertThat(tab.eval("window.ran === undefined")).isEqualTo(true);
    assertThat(tab.problems()).anyMatch(problem -> problem.contains("Content Security Policy"));
  }

  @Test
  void aClickOnASymbolShowsItsRecordAndItsRow() throws IOException {
    Tab tab = open();
    tab.click(".sign[data-index='0']");
    assertThat(tab.text("#record")).contains("Armed clash", "Nioro, Kayes, Mali", "1 Jul 2025");
    assertThat(tab.text("#record mark.place")).isEqualTo("Nioro");
    assertThat(tab.text("#record mark.trigger")).isEqualTo("attacked");
    assertThat(tab.text(".row[aria-selected=true] .row-place")).isEqualTo("Nioro, Kayes, Mali");
    assertThat(tab.text("#live")).startsWith("Armed clash, Nioro, Kayes, Mali, 1 Jul 2025");
  }

  @Test
  void aRowSelectsItsSymbol() throws IOException {
    Tab tab = open();
    tab.click(".row[data-index='4']");
    assertThat(tab.eval("document.querySelector('.sign.selected').dataset.index")).isEqualTo("4");
    assertThat(tab.text("#record")).contains("Khartoum");
    tab.click("#record [data-act=close]");
    assertThat(tab.eval("document.querySelectorAll('.sign.selected').length")).isEqualTo(0);
    assertThat(tab.eval("document.getElementById('record').hidden")).isEqualTo(true);
  }

  @Test
  void theListIsUsedWithKeysAlone() throws IOException {
    Tab tab = open();
    tab.eval("document.getElementById('list').focus()");
    tab.key("ArrowDown");
    tab.key("ArrowDown");
    assertThat(tab.eval("document.getElementById('list').getAttribute('aria-activedescendant')"))
        .isEqualTo("row-1");
    assertThat(tab.text("#live")).endsWith("2 of 5.");
    tab.key("Enter");
    assertThat(tab.eval("document.activeElement.id")).isEqualTo("record");
    tab.key("Escape");
    assertThat(tab.eval("document.activeElement.id")).isEqualTo("list");
  }

  @Test
  void theFirstStopOfTheKeyboardLeadsToTheList() throws IOException {
    Tab tab = open();
    tab.key("Tab");
    assertThat(tab.eval("document.activeElement.className")).isEqualTo("skip");
    tab.key("Enter");
    assertThat(tab.eval("location.hash")).isEqualTo("#list");
  }

  @Test
  void theTimeSliderCountsWithItsHandles() throws IOException {
    Tab tab = open();
    tab.eval("document.querySelector('.range .from').focus()");
    tab.key("End");
    assertThat(tab.text("#counts")).startsWith("2 of 5 incidents"); // the last day, and undated
    tab.click("#undated");
    assertThat(tab.text("#counts")).startsWith("1 of 5 incidents");
    assertThat(tab.text(".told")).isEqualTo("1 Jul 2025");
    tab.key("Home");
    tab.eval("document.querySelector('.range .from').focus()");
    tab.key("Home");
    tab.key("ArrowRight");
    assertThat(tab.text("#counts")).startsWith("3 of 5 incidents"); // not the first day
    assertThat(tab.eval("document.querySelector('.range .from').getAttribute('aria-valuetext')"))
        .isEqualTo("3 May 2025");
  }

  @Test
  void filtersSayHowManyTheyLeave() throws IOException {
    Tab tab = open();
    tab.click("#tab-filter");
    assertThat(tab.text(".types .choice:nth-child(1)")).contains("Battles", "3");
    tab.click(".types input[value=Battles]");
    assertThat(tab.text("#counts")).startsWith("3 of 5 incidents");
    assertThat(tab.text(".types .choice:nth-child(2) .number")).isEqualTo("1");
    assertThat(tab.text(".precisions .choice:nth-child(1) .number")).isEqualTo("2");
    tab.click(".actors input[value=JNIM]");
    tab.click(".precisions input[value='2']");
    assertThat(tab.text("#counts")).startsWith("1 of 5 incidents");
    tab.click("#reset");
    assertThat(tab.text("#counts")).startsWith("5 incidents");
    tab.eval(
        "(e => { e.value = 0.8; e.dispatchEvent(new Event('input')); })(document.getElementById('confidence'))");
    assertThat(tab.text("#counts")).startsWith("3 of 5 incidents");
  }

  @Test
  void wordsAreFoundWithoutTheirAccents() throws IOException {
    Tab tab = open();
    tab.click("#text");
    tab.type("segou");
    tab.until("Geowire.incidents.shown.length === 1");
    assertThat(tab.text(".row")).contains("Ségou");
    assertThat(tab.eval("document.querySelectorAll('.sign').length")).isEqualTo(1);
  }

  @Test
  void whatIsNotOnTheMapIsListedAndCounted() throws IOException {
    Tab tab = open();
    assertThat(tab.text("#missing")).contains("1 not on the map", "1 undated");
    tab.click("#missing .chip");
    assertThat(tab.text("#counts")).startsWith("1 of 5 incidents");
    assertThat(tab.text(".row"))
        .contains("Mob violence", "Mali · not on the map", "Date not known");
  }

  @Test
  void thePageSpeaksFrench() throws IOException {
    Tab tab = Pages.open(browser, folder, Pages.FIVE, "fr");
    assertThat(tab.eval("document.documentElement.lang")).isEqualTo("fr");
    assertThat(tab.text("#tab-filter")).isEqualTo("Filtres");
    tab.click(".row[data-index='0']");
    assertThat(tab.text("#record")).contains("Affrontement armé", "1 juil. 2025", "le lieu même");
    tab.click("#language");
    assertThat(tab.text("#record")).contains("Armed clash", "1 Jul 2025");
    assertThat(tab.eval("document.documentElement.lang")).isEqualTo("en");
  }

  @Test
  void incidentsOfOnePointFanOut() throws IOException {
    Tab tab = Pages.open(browser, folder, Pages.onePoint(3), "en");
    assertThat(tab.eval("document.querySelector('.sign').dataset.count")).isEqualTo("3");
    tab.click(".sign");
    tab.settle();
    assertThat(tab.eval("document.querySelectorAll('.sign[data-count=\"1\"]').length"))
        .isEqualTo(3);
    tab.click(".sign[data-index='2']");
    assertThat(tab.eval("Geowire.incidents.selected.index")).isEqualTo(2);
  }

  @Test
  void darkAndPaperHaveTheirOwnLooks() throws IOException {
    Tab tab = open();
    String background = "getComputedStyle(document.body).backgroundColor";
    assertThat(tab.eval(background)).isEqualTo("rgb(255, 255, 255)");
    tab.media("", "dark");
    assertThat(tab.eval(background)).isEqualTo("rgb(29, 35, 40)");
    tab.media("print", "light");
    tab.eval("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(tab.eval("getComputedStyle(document.getElementById('side')).display"))
        .isEqualTo("none");
    assertThat(tab.eval("document.querySelectorAll('#printed tbody tr').length")).isEqualTo(5);
  }

  @Test
  void aPhoneHasRoomForAll() throws IOException {
    Tab tab = open();
    tab.size(390, 844);
    tab.settle();
    tab.click(".row[data-index='0']");
    assertThat(tab.eval("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(tab.text("#record")).contains("Nioro");
  }

  @Test
  void tenThousandIncidentsAreAllThereAndCanBeMoved() throws IOException {
    Tab tab = Pages.open(browser, folder, Pages.many(10_000), "en");
    assertThat(tab.text("#counts")).startsWith("10,000 incidents");
    String drawn =
        "[...document.querySelectorAll('.sign')].reduce((n, s) => n + +s.dataset.count, 0)";
    assertThat(tab.eval(drawn)).isEqualTo(10_000);
    assertThat((Integer) tab.eval("document.querySelectorAll('.sign').length")).isLessThan(600);
    assertThat((Integer) tab.eval("document.querySelectorAll('.row').length")).isLessThan(60);
    Object before = tab.eval("Geowire.map.leaflet.getZoom()");
    tab.wheel("#map", -240);
    tab.until("Geowire.map.leaflet.getZoom() > " + before);
    tab.settle();
    Object longitude = tab.eval("Geowire.map.leaflet.getCenter().lng");
    tab.drag("#map", -150, 40);
    tab.until("Geowire.map.leaflet.getCenter().lng > " + longitude);
    tab.settle();
    assertThat((Integer) tab.eval(drawn)).isPositive().isLessThan(10_000);
    assertThat(tab.problems()).isEmpty();
  }

  @Test
  void hostileTextsStayTexts() throws IOException {
    Tab tab = Pages.open(browser, folder, Pages.hostile(), "en");
    for (int row = 0; row < Pages.HOSTILE.size(); row++) {
      tab.eval("Geowire.select(Geowire.incidents.all[" + row + "], 'test')");
      tab.settle();
      assertThat((String) tab.eval("Geowire.incidents.all[" + row + "].get('location')"))
          .isEqualTo(Pages.HOSTILE.get(row));
      assertThat((String) tab.eval("document.querySelector('#record blockquote').textContent"))
          .isEqualTo("In " + Pages.HOSTILE.get(row) + " it was.");
    }
    assertThat(tab.eval("window.pwned === undefined")).isEqualTo(true);
    assertThat(
            tab.eval("document.querySelectorAll('img, iframe, #record script, #record b').length"))
        .isEqualTo(0);
    assertThat(tab.eval("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(tab.problems()).isEmpty();
    assertThat(tab.requests()).hasSize(1);
    assertThat(List.of(Files.readString(folder.resolve("last.html")).split("</script", -1)))
        .hasSize(
            (int)
                    Files.readString(folder.resolve("last.html"))
                        .lines()
                        .filter(l -> l.contains("<script"))
                        .count()
                + 1);
  }
}
