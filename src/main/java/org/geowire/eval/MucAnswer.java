package org.geowire.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An incident that was found, as it compares with keys.
 *
 * @param types the types of keys that it answers
 * @param country its country; empty where it has none
 * @param place its deepest place that is not the country; empty where it has none
 * @param located whether it says any place
 * @param from its first possible day in ISO 8601; empty where it has none
 * @param to its last possible day
 */
record MucAnswer(
    Set<String> types, String country, String place, boolean located, String from, String to) {

  private static final int DAY = 10;

  /** An incident with the columns of {@code incidents -f jsonl}. */
  static MucAnswer of(Map<String, String> fields, MucWords words) {
    String country = words.country(fields.getOrDefault("country", ""));
    String place = "";
    boolean located = !country.isEmpty();
    for (String level : List.of("admin1", "location")) {
      String name = fields.getOrDefault(level, "");
      located |= !name.isEmpty();
      place = name.isEmpty() || words.country(name).equals(country) ? place : words.place(name);
    }
    String from = day(fields.getOrDefault("event_date", ""));
    String to = day(fields.getOrDefault("event_date_end", ""));
    return new MucAnswer(
        words.types(
            fields.getOrDefault("event_type", ""), fields.getOrDefault("sub_event_type", "")),
        country,
        place,
        located,
        from,
        to.isEmpty() ? from : to);
  }

  private static String day(String date) {
    return date.length() > DAY ? date.substring(0, DAY) : date;
  }

  /** 1 for the deepest place, 0.5 for one end of a stretch, the country alone and the like. */
  double placeCredit(MucKey key) {
    double best = 0;
    for (MucKey.Site site : key.sites()) {
      boolean nation = site.countries().contains(country);
      if (!site.names().isEmpty() && site.names().contains(place)) {
        best = Math.max(best, nation && site.names().size() == 1 ? 1 : 0.5);
      } else if (nation) {
        best = Math.max(best, site.names().isEmpty() && place.isEmpty() ? 1 : 0.5);
      }
    }
    return best;
  }

  double dateCredit(MucKey key) {
    return !from.isEmpty() && key.dates().stream().anyMatch(d -> d.overlaps(from, to)) ? 1 : 0;
  }

  /** Half for an attack where the key has another type: an attack is what all of them are. */
  double typeCredit(MucKey key) {
    if (types.stream().anyMatch(key.types()::contains)) {
      return 1;
    }
    return types.contains("ATTACK") ? 0.5 : 0;
  }
}
