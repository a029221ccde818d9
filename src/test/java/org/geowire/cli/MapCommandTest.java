package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

  @TempDir Path folder;
  private CliRunner cli;
  private Path input;

  @BeforeEach
  void incidents() throws IOException {
    cli = new CliRunner(folder);
    input = folder.resolve("in.csv");
    Files.writeString(
        input,
        """
        event_id,event_date,event_type,location,latitude,longitude
        a,2025-07-01,Battles,Kayes,14.45,-11.44
        """);
  }

  private Outcome map(String output, String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"map", input.toString(), "-o", output}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return cli.run(args);
  }

  @Test
  void incidentsBecomeAPageWithThePlacesAround() throws IOException {
    Path page = folder.resolve("map.html");
    Outcome outcome = map(page.toString(), "--title", "Kayes & Nioro", "--lang", "fr");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .contains("Redistribution and use in source and binary forms")
        .contains("<title>Kayes &amp; Nioro</title>", "[\"Kayes\",14.4", "CC BY 4.0");
  }

  @Test
  void aMapNeedsNoGazetteer() throws IOException {
    Path page = folder.resolve("map.html");
    assertThat(CliRunner.raw("map", input.toString(), "-o", page.toString(), "--no-places").code())
        .isZero();
    assertThat(Files.readString(page)).contains("\"context\":[]");
  }

  @Test
  void incidentsBecomeAPictureOfTheSizeAskedFor() throws IOException {
    Path picture = folder.resolve("map.png");
    Outcome outcome = map(picture.toString(), "--size", "800x500");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(500);
  }

  @Test
  void aDrawingHasItsTextsAsTexts() throws IOException {
    Path drawing = folder.resolve("carte.SVG");
    assertThat(map(drawing.toString(), "--lang", "fr", "--title", "Kayes & Nioro").code()).isZero();
    assertThat(Files.readString(drawing))
        .contains(">Kayes &amp; Nioro</text>", ">Combats (1)</text>", ">Kayes</text>");
  }

  @Test
  void aSizeThatMakesNoPictureIsRefused() {
    String png = folder.resolve("map.png").toString();
    assertThat(map(png, "--size", "large").err())
        .contains("--size large is no width and height, such as 1200x800");
    assertThat(map(png, "--size", "100x99999").err())
        .contains("--size 100x99999 is out of range; give 300 to 5000 pixels each way");
    assertThat(map(folder.resolve("map.html").toString(), "--size", "800x500").err())
        .contains("--size is for pictures");
    assertThat(folder.resolve("map.png")).doesNotExist();
  }

  @Test
  void whatIsWrongIsSaidBeforeAnythingIsRead() {
    assertThat(cli.run("map").err()).contains("no INPUT; name files of incidents");
    assertThat(cli.run("map", "in.csv").err()).contains("no -o; name the map, such as -o map.html");
    Outcome other = map(folder.resolve("map.pdf").toString());
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("map.pdf tells no map; give .html, .png or .svg");
    assertThat(map("x.html", "--lang", "de").err()).contains("--lang de is none of en, fr");
    assertThat(folder.resolve("map.pdf")).doesNotExist();
  }
}
