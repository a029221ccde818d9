package org.geowire.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.source.Companions;
import org.geowire.gazetteer.source.DumpDownload;
import org.geowire.gazetteer.source.GazetteerCompiler;
import org.geowire.gazetteer.source.LayerStore;
import org.geowire.gazetteer.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts places of the user on top of the gazetteer that Geowire comes with. */
@Command(
    name = "add",
    addMethodSubcommands = false,
    description = {
      "Adds dumps of GeoNames, as downloaded, or tables to the gazetteer; from then on every"
          + " command knows their places.",
      "Only --download uses the network."
    },
    footer = {
      "  geowire gazetteer add ML.zip",
      "  geowire gazetteer add --download ML BF NE",
      "  geowire gazetteer add sites.csv --mapping sites.mapping",
      "  geowire gazetteer add --list",
      "  geowire gazetteer add --remove ML",
      "  geowire gazetteer add ML.zip sites.csv -o field.gwx"
    })
final class GazetteerAddCommand extends BaseCommand implements Callable<Integer> {

  /** Dumps that are no country's. */
  private static final Set<String> OTHER_DUMPS =
      Set.of("allCountries", "cities500", "cities1000", "cities5000", "cities15000");

  @Parameters(
      paramLabel = "SOURCE|CC",
      arity = "0..*",
      description =
          "Dumps of GeoNames (.zip, .txt), tables (.csv, .tsv), or country codes with --download.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the whole gazetteer to FILE and leave your own as it is.")
  private String output = "";

  @Option(names = "--list", description = "Say what was added.")
  private boolean list;

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      split = ",",
      description = "Take away what was added under these names.")
  private List<String> remove = List.of();

  @Option(names = "--download", description = "Fetch the dumps of these countries from GeoNames.")
  private boolean download;

  @Option(
      names = "--mirror",
      paramLabel = "URL",
      description = "Fetch from this folder instead (https://download.geonames.org/export/dump/).")
  private String mirror = "";

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Largest file to fetch, in megabytes (${DEFAULT-VALUE}).")
  private int maxSize = 1000;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "Seconds that the server may be silent (${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Mixin private SourceOptions options;
  @Mixin private GazetteerOptions base;

  GazetteerAddCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (RowLog log = new RowLog(streams().err(), options.errors())) {
      if (!output.isEmpty()) {
        write(log);
      } else {
        LayerStore store = store(log);
        if (list) {
          list(store);
        } else {
          change(store);
        }
      }
      return log.finish();
    }
  }

  private void check() {
    if (list || !remove.isEmpty()) {
      if (!sources.isEmpty() || !output.isEmpty() || download) {
        throw new UsageException("--list and --remove stand alone");
      }
      return;
    }
    if (sources.isEmpty()) {
      throw new UsageException(
          "no SOURCE; name a dump or a table, or give --download and a country code");
    }
    if (!base.isStandard() && output.isEmpty()) {
      throw new UsageException(
          "your own gazetteer stands on the one that Geowire comes with; with --gazetteer give -o"
              + " FILE");
    }
    sources.forEach(download ? this::checkCode : GazetteerAddCommand::checkFile);
    if (maxSize < 1 || timeout < 1) {
      throw new UsageException("--max-size and --timeout must be 1 or more");
    }
  }

  private void checkCode(String code) {
    if (!code.matches("[A-Z]{2}") && !OTHER_DUMPS.contains(code)) {
      throw new UsageException(
          "--download " + code + " is no country code such as ML, nor one of " + OTHER_DUMPS);
    }
    address();
  }

  private static void checkFile(String source) {
    if (source.matches("[A-Za-z]{2}") && !Files.exists(Path.of(source))) {
      throw new UsageException("no file " + source + "; to fetch it from GeoNames give --download");
    }
  }

  private LayerStore store(RowLog log) {
    Path folder =
        new UserFolders(setting().environment())
            .data()
            .orElseThrow(
                () -> new UsageException("you have no home folder; give -o FILE or set HOME"));
    return new LayerStore(folder, log);
  }

  private void list(LayerStore store) throws IOException {
    Text.Table table = new Text.Table();
    store.layers().forEach(layer -> table.row(layer.name(), layer.source()));
    Text.print(streams().out(), table.toString());
  }

  private void change(LayerStore store) {
    Gazetteer bundle = base.bundle(setting().environment());
    if (remove.isEmpty()) {
      store.add(bundle, files());
      clear();
    } else {
      store.remove(bundle, remove);
    }
    if (!options.quiet() && !store.layers().isEmpty()) {
      IndexTarget.tell(streams().err(), Gazetteer.open(store.index()), store.index());
    }
  }

  private void write(RowLog log) {
    Path target = IndexTarget.checked(output, download ? List.of() : sources);
    Gazetteer below =
        base.isStandard() ? base.bundle(setting().environment()) : base.open(setting());
    new GazetteerCompiler(log)
        .add(List.of(below), files(), Map.of("base", below.version()), target);
    clear();
    if (!options.quiet()) {
      IndexTarget.tell(streams().err(), Gazetteer.open(target), target);
    }
  }

  private List<SourceFile> files() {
    return options.files(download ? fetched() : sources, Companions.NONE);
  }

  private List<String> fetched() {
    DumpDownload from =
        new DumpDownload(address(), downloads(), (long) maxSize << 20, Duration.ofSeconds(timeout));
    List<String> files = new ArrayList<>();
    for (String code : sources) {
      if (!options.quiet()) {
        streams().err().println("geowire: fetching " + address().resolve(code + ".zip"));
      }
      files.add(from.fetch(code).toString());
    }
    return files;
  }

  private Path downloads() {
    return new UserFolders(setting().environment())
        .data()
        .orElseThrow(() -> new UsageException("you have no home folder to download to; set HOME"))
        .resolve("downloads");
  }

  private URI address() {
    if (mirror.isEmpty()) {
      return DumpDownload.GEONAMES;
    }
    try {
      URI address = URI.create(mirror.endsWith("/") ? mirror : mirror + "/");
      if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException("--mirror " + mirror + " is no address: " + e.getMessage());
    }
    throw new UsageException("--mirror " + mirror + " is no address of http or https");
  }

  /** The layer has its own copy of what was fetched. */
  private void clear() {
    if (download) {
      for (String code : sources) {
        try {
          Files.deleteIfExists(downloads().resolve(code + ".zip"));
        } catch (IOException e) {
          streams().err().println("geowire: " + code + ".zip stays in " + downloads());
        }
      }
    }
  }
}
