package org.geowire.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scripts or style sheets within the page, and the only ones that its policy lets run: the browser
 * compares their hashes, so that nothing from an article can ever become code.
 */
final class InlineCode {

  private final String element;
  private final List<String> sources = new ArrayList<>();

  /** For elements such as "script" and "style". */
  InlineCode(String element) {
    this.element = element;
  }

  void add(String source) {
    if (source.contains("</" + element)) {
      throw new IllegalStateException("code that ends its own element");
    }
    sources.add("\n" + source.strip() + "\n");
  }

  String html() {
    return sources.stream()
        .map(source -> "<" + element + ">" + source + "</" + element + ">")
        .collect(Collectors.joining("\n"));
  }

  /** The hashes as the policy names them. */
  String hashes() {
    return sources.stream().map(InlineCode::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(source.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
