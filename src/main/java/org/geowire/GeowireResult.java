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
 * @param unlikely those that it leaves out since they are not likely enough
 */
public record GeowireResult(
    Document document,
    List<Resolution> toponyms,
    List<EventMention> mentions,
    List<Incident> incidents,
    List<Incident> unlikely) {
  public GeowireResult {
    toponyms = List.copyOf(toponyms);
    mentions = List.copyOf(mentions);
    incidents = List.copyOf(incidents);
    unlikely = List.copyOf(unlikely);
  }

  /** What an article gave that reports no incident, or was not asked for any. */
  public static GeowireResult withoutIncidents(
      Document document, List<Resolution> toponyms, List<EventMention> mentions) {
    return new GeowireResult(document, toponyms, mentions, List.of(), List.of());
  }
}
