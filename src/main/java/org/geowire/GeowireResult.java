package org.geowire;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.incident.Incident;
import org.geowire.resolve.Resolution;

/**
 * What an article gave.
 *
 * @param document the article, cut into tokens and sentences
 * @param toponyms every toponym of title and body, in the order of the text
 * @param mentions every event mention, before sites were assigned
 * @param incidents the incidents that the settings keep, the main one first
 */
public record GeowireResult(
    Document document,
    List<Resolution> toponyms,
    List<EventMention> mentions,
    List<Incident> incidents) {
  public GeowireResult {
    toponyms = List.copyOf(toponyms);
    mentions = List.copyOf(mentions);
    incidents = List.copyOf(incidents);
  }
}
