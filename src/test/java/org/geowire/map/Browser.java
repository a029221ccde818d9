package org.geowire.map;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.geowire.Tools;
import org.geowire.output.JsonTree;

/**
 * A headless Chromium that tests drive through its DevTools protocol, without network.
 *
 * <p>The protocol is JSON over one web socket; Java has all that it needs.
 */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting =
      new ConcurrentHashMap<>();
  private final List<Map<String, Object>> events = Collections.synchronizedList(new ArrayList<>());

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Messages())
            .join();
  }

  /** Skips the test where there is none. */
  static Browser start(Path folder) throws IOException {
    Optional<String> name = NAMES.stream().filter(Browser::answers).findFirst();
    if (name.isEmpty()) {
      Tools.need("chromium", NAMES.get(0), "--version");
    }
    Process process =
        new ProcessBuilder(
                name.orElseThrow(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--force-color-profile=srgb",
                "--user-data-dir=" + folder.resolve("profile"),
                "--remote-debugging-port=0",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread drain = new Thread(() -> errors.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, line.substring(line.indexOf("ws://")));
      }
    }
    process.destroyForcibly();
    throw new IOException("chromium ended without an address");
  }

  private static boolean answers(String name) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Path.of(folder, name).toFile().canExecute());
  }

  /** Opens a file in a new tab of a size, with the network off. */
  Tab open(Path file, int width, int height) {
    String target =
        (String) send("Target.createTarget", "\"url\":\"about:blank\"", "").get("targetId");
    String session =
        (String)
            send("Target.attachToTarget", "\"targetId\":\"" + target + "\",\"flatten\":true", "")
                .get("sessionId");
    Tab tab = new Tab(this, session);
    tab.start(file, width, height);
    return tab;
  }

  /** Where files go that a page saves. */
  void saveTo(Path folder) {
    send(
        "Browser.setDownloadBehavior",
        "\"behavior\":\"allow\",\"eventsEnabled\":true,\"downloadPath\":"
            + quoted(folder.toString()),
        "");
  }

  /** Sends a command and waits for its result. */
  Map<String, Object> send(String method, String parameters, String session) {
    int id = ids.incrementAndGet();
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String of = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
    String text =
        "{\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":{"
            + parameters
            + "}"
            + of
            + "}";
    socket.sendText(text, true).join();
    Map<String, Object> told = answer.orTimeout(60, TimeUnit.SECONDS).join();
    if (told.containsKey("error")) {
      throw new IllegalStateException(method + ": " + told.get("error"));
    }
    return JsonTree.object(told.get("result"));
  }

  /** What has happened in a tab. */
  List<Map<String, Object>> events(String session) {
    synchronized (events) {
      return events.stream().filter(event -> session.equals(event.get("sessionId"))).toList();
    }
  }

  static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  @Override
  public void close() {
    try {
      send("Browser.close", "", "");
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Puts the parts of messages together and hands them to whom they are for. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(JsonTree.parse(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(Map<String, Object> message) {
      Object id = message.get("id");
      if (id == null) {
        events.add(message);
      } else {
        waiting.remove(id).complete(message);
      }
    }
  }
}
