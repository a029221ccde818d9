package org.geowire.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.Geowire;
import org.geowire.eval.SiteValidation;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.text.Span;
import org.geowire.train.SiteLesson;
import org.geowire.train.SiteTraining;

/** Chooses the sites of sentences with a model that the sentences of other documents taught. */
final class Sites {

  private Sites() {}

  public static void main(String[] arguments) throws IOException {
    int folds = Integer.parseInt(arguments[1]);
    Gazetteer gazetteer = Gazetteer.open(Path.of(arguments[0]));
    Geowire.Models models = Geowire.Models.standard();
    SiteTraining training =
        new SiteTraining(
            gazetteer,
            LanguagePack.of("en"),
            new SiteTraining.Names(
                models.toponyms(), models.places(), models.review(), models.trust()));
    List<SiteTraining.Read> sentences = new ArrayList<>();
    for (SiteLesson lesson : SiteLesson.read(Path.of(arguments[2]), System.err::println)) {
      sentences.add(training.read(lesson));
    }
    List<List<Span>> found = new SiteValidation(training, folds).found(sentences);
    try (JsonGenerator json =
        new JsonFactory().createGenerator(Path.of(arguments[3]).toFile(), JsonEncoding.UTF8)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (int i = 0; i < found.size(); i++) {
        write(sentences.get(i), found.get(i), json);
      }
      json.writeRaw('\n');
    }
  }

  private static void write(SiteTraining.Read read, List<Span> sites, JsonGenerator json)
      throws IOException {
    String text = read.lesson().text();
    json.writeStartObject();
    json.writeStringField("id", read.lesson().id());
    json.writeArrayFieldStart("locations");
    for (Span site : sites) {
      json.writeStartObject();
      json.writeNumberField("start", text.codePointCount(0, site.start()));
      json.writeNumberField("end", text.codePointCount(0, site.end()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
