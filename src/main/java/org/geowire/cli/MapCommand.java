package org.geowire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.layer.Layer;
import org.geowire.map.HtmlMap;
import org.geowire.map.MapOptions;
import org.geowire.map.PictureFormat;
import org.geowire.map.PictureSize;
import org.geowire.map.StaticMap;
import org.geowire.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws incidents on a map. */
@Command(
    name = "map",
    addMethodSubcommands = false,
    description =
        "Draws incidents on a map: one HTML file that opens from disk without network, to look"
            + " through, filter and correct them, or one picture for a report (PNG, SVG).",
    footer = {
      "  geowire map incidents.geojson -o map.html",
      "  geowire map corrected.geojson -o carte.html --lang fr --title 'Mali, juillet 2025'",
      "  geowire map incidents.geojson --where 'fatalities >= 10' -o map.png --size 1200x800",
      "  geowire map incidents.gpkg -o map.svg --title 'Western Mali, July 2025'"
    })
final class MapCommand extends BaseCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})x([0-9]{1,6})");
  private static final List<String> LANGUAGES = List.of("en", "fr");

  @Mixin private LayerOptions input;
  @Mixin private FilterOptions filters;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The map: FILE.html, FILE.png or FILE.svg.")
  private String output = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "What stands above the map.")
  private String title = "";

  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description = "Language of the map (${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(names = "--size", paramLabel = "WxH", description = "Pixels of a picture (1600x1000).")
  private String size = "";

  @Option(
      names = "--no-places",
      description = "Leave out the gazetteer: no villages on the map, no other places to choose.")
  private boolean withoutPlaces;

  @Mixin private GazetteerOptions source;

  MapCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    Layer layer = input.read(streams(), filters);
    TargetOptions.refuseInput(output, input.inputs());
    Optional<Gazetteer> gazetteer =
        withoutPlaces ? Optional.empty() : Optional.of(source.open(setting()));
    try (OutputFile file = OutputFile.open(output)) {
      draw(layer, gazetteer, file.stream());
      file.commit();
    }
    return ExitCode.DONE;
  }

  private void draw(Layer layer, Optional<Gazetteer> gazetteer, OutputStream out)
      throws IOException {
    String licence = gazetteer.map(g -> g.meta().getOrDefault("licence", "")).orElse("");
    MapOptions options = new MapOptions(title, language, licence);
    Optional<PictureFormat> picture = PictureFormat.ofFileName(output);
    if (picture.isPresent()) {
      new StaticMap(gazetteer, options, size()).write(layer, picture.get(), out);
    } else {
      new HtmlMap(gazetteer, options).write(layer, out);
    }
  }

  private PictureSize size() {
    if (size.isEmpty()) {
      return PictureSize.STANDARD;
    }
    Matcher numbers = SIZE.matcher(size);
    if (!numbers.matches()) {
      throw new UsageException("--size " + size + " is no width and height, such as 1200x800");
    }
    try {
      return new PictureSize(
          Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--size "
              + size
              + " is out of range; give "
              + PictureSize.LEAST
              + " to "
              + PictureSize.MOST
              + " pixels each way");
    }
  }

  private void check() {
    input.inputs();
    boolean page = output.toLowerCase(Locale.ROOT).endsWith(".html");
    if (!page && PictureFormat.ofFileName(output).isEmpty()) {
      throw new UsageException(
          output.isEmpty()
              ? "no -o; name the map, such as -o map.html"
              : "the extension of " + output + " tells no map; give .html, .png or .svg");
    }
    if (page && !size.isEmpty()) {
      throw new UsageException("--size is for pictures; leave it out, or give -o FILE.png");
    }
    size();
    if (!LANGUAGES.contains(language)) {
      throw new UsageException("--lang " + language + " is none of en, fr");
    }
  }
}
