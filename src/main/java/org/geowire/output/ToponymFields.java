package org.geowire.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Resolution;
import org.geowire.text.CodePoints;
import org.geowire.toponym.Toponym;

/**
 * What outputs tell of a toponym, in order.
 *
 * @param candidates whether the other places that it may mean are told
 */
record ToponymFields(boolean candidates) {

  private static final int CONFIDENCE_PLACES = 2;

  /** The fields with names and types. */
  List<TableField> fields() {
    List<TableField> fields = new ArrayList<>();
    fields.add(field("start", ColumnType.INTEGER));
    fields.add(field("end", ColumnType.INTEGER));
    fields.add(field("text", ColumnType.STRING));
    for (PlaceColumn column : PlaceColumn.values()) {
      fields.add(field(column.label(), column.type()));
    }
    fields.add(field("kind", ColumnType.STRING));
    fields.add(field("confidence", ColumnType.REAL));
    fields.add(field("resolved", ColumnType.STRING));
    if (candidates) {
      fields.add(field("candidates", ColumnType.STRING));
    }
    return fields;
  }

  private static TableField field(String name, ColumnType type) {
    return new TableField(name, type);
  }

  /** The toponyms of the body as rows, by their place in the text. */
  List<Row> rows(Document document, List<Resolution> resolutions) {
    CodePoints offsets = new CodePoints(document.article().text());
    return resolutions.stream()
        .filter(resolution -> document.inBody(resolution.toponym().span()))
        .sorted(Comparator.comparing(resolution -> resolution.toponym().span()))
        .map(resolution -> row(document, offsets, resolution))
        .toList();
  }

  private Row row(Document document, CodePoints offsets, Resolution resolution) {
    Toponym toponym = resolution.toponym();
    int start = offsets.at(toponym.span().start() - document.bodyStart());
    List<Value> values = new ArrayList<>();
    values.add(Value.whole(start));
    values.add(Value.whole(offsets.at(toponym.span().end() - document.bodyStart())));
    values.add(Value.text(toponym.text()));
    for (PlaceColumn column : PlaceColumn.values()) {
      values.add(resolution.place().map(column::value).orElse(Value.absent()));
    }
    values.add(Value.text(toponym.kind().label()));
    values.add(Value.decimal(resolution.confidence(), CONFIDENCE_PLACES));
    values.add(new Value.Flag(resolution.place().isPresent()));
    if (candidates) {
      values.add(CandidateList.of(resolution.candidates()));
    }
    return new Row(
        document.article().id() + "#" + start, resolution.place().map(Place::point), values);
  }
}
