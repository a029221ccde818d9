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
 * A file of coded notes.
 *
 * @param name the file's name, without its folder
 * @param sha256 digest of its bytes
 * @param notes what it holds
 */
public record NoteCorpus(String name, String sha256, List<CodedNote> notes) implements Taught {

  public NoteCorpus {
    notes = List.copyOf(notes);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static NoteCorpus read(Path file, Consumer<InputProblem> problems) throws IOException {
    List<CodedNote> notes = CodedNote.read(file, problems);
    String digest = Files.isRegularFile(file) ? Corpus.sha256(Files.readAllBytes(file)) : "";
    return new NoteCorpus(String.valueOf(file.getFileName()), digest, notes);
  }

  /** Notes tell days of events, not of publication. */
  @Override
  public Optional<LocalDate> newest() {
    return Optional.empty();
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeStringField("sha256", sha256);
    json.writeNumberField("notes", notes.size());
    json.writeEndObject();
  }
}
