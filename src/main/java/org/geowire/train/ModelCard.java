package org.geowire.train;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.model.Model;

/**
 * What a model learnt from, for whoever is to trust it.
 *
 * <p>It depends on the data alone: no clock, no path, no machine.
 *
 * @param kind what the model decides
 * @param versions of Geowire and of the gazetteer, by name
 * @param date day of the data
 * @param corpora the files that it learnt from
 * @param helpers the files that helped, annotated by other rules
 * @param trial how it did
 */
public record ModelCard(
    ModelKind kind,
    Map<String, String> versions,
    Optional<LocalDate> date,
    List<? extends Taught> corpora,
    List<? extends Taught> helpers,
    Trial trial) {

  /**
   * A cross-validation.
   *
   * @param folds how many parts it made; 0 where there was none
   * @param seed dealt the newspapers to them
   * @param figures of each file, by their names
   */
  public record Trial(int folds, long seed, List<Map<String, Double>> figures) {
    public Trial {
      figures = List.copyOf(figures);
    }
  }

  private static final int DECIMALS = 4;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Writes the card of a model. */
  public void write(Model model, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    // The line ends of the system would make other bytes on another one.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    printer.indentArraysWith(lines);
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      write(json, model, bytes.toByteArray());
      json.writeRaw('\n');
    }
  }

  private void write(JsonGenerator json, Model model, byte[] bytes) throws IOException {
    json.writeStartObject();
    json.writeStringField("model", kind.label() + ".bin");
    json.writeStringField("purpose", kind.purpose());
    json.writeStringField("sha256", Taught.digest(bytes));
    json.writeNumberField("bytes", bytes.length);
    json.writeNumberField("weights", model.weights());
    for (Map.Entry<String, String> version : versions.entrySet()) {
      json.writeStringField(version.getKey(), version.getValue());
    }
    json.writeStringField("date", date.map(LocalDate::toString).orElse(null));
    json.writeNumberField("seed", trial.seed());
    json.writeNumberField("least_articles_a_feature", ToponymTraining.LEAST_ARTICLES);
    corpora(json, "data", corpora);
    corpora(json, "helpers", helpers);
    figures(json);
    json.writeEndObject();
  }

  private static void corpora(JsonGenerator json, String field, List<? extends Taught> corpora)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Taught corpus : corpora) {
      corpus.write(json);
    }
    json.writeEndArray();
  }

  private void figures(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("cross_validation");
    json.writeNumberField("folds", trial.folds());
    for (int i = 0; i < trial.figures().size(); i++) {
      json.writeObjectFieldStart(corpora.get(i).name());
      for (Map.Entry<String, Double> figure : trial.figures().get(i).entrySet()) {
        json.writeFieldName(figure.getKey());
        number(json, figure.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, double number) throws IOException {
    if (Double.isFinite(number)) {
      json.writeNumber(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    } else {
      json.writeNull();
    }
  }
}
