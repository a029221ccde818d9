package org.geowire.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.geowire.geo.GeoPoint;

/**
 * Reads the marks of an article: {@code [{"start", "end", "text", "lat", "lon", ...}]}.
 *
 * <p>The names of the fields are those of annotated corpora and those of {@code geowire toponyms}.
 */
public final class MarkReader {

  /** Types that GeoWebNews gives to spans which are no toponyms. */
  private static final Set<String> NO_TOPONYMS =
      Set.of("Non_Toponym", "Literal_Expression", "Non_Lit_Expression");

  private final int number;
  private final Consumer<String> warnings;
  private int start = -1;
  private int end = -1;
  private String text = "";
  private String name = "";
  private double latitude = Double.NaN;
  private double longitude = Double.NaN;
  private OptionalInt geonameid = OptionalInt.empty();
  private String country = "";
  private String admin1 = "";
  private String featureCode = "";
  private double confidence = 1;
  private boolean toponym = true;

  private MarkReader(int number, Consumer<String> warnings) {
    this.number = number;
    this.warnings = warnings;
  }

  /**
   * Reads a list of marks.
   *
   * @param json stands at the value of the list's field
   * @param warnings told of points that are nowhere; such a mark counts as one without a point
   * @throws BadLineException if it is no list, or a mark lacks what it needs
   */
  public static List<Mark> list(JsonParser json, Consumer<String> warnings) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new BadLineException("\"toponyms\" is not a list; write [] where there are none");
    }
    List<Mark> marks = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      marks.add(new MarkReader(marks.size() + 1, warnings).mark(json));
    }
    return marks;
  }

  private Mark mark(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw bad("is not a JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      field(field, json);
      json.skipChildren();
    }
    if (start < 0 || end <= start) {
      throw bad("needs \"start\" and \"end\" in code points, with 0 <= start < end");
    }
    Mark.Facts place = new Mark.Facts(geonameid, country, admin1, featureCode);
    String written = text.isEmpty() ? name : text;
    return new Mark(start, end, written, point(), place, confidence, toponym);
  }

  private void field(String field, JsonParser json) throws IOException {
    switch (field) {
      case "start" -> start = offset(json);
      case "end" -> end = offset(json);
      case "text" -> text = json.getValueAsString("");
      case "name" -> name = json.getValueAsString("");
      case "lat", "latitude" -> latitude = number(json, latitude);
      case "lon", "longitude" -> longitude = number(json, longitude);
      case "geonameid" -> geonameid = id(json);
      case "country" -> country = json.getValueAsString("");
      case "admin1" -> admin1 = json.getValueAsString("");
      case "fcode", "feature_code" -> featureCode = json.getValueAsString("");
      case "confidence" -> confidence = number(json, confidence);
      case "type" -> toponym &= !NO_TOPONYMS.contains(json.getValueAsString(""));
      case "is_toponym" -> toponym &= json.getValueAsBoolean(true);
      default -> json.skipChildren();
    }
  }

  private int offset(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw bad("has a \"" + json.currentName() + "\" that is no whole number");
    }
    return json.getIntValue();
  }

  /** A number; what the field had before where it is null. */
  private double number(JsonParser json, double before) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return before;
    }
    double value = json.getValueAsDouble(Double.NaN);
    if (Double.isNaN(value)) {
      throw bad("has a \"" + json.currentName() + "\" that is no number");
    }
    return value;
  }

  /** An id; none for null, 0 and what other catalogues have in its place. */
  private static OptionalInt id(JsonParser json) throws IOException {
    int id = json.getValueAsInt(0);
    return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  private Optional<GeoPoint> point() {
    if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GeoPoint(latitude, longitude));
    } catch (IllegalArgumentException e) {
      warnings.accept(
          "toponym " + number + " is " + e.getMessage() + "; it counts without a point");
      return Optional.empty();
    }
  }

  private BadLineException bad(String what) {
    return new BadLineException("toponym " + number + " " + what);
  }
}
