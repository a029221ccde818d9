package org.geowire.toponym;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/**
 * Recognises toponyms: the gazetteer and runs of capitals propose spans, a logistic regression
 * decides.
 *
 * <p>Of overlapping spans those are kept whose log-odds add up to most (weighted interval
 * scheduling).
 */
public final class ToponymRecognizer {

  private final SpanFinder finder;
  private final Lexicon lexicon;
  private final LinearModel model;
  private final PhraseTable firms;
  private final double leastOdds;
  private final double partOfArea;

  public ToponymRecognizer(Gazetteer gazetteer, LanguagePack pack, LinearModel model) {
    this.finder = new SpanFinder(gazetteer);
    this.lexicon = new Lexicon(pack);
    this.firms = pack.phrases("firms");
    this.model = model;
    WeightTable byHand = WeightTable.load("/model/place-weights.tsv");
    this.leastOdds = byHand.of("doubtful-odds");
    this.partOfArea = byHand.of("part-of-area");
  }

  /**
   * The toponyms of a document and, where none of these stands, the likeliest of what may be one,
   * down to a confidence of one in twenty; in the order of the text, none within another.
   */
  public List<Toponym> recognize(Document document) {
    TextView view = new TextView(document, lexicon);
    List<NameSpan> spans = finder.find(view);
    List<Clues.Collector> clues = clues(view, spans);
    double[] scores = scores(clues);
    joinHyphens(view.tokens(), spans, scores);
    leaveOutFirms(view, spans, scores);
    List<Toponym> toponyms = new ArrayList<>();
    for (int span : chosen(view, spans, scores)) {
      addNested(span, spans, scores, clues.get(span));
      toponyms.add(toponym(view, spans.get(span), scores[span], clues.get(span).take()));
    }
    return toponyms;
  }

