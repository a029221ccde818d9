package org.geowire.train;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.incident.Incident;

/**
 * The incidents that were found in an article, and which of them an analyst coded.
 *
 * @param document the article
 * @param incidents all that were found, none left out
 * @param coded for each whether it is one that was coded
 * @param briefs the same of its paragraphs, each read alone
 */
public record IncidentLesson(
    Document document, List<Incident> incidents, List<Boolean> coded, List<IncidentLesson> briefs) {

  public IncidentLesson {
    incidents = List.copyOf(incidents);
    coded = List.copyOf(coded);
    briefs = List.copyOf(briefs);
    if (incidents.size() != coded.size()) {
      throw new IllegalArgumentException(
          incidents.size() + " incidents, " + coded.size() + " codes");
    }
  }
}
