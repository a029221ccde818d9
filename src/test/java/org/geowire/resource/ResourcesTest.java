package org.geowire.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {

  private static String text(Optional<InputStream> found) throws IOException {
    try (InputStream in = found.orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theFileGivesWhatWasAdded(@TempDir Path folder) throws IOException {
    ResourceFile written = new ResourceFile();
    written.add("/b.tsv", "second".getBytes(StandardCharsets.UTF_8));
    written.add("/a.tsv", "first".getBytes(StandardCharsets.UTF_8));
    written.addCompiled("/a.tsv", "quick".getBytes(StandardCharsets.UTF_8));
    written.write(folder.resolve("start.bin"));
    Entries entries = Entries.of(Files.readAllBytes(folder.resolve("start.bin")));
    assertThat(text(entries.find("/a.tsv"))).isEqualTo("first");
    assertThat(text(entries.find("/a.tsv" + Resources.COMPILED))).isEqualTo("quick");
    assertThat(text(entries.find("/b.tsv"))).isEqualTo("second");
    assertThat(entries.find("/c.tsv")).isEmpty();
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> Entries.of(new byte[64])).isInstanceOf(IOException.class);
  }

  @Test
  void withoutTheFileAllStandsInTheJar() throws IOException {
    assertThat(text(Resources.find("/lang/en/triggers.tsv"))).contains("attack");
    assertThat(Resources.find("/lang/en/recipes.tsv")).isEmpty();
    assertThatThrownBy(() -> Resources.open("/lang/en/recipes.tsv"))
        .hasMessage("no resource /lang/en/recipes.tsv");
  }
}
