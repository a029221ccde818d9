package org.geowire.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.output.JsonTree;

/** A page that is open in a {@link Browser}. */
final class Tab {

  private static final Set<String> PROBLEMS =
      Set.of("Runtime.exceptionThrown", "Log.entryAdded", "Page.javascriptDialogOpening");

  private final Browser browser;
  private final String session;

  Tab(Browser browser, String session) {
    this.browser = browser;
    this.session = session;
  }

  void start(Path file, int width, int height) {
    List.of("Page", "Runtime", "Log", "Network").forEach(part -> send(part + ".enable", ""));
    send(
        "Network.emulateNetworkConditions",
        "\"offline\":true,\"latency\":0,\"downloadThroughput\":0,\"uploadThroughput\":0");
    size(width, height);
    send("Page.navigate", "\"url\":" + Browser.quoted(file.toUri().toString()));
    until("document.body && document.body.classList.contains('ready')");
  }

  void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false");
  }

  /** Pretends that the user asked for light or dark, or for paper. */
  void media(String type, String scheme) {
    send(
        "Emulation.setEmulatedMedia",
        "\"media\":\""
            + type
            + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + scheme
            + "\"}]");
  }

  private Map<String, Object> send(String method, String parameters) {
    return browser.send(method, parameters, session);
  }

  /** The value of an expression, as JSON has it. */
  Object eval(String expression) {
    String code = "(async () => JSON.stringify({v: await (" + expression + ")}))()";
    Map<String, Object> told =
        send(
            "Runtime.evaluate",
            "\"awaitPromise\":true,\"returnByValue\":true,\"userGesture\":true,\"expression\":"
                + Browser.quoted(code));
    if (told.containsKey("exceptionDetails")) {
      throw new AssertionError(expression + ": " + told.get("exceptionDetails"));
    }
    Object json = JsonTree.object(told.get("result")).get("value");
    return JsonTree.parse((String) json).get("v");
  }

  String text(String selector) {
    return (String) eval("document.querySelector(" + Browser.quoted(selector) + ").innerText");
  }

  /** Waits until an expression is true; the page decides when, no clock of the test. */
  void until(String expression) {
    eval(
        "new Promise((done, fail) => { let n = 0; const look = () => ("
            + expression
            + ") ? done(true) : ++n > 1200 ? fail(new Error('never')) : setTimeout(look, 25);"
            + " look(); })");
  }

  /** Waits for what the page has still to draw. */
  void settle() {
    eval("new Promise(done => requestAnimationFrame(() => setTimeout(() => done(true), 400)))");
  }

  /** Clicks the middle of an element as a hand would. */
  void click(String selector) {
    List<?> at = middle(selector);
    mouse("mouseMoved", at.get(0), at.get(1), 0);
    mouse("mousePressed", at.get(0), at.get(1), 1);
    mouse("mouseReleased", at.get(0), at.get(1), 0);
  }

  /** Drags the middle of an element by some pixels. */
  void drag(String selector, int right, int down) {
    List<?> at = middle(selector);
    double x = ((Number) at.get(0)).doubleValue();
    double y = ((Number) at.get(1)).doubleValue();
    mouse("mouseMoved", x, y, 0);
    mouse("mousePressed", x, y, 1);
    for (int step = 1; step <= 8; step++) {
      mouse("mouseMoved", x + right * step / 8.0, y + down * step / 8.0, 1);
    }
    mouse("mouseReleased", x + right, y + down, 0);
  }

  private List<?> middle(String selector) {
    String element = "document.querySelector(" + Browser.quoted(selector) + ")";
    return (List<?>)
        eval(
            "(e => { e.scrollIntoView({block: 'nearest'}); const b = e.getBoundingClientRect();"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })("
                + element
                + ")");
  }

  private void mouse(String type, Object x, Object y, int buttons) {
    send(
        "Input.dispatchMouseEvent",
        "\"type\":\""
            + type
            + "\",\"x\":"
            + x
            + ",\"y\":"
            + y
            + ",\"button\":\"left\",\"clickCount\":1,\"buttons\":"
            + buttons);
  }

  /** Turns the wheel over the middle of an element. */
  void wheel(String selector, int down) {
    List<?> at = middle(selector);
    send(
        "Input.dispatchMouseEvent",
        "\"type\":\"mouseWheel\",\"deltaX\":0,\"deltaY\":"
            + down
            + ",\"x\":"
            + at.get(0)
            + ",\"y\":"
            + at.get(1));
  }

  /** Presses a key: "ArrowDown", "Enter", "a". */
  void key(String key) {
    String code = "\"key\":" + Browser.quoted(key) + ",\"code\":" + Browser.quoted(key);
    String text = key.length() == 1 ? ",\"text\":" + Browser.quoted(key) : "";
    String number =
        ",\"windowsVirtualKeyCode\":"
            + Map.of(
                    "Enter",
                    13,
                    "Escape",
                    27,
                    "ArrowLeft",
                    37,
                    "ArrowUp",
                    38,
                    "ArrowRight",
                    39,
                    "ArrowDown",
                    40,
                    "Home",
                    36,
                    "End",
                    35,
                    "Tab",
                    9)
                .getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
    send("Input.dispatchKeyEvent", "\"type\":\"keyDown\"," + code + text + number);
    send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + code + number);
  }

  /** Writes into the field that has the focus. */
  void type(String text) {
    send("Input.insertText", "\"text\":" + Browser.quoted(text));
  }

  void picture(Path file) throws IOException {
    settle();
    String png = (String) send("Page.captureScreenshot", "\"format\":\"png\"").get("data");
    Files.write(file, Base64.getDecoder().decode(png));
  }

  /** Errors and dialogs; among them whatever the page's policy forbade. */
  List<String> problems() {
    return browser.events(session).stream()
        .filter(event -> PROBLEMS.contains(event.get("method")))
        .map(event -> String.valueOf(event.get("params")))
        .toList();
  }

  /** What the page asked for beside itself. */
  List<String> requests() {
    return browser.events(session).stream()
        .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
        .map(event -> JsonTree.object(JsonTree.object(event.get("params")).get("request")))
        .map(request -> (String) request.get("url"))
        .toList();
  }
}
