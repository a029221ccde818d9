package org.geowire.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the JSON-LD of a web page says about its article, in the vocabulary of schema.org.
 *
 * @param headline title
 * @param body articleBody, without markup
 * @param datePublished as written
 * @param publisher its name
 * @param url address
 */
record LinkedData(
    String headline, String body, String datePublished, String publisher, String url) {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LinkedData NONE = new LinkedData("", "", "", "", "");

  /** Pages nest a graph, an article and its publisher; deeper is not read. */
  private static final int DEEPEST = 12;

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LinkedData> article = article(parse(script.data()));
      if (article.isPresent()) {
        return article.get();
      }
    }
    return NONE;
  }

  private static Object parse(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser, 0);
    } catch (IOException e) {
      // Pages with broken JSON-LD are common; what they show is read all the same.
      return "";
    }
  }

  private static Object value(JsonParser parser, int depth) throws IOException {
    if (depth > DEEPEST) {
      parser.skipChildren();
      return "";
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser, depth + 1));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, depth + 1));
      }
      return items;
    }
    return token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  /** The first article in a value, however deep. */
  private static Optional<LinkedData> article(Object value) {
    if (value instanceof Map<?, ?> members && isArticle(members.get("@type"))) {
      return Optional.of(of(members));
    }
    Iterable<?> inner =
        value instanceof Map<?, ?> members
            ? members.values()
            : value instanceof List<?> items ? items : List.of();
    for (Object item : inner) {
      Optional<LinkedData> found = article(item);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  private static LinkedData of(Map<?, ?> article) {
    return new LinkedData(
        plain(text(article.get("headline"))),
        plain(text(article.get("articleBody"))),
        text(article.get("datePublished")),
        article.get("publisher") instanceof Map<?, ?> publisher ? text(publisher.get("name")) : "",
        text(article.get("url")));
  }

  private static String text(Object value) {
    return value instanceof String text ? text.strip() : "";
  }

  /** Some pages put markup or entities into their data. */
  private static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return PageText.paragraphs(Jsoup.parse(text.replace("\n", "<br>")).body());
  }
}
