package org.geowire.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.layer.Layer;
import org.geowire.map.HtmlMap;
import org.geowire.map.MapOptions;
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
            + " through, filter and correct them.",
    footer = {
      "  geowire map incidents.geojson -o map.html",
      "  geowire map corrected.geojson -o carte.html --lang fr --title 'Mali, juillet 2025'"
    })
final class MapCommand extends BaseCommand implements Callable<Integer> {

  private static final List<String> LANGUAGES = List.of("en", "fr");

  @Mixin private LayerOptions input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The map: FILE.html.")
  private String output = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "What stands above the map.")
  private String title = "";

  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      description = "Language of the map (${DEFAULT-VALUE}).")
  private String language = "en";

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
    Layer layer = input.read(streams());
    TargetOptions.refuseInput(output, input.inputs());
    try (OutputFile file = OutputFile.open(output)) {
      html(layer, file);
      file.commit();
    }
    return ExitCode.DONE;
  }

  private void html(Layer layer, OutputFile file) throws IOException {
    Optional<Gazetteer> gazetteer =
        withoutPlaces ? Optional.empty() : Optional.of(source.open(setting()));
    String licence = gazetteer.map(g -> g.meta().getOrDefault("licence", "")).orElse("");
    new HtmlMap(gazetteer, new MapOptions(title, language, licence)).write(layer, file.stream());
  }

  private void check() {
    input.inputs();
    if (!output.toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new UsageException(
          output.isEmpty()
              ? "no -o; name the map, such as -o map.html"
              : "the extension of " + output + " tells no map; give .html");
    }
    if (!LANGUAGES.contains(language)) {
      throw new UsageException("--lang " + language + " is none of en, fr");
    }
  }
}
