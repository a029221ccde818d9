package org.geowire.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.geowire.model.LinearModel;
import org.geowire.text.Span;
import org.geowire.text.Tokens;
import org.geowire.train.SiteLesson;
import org.geowire.train.SiteTraining;

/** Chooses the sites of sentences with a model that the sentences of other documents taught. */
public final class SiteValidation {

  private final SiteTraining training;
  private final int folds;

  /**
   * @param folds into how many parts; 2 or more
   */
  public SiteValidation(SiteTraining training, int folds) {
    this.training = training;
    this.folds = folds;
  }

  /** The sites that are found in each sentence, in their order. */
  public List<List<Span>> found(List<SiteTraining.Read> sentences) {
    Map<String, Integer> parts = parts(sentences);
    List<List<Span>> found = new ArrayList<>();
    sentences.forEach(read -> found.add(List.of()));
    for (int fold = 0; fold < folds; fold++) {
      int own = fold;
      List<SiteTraining.Read> teachers =
          sentences.stream().filter(read -> parts.get(document(read)) != own).toList();
      LinearModel model = training.learn(teachers);
      for (int i = 0; i < found.size(); i++) {
        if (parts.get(document(sentences.get(i))) == fold) {
          found.set(i, training.sites(sentences.get(i), model));
        }
      }
    }
    return found;
  }

  /** Precision, recall and F over words, and the share of sentences that are wholly right. */
  public Map<String, Double> figures(List<SiteTraining.Read> sentences) {
    List<List<Span>> found = found(sentences);
    double right = 0;
    double wanted = 0;
    double given = 0;
    double exact = 0;
    for (int i = 0; i < found.size(); i++) {
      SiteLesson lesson = sentences.get(i).lesson();
      Set<Integer> want = words(lesson.text(), lesson.sites());
      Set<Integer> got = words(lesson.text(), found.get(i));
      wanted += want.size();
      given += got.size();
      exact += want.equals(got) ? 1 : 0;
      got.retainAll(want);
      right += got.size();
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("precision", right / given);
    figures.put("recall", right / wanted);
    figures.put("f1", 2 * right / (given + wanted));
    figures.put("exact", exact / found.size());
    return figures;
  }

  /** The words that some spans touch, by their offsets. */
  private static Set<Integer> words(String text, List<Span> spans) {
    Tokens tokens = Tokens.of(text);
    Set<Integer> words = new HashSet<>();
    for (Span span : spans) {
      for (int token = tokens.firstFrom(span.start()); token < tokens.size(); token++) {
        if (tokens.start(token) >= span.end()) {
          break;
        }
        words.add(token);
      }
    }
    return words;
  }

  /** Deals documents to the parts; those that share a sentence go to one part. */
  private Map<String, Integer> parts(List<SiteTraining.Read> sentences) {
    Map<String, String> leader = new HashMap<>();
    Map<String, String> firstWith = new HashMap<>();
    for (SiteTraining.Read read : sentences) {
      String group = document(read);
      String other = firstWith.putIfAbsent(read.lesson().text(), group);
      if (other != null) {
        leader.put(lead(leader, group), lead(leader, other));
      }
    }
    Map<String, Integer> byLeader = new TreeMap<>();
    Map<String, Integer> parts = new HashMap<>();
    for (SiteTraining.Read read : sentences) {
      byLeader.put(lead(leader, document(read)), 0);
    }
    int next = 0;
    for (Map.Entry<String, Integer> entry : byLeader.entrySet()) {
      entry.setValue(next++ % folds);
    }
    for (SiteTraining.Read read : sentences) {
      parts.put(document(read), byLeader.get(lead(leader, document(read))));
    }
    return parts;
  }

  private static String lead(Map<String, String> leader, String group) {
    String at = group;
    while (!leader.getOrDefault(at, at).equals(at)) {
      at = leader.get(at);
    }
    return at;
  }

  /**
   * Several events of a document: "APW_ENG_20031101.0130_5_shoot" is of "APW_ENG_20031101.0130".
   */
  private static String document(SiteTraining.Read read) {
    return read.lesson().group().replaceFirst("_\\d+_[a-z]+$", "");
  }
}
