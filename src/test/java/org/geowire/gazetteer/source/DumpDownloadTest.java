package org.geowire.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpDownloadTest {

  @TempDir Path folder;

  private final byte[] content = new byte[200_000];
  private final List<String> ranges = new ArrayList<>();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private volatile String tag = "\"one\"";
  private volatile int breaksAfter = Integer.MAX_VALUE;
  private volatile boolean silent;

  @BeforeEach
  void serve() throws IOException {
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) ((i * 31) >>> 3);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/dump/ML.zip", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    finished.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = String.valueOf(exchange.getRequestHeaders().getFirst("Range"));
    ranges.add(range);
    boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
    int from = same ? Integer.parseInt(range.replaceAll("[^0-9]", "")) : 0;
    exchange.getResponseHeaders().set("ETag", tag);
    if (same) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/*");
    }
    exchange.sendResponseHeaders(same ? 206 : 200, content.length - from);
    int to = Math.min(content.length, Math.max(from, breaksAfter));
    exchange.getResponseBody().write(content, from, to - from);
    exchange.getResponseBody().flush();
    if (silent) {
      await();
    }
    exchange.close();
  }

  private void await() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private DumpDownload from(String path, long limit, Duration timeout) {
    URI mirror = URI.create("http://localhost:" + server.getAddress().getPort() + path);
    return new DumpDownload(mirror, folder.resolve("downloads"), limit, timeout);
  }

  private Path fetch() {
    return from("/dump/", 1 << 20, Duration.ofSeconds(20)).fetch("ML");
  }

  @Test
  void aFileComesWhole() throws IOException {
    Path file = fetch();
    assertThat(file).isEqualTo(folder.resolve("downloads/ML.zip")).hasBinaryContent(content);
    try (var left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void afterABrokenConnectionItGoesOnFromThere() {
    breaksAfter = 120_000;
    assertThatThrownBy(this::fetch)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("run it again to go on");
    breaksAfter = Integer.MAX_VALUE;
    assertThat(fetch()).hasBinaryContent(content);
    assertThat(ranges).hasSize(2).first().isEqualTo("null");
    assertThat(ranges.get(1)).matches("bytes=[1-9][0-9]*-");
  }

  @Test
  void aFileThatHasChangedMeanwhileIsFetchedAnew() {
    breaksAfter = 120_000;
    assertThatThrownBy(this::fetch).isInstanceOf(SourceException.class);
    breaksAfter = Integer.MAX_VALUE;
    tag = "\"two\"";
    Arrays.fill(content, (byte) 7);
    assertThat(fetch()).hasBinaryContent(content);
  }

  @Test
  void whatIsTooLargeIsNotFetched() {
    assertThatThrownBy(() -> from("/dump/", 100_000, Duration.ofSeconds(20)).fetch("ML"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("--max-size");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> from("/dump/", 1 << 20, Duration.ofSeconds(20)).fetch("QQ"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("/dump/QQ.zip is not there");
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() {
    breaksAfter = 50_000;
    silent = true;
    assertThatThrownBy(() -> from("/dump/", 1 << 20, Duration.ofMillis(300)).fetch("ML"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("localhost does not answer");
  }

  @Test
  void aMachineOfflineIsToldSo() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI nobody = URI.create("http://localhost:" + port + "/");
    DumpDownload offline = new DumpDownload(nobody, folder, 1 << 20, Duration.ofSeconds(20));
    assertThatThrownBy(() -> offline.fetch("ML"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("cannot reach localhost")
        .hasMessageContaining("offline");
  }
}
