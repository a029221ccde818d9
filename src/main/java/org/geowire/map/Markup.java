package org.geowire.map;

/** Texts within markup. */
final class Markup {

  private Markup() {}

  /** A text as it stands between tags or in an attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
