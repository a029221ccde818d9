package org.geowire.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which articles come. */
public enum ArticleFormat {
  TEXT("plain text, one article a file", TextReader::new, "txt", "text", "md"),
  HTML("a web page, one article a file", HtmlReader::new, "html", "htm", "xhtml"),
  JSONL("one JSON object a line, one article each", JsonLinesReader::new, "jsonl", "ndjson");

  private final String description;

  // Error Prone cannot see that a constructor reference never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<ReaderSettings, ArticleReader> factory;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> extensions;

  ArticleFormat(
      String description, Function<ReaderSettings, ArticleReader> factory, String... extensions) {
    this.description = description;
    this.factory = factory;
    this.extensions = List.of(extensions);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, for help texts. */
  public String description() {
    return description;
  }

  /** File extensions without the dot. */
  public List<String> extensions() {
    return extensions;
  }

  /** A reader of this format. */
  public ArticleReader reader(ReaderSettings settings) {
    return factory.apply(settings);
  }

  /** The format of a name on the command line. */
  public static Optional<ArticleFormat> named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format that a file name tells by its extension, behind which ".gz" may stand. */
  public static Optional<ArticleFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return extension.length() == plain.length()
        ? Optional.empty()
        : Arrays.stream(values()).filter(f -> f.extensions.contains(extension)).findFirst();
  }
}
