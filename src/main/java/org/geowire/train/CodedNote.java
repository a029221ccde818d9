package org.geowire.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;
import org.geowire.event.type.SubEventType;

/**
 * A coder's note with the type that it was given.
 *
 * @param id of the note
 * @param text one to a few sentences that tell one event
 * @param type its sub-event type
 */
public record CodedNote(String id, String text, SubEventType type) {

  /** The notes of a file, but for those of wrong lines. */
  public static List<CodedNote> read(Path file, Consumer<InputProblem> problems) {
    List<CodedNote> notes = new ArrayList<>();
    JsonLines.read(file, (json, line, warnings) -> notes.add(note(json)), problems);
    return notes;
  }

  private static CodedNote note(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    String type = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getValueAsString("");
        case "text" -> text = json.getValueAsString("");
        case "sub_event_type" -> type = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
    if (text.isEmpty()) {
      throw new BadLineException("has no \"text\"");
    }
    return new CodedNote(id, text, type(type));
  }

  private static SubEventType type(String label) throws BadLineException {
    return Arrays.stream(SubEventType.values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new BadLineException(
                    "has \"sub_event_type\" \"" + label + "\", which is none of ACLED's 25"));
  }
}
