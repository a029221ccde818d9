package org.geowire.eval;

import java.util.List;
import org.geowire.train.Mark;

/**
 * How well one article was read.
 *
 * @param id the article's
 * @param exact by equal start and end, over all toponyms
 * @param pairs each annotated toponym that has a point
 * @param spurious answers with a point that belong to no annotated toponym
 */
record ArticleScore(String id, Retrieval exact, List<Pair> pairs, List<Mark> spurious) {}
