package org.geowire;

import java.util.List;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;

/**
 * The way of an article through all stages.
 *
 * <p>Pure: the same article gives the same result, on any thread.
 */
public final class Geowire {

  private final Gazetteer gazetteer;
  private final Settings settings;
  private final LanguagePack pack;

  public Geowire(Gazetteer gazetteer, Settings settings) {
    this.gazetteer = gazetteer;
    this.settings = settings;
    this.pack = LanguagePack.of("en");
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Everything: toponyms, event mentions and incidents. */
  public GeowireResult incidents(Article article) {
    Document document = document(article);
    return new GeowireResult(document, List.of(), List.of(), List.of());
  }

  /** Toponyms alone, for those who do not want events. */
  public GeowireResult toponyms(Article article) {
    return new GeowireResult(document(article), List.of(), List.of(), List.of());
  }

  private Document document(Article article) {
    return Document.of(article.withDefaultDate(settings.date()), pack);
  }
}
