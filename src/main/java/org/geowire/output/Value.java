package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in one column of one row. */
public sealed interface Value
    permits Value.Absent,
        Value.Text,
        Value.Whole,
        Value.Decimal,
        Value.Day,
        Value.Flag,
        CandidateList {

  /** The value as a cell of a table; empty where there is none. */
  String cell();

  /** Writes the value as JSON; null where there is none. */
  void write(JsonGenerator json) throws IOException;

  /** Nothing is known, which is neither 0 nor an empty text. */
  record Absent() implements Value {
    private static final Absent VALUE = new Absent();

    @Override
    public String cell() {
      return "";
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNull();
    }
  }

  /** Words or a code, never empty. */
  record Text(String text) implements Value {
    @Override
    public String cell() {
      return text;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeString(text);
    }
  }

  /** A whole number. */
  record Whole(int number) implements Value {
    @Override
    public String cell() {
      return Integer.toString(number);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumber(number);
    }
  }

  /** A number rounded to the places that its column has. */
  record Decimal(BigDecimal number) implements Value {
    @Override
    public String cell() {
      return number.toPlainString();
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumber(number.toPlainString());
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Value {
    @Override
    public String cell() {
      return day.toString();
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeString(day.toString());
    }
  }

  /** Yes or no. */
  record Flag(boolean set) implements Value {
    @Override
    public String cell() {
      return Boolean.toString(set);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeBoolean(set);
    }
  }

  /** No value. */
  static Value absent() {
    return Absent.VALUE;
  }

  /** A cleaned text; absent where it is empty. */
  static Value text(String text) {
    String clean = CleanText.of(text);
    return clean.isEmpty() ? absent() : new Text(clean);
  }

  static Value text(Optional<String> text) {
    return text.map(Value::text).orElse(absent());
  }

  static Value whole(int number) {
    return new Whole(number);
  }

  static Value whole(OptionalInt number) {
    return number.isPresent() ? new Whole(number.getAsInt()) : absent();
  }

  /** A number above 0; absent where 0 stands for not known. */
  static Value positive(int number) {
    return number > 0 ? new Whole(number) : absent();
  }

  /** A number with at most so many places, without zeros at the end; absent where it is none. */
  static Value decimal(double number, int places) {
    if (!Double.isFinite(number)) {
      return absent();
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    BigDecimal shorter = rounded.stripTrailingZeros();
    return new Decimal(shorter.scale() < 0 ? shorter.setScale(0) : shorter);
  }

  static Value day(Optional<LocalDate> day) {
    return day.<Value>map(Day::new).orElse(absent());
  }
}
