package org.geowire.output;

/** Writes the codebook of the incident columns as a page of Markdown. */
public final class Codebook {

  private static final String HEAD =
      """
      # Codebook

      The columns of an incident, in the order of the outputs. This page is made from the column list
      of the program (`IncidentColumn` and `columns.tsv`); do not edit it by hand.

      An empty value (`null` in JSON) means *not reported* or *not known*; it never means 0.
      Columns in **bold** are the core, which stand in every output; the others come with
      `--columns full` or by name. `--no-text` leaves `notes` empty. Numbers have no zeros at the end
      of their decimals. Control characters other than tab and line feed become U+FFFD in every format.

      | column | type | unit or form | values | rule | ACLED | UCDP GED |
      |---|---|---|---|---|---|---|
      """;

  private Codebook() {}

  /** The page. */
  public static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (IncidentColumn column : IncidentColumn.values()) {
      page.append(row(column)).append('\n');
    }
    return page.toString();
  }

  private static String row(IncidentColumn column) {
    ColumnMeaning meaning = ColumnMeaning.of(column);
    String name = "`" + column.label() + "`";
    return "| "
        + String.join(
            " | ",
            column.isCore() ? "**" + name + "**" : name,
            column.type().label(),
            meaning.unit(),
            meaning.values(),
            meaning.rule(),
            code(meaning.acled()),
            code(meaning.ucdp()))
        + " |";
  }

  private static String code(String name) {
    return name.isEmpty() ? "" : "`" + name + "`";
  }
}
