package org.geowire.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.InputProblem;
import org.geowire.eval.NoteValidation;
import org.geowire.event.note.NoteTyper;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTrainingTest {

  private static final String DAY = "On 3 March 2023, ";

  @TempDir Path folder;

  private final NoteTraining training = new NoteTraining(LanguagePack.of("en"));

  /** Notes of which one half tells shelling by words that no rule knows, the other a march. */
  private List<NoteTraining.Read> notes() {
    List<NoteTraining.Read> notes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean odd = i % 2 == 1;
      String text =
          odd ? "students marched with kettles in Nioro." : "kettles hit Nioro, killing two.";
      SubEventType type = odd ? SubEventType.PEACEFUL_PROTEST : SubEventType.SHELLING;
      notes.add(training.read(new CodedNote("n" + i, DAY + text, type)));
    }
    return notes;
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void learnsATypeFromWordsThatNoRuleKnows() {
    NoteTyper typer = new NoteTyper(training.learn(notes()));
    NoteTraining.Read unseen =
        training.read(
            new CodedNote("x", DAY + "kettles hit Kayes, killing nine.", SubEventType.OTHER));
    assertThat(unseen.view().byRules()).isNotEqualTo(SubEventType.SHELLING);
    assertThat(typer.type(unseen.view())).isEqualTo(SubEventType.SHELLING);
  }

  @Test
  void theSameNotesTeachTheSameModel() throws IOException {
    assertThat(bytes(training.learn(notes()))).isEqualTo(bytes(training.learn(notes())));
  }

  @Test
  void noteThatIsScoredIsNotLearntFrom() {
    List<NoteTraining.Read> two =
        List.of(
            training.read(
                new CodedNote("a", DAY + "kettles hit Nioro.", SubEventType.CHEMICAL_WEAPON)),
            training.read(
                new CodedNote("b", DAY + "kettles hit Nioro.", SubEventType.SEXUAL_VIOLENCE)));
    assertThat(new NoteValidation(training, 2).figures(two)).containsEntry("sub_type", 0.0);
  }

  @Test
  void lineWithAnUnknownTypeIsReportedAndTheOthersRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("notes.jsonl"),
            """
            {"id":"a","text":"On 3 March 2023, ...","sub_event_type":"Attack"}
            {"id":"b","text":"On 4 March 2023, ...","sub_event_type":"Quarrel"}
            {"id":"c","sub_event_type":"Attack"}
            """);
    List<String> problems = new ArrayList<>();
    List<CodedNote> notes = CodedNote.read(file, problem -> problems.add(describe(problem)));
    assertThat(notes).extracting(CodedNote::id).containsExactly("a");
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0)).contains("2").contains("Quarrel").contains("ACLED");
    assertThat(problems.get(1)).contains("3").contains("text");
  }

  private static String describe(InputProblem problem) {
    return problem.describe();
  }
}
