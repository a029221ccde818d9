package org.geowire.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.geowire.resource.Resources;

/**
 * All words of one language that the stages need.
 *
 * <p>A pack is a folder {@code resources/lang/CODE} of lists: one phrase a line, further columns
 * behind tabs, {@code #} for comments. A list is read when a stage first asks for it.
 */
public final class LanguagePack {

  private final String code;
  private final Map<String, PhraseTable> tables = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

  private LanguagePack(String code) {
    this.code = code;
  }

  /**
   * The pack of a language.
   *
   * @param code ISO 639-1 ("en")
   */
  public static LanguagePack of(String code) {
    return new LanguagePack(code);
  }

  /** ISO 639-1 code of the language. */
  public String code() {
    return code;
  }

  /** A list as a table of phrases. */
  public PhraseTable phrases(String list) {
    return tables.computeIfAbsent(list, name -> PhraseTable.of(read(name)));
  }

  /** The rows of a list, read anew at each call. */
  public Rows rows(String list) {
    return read(list);
  }

  /** The folded phrases of a list as a set. */
  public Set<String> words(String list) {
    return words.computeIfAbsent(list, name -> new FoldedWords(phrases(name).entries()));
  }

  private Rows read(String list) {
    String path = "/lang/" + code + "/" + list + ".tsv";
    try {
      Optional<InputStream> compiled = Resources.compiled(path);
      if (compiled.isPresent()) {
        return Rows.read(compiled.get().readAllBytes());
      }
      InputStream in =
          Resources.find(path)
              .orElseThrow(() -> new IllegalStateException("the language pack lacks " + path));
      try (in) {
        return Rows.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * A list in the form that {@link Resources#compiled} gives, for the build.
   *
   * @param text of the list
   */
  public static byte[] compile(String text) {
    return Rows.of(parse(text)).bytes();
  }

  /** Reads by position: thousands of rows are read at each start, and streams take long to warm. */
  private static List<PhraseTable.Entry> parse(String text) {
    List<PhraseTable.Entry> rows = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(row(line));
      }
    }
    return rows;
  }

  private static PhraseTable.Entry row(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return new PhraseTable.Entry(line, List.of());
    }
    List<String> values = new ArrayList<>(4);
    int start = tab + 1;
    for (int next = line.indexOf('\t', start); next >= 0; next = line.indexOf('\t', start)) {
      values.add(line.substring(start, next));
      start = next + 1;
    }
    values.add(line.substring(start));
    return new PhraseTable.Entry(line.substring(0, tab), values);
  }
}
