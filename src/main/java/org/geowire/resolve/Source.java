package org.geowire.resolve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.article.Article;
import org.geowire.text.Folding;

/**
 * Who published an article, as far as the input says.
 *
 * @param host host name in lower case without "www."; empty where only a name is given
 * @param name the name in print; empty where only an address is given
 */
record Source(String host, String name) {

  /** The source of an article: of its "source" if that is given, else of its address. */
  static Source of(Article article) {
    String source = article.source().strip();
    String url = article.url().strip();
    if (source.isEmpty() && url.isEmpty()) {
      return new Source("", "");
    }
    Matcher written = Forms.ADDRESS.matcher(source.toLowerCase(Locale.ROOT));
    if (written.matches()) {
      return new Source(written.group(1), "");
    }
    Matcher address = Forms.ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
    return new Source(address.matches() ? address.group(1) : "", source);
  }

  /** Whether nothing is known of it. */
  boolean isUnknown() {
    return host.isEmpty() && name.isEmpty();
  }

  /** The last part of the host name ("uk"); empty where there is none. */
  String ending() {
    return host.substring(host.lastIndexOf('.') + 1);
  }

  /**
   * The letters of the host or the name that may hold the name of a place: all parts but the
   * ending.
   */
  String letters() {
    String written = host.isEmpty() ? name : host.substring(0, Math.max(0, host.lastIndexOf('.')));
    return Folding.fold(written);
  }

  /** Compiled when the first article has a source. */
  private static final class Forms {
    static final Pattern ADDRESS =
        Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://)?(?:www\\d?\\.)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:[:/?#].*)?");
  }
}
