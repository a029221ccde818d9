package org.geowire.incident;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * The names of an article that may be sites, with what the text says of each.
 *
 * @param neighbours how they stand to those beside them
 * @param chain what says where they lie
 * @param standing what speaks for each by itself
 */
record ArticleNames(
    Document document, Spots found, Neighbours neighbours, Chain chain, SpotWeights standing) {

  static ArticleNames of(
      Document document, Spots found, Gazetteer gazetteer, SiteWords words, WeightTable weights) {
    List<Spot> spots = found.all();
    Neighbours neighbours = new Neighbours(document, spots, words, weights);
    Chain chain = new Chain(document, spots, gazetteer, words, weights);
    return new ArticleNames(
        document,
        found,
        neighbours,
        chain,
        new SpotWeights(document, spots, neighbours, chain, words, weights));
  }

  List<Spot> spots() {
    return found.all();
  }

  Tokens tokens() {
    return document.tokens();
  }
}
