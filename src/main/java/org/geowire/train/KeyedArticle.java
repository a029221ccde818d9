package org.geowire.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.article.Article;
import org.geowire.article.InputProblem;

/**
 * An article with the incidents that its answer key has, in the manner of MUC-4.
 *
 * @param article the article
 * @param keys its incidents; none where it reports none that was asked for
 */
public record KeyedArticle(Article article, List<Key> keys) {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern KIND = Pattern.compile("\\([^()]*\\)");
  private static final int ISO_DAY = 10;

  /**
   * An incident of a key.
   *
   * @param types MUC-4's types that are right ("BOMBING")
   * @param struck who and what was struck, as the text says it
   * @param others doers, means and the deepest place
   */
  public record Key(Set<String> types, Set<String> struck, Set<String> others) {}

  public KeyedArticle {
    keys = List.copyOf(keys);
  }

  /** The articles of a file, but for those of wrong lines. */
  public static List<KeyedArticle> read(Path file, Consumer<InputProblem> problems) {
    List<KeyedArticle> articles = new ArrayList<>();
    JsonLines.read(
        file, (json, line, warnings) -> articles.add(article(json, file + "#" + line)), problems);
    return articles;
  }

  private static KeyedArticle article(JsonParser json, String fallback) throws IOException {
    String id = fallback;
    String text = "";
    String date = "";
    Optional<List<Key>> keys = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getValueAsString(fallback);
        case "text" -> text = json.getValueAsString("");
        case "date" -> date = json.getValueAsString("");
        case "incidents" -> keys = Optional.of(keys(json));
        default -> json.skipChildren();
      }
    }
    if (text.isEmpty()) {
      throw new BadLineException("has no \"text\"");
    }
    List<Key> read =
        keys.orElseThrow(
            () -> new BadLineException("has no \"incidents\"; write [] where there are none"));
    return new KeyedArticle(new Article(id, "", text, day(date), "", ""), read);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < ISO_DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, ISO_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Key> keys(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new BadLineException("has \"incidents\" that are no list");
    }
    List<Key> keys = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      keys.add(key(json));
    }
    return keys;
  }

  private static Key key(JsonParser json) throws IOException {
    Key key = new Key(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "type" -> types(json.getValueAsString(""), key.types());
        case "hum_target_names", "hum_target_descriptions", "phys_targets" ->
            quoted(json, key.struck());
        case "perp_individuals", "perp_organizations", "instrument_id" ->
            quoted(json, key.others());
        case "location" -> place(json.getValueAsString(""), key.others());
        default -> json.skipChildren();
      }
    }
    return key;
  }

  private static void types(String text, Set<String> types) {
    for (String type : text.split("/", -1)) {
      types.add(type.replace('?', ' ').strip());
    }
  }

  private static void quoted(JsonParser json, Set<String> fillers) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Matcher quoted = QUOTED.matcher(json.getValueAsString(""));
      while (quoted.find()) {
        fillers.add(words(quoted.group(1)));
      }
      json.skipChildren();
    }
  }

  /**
   * The deepest level of "COUNTRY: DEPARTMENT (DEPARTMENT): TOWN (TOWN)"; a country says little.
   */
  private static void place(String text, Set<String> fillers) {
    String[] levels = KIND.matcher(text).replaceAll(" ").split(":", -1);
    if (levels.length > 1) {
      fillers.add(words(levels[levels.length - 1]));
    }
  }

  /** Its words in capitals, parted by single spaces, with a space at both ends. */
  static String words(String text) {
    return " " + text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
