package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.geowire.resolve.Candidate;

/**
 * Places that a name may mean, best first: a list in JSON, "id:probability;id:probability" in a
 * cell.
 */
public record CandidateList(List<CandidateFacts> candidates) implements Value {

  public CandidateList {
    candidates = List.copyOf(candidates);
  }

  static CandidateList of(List<Candidate> candidates) {
    return new CandidateList(candidates.stream().map(CandidateFacts::of).toList());
  }

  @Override
  public String cell() {
    return candidates.stream().map(CandidateFacts::cell).collect(Collectors.joining(";"));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (CandidateFacts candidate : candidates) {
      candidate.write(json);
    }
    json.writeEndArray();
  }

  /** The list as JSON, for formats that have texts only. */
  public String json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(out)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
