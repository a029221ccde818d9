package org.geowire.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geowire.train.Mark;

/**
 * The worst errors, each kind with the worst first. Names and offsets, never a sentence.
 *
 * @param far answers far from the annotated point
 * @param missed annotated names without an answer, the commonest first
 * @param spurious answers to no annotated name, the commonest first
 */
public record Mistakes(List<Far> far, List<Repeated> missed, List<Repeated> spurious) {

  /**
   * An answer that lies far off.
   *
   * @param article id of the article
   * @param start code points before the name
   * @param end code points before its end
   * @param name as written
   * @param answer the country and unit of the place chosen, or its id
   * @param km distance
   */
  public record Far(String article, int start, int end, String name, String answer, double km) {}

  /**
   * An error that comes again.
   *
   * @param name as written
   * @param count how often
   * @param article id of the first article that has it
   * @param start code points before it there
   * @param end code points before its end there
   */
  public record Repeated(String name, int count, String article, int start, int end) {}

  static Mistakes of(List<ArticleScore> articles, int most) {
    List<Far> far = new ArrayList<>();
    Tally missed = new Tally();
    Tally spurious = new Tally();
    for (ArticleScore article : articles) {
      for (Pair pair : article.pairs()) {
        if (pair.isMissed()) {
          missed.add(article.id(), pair.gold());
        } else if (!pair.isNear()) {
          far.add(far(article.id(), pair));
        }
      }
      article.spurious().forEach(mark -> spurious.add(article.id(), mark));
    }
    far.sort(Comparator.comparingDouble(Far::km).reversed());
    return new Mistakes(far.stream().limit(most).toList(), missed.most(most), spurious.most(most));
  }

  private static Far far(String article, Pair pair) {
    Mark gold = pair.gold();
    String answer = pair.found().map(Mistakes::words).orElse("");
    return new Far(article, gold.start(), gold.end(), gold.text(), answer, pair.km());
  }

  private static String words(Mark found) {
    List<String> words = new ArrayList<>();
    words.add(found.place().admin1());
    words.add(found.place().country());
    words.add(found.place().featureCode());
    found.place().geonameid().ifPresent(id -> words.add("#" + id));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  /** Counts names. */
  private static final class Tally {

    private final Map<String, Repeated> byName = new LinkedHashMap<>();

    void add(String article, Mark mark) {
      byName.merge(
          mark.text(),
          new Repeated(mark.text(), 1, article, mark.start(), mark.end()),
          (one, more) ->
              new Repeated(one.name(), one.count() + 1, one.article(), one.start(), one.end()));
    }

    List<Repeated> most(int most) {
      return byName.values().stream()
          .sorted(Comparator.comparingInt(Repeated::count).reversed())
          .limit(most)
          .toList();
    }
  }
}
