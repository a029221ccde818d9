package org.geowire.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.resolve.Resolution;

/** Writes toponyms as rows of a table, each with the id of its article. */
public final class ToponymTableWriter implements ToponymWriter {

  private final RowWriter rows;
  private final ToponymFields fields;

  /**
   * @param rows a writer for the columns of {@link #fields}
   * @param candidates whether the other places that a toponym may mean are written
   */
  public ToponymTableWriter(RowWriter rows, boolean candidates) {
    this.rows = rows;
    this.fields = new ToponymFields(candidates);
  }

  /** The columns of the table. */
  public static List<TableField> fields(boolean candidates) {
    List<TableField> fields = new ArrayList<>();
    fields.add(new TableField("doc_id", ColumnType.STRING));
    fields.addAll(new ToponymFields(candidates).fields());
    return fields;
  }

  @Override
  public void begin() throws IOException {
    rows.begin();
  }

  @Override
  public void write(Document document, List<Resolution> resolutions) throws IOException {
    for (Row row : fields.rows(document, resolutions)) {
      List<Value> values = new ArrayList<>();
      values.add(Value.text(document.article().id()));
      values.addAll(row.values());
      rows.write(new Row(row.id(), row.point(), values));
    }
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
  }
}
