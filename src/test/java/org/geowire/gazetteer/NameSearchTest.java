package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.geowire.text.Folding;
import org.junit.jupiter.api.Test;

class NameSearchTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();

  private static List<String> texts(List<PlaceName> names) {
    return names.stream().map(PlaceName::text).toList();
  }

  @Test
  void aBeginningLeadsToTheLikeliestPlacesFirst() {
    assertThat(texts(GAZETTEER.prefix("Nioro", 10)))
        .startsWith("Nioro", "Nioro", "Nioro")
        .contains("Nioro du Sahel", "Nioro du Rip");
    assertThat(texts(GAZETTEER.prefix("nioro du s", 10))).containsExactly("Nioro du Sahel");
    assertThat(texts(GAZETTEER.prefix("ba", 1))).containsExactly("Bamako");
    assertThat(GAZETTEER.prefix("", 10)).isEmpty();
    assertThat(GAZETTEER.prefix("xyz", 10)).isEmpty();
  }

  @Test
  void mistakesAreCounted() {
    assertThat(GAZETTEER.fuzzy("Gogui", 1, 10).get(0).edits()).isZero();
    assertThat(GAZETTEER.fuzzy("Goguy", 1, 10))
        .extracting(m -> m.name().text(), NameMatch::edits)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Gogui", 1));
    assertThat(GAZETTEER.fuzzy("Gugoi", 1, 10)).isEmpty();
    assertThat(texts(GAZETTEER.fuzzy("Tombuctou", 2, 1).stream().map(NameMatch::name).toList()))
        .containsExactly("Tombouctou");
    assertThat(GAZETTEER.fuzzy("...", 2, 10)).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('a', 'c').ofMinLength(1).ofMaxLength(5),
            Arbitraries.strings().withChars("ab ").ofMinLength(1).ofMaxLength(7),
            Arbitraries.strings().withChars("aéЖ日").ofMinLength(1).ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(90);
  }

  private static Gazetteer of(List<String> names) {
    GazetteerBuilder builder = new GazetteerBuilder();
    names.forEach(n -> builder.place(Mali.town(n, Mali.at(1, 2), "PPL", 0, "", "", "").entry()));
    return Gazetteer.of(builder.build());
  }

  @Property(tries = 200)
  void aBeginningFindsAllThatHaveItAndNoOther(@ForAll("names") List<String> names) {
    Gazetteer gazetteer = of(names);
    for (String start : List.of("a", "ab", "c", "a b", "日", "ж")) {
      List<String> expected =
          names.stream().filter(n -> Folding.fold(n).startsWith(start)).sorted().toList();
      assertThat(texts(gazetteer.prefix(start, 1000)).stream().sorted().toList())
          .isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void mistakesAreFoundAsByComparingWithEveryName(
      @ForAll("names") List<String> names, @ForAll @IntRange(max = 2) int edits) {
    Gazetteer gazetteer = of(names);
    for (String asked : List.of("abc", "a b", "aab", "cba ab")) {
      Set<String> expected = new TreeSet<>();
      for (String name : names) {
        String key = Folding.fold(name);
        boolean plain = key.chars().allMatch(c -> c < 0x80);
        if (plain && !key.isEmpty() && distance(asked, key) <= edits) {
          expected.add(key + distance(asked, key));
        }
      }
      Set<String> found = new TreeSet<>();
      for (NameMatch match : gazetteer.fuzzy(asked, edits, 1000)) {
        String key = Folding.fold(match.name().text());
        if (key.chars().allMatch(c -> c < 0x80)) {
          found.add(key + match.edits());
        }
      }
      assertThat(found).as("like %s", asked).isEqualTo(expected);
    }
  }

  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
        } else {
          int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          rows[i][j] =
              Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        }
      }
    }
    return rows[a.length()][b.length()];
  }
}
