package org.geowire.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident of an answer key of MUC-4.
 *
 * @param optional whether it need not be found
 * @param types the types that are right
 * @param sites the places that are right
 * @param dates the ranges of days that are right
 */
record MucKey(boolean optional, Set<String> types, List<Site> sites, List<Range> dates) {

  private static final Pattern SLASH = Pattern.compile("\\s+/\\s+(?![^()]*\\))");
  private static final Pattern LEVELS = Pattern.compile(":\\s+");
  private static final Pattern KIND = Pattern.compile("\\([^()]*\\)");
  private static final Pattern EDGE = Pattern.compile("^[ ()]+|[ ()]+$");
  private static final Pattern DOUBT = Pattern.compile("^[ ?]+|[ ?]+$");
  private static final Pattern DAY = Pattern.compile("(\\d\\d) ([A-Z]{3}) (?!00)(\\d\\d)");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /**
   * A place that is right.
   *
   * @param countries those that hold it
   * @param names its deepest level, several for a stretch; none for a country as a whole
   */
  record Site(Set<String> countries, List<String> names) {}

  /**
   * Days that are right, in ISO 8601.
   *
   * @param first the first; empty for any day up to the last
   * @param last the last
   */
  record Range(String first, String last) {

    boolean overlaps(String from, String to) {
      return first.compareTo(to) <= 0 && from.compareTo(last) <= 0;
    }
  }

  /** Reads the fields of a key as they were published. */
  static MucKey of(Map<String, String> fields, MucWords words) {
    List<Site> sites = new ArrayList<>();
    for (String text : alternatives(fields.getOrDefault("location", ""))) {
      sites.add(site(text, words));
    }
    List<Range> dates = new ArrayList<>();
    for (String text : alternatives(fields.getOrDefault("date", ""))) {
      addRange(text, dates);
    }
    Set<String> types = new HashSet<>(alternatives(fields.getOrDefault("type", "")));
    boolean optional = fields.getOrDefault("template", "").contains("OPTIONAL");
    return new MucKey(optional, types, sites, dates);
  }

  /** The parts of "(A: B (CITY)) / (A)", split at slashes outside the inner brackets. */
  private static List<String> alternatives(String raw) {
    List<String> parts = new ArrayList<>();
    for (String part : SLASH.split(raw, -1)) {
      String text = DOUBT.matcher(part).replaceAll("");
      boolean bracketed = text.startsWith("(") && text.endsWith(")");
      if (!text.isEmpty()) {
        parts.add(bracketed ? text.substring(1, text.length() - 1) : text);
      }
    }
    return parts;
  }

  private static Site site(String text, MucWords words) {
    String[] levels = LEVELS.split(text, -1);
    Set<String> countries = new HashSet<>();
    names(levels[0]).forEach(name -> countries.add(words.country(name)));
    List<String> deepest =
        levels.length == 1
            ? List.of()
            : names(levels[levels.length - 1]).stream().map(words::place).toList();
    return new Site(countries, deepest);
  }

  private static List<String> names(String level) {
    String bare = EDGE.matcher(KIND.matcher(level).replaceAll("")).replaceAll("");
    return List.of(bare.split(" - ", -1));
  }

  private static void addRange(String text, List<Range> dates) {
    Matcher days = DAY.matcher(text);
    List<String> found = new ArrayList<>();
    while (days.find()) {
      int month = MONTHS.indexOf(days.group(2)) + 1;
      found.add(String.format(Locale.ROOT, "19%s-%02d-%s", days.group(3), month, days.group(1)));
    }
    if (!found.isEmpty()) {
      String first = text.startsWith("-") ? "" : found.get(0);
      dates.add(new Range(first, found.get(found.size() - 1)));
    }
  }
}
