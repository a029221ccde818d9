package org.geowire;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.geowire.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Texts that were cut, shuffled or mixed anywhere: whatever word begins or ends one, each is read.
 *
 * <p>Rules look at the words before and behind; texts made at random find those that look over the
 * edge.
 */
class TornTextsTest {

  private static final int TEXTS = 4_000;

  private static Geowire geowire;
  private static List<String[]> notes;

  @BeforeAll
  static void open() throws IOException {
    geowire = Bundled.geowire();
    notes = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/training/notes.jsonl"))) {
      notes.add(text(line).split("(?<=\\s)"));
    }
  }

  private static String text(String line) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        if ("text".equals(json.currentName()) && json.nextToken() == JsonToken.VALUE_STRING) {
          return json.getText();
        }
      }
    }
    throw new IllegalArgumentException("no text: " + line);
  }

  @Test
  void aWordOfDeathMayComeFirst() {
    assertRead("Dead city: shops stayed shut in Butembo on 20 February 2023 in protest.");
    assertRead("Seized the town of Bria, UPC rebels did on 3 May 2021.");
    assertRead("And the driver died.");
  }

  @Test
  void aWordThatWantsMoreMayComeLast() {
    assertRead("On 3 May 2021, an old man died of fright; of the gunmen, three.");
    assertRead("Two guards died on Monday, and a");
    assertRead("Shops were shut after the killing, since");
  }

  @Test
  void tornTextsAreRead() {
    Random random = new Random(20261123);
    for (int i = 0; i < TEXTS; i++) {
      assertRead(torn(random));
    }
  }

  private static String torn(Random random) {
    String[] words = notes.get(random.nextInt(notes.size()));
    int from = random.nextInt(words.length);
    int to = from + 1 + random.nextInt(words.length - from);
    List<String> piece = new ArrayList<>(Arrays.asList(words).subList(from, to));
    switch (random.nextInt(3)) {
      case 0 -> Collections.shuffle(piece, random);
      case 1 -> piece.addAll(Arrays.asList(notes.get(random.nextInt(notes.size()))));
      default -> piece.add(0, words[random.nextInt(words.length)]);
    }
    return String.join("", piece);
  }

  private static void assertRead(String text) {
    assertThatCode(() -> geowire.incidents(Article.of("torn", text)))
        .as(text)
        .doesNotThrowAnyException();
  }
}
