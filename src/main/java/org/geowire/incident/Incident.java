package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.event.EventMention;
import org.geowire.text.Span;

/**
 * An event placed on the map: one row of the output.
 *
 * @param eventId stable id: country, date and a hash of article and incident
 * @param article the article that reports it
 * @param event what, when, who, how many
 * @param site where
 * @param group id shared by the incidents of one coordinated attack; empty where alone
 * @param groupSize how many incidents the text counts in the group; 0 where it does not say
 * @param sentence the sentence that reports it, as written
 * @param offsets UTF-16 span of that sentence in the article's text; none where the title alone
 *     tells it
 * @param warnings contradictions between text and gazetteer, or within the text, in plain words
 * @param confidence probability, 0 to 1, that an analyst would code this event
 * @param others the further articles of the run that report it, where incidents are merged
 */
public record Incident(
    String eventId,
    Article article,
    EventMention event,
    Site site,
    String group,
    int groupSize,
    String sentence,
    Optional<Span> offsets,
    List<String> warnings,
    double confidence,
    List<Report> others) {

  public Incident {
    warnings = List.copyOf(warnings);
    others = List.copyOf(others);
  }

  /** An incident that one article reports. */
  public Incident(
      String eventId,
      Article article,
      EventMention event,
      Site site,
      String group,
      int groupSize,
      String sentence,
      Optional<Span> offsets,
      List<String> warnings,
      double confidence) {
    this(
        eventId,
        article,
        event,
        site,
        group,
        groupSize,
        sentence,
        offsets,
        warnings,
        confidence,
        List.of());
  }

  /**
   * A further article that reports it.
   *
   * @param docId its id
   * @param source its publisher; empty where not known
   */
  public record Report(String docId, String source) {}

  /** The same place with the event told otherwise. */
  public Incident withEvent(EventMention other) {
    return with(other, confidence);
  }

  /** The same, as sure as something else says. */
  public Incident withConfidence(double probability) {
    return with(event, probability);
  }

  private Incident with(EventMention told, double probability) {
    return new Incident(
        eventId,
        article,
        told,
        site,
        group,
        groupSize,
        sentence,
        offsets,
        warnings,
        probability,
        others);
  }
}
