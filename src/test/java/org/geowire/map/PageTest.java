package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.geowire.event.type.SubEventType;
import org.geowire.output.EventStyle;
import org.geowire.output.IncidentColumn;
import org.junit.jupiter.api.Test;

/** What can be said of the page without a browser. */
class PageTest {

  private static String page(String csv) throws IOException {
    return new String(Pages.page(Pages.layer(csv), "en"), StandardCharsets.UTF_8);
  }

  @Test
  void theSameIncidentsMakeTheSameBytes() throws IOException {
    assertThat(page(Pages.FIVE)).isEqualTo(page(Pages.FIVE));
  }

  @Test
  void nothingIsFetched() throws IOException {
    String page = page(Pages.FIVE);
    assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline");
    assertThat(page).doesNotContainPattern("<(link|img|iframe|object|embed)\\b");
    assertThat(page).doesNotContainPattern("<script[^>]* src=").doesNotContain("@import");
  }

  @Test
  void noTextOpensOrClosesAnElement() throws IOException {
    String page = page(Pages.hostile());
    int data = page.indexOf("id=\"data-incidents\">");
    String json = page.substring(data, page.indexOf("</script>", data));
    assertThat(json.substring(json.indexOf('>') + 1)).doesNotContainPattern("[<>&\u2028\u2029]");
    assertThat(json).contains("\\u003cscript\\u003ewindow.pwned = 1");
  }

  @Test
  void theTitleIsAText() throws IOException {
    MapOptions options = new MapOptions("</title><script>alert(1)</script>", "en", "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlMap(Optional.empty(), options).write(Pages.layer(Pages.FIVE), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void everyTextStandsInBothLanguages() {
    words().forEach((key, texts) -> assertThat(texts).as(key).hasSize(2).doesNotContain(""));
  }

  @Test
  void everyTextThatTheScriptsAskForIsThere() {
    Pattern said =
        Pattern.compile(
            "\\bsay\\(\"([^\"]+)\"[,)]|data-(?:say|label|hint|placeholder)=\"([^\"]+)\"");
    List<String> asked = new ArrayList<>();
    for (String file :
        List.of(
            "page.html",
            "page.js",
            "map.js",
            "list.js",
            "filter.js",
            "time.js",
            "record.js",
            "review.js",
            "export.js")) {
      Matcher matcher = said.matcher(PageResources.own(file));
      while (matcher.find()) {
        asked.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(60);
    assertThat(words().keySet()).containsAll(asked);
  }

  @Test
  void columnsAndTypesHaveNames() {
    Stream<String> columns = Arrays.stream(IncidentColumn.values()).map(c -> "column." + c.label());
    Stream<String> types = Arrays.stream(EventStyle.values()).map(s -> "event_type." + s.label());
    Stream<String> subTypes =
        Arrays.stream(SubEventType.values()).map(t -> "sub_event_type." + t.label());
    assertThat(words().keySet())
        .containsAll(Stream.of(columns, types, subTypes).flatMap(s -> s).toList());
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    PageResources.own("words.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .forEach(
            cells -> assertThat(words.put(cells.get(0), cells.subList(1, cells.size()))).isNull());
    return words;
  }
}
