package org.geowire.event.note;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.geowire.lang.PhraseTable;

/**
 * A row of the list of words that tell the type of a coder's note.
 *
 * @param classes what the rules of notes ask for ("throw", "stones"), in the order of the list: of
 *     two labels the first counts
 */
public record NoteWord(Set<String> classes) {

  public static NoteWord read(PhraseTable.Entry row) {
    Set<String> classes = new LinkedHashSet<>();
    for (String name : row.value(0).split(",", -1)) {
      classes.add(name.strip());
    }
    return new NoteWord(Collections.unmodifiableSet(classes));
  }
}
