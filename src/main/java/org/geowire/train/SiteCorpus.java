package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;

/**
 * A file of sentences in which events and their sites are marked.
 *
 * @param name the file's name, without its folder
 * @param sha256 digest of its bytes
 * @param lessons what it holds
 */
public record SiteCorpus(String name, String sha256, List<SiteLesson> lessons) implements Taught {

  public SiteCorpus {
    lessons = List.copyOf(lessons);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static SiteCorpus read(Path file, Consumer<InputProblem> problems) throws IOException {
    List<SiteLesson> lessons = SiteLesson.read(file, problems);
    String digest = Files.isRegularFile(file) ? Corpus.sha256(Files.readAllBytes(file)) : "";
    return new SiteCorpus(String.valueOf(file.getFileName()), digest, lessons);
  }

  /** Sentences have no day. */
  @Override
  public Optional<LocalDate> newest() {
    return Optional.empty();
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    long placed = lessons.stream().filter(lesson -> !lesson.sites().isEmpty()).count();
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeStringField("sha256", sha256);
    json.writeNumberField("sentences", lessons.size());
    json.writeNumberField("with_a_site", placed);
    json.writeEndObject();
  }
}
