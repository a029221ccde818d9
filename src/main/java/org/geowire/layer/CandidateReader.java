package org.geowire.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geowire.output.CandidateFacts;
import org.geowire.output.CandidateList;
import org.geowire.output.ColumnType;
import org.geowire.output.PlaceColumn;
import org.geowire.output.Value;

/** Reads lists of candidates: JSON, or "id:probability;..." as in cells of tables. */
final class CandidateReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Pattern GEONAMEID = Pattern.compile("0|[1-9]\\d{0,9}");

  private CandidateReader() {}

  /** The candidates of a text; the text itself where it holds none that can be understood. */
  static Value read(String text) {
    Optional<List<CandidateFacts>> candidates =
        text.stripLeading().startsWith("[") ? json(text) : cell(text);
    return candidates.<Value>map(CandidateList::new).orElseGet(() -> Value.text(text));
  }

  private static Optional<List<CandidateFacts>> cell(String text) {
    List<CandidateFacts> candidates = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
      int colon = part.lastIndexOf(':');
      Optional<Value> probability =
          colon < 0 ? Optional.empty() : Cells.value(part.substring(colon + 1), ColumnType.REAL);
      if (probability.isEmpty()) {
        return Optional.empty();
      }
      candidates.add(new CandidateFacts(place(part.substring(0, colon)), probability.get()));
    }
    return Optional.of(candidates);
  }

  private static Map<PlaceColumn, Value> place(String id) {
    Optional<Value> number =
        Optional.of(id)
            .filter(GEONAMEID.asMatchPredicate())
            .flatMap(digits -> Cells.value(digits, ColumnType.INTEGER));
    return number
        .map(geonameid -> Map.of(PlaceColumn.GEONAMEID, geonameid))
        .orElseGet(() -> Map.of(PlaceColumn.NAME, Value.text(id)));
  }

  private static Optional<List<CandidateFacts>> json(String text) {
    List<CandidateFacts> candidates = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        candidates.add(candidate(json));
      }
      boolean whole = json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == null;
      return whole ? Optional.of(candidates) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static CandidateFacts candidate(JsonParser json) throws IOException {
    Map<PlaceColumn, Value> place = new EnumMap<>(PlaceColumn.class);
    Value probability = Value.absent();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      boolean empty = json.nextToken() == JsonToken.VALUE_NULL;
      Optional<PlaceColumn> column = column(name);
      if (json.currentToken().isStructStart()) {
        json.skipChildren();
      } else if (name.equals("probability")) {
        probability = value(empty ? "" : json.getText(), ColumnType.REAL);
      } else if (column.isPresent()) {
        place.put(column.get(), value(empty ? "" : json.getText(), column.get().type()));
      }
    }
    return new CandidateFacts(place, probability);
  }

  /** GDAL writes numbers in lists with 17 digits. */
  private static Value value(String text, ColumnType type) throws IOException {
    Value value =
        Cells.value(text, type).orElseThrow(() -> new IOException(text + " is no " + type));
    return value instanceof Value.Decimal decimal
        ? Value.decimal(decimal.number().doubleValue(), places(type))
        : value;
  }

  private static int places(ColumnType type) {
    return type == ColumnType.REAL ? 2 : 5;
  }

  private static Optional<PlaceColumn> column(String name) {
    return Arrays.stream(PlaceColumn.values())
        .filter(column -> column.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
