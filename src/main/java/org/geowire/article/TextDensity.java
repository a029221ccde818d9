package org.geowire.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Measures where on a web page the running text stands.
 *
 * <p>One walk measures all elements, since measuring each by itself takes minutes on pages that
 * nest to do harm.
 */
final class TextDensity implements NodeFilter {

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote");

  /** Shorter paragraphs are buttons and labels. */
  private static final int SHORTEST = 40;

  /** Share of the running text that an element must hold to be the whole of it. */
  private static final double WHOLE = 0.7;

  /**
   * What was measured of an element.
   *
   * @param text characters
   * @param linked those of them in links
   * @param running those in paragraphs that are no lists of links
   */
  private record Measure(int text, int linked, int running) {

    static final Measure NOTHING = new Measure(0, 0, 0);

    Measure plus(Measure other) {
      return new Measure(text + other.text, linked + other.linked, running + other.running);
    }

    Measure asLink() {
      return new Measure(text, text, 0);
    }

    Measure asParagraph() {
      boolean running = text >= SHORTEST && linked * 2 <= text;
      return running ? new Measure(text, linked, text) : this;
    }
  }

  private final Map<Node, Measure> measures = new HashMap<>();
  private final Predicate<Element> dropped;

  private TextDensity(Predicate<Element> dropped) {
    this.dropped = dropped;
  }

  /** The measures of all elements below one, but for those that are dropped. */
  static TextDensity of(Element root, Predicate<Element> dropped) {
    TextDensity density = new TextDensity(dropped);
    density.traverse(root);
    return density;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    boolean skipped = node instanceof Element element && dropped.test(element);
    return skipped ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Measure measure = measures.getOrDefault(node, Measure.NOTHING);
    if (node instanceof TextNode words && !words.isBlank()) {
      measure = new Measure(words.getWholeText().length(), 0, 0);
    } else if (node.normalName().equals("a")) {
      measure = measure.asLink();
    } else if (PARAGRAPHS.contains(node.normalName())) {
      measure = measure.asParagraph();
    }
    if (node instanceof Element) {
      measures.put(node, measure);
    }
    if (node.parent() != null && !measure.equals(Measure.NOTHING)) {
      measures.merge(node.parent(), measure, Measure::plus);
    }
    return FilterResult.CONTINUE;
  }

  /** Characters below an element. */
  int text(Element element) {
    return measures.getOrDefault(element, Measure.NOTHING).text();
  }

  /** Characters below an element in paragraphs that are no lists of links. */
  int running(Element element) {
    return measures.getOrDefault(element, Measure.NOTHING).running();
  }

  /**
   * The smallest element below another that holds most of its running text; the other itself where
   * its text is spread.
   */
  Element densest(Element root) {
    double enough = Math.max(1, running(root) * WHOLE);
    Element densest = root;
    for (Optional<Element> next = heavyChild(root, enough); next.isPresent(); ) {
      densest = next.get();
      next = heavyChild(densest, enough);
    }
    return densest;
  }

  /** The child that holds enough; a single paragraph would leave its neighbours out. */
  private Optional<Element> heavyChild(Element element, double enough) {
    return element.children().stream()
        .filter(child -> running(child) >= enough && !PARAGRAPHS.contains(child.normalName()))
        .findFirst();
  }
}
