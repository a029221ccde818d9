package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodebookTest {

  private static final Path PAGE = Path.of("docs/codebook.md");

  @Test
  void theCommittedCodebookIsThatOfTheColumnList() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, Codebook.page());
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(Codebook.page());
  }
}
