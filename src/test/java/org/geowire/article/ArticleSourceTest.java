package org.geowire.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

  @TempDir Path temp;
  private String folder;

  @BeforeEach
  void name() {
    folder = temp.toString();
  }

  @Test
  void aFolderIsReadInCodePointOrderWithItsSubfolders() throws IOException {
    for (String name : List.of("b.txt", "B.txt", "a/z.txt", "a-b.txt", "\uFF21.txt", "c.png")) {
      put(name, "text of " + name);
    }
    put("\uD83D\uDD25.txt", "fire");
    assertThat(read(folder).ids())
        .containsExactly(
            in("B.txt"),
            in("a-b.txt"),
            in("a/z.txt"),
            in("b.txt"),
            in("\uFF21.txt"),
            in("\uD83D\uDD25.txt"));
  }

  @Test
  void aFolderWithoutArticlesIsAProblem() {
    assertThat(read(folder).problems)
        .singleElement()
        .asString()
        .startsWith(folder + ": holds no articles; files of these extensions are read: .txt");
  }

  @Test
  void aFileThatIsNotThereIsAProblemAndTheRestGoesOn() throws IOException {
    put("a.txt", "text");
    Gathered read = read(in("none.txt"), in("a.txt"));
    assertThat(read.ids()).containsExactly(in("a.txt"));
    assertThat(read.problems)
        .containsExactly(in("none.txt") + ": no such file or folder; check the path");
  }

  @Test
  void circlesOfLinksAreNotWalked() throws IOException {
    put("a.txt", "text");
    Files.createSymbolicLink(temp.resolve("loop"), temp);
    Files.createSymbolicLink(temp.resolve("self.txt"), temp.resolve("self.txt"));
    assertThat(read(folder).ids()).containsExactly(in("a.txt"));
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    put("real/a.txt", "text");
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real"));
    assertThat(read(in("link")).ids()).containsExactly(in("link/a.txt"));
  }

  @Test
  void patternsAreExpanded() throws IOException {
    put("a1.txt", "1");
    put("a2.txt", "2");
    put("b1.txt", "3");
    put("sub/a3.txt", "4");
    put("sub/deep/a4.txt", "5");
    assertThat(read(in("a*.txt")).ids()).containsExactly(in("a1.txt"), in("a2.txt"));
    assertThat(read(in("s?b/*.txt")).ids()).containsExactly(in("sub/a3.txt"));
    assertThat(read(in("**/a[34].txt")).ids())
        .containsExactly(in("sub/a3.txt"), in("sub/deep/a4.txt"));
    assertThat(read(in("s*")).ids()).containsExactly(in("sub/a3.txt"), in("sub/deep/a4.txt"));
    assertThat(read(in("z*")).problems)
        .containsExactly(in("z*") + ": no file matches this pattern");
    assertThat(read(in("a[.txt")).problems).singleElement().asString().contains("is no pattern");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    put("a.txt", "text");
    assertThat(read(in("a.txt"), folder, in("*.txt")).ids()).containsExactly(in("a.txt"));
  }

  @Test
  void theContentTellsTheFormatWhereTheNameDoesNot() {
    assertThat(Gathered.inputs(List.of("-"), "plain text".getBytes(UTF_8)).only())
        .isEqualTo(Article.of("-", "plain text"));
    assertThat(
            Gathered.inputs(List.of("-"), "{\"text\":\"a\"}\n{\"text\":\"b\"}".getBytes(UTF_8))
                .ids())
        .containsExactly("-#1", "-#2");
    assertThat(
            Gathered.inputs(List.of("-"), "\n <!DOCTYPE HTML><p>web".getBytes(UTF_8)).only().text())
        .isEqualTo("web");
    assertThat(Gathered.inputs(List.of("-"), "<Dateline> Kidal".getBytes(UTF_8)).only().text())
        .isEqualTo("<Dateline> Kidal");
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(Gathered.inputs(List.of("-", "-"), "plain".getBytes(UTF_8)).ids())
        .containsExactly("-");
  }

  @Test
  void compressedFilesAreUnpacked() throws IOException {
    byte[] packed = pack("{\"text\":\"a\"}\n");
    Files.write(temp.resolve("a.jsonl.gz"), packed);
    assertThat(read(folder).ids()).containsExactly(in("a.jsonl.gz#1"));
    Files.write(temp.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length - 9));
    assertThat(read(in("cut.txt.gz")).problems)
        .containsExactly(
            in("cut.txt.gz") + ": is compressed by gzip and damaged or cut short; fetch it again");
  }

  @Test
  void whatUnpacksWithoutEndIsStopped() throws IOException {
    InputStream bomb = Unpacking.of(new ByteArrayInputStream(pack("a".repeat(5000))), 1000);
    Assertions.assertThatThrownBy(bomb::readAllBytes)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unpacks to more than");
  }

  private static byte[] pack(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private void put(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String in(String name) {
    return folder + "/" + name;
  }

  private static Gathered read(String... inputs) {
    return Gathered.inputs(List.of(inputs), new byte[0]);
  }
}
