package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void aFileAppearsWhenItIsWhole() throws IOException {
    Path target = folder.resolve("out.csv");
    try (OutputFile file = OutputFile.at(target)) {
      file.stream().write(65);
      assertThat(target).doesNotExist();
      file.commit();
    }
    assertThat(target).hasContent("A");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFileThatIsNotFinishedLeavesTheOldOneAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("out.csv"), "old");
    try (OutputFile file = OutputFile.at(target)) {
      file.stream().write(65);
    }
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aLinkGoesOnPointingToItsFile() throws IOException {
    Path target = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("out.csv"), target);
    try (OutputFile file = OutputFile.at(link)) {
      file.commit();
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(target).isEmptyFile();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OutputFile.at(folder.resolve("no/out.csv")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("there is no folder " + folder.resolve("no"));
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> OutputFile.at(folder))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void aClosedPipeIsTold() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    OutputFile file = OutputFile.to(broken);
    assertThatThrownBy(
            () -> {
              file.stream().write(1);
              file.commit();
            })
        .isInstanceOfSatisfying(OutputException.class, e -> assertThat(e.isClosedPipe()).isTrue());
  }
}
