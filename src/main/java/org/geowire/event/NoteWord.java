package org.geowire.event;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.geowire.lang.PhraseTable;

/**
 * A row of the list of words that tell the type of a coder's note.
 *
 * @param classes what the rules of notes ask for ("throw", "stones")
 */
record NoteWord(Set<String> classes) {

  static NoteWord read(PhraseTable.Entry row) {
    return new NoteWord(
        Arrays.stream(row.value(0).split(",", -1))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
