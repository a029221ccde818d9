package org.geowire.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.geowire.article.InputProblem;
import org.geowire.article.InputProblem.Severity;

/** A file of JSON objects, one a line, in UTF-8; {@code .gz} is unpacked. */
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Takes the object of a line. */
  public interface Handler {

    /**
     * Reads the object to its end.
     *
     * @param json stands at the start of the object
     * @param line number of the line, from 1
     * @param warnings told of what is wrong and does not keep the object from being read
     * @throws BadLineException if it does not hold what it should
     */
    void object(JsonParser json, int line, Consumer<String> warnings) throws IOException;
  }

  private final Path file;
  private final Handler handler;
  private final Consumer<InputProblem> problems;

  private JsonLines(Path file, Handler handler, Consumer<InputProblem> problems) {
    this.file = file;
    this.handler = handler;
    this.problems = problems;
  }

  /** Hands on all lines that are not blank; says which are wrong, and goes on. */
  public static void read(Path file, Handler handler, Consumer<InputProblem> problems) {
    new JsonLines(file, handler, problems).read();
  }

  private void read() {
    try (BufferedReader lines = open()) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String object = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!object.isBlank()) {
          line(object, number);
        }
      }
    } catch (NoSuchFileException e) {
      problem(0, "no such file; check the path");
    } catch (CharacterCodingException e) {
      problem(0, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      problem(0, "cannot be read: " + e.getMessage());
    }
  }

  private BufferedReader open() throws IOException {
    InputStream raw = Files.newInputStream(file);
    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  private void line(String line, int number) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLineException("is not a JSON object; each line must be one");
      }
      handler.object(json, number, what -> problem(number, Severity.WARNING, what));
    } catch (JsonEOFException e) {
      problem(number, "ends within its JSON object: cut short, or spread over several lines");
    } catch (JsonProcessingException e) {
      problem(
          number, "is not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (BadLineException e) {
      problem(number, e.getMessage());
    }
  }

  private void problem(int line, String message) {
    problem(line, Severity.ERROR, message);
  }

  private void problem(int line, Severity severity, String message) {
    problems.accept(new InputProblem(file.toString(), line, severity, message));
  }
}
