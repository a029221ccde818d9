package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;

/**
 * A file of lessons that have no day of publication: sentences in which events and their sites are
 * marked, coded notes, or coded articles.
 *
 * @param name the file's name, without its folder
 * @param sha256 digest of its bytes
 * @param lessons what it holds
 * @param counts what a card says of them
 */
public record UndatedCorpus<T>(String name, String sha256, List<T> lessons, List<Count> counts)
    implements Taught {

  /** How many lessons are of a kind. */
  record Count(String kind, long lessons) {}

  public UndatedCorpus {
    lessons = List.copyOf(lessons);
    counts = List.copyOf(counts);
  }

  /**
   * Reads a file of sentences.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static UndatedCorpus<SiteLesson> ofSites(Path file, Consumer<InputProblem> problems)
      throws IOException {
    List<SiteLesson> lessons = SiteLesson.read(file, problems);
    long placed = lessons.stream().filter(lesson -> !lesson.sites().isEmpty()).count();
    return of(
        file, lessons, new Count("sentences", lessons.size()), new Count("with_a_site", placed));
  }

  /**
   * Reads a file of coded notes.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static UndatedCorpus<CodedNote> ofNotes(Path file, Consumer<InputProblem> problems)
      throws IOException {
    List<CodedNote> notes = CodedNote.read(file, problems);
    return of(file, notes, new Count("notes", notes.size()));
  }

  /**
   * A file of coded articles.
   *
   * @param lessons what was found in them
   * @throws IOException if its bytes cannot be read
   */
  public static UndatedCorpus<IncidentLesson> ofIncidents(Path file, List<IncidentLesson> lessons)
      throws IOException {
    long found = lessons.stream().mapToLong(lesson -> lesson.incidents().size()).sum();
    long coded =
        lessons.stream().flatMap(lesson -> lesson.coded().stream()).filter(right -> right).count();
    return of(
        file,
        lessons,
        new Count("articles", lessons.size()),
        new Count("incidents_found", found),
        new Count("incidents_coded", coded));
  }

  private static <T> UndatedCorpus<T> of(Path file, List<T> lessons, Count... counts)
      throws IOException {
    return new UndatedCorpus<>(Taught.name(file), Taught.digest(file), lessons, List.of(counts));
  }

  @Override
  public Optional<LocalDate> newest() {
    return Optional.empty();
  }

  @Override
  public void writeCounts(JsonGenerator json) throws IOException {
    for (Count count : counts) {
      json.writeNumberField(count.kind(), count.lessons());
    }
  }
}
