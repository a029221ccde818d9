package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Fetches dumps from GeoNames or a mirror, the only thing in Geowire that uses the network.
 *
 * <p>What came before the connection broke stays as a part file, and the next call goes on from
 * there if the file of the server is still the same.
 */
public final class DumpDownload {

  /** Where GeoNames offers its dumps. */
  public static final URI GEONAMES = URI.create("https://download.geonames.org/export/dump/");

  private final URI mirror;
  private final Path folder;
  private final long limit;
  private final Duration timeout;

  /**
   * @param mirror folder on a server, its path with a stroke at the end
   * @param folder takes the files; is made if missing
   * @param limit bytes of a file at most
   * @param timeout how long the server may stay silent
   */
  public DumpDownload(URI mirror, Path folder, long limit, Duration timeout) {
    this.mirror = mirror;
    this.folder = folder;
    this.limit = limit;
    this.timeout = timeout;
  }

  /**
   * Fetches a dump.
   *
   * @param name "ML", "allCountries", ...
   * @return the zip in the folder
   * @throws SourceException if it cannot be had; says what to do
   */
  public Path fetch(String name) {
    String file = name + ".zip";
    URI from = mirror.resolve(file);
    try {
      Files.createDirectories(folder);
      Part part = new Part(folder.resolve(file + ".part"), folder.resolve(file + ".tag"));
      receive(from, part);
      return Files.move(part.file(), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("fetching " + from + " was interrupted; run it again to go on", e);
    } catch (IOException e) {
      throw new SourceException(explain(from, e), e);
    }
  }

  private static String explain(URI from, IOException e) {
    String advice = "; run it again to go on, or fetch the file yourself and give its path";
    if (e instanceof HttpTimeoutException) {
      return from.getHost() + " does not answer" + advice;
    }
    Throwable cause = e.getCause();
    if (e instanceof ConnectException
        || e instanceof UnknownHostException
        || cause instanceof UnresolvedAddressException) {
      return "cannot reach " + from.getHost() + " (is this machine offline?)" + advice;
    }
    return from + " cannot be fetched: " + e.getMessage() + advice;
  }

  /**
   * What has come so far.
   *
   * @param file the bytes
   * @param tag holds the server's mark of the version that they belong to
   */
  private record Part(Path file, Path tag) {

    long size() throws IOException {
      return Files.exists(file) && Files.exists(tag) ? Files.size(file) : 0;
    }

    void clear() throws IOException {
      Files.deleteIfExists(file);
      Files.deleteIfExists(tag);
    }
  }

  private void receive(URI from, Part part) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = ask(from, part);
    if (response.statusCode() == 416) {
      // The part does not fit the file of the server: once more from the beginning.
      response.body().close();
      part.clear();
      response = ask(from, part);
    }
    try (InputStream body = response.body()) {
      long known = part.size();
      boolean goesOn = response.statusCode() == 206 && startsAt(response, known);
      if (!goesOn && response.statusCode() != 200) {
        throw new SourceException(refusal(from, response.statusCode()));
      }
      long start = goesOn ? known : 0;
      long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
      checkSize(from, start + Math.max(0, length));
      if (!goesOn) {
        part.clear();
      }
      mark(response, part);
      long size = copy(from, body, part.file(), start);
      if (length >= 0 && size != start + length) {
        throw new IOException("the connection broke after " + size + " bytes");
      }
    }
    Files.deleteIfExists(part.tag());
  }

  private HttpResponse<InputStream> ask(URI from, Part part)
      throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(from).timeout(timeout).header("User-Agent", "geowire");
    long known = part.size();
    if (known > 0) {
      request
          .header("Range", "bytes=" + known + "-")
          .header("If-Range", Files.readString(part.tag()));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static boolean startsAt(HttpResponse<InputStream> response, long known) {
    String range = response.headers().firstValue("Content-Range").orElse("");
    return range.startsWith("bytes " + known + "-");
  }

  private static String refusal(URI from, int status) {
    return status == 404
        ? from + " is not there; the codes of countries are ISO's, such as ML"
        : from + " was refused with status " + status + "; try again later or another --mirror";
  }

  private void checkSize(URI from, long size) {
    if (size > limit) {
      throw new SourceException(
          from + " is larger than " + (limit >> 20) + " MB; give --max-size to allow it");
    }
  }

  /** Keeps the version's mark; without one the part cannot be gone on with. */
  private static void mark(HttpResponse<InputStream> response, Part part) throws IOException {
    Optional<String> tag =
        response
            .headers()
            .firstValue("ETag")
            .filter(value -> !value.startsWith("W/"))
            .or(() -> response.headers().firstValue("Last-Modified"));
    if (tag.isPresent()) {
      Files.writeString(part.tag(), tag.get());
    } else {
      Files.deleteIfExists(part.tag());
    }
  }

  private long copy(URI from, InputStream body, Path to, long start) throws IOException {
    long size = start;
    byte[] buffer = new byte[1 << 16];
    AtomicBoolean silent = new AtomicBoolean();
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(DumpDownload::daemon);
    try (OutputStream out =
        Files.newOutputStream(to, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        ScheduledFuture<?> alarm =
            clock.schedule(() -> hangUp(body, silent), timeout.toMillis(), TimeUnit.MILLISECONDS);
        int read = read(body, buffer, alarm, silent);
        if (read < 0) {
          return size;
        }
        out.write(buffer, 0, read);
        size += read;
        checkSize(from, size);
      }
    } finally {
      clock.shutdownNow();
    }
  }

  private static int read(
      InputStream body, byte[] buffer, ScheduledFuture<?> alarm, AtomicBoolean silent)
      throws IOException {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw silent.get() ? new HttpTimeoutException("silent") : e;
    } finally {
      alarm.cancel(false);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "geowire-timeout");
    thread.setDaemon(true);
    return thread;
  }

  /** A closed stream wakes who waits for it. */
  private static void hangUp(InputStream body, AtomicBoolean silent) {
    silent.set(true);
    try {
      body.close();
    } catch (IOException e) {
      Thread.currentThread().interrupt(); // nothing is left to close
    }
  }
}
