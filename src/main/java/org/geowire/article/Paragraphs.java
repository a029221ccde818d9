package org.geowire.article;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns an element of a web page into plain text, paragraphs apart by empty lines. */
final class Paragraphs implements NodeFilter {

  private static final Set<String> CELLS = Set.of("td", "th");

  /** Longer paragraphs are text even if all of it is links. */
  private static final int LONGEST_LINK_LIST = 300;

  private final Predicate<Element> dropped;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int linked;
  private int linkDepth;

  private Paragraphs(Predicate<Element> dropped) {
    this.dropped = dropped;
  }

  /** The text below an element, without that of elements to drop. */
  static String of(Element root, Predicate<Element> dropped) {
    Paragraphs paragraphs = new Paragraphs(dropped);
    paragraphs.traverse(root);
    paragraphs.finish();
    return paragraphs.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && dropped.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.normalName().equals("a")) {
      linkDepth++;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (CELLS.contains(element.normalName())) {
      add(" ");
    } else if (element.isBlock()) {
      finish();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock() && !CELLS.contains(element.normalName())) {
        finish();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** White space in markup means one space, and none at the start. */
  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        paragraph.append(c);
        linked += linkDepth > 0 ? 1 : 0;
      } else if (!endsInSpace()) {
        paragraph.append(' ');
      }
    }
  }

  private boolean endsInSpace() {
    int length = paragraph.length();
    return length == 0
        || paragraph.charAt(length - 1) == ' '
        || paragraph.charAt(length - 1) == '\n';
  }

  /** Two line breaks part paragraphs on pages that use no other markup. */
  private void lineBreak() {
    int length = paragraph.length();
    if (length > 0 && paragraph.charAt(length - 1) == ' ') {
      paragraph.setLength(--length);
    }
    if (length > 0 && paragraph.charAt(length - 1) == '\n') {
      finish();
    } else if (length > 0) {
      paragraph.append('\n');
    }
  }

  private void finish() {
    String words = paragraph.toString().strip();
    boolean links = linked * 2 > words.length() && words.length() < LONGEST_LINK_LIST;
    if (!words.isEmpty() && !links) {
      text.append(text.length() > 0 ? "\n\n" : "").append(words);
    }
    paragraph.setLength(0);
    linked = 0;
  }
}
