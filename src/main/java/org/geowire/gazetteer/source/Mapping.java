package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Says which column of a table is which field of a place.
 *
 * @param columns for each field the columns that hold it, as headings or as "#3" for the third
 * @param defaults what a field is where its cell is empty
 * @param values for a field and a cell in lower case, what the cell means
 * @param separator between cells; empty to see it from the first line
 * @param encoding an encoding in which ASCII is itself
 * @param header whether the first line holds the headings
 * @param skip lines before that
 * @param comment what lines begin with that are no rows; empty for none
 * @param list between the names in one cell
 * @param decimalComma whether degrees are written as 15,229
 * @param licence of the table; empty where not said
 */
record Mapping(
    Map<Field, List<String>> columns,
    Map<Field, String> defaults,
    Map<Field, Map<String, String>> values,
    Optional<Character> separator,
    Charset encoding,
    boolean header,
    int skip,
    String comment,
    String list,
    boolean decimalComma,
    String licence) {

  /** What a table may say of a place. */
  enum Field {
    NAME("name"),
    NAMES("names", "aliases", "alternate_names", "alternatenames"),
    CODES("codes"),
    HISTORIC("historic"),
    NAME_KIND("name_kind"),
    SAME("same"),
    LATITUDE("latitude", "lat", "y"),
    LONGITUDE("longitude", "lon", "lng", "long", "x"),
    FEATURE_CLASS("feature_class", "class"),
    FEATURE_CODE("feature_code"),
    COUNTRY("country", "country_code", "iso2", "iso3"),
    ADMIN1("admin1"),
    ADMIN2("admin2"),
    POPULATION("population"),
    GEONAMEID("geonameid");

    private final String label;

    /** Usual headings, joined by spaces. */
    private final String headings;

    Field(String label, String... more) {
      this.label = label;
      headings = (label + " " + String.join(" ", more)).strip();
    }

    String label() {
      return label;
    }

    static Optional<Field> called(String label) {
      for (Field field : values()) {
        if (field.label.equals(label)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }

  /** The mapping of a table whose headings are the names of fields, or usual words for them. */
  static Mapping standard() {
    Map<Field, List<String>> columns = new HashMap<>();
    for (Field field : Field.values()) {
      columns.put(field, List.of(field.headings.split(" ", -1)));
    }
    return new Mapping(
        columns,
        Map.of(),
        Map.of(),
        Optional.empty(),
        StandardCharsets.UTF_8,
        true,
        0,
        "#",
        "|",
        false,
        "");
  }

  /**
   * Reads a mapping file.
   *
   * @throws SourceException if it cannot be read or says something that is not understood
   */
  static Mapping read(Path file) {
    try {
      return new Reader(file).read();
    } catch (IOException e) {
      throw SourceInput.unreadable(file, e);
    }
  }

  /** What a field is where the table does not say. */
  String byDefault(Field field) {
    return defaults.getOrDefault(field, "");
  }

  /** What a cell means. */
  String value(Field field, String cell) {
    Map<String, String> known = values.getOrDefault(field, Map.of());
    return known.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
  }

  /** Takes a properties file apart. */
  private static final class Reader {

    private final Path file;
    private final Properties properties = new Properties();
    private final TreeSet<String> unused;

    Reader(Path file) throws IOException {
      this.file = file;
      try {
        properties.load(new StringReader(Files.readString(file)));
      } catch (IllegalArgumentException e) {
        throw new SourceException(file + ": " + e.getMessage(), e);
      }
      unused = new TreeSet<>(properties.stringPropertyNames());
    }

    Mapping read() {
      Map<Field, List<String>> columns = new HashMap<>();
      Map<Field, String> defaults = new HashMap<>();
      Map<Field, Map<String, String>> values = new HashMap<>();
      for (String key : properties.stringPropertyNames()) {
        field(key, columns, defaults, values);
      }
      Mapping mapping =
          new Mapping(
              columns,
              defaults,
              values,
              separator(),
              encoding(),
              yes("header"),
              number("skip"),
              take("comment", ""),
              take("list", "|"),
              decimalComma(),
              take("licence", ""));
      if (!unused.isEmpty()) {
        throw new SourceException(
            file + ": '" + unused.first() + "' is not understood; fields are " + fields());
      }
      return mapping.checked(file);
    }

    private static String fields() {
      List<String> labels = new ArrayList<>();
      for (Field field : Field.values()) {
        labels.add(field.label());
      }
      return String.join(", ", labels);
    }

    private void field(
        String key,
        Map<Field, List<String>> columns,
        Map<Field, String> defaults,
        Map<Field, Map<String, String>> values) {
      String value = properties.getProperty(key).strip();
      String[] parts = key.split("\\.", 3);
      Optional<Field> field = Field.called(parts[parts.length > 1 ? 1 : 0]);
      if (field.isEmpty()) {
        return;
      }
      if (parts.length == 1) {
        columns.put(field.get(), split(value));
      } else if (parts[0].equals("default") && parts.length == 2) {
        defaults.put(field.get(), value);
      } else if (parts[0].equals("value") && parts.length == 3) {
        values
            .computeIfAbsent(field.get(), f -> new HashMap<>())
            .put(parts[2].toLowerCase(Locale.ROOT), value);
      } else {
        return;
      }
      unused.remove(key);
    }

    private static List<String> split(String value) {
      List<String> columns = new ArrayList<>();
      for (String column : value.split(",", -1)) {
        columns.add(column.strip());
      }
      return columns;
    }

    private String take(String key, String otherwise) {
      unused.remove(key);
      return properties.getProperty(key, otherwise).strip();
    }

    private boolean decimalComma() {
      String word = take("decimal", "point");
      if (!word.equals("point") && !word.equals("comma")) {
        throw new SourceException(file + ": decimal is '" + word + "'; write point or comma");
      }
      return word.equals("comma");
    }

    private Optional<Character> separator() {
      String word = take("separator", "");
      return switch (word) {
        case "" -> Optional.empty();
        case "comma" -> Optional.of(',');
        case "tab" -> Optional.of('\t');
        case "semicolon" -> Optional.of(';');
        case "bar" -> Optional.of('|');
        default -> {
          if (word.length() != 1) {
            throw new SourceException(
                file + ": separator '" + word + "' is none of comma, tab, semicolon, bar");
          }
          yield Optional.of(word.charAt(0));
        }
      };
    }

    private Charset encoding() {
      String name = take("encoding", "UTF-8");
      try {
        Charset charset = Charset.forName(name);
        if (new String(new byte[] {'a', '\n'}, charset).equals("a\n")) {
          return charset;
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new SourceException(file + ": encoding '" + name + "' is not known", e);
      }
      throw new SourceException(
          file + ": tables in " + name + " are not read; re-save the table as UTF-8");
    }

    private boolean yes(String key) {
      String word = take(key, "yes");
      if (!word.equals("yes") && !word.equals("no")) {
        throw new SourceException(file + ": " + key + " is '" + word + "'; write yes or no");
      }
      return word.equals("yes");
    }

    private int number(String key) {
      String word = take(key, "0");
      try {
        return Integer.parseUnsignedInt(word);
      } catch (NumberFormatException e) {
        throw new SourceException(file + ": " + key + " is '" + word + "', no whole number", e);
      }
    }
  }

  private Mapping checked(Path file) {
    for (Field field : List.of(Field.NAME, Field.LATITUDE, Field.LONGITUDE)) {
      if (!columns.containsKey(field)) {
        throw new SourceException(
            file
                + " does not say which column is the "
                + field.label()
                + "; write "
                + field.label()
                + " = COLUMN");
      }
    }
    return this;
  }
}
