package org.geowire.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.ArticleFormat;
import org.geowire.article.JsonFields;
import org.geowire.article.ReaderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
@Command(headerHeading = "Input", addMethodSubcommands = false)
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders, patterns ('2025-*.txt') or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "auto (by extension and content), or ${COMPLETION-CANDIDATES}.")
  private String format = "auto";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Charset of the input; else found out from its bytes.")
  private String encoding;

  @Option(names = "--id-field", paramLabel = "NAME", description = "JSON field of the id.")
  private String id = "id";

  @Option(names = "--title-field", paramLabel = "NAME", description = "JSON field of the headline.")
  private String title = "title";

  @Option(names = "--text-field", paramLabel = "NAME", description = "JSON field of the text.")
  private String text = "text";

  @Option(
      names = "--date-field",
      paramLabel = "NAME",
      description = "JSON field of the day of publication.")
  private String date = "date";

  @Option(
      names = "--source-field",
      paramLabel = "NAME",
      description = "JSON field of the publisher.")
  private String source = "source";

  @Option(names = "--url-field", paramLabel = "NAME", description = "JSON field of the address.")
  private String url = "url";

  /** The names of the input formats. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      for (ArticleFormat format : ArticleFormat.values()) {
        add(format.label());
      }
    }
  }

  /** The inputs, of which there must be one. */
  List<String> inputs() {
    return InputNames.checked(
        inputs, "no INPUT; name files, folders or patterns, or give - for standard input");
  }

  /** How the inputs are to be read. */
  ReaderSettings settings() {
    return new ReaderSettings(
        format(), encoding(), new JsonFields(id, title, text, date, source, url));
  }

  private Optional<ArticleFormat> format() {
    if (format.equals("auto")) {
      return Optional.empty();
    }
    ArticleFormat named =
        ArticleFormat.named(format)
            .orElseThrow(() -> InputNames.unknownFormat(format, new Formats()));
    return Optional.of(named);
  }

  private Optional<Charset> encoding() {
    try {
      return Optional.ofNullable(encoding).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          "--encoding " + encoding + " is not known; give one such as UTF-8 or windows-1252");
    }
  }
}
