package org.geowire.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geowire.article.Document;
import org.geowire.event.EventExtractor;
import org.geowire.event.EventMention;
import org.geowire.event.Scope;
import org.geowire.event.relevance.Relevance;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;

/**
 * Learns which articles and which event mentions report an incident that a key asks for.
 *
 * <p>Labels of mentions are weak: one is right if its sentence holds what the key says was struck,
 * or two other fillers, of an incident of a type that fits. The odds of the articles that mentions
 * learn from are those of a model that has not seen the article.
 */
public final class RelevanceTraining {

  /** So many parts are dealt; each is judged by a model that the others taught. */
  private static final int PARTS = 5;

  /** Penalties found best by cross-validation on the development set: 3 to 40 were tried. */
  private static final double ARTICLE_PENALTY = 10;

  private static final double MENTION_PENALTY = 40;

  /** So many fillers other than victims and targets make a mention right. */
  private static final int OTHER_FILLERS = 2;

  private final LanguagePack pack;
  private final EventExtractor extractor;
  private final Relevance rules;

  public RelevanceTraining(LanguagePack pack) {
    this.pack = pack;
    WeightTable profile = WeightTable.load("/model/profile-muc4.tsv");
    extractor = new EventExtractor(pack, Scope.of(profile));
    rules = new Relevance(ToponymTraining.model(new double[LinearModel.SIZE]), profile, pack);
  }

  /** An article as it was read. */
  private record Read(Relevance.Example example, Row article, boolean relevant, boolean[] right) {}

  /** The model that some articles teach. */
  public LinearModel learn(List<KeyedArticle> articles) {
    List<Read> read = articles.stream().map(this::read).toList();
    Row.keepCommon(
        read.stream().map(r -> List.of(r.article())).toList(), ToponymTraining.LEAST_ARTICLES);
    double[] weights = articleWeights(read, -1);
    double[] mentions = mentionWeights(read);
    for (int i = 0; i < weights.length; i++) {
      weights[i] += mentions[i];
    }
    return ToponymTraining.model(weights);
  }

  private Read read(KeyedArticle keyed) {
    Document document = Document.of(keyed.article(), pack);
    Relevance.Example example = rules.example(document, extractor.extract(document));
    Row row = new Row();
    example.article(row);
    boolean[] right = new boolean[example.mentions().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = isRight(document, example.mentions().get(i), keyed.keys());
    }
    return new Read(example, row.trimmed(), !keyed.keys().isEmpty(), right);
  }

  /** The weights that all parts but one teach. */
  private static double[] articleWeights(List<Read> read, int leftOut) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (i % PARTS != leftOut) {
        examples.add(
            new LogisticRegression.Example(read.get(i).article(), read.get(i).relevant(), 1));
      }
    }
    return train(examples, ARTICLE_PENALTY);
  }

  private static double[] mentionWeights(List<Read> read) {
    List<List<Row>> rows = new ArrayList<>();
    List<LogisticRegression.Example> examples = new ArrayList<>();
    double[][] articles = new double[PARTS][];
    for (int part = 0; part < PARTS; part++) {
      articles[part] = articleWeights(read, part);
    }
    for (int i = 0; i < read.size(); i++) {
      Read one = read.get(i);
      double odds = one.article().dot(articles[i % PARTS]);
      List<Row> own = new ArrayList<>();
      for (int mention = 0; mention < one.right().length; mention++) {
        Row row = new Row();
        one.example().mention(mention, odds, row);
        own.add(row.trimmed());
        examples.add(new LogisticRegression.Example(row, one.right()[mention], 1));
      }
      rows.add(own);
    }
    Row.keepCommon(rows, ToponymTraining.LEAST_ARTICLES);
    return train(examples, MENTION_PENALTY);
  }

  private static double[] train(List<LogisticRegression.Example> examples, double penalty) {
    return LogisticRegression.train(
        examples, penalty, LinearModel.SIZE, ToponymTraining.ITERATIONS);
  }

  private static boolean isRight(
      Document document, EventMention mention, List<KeyedArticle.Key> keys) {
    String sentence =
        KeyedArticle.words(document.sentences().get(mention.sentence()).span().of(document.text()));
    for (KeyedArticle.Key key : keys) {
      boolean struck = key.struck().stream().anyMatch(sentence::contains);
      long others = key.others().stream().filter(sentence::contains).count();
      if (fits(mention.type(), key.types()) && (struck || others >= OTHER_FILLERS)) {
        return true;
      }
    }
    return false;
  }

  /** An attack is what all of them are. */
  private static boolean fits(SubEventType type, Set<String> types) {
    return switch (type) {
      case ABDUCTION -> types.contains("KIDNAPPING");
      case LOOTING -> types.contains("ARSON") || types.contains("ROBBERY");
      case REMOTE_EXPLOSIVE, SUICIDE_BOMB, GRENADE, CHEMICAL_WEAPON -> types.contains("BOMBING");
      default -> true;
    };
  }
}
