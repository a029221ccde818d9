package org.geowire.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file from outside may hold, or be. */
class SourceLinesTest {

  @TempDir Path folder;

  private static List<String> read(Path file) {
    List<String> read = new ArrayList<>();
    try (SourceLines lines = new SourceLines(file)) {
      while (lines.next()) {
        read.add(
            lines.number()
                + " "
                + (lines.tooLong() ? "too long" : lines.text(StandardCharsets.UTF_8)));
      }
    }
    return read;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void linesEndAsOnAnySystemAndAMarkIsNoText() throws IOException {
    Path file = write("a.txt", "\ufeffone\r\n\ntwo\nlast".getBytes(StandardCharsets.UTF_8));
    assertThat(read(file)).containsExactly("1 one", "2 ", "3 two", "4 last");
    assertThat(read(write("empty.txt", new byte[0]))).isEmpty();
  }

  @Test
  void aLineBeyondTheLimitIsNotHeld() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("before\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
      out.write("\nafter\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(file)).containsExactly("1 before", "2 too long", "3 after");
    try (SourceLines lines = new SourceLines(file)) {
      while (lines.next()) {
        assertThat(lines.buffer().length).isLessThanOrEqualTo(4 << 20);
      }
    }
  }

  @Test
  void linesAcrossBuffersAreWhole() throws IOException {
    List<String> wanted = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 500; i++) {
      String line = "é".repeat(i * 3);
      wanted.add(i + " " + line);
      text.append(line).append('\n');
    }
    Path file = write("many.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(read(file)).isEqualTo(wanted);
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    Path file = folder.resolve("t.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("a\nb\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(file)).containsExactly("1 a", "2 b");
  }

  @Test
  void aZipCutShortIsRefused() throws IOException {
    Path whole = Dumps.zip(folder.resolve("ML.zip"), "ML.txt", Dumps.mali().repeat(200));
    byte[] bytes = Files.readAllBytes(whole);
    for (int length : new int[] {2, 30, bytes.length / 2, bytes.length - 10}) {
      Path cut = write("cut.zip", Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(SourceException.class)
          .hasMessage(cut + " is damaged or cut short; fetch it again");
    }
  }

  @Test
  void aZipWithAFlippedBitIsRefused() throws IOException {
    Path whole = Dumps.zip(folder.resolve("ML.zip"), "ML.txt", Dumps.mali());
    byte[] bytes = Files.readAllBytes(whole);
    bytes[bytes.length / 2] ^= 4;
    Path flipped = write("flipped.zip", bytes);
    assertThatThrownBy(() -> read(flipped)).isInstanceOf(SourceException.class);
  }

  @Test
  void aZipBombIsStopped() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("unpacks to over 256 MB");
  }

  @Test
  void aZipWithoutOneTableSaysWhatItHolds() throws IOException {
    Path none = folder.resolve("none.zip");
    Path two = folder.resolve("two.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(none))) {
      zip.putNextEntry(new ZipEntry("picture.png"));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(two))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.putNextEntry(new ZipEntry("b.csv"));
    }
    assertThatThrownBy(() -> read(none)).hasMessageContaining("holds no .txt, .csv or .tsv");
    assertThatThrownBy(() -> read(two)).hasMessageContaining("several tables: [a.txt, b.csv]");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("is a folder");
  }
}
