package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.geowire.resolve.Candidate;

/**
 * Places that a name may mean, best first: a list in JSON, "id:probability;id:probability" in a
 * cell.
 */
record CandidateList(List<Candidate> candidates) implements Value {

  CandidateList {
    candidates = List.copyOf(candidates);
  }

  @Override
  public String cell() {
    return candidates.stream().map(CandidateList::cell).collect(Collectors.joining(";"));
  }

  /** A place without a geonameid goes by its name. */
  private static String cell(Candidate candidate) {
    String id =
        candidate.place().geonameid().isPresent()
            ? Integer.toString(candidate.place().geonameid().getAsInt())
            : CleanText.of(candidate.place().name()).replaceAll("[:;]", " ");
    return id + ":" + Value.decimal(candidate.probability(), 2).cell();
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Candidate candidate : candidates) {
      json.writeStartObject();
      for (PlaceColumn column : PlaceColumn.values()) {
        json.writeFieldName(column.label());
        column.value(candidate.place()).write(json);
      }
      json.writeFieldName("probability");
      Value.decimal(candidate.probability(), 2).write(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