  private List<Clues.Collector> clues(TextView view, List<NameSpan> spans) {
    SpanFeatures features = new SpanFeatures(view);
    List<Clues.Collector> clues = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Clues.Collector collector = new Clues.Collector(model);
      features.of(i, spans, collector);
      clues.add(collector);
    }
    return clues;
  }

  private static double[] scores(List<Clues.Collector> clues) {
    double[] scores = new double[clues.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = clues.get(i).odds();
    }
    return scores;
  }

  /** How the spans within and around one did. */
  private static void addNested(
      int index, List<NameSpan> spans, double[] scores, Clues.Collector clues) {
    NameSpan span = spans.get(index);
    for (int i = SpanFeatures.firstNear(span, index, spans); i < scores.length; i++) {
      NameSpan other = spans.get(i);
      if (other.first() > span.last()) {
        break;
      }
      if (span.contains(other)) {
        clues.within(scores[i]);
      } else if (other.contains(span)) {
        clues.around(scores[i]);
      }
    }
  }

  /** The America in "Bank of America" is no place, and neither is the whole. */
  private void leaveOutFirms(TextView view, List<NameSpan> spans, double[] scores) {
    Tokens tokens = view.tokens();
    for (PhraseTable.Match firm : firms.matches(tokens, 0, tokens.size())) {
      for (int i = 0; view.isCapitalised(firm.first()) && i < scores.length; i++) {
        NameSpan span = spans.get(i);
        if (span.first() >= firm.first() && span.last() < firm.end()) {
          scores[i] = Double.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /** "Komsomolsk-na-Amure" is no Komsomolsk: a known name takes over what is cut at its hyphens. */
  private static void joinHyphens(Tokens tokens, List<NameSpan> spans, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      NameSpan whole = spans.get(i);
      if (whole.size() == 1 || !whole.isKnown() || !hasHyphen(tokens, whole)) {
        continue;
      }
      for (int j = 0; j < scores.length; j++) {
        if (isCutFrom(tokens, spans.get(j), whole)) {
          scores[i] = Math.max(scores[i], scores[j]);
          scores[j] = Double.NEGATIVE_INFINITY;
        }
      }
    }
  }

  private static boolean hasHyphen(Tokens tokens, NameSpan span) {
    for (int token = span.first(); token < span.last(); token++) {
      if (tokens.gapIs(token, '-')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCutFrom(Tokens tokens, NameSpan part, NameSpan whole) {
    boolean inside =
        part.first() >= whole.first() && part.last() <= whole.last() && part.size() < whole.size();
    boolean behind = part.last() < whole.last() && tokens.gapIs(part.last(), '-');
    boolean before = part.first() > whole.first() && tokens.gapIs(part.first() - 1, '-');
    return inside && (behind || before);
  }

  private List<Integer> chosen(TextView view, List<NameSpan> spans, double[] scores) {
    double[] worth = new double[scores.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = scores[i] + (isPartOfArea(view, spans.get(i)) ? partOfArea : 0);
    }
    List<Integer> chosen = best(spans, worth);
    BitSet taken = new BitSet(view.tokens().size());
    chosen.forEach(span -> take(spans.get(span), taken));
    for (int span : doubtful(scores)) {
      NameSpan doubtful = spans.get(span);
      if (taken.get(doubtful.first(), doubtful.last() + 1).isEmpty()) {
        take(doubtful, taken);
        chosen.add(span);
      }
    }
    chosen.sort((a, b) -> Integer.compare(spans.get(a).first(), spans.get(b).first()));
    return chosen;
  }

  /** "Western Europe", "North Kivu": a name of the gazetteer that begins with a direction. */
  private static boolean isPartOfArea(TextView view, NameSpan span) {
    return span.size() > 1 && span.isKnown() && view.classAt(span.first()) == WordClass.DIRECTION;
  }

  private static void take(NameSpan span, BitSet taken) {
    taken.set(span.first(), span.last() + 1);
  }

  /** Those that are rather no toponyms, but not surely, likeliest first. */
  private List<Integer> doubtful(double[] scores) {
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] <= 0 && scores[i] > leastOdds) {
        doubtful.add(i);
      }
    }
    doubtful.sort((a, b) -> Double.compare(-scores[a], -scores[b]));
    return doubtful;
  }

  /** The spans worth more than nothing that do not overlap and are worth most together. */
  private static List<Integer> best(List<NameSpan> spans, double[] scores) {
    List<Integer> byEnd = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        byEnd.add(i);
      }
    }
    byEnd.sort((a, b) -> Integer.compare(spans.get(a).last(), spans.get(b).last()));
    double[] total = new double[byEnd.size() + 1];
    int[] before = new int[byEnd.size()];
    for (int i = 0; i < byEnd.size(); i++) {
      int compatible = i;
      while (compatible > 0
          && spans.get(byEnd.get(compatible - 1)).last() >= spans.get(byEnd.get(i)).first()) {
        compatible--;
      }
      before[i] = compatible;
      total[i + 1] = Math.max(total[i], total[compatible] + scores[byEnd.get(i)]);
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = byEnd.size(); i > 0; ) {
      if (total[i] > total[i - 1]) {
        chosen.add(0, byEnd.get(i - 1));
        i = before[i - 1];
      } else {
        i--;
      }
    }
    return chosen;
  }

  private static Toponym toponym(TextView view, NameSpan span, double score, Clues clues) {
    Tokens tokens = view.tokens();
    int end = tokens.end(span.last());
    if (endsWithStop(tokens, span)) {
      end++;
    }
    Span where = new Span(tokens.start(span.first()), end);
    double confidence = 1 / (1 + Math.exp(-score));
    return new Toponym(
        where,
        span.first(),
        span.last() + 1,
        where.of(tokens.text()),
        span.known().key(),
        kind(view, span),
        confidence,
        clues);
  }

  /** The stop belongs to "U.S." and "Calif.", not to a name that ends a sentence. */
  private static boolean endsWithStop(Tokens tokens, NameSpan span) {
    int end = tokens.end(span.last());
    boolean stop = end < tokens.text().length() && tokens.text().charAt(end) == '.';
    boolean dotted =
        span.size() > 1
            && tokens.gapIs(span.last() - 1, '.')
            && end - tokens.start(span.last()) == 1;
    boolean abbreviated =
        !span.known().names().isEmpty()
            && span.known().names().get(0).kind() == NameKind.ABBREVIATION
            && span.known().names().get(0).text().endsWith(".");
    return stop && (dotted || abbreviated);
  }

  private static ToponymKind kind(TextView view, NameSpan span) {
    boolean demonym = false;
    boolean adjective = false;
    for (var name : span.known().names()) {
      if (name.kind() != NameKind.DEMONYM && name.kind() != NameKind.ADJECTIVE) {
        return ToponymKind.PLACE;
      }
      demonym |= name.kind() == NameKind.DEMONYM;
      adjective |= name.kind() == NameKind.ADJECTIVE;
    }
    if (!demonym && !adjective) {
      return ToponymKind.PLACE;
    }
    return adjective && (!demonym || standsBeforeNoun(view, span))
        ? ToponymKind.ADJECTIVE
        : ToponymKind.DEMONYM;
  }

  /**
   * "Malian soldiers" against "the Malian said": a word follows at once and is no verb or particle.
   */
  private static boolean standsBeforeNoun(TextView view, NameSpan span) {
    int next = span.last() + 1;
    if (!view.isInside(next) || !view.tokens().gapIs(span.last(), ' ')) {
      return false;
    }
    return switch (view.classAt(next)) {
      case LOC, PREP, OF, SPEECH, CONJ, PRONOUN, BE, AUX, MOVE, ARTICLE -> false;
      default -> true;
    };
  }

  /** A span with its features, for training. */
  public interface Example {

    /** Where it stands, as {@link #recognize} would give it. */
    Span span();

    /** Hands its features to a sink. */
    void features(FeatureSink sink);
  }

  /** Whether a feature looks at the letters of the name itself and not at what stands round it. */
  public static boolean isSpelling(Feature feature) {
    return feature instanceof SpanFeature spanFeature && SPELLING.contains(spanFeature);
  }

  private static final Set<SpanFeature> SPELLING =
      EnumSet.of(
          SpanFeature.KEY,
          SpanFeature.FIRST_WORD,
          SpanFeature.LAST_WORD,
          SpanFeature.SUFFIX3,
          SpanFeature.SUFFIX4,
          SpanFeature.PREFIX3);

  /** Every span that is considered in a document, for training. */
  public List<Example> examples(Document document) {
    TextView view = new TextView(document, lexicon);
    List<NameSpan> spans = finder.find(view);
    SpanFeatures features = new SpanFeatures(view);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int index = i;
      NameSpan span = spans.get(i);
      examples.add(
          new Example() {
            @Override
            public Span span() {
              return toponym(view, span, 0, Clues.NONE).span();
            }

            @Override
            public void features(FeatureSink sink) {
              features.of(index, spans, sink);
            }
          });
    }
    return examples;
  }
}
