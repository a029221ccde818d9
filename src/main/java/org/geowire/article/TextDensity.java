package org.geowire.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Measures where on a web page the running text stands. */
final class TextDensity {

  /** Shorter paragraphs are buttons and labels. */
  private static final int SHORTEST = 40;

  /** Share of the text that a container must hold to be the whole of it. */
  private static final double WHOLE = 0.7;

  private TextDensity() {}

  /** Characters in the paragraphs below an element that are no lists of links. */
  static int paragraphLength(Element element) {
    int sum = 0;
    for (Element paragraph : element.select("p, blockquote")) {
      sum += own(paragraph);
    }
    return sum;
  }

  private static int own(Element paragraph) {
    int length = paragraph.text().length();
    int links = 0;
    for (Element link : paragraph.select("a")) {
      links += link.text().length();
    }
    return length < SHORTEST || links * 2 > length ? 0 : length;
  }

  /**
   * The smallest element below another that holds most of its running text; the other itself where
   * its text is spread.
   */
  static Element densest(Element root) {
    Map<Element, Integer> lengths = new HashMap<>();
    for (Element paragraph : root.select("p, blockquote")) {
      int length = own(paragraph);
      for (Element e = paragraph.parent(); length > 0 && e != null; e = parent(e, root)) {
        lengths.merge(e, length, Integer::sum);
      }
    }
    double enough = lengths.getOrDefault(root, 0) * WHOLE;
    return enough == 0 ? root : descend(root, lengths, enough);
  }

  private static Element parent(Element element, Element root) {
    return element.equals(root) ? null : element.parent();
  }

  private static Element descend(Element root, Map<Element, Integer> lengths, double enough) {
    for (Element child : root.children()) {
      if (lengths.getOrDefault(child, 0) >= enough) {
        return descend(child, lengths, enough);
      }
    }
    return root;
  }
}
