package org.geowire.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/** Finds the dateline with which agencies open a report: "BAMAKO, Mali (Agency) -". */
final class Datelines {

  /** Longer openings are sentences with a dash. */
  private static final int LONGEST = 110;

  /** A byline or none, a place, a month with a day before or behind it, a year or none. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[^\\n.:]{1,60}\\n\\s*)?"
              + "(\\p{Lu}[\\p{L}' -]{1,30}, "
              + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?[:.]) ");

  private static final Pattern YEAR = Pattern.compile("\\d{4}[:.]$");

  /** Kinds of words that say another day: of the dates of a language. */
  private static final Set<String> DAYS = Set.of("month", "weekday", "weekend", "day", "night");

  private Datelines() {}

  /**
   * Whether a line tells when and where something happened, not where a reporter wrote: the opening
   * of one paragraph without headline that says no other day ("Palma, 24 March 2021: ..").
   */
  static boolean tellsEvent(Span line, Tokens tokens, LanguagePack pack) {
    String text = tokens.text().strip();
    if (text.indexOf('\n') >= 0
        || line.start() > 0
        || !YEAR.matcher(line.of(tokens.text())).find()) {
      return false;
    }
    Set<String> days = new HashSet<>();
    for (PhraseTable.Entry row : pack.phrases("dates").entries()) {
      if (DAYS.contains(row.value(0))) {
        days.add(row.phrase().toLowerCase(Locale.ROOT));
      }
    }
    String[] words = tokens.text().substring(line.end()).split("[^\\p{L}]+", -1);
    return Stream.of(words).map(w -> w.toLowerCase(Locale.ROOT)).noneMatch(days::contains);
  }

  static Optional<Span> find(Tokens tokens, int bodyStart) {
    int first = tokens.firstFrom(bodyStart);
    if (first >= tokens.size() || tokens.end(first) - tokens.start(first) < 2) {
      return Optional.empty();
    }
    int start = tokens.start(first);
    Optional<Span> dated = dated(tokens.text(), start);
    if (dated.isPresent()) {
      return dated;
    }
    int dash = dashAfter(tokens.text(), start, Math.min(tokens.text().length(), start + LONGEST));
    boolean line = dash >= 0 && (tokens.isAllCapitals(first) || namesAgency(tokens, first, dash));
    return line ? Optional.of(new Span(start, dash)) : Optional.empty();
  }

  /** "Imphal, Sept. 20:", "PEMBA, 3 October 2025.": a place and a day, also below a byline. */
  private static Optional<Span> dated(String text, int start) {
    Matcher line = DATED.matcher(text).region(start, text.length());
    return line.lookingAt() ? Optional.of(new Span(line.start(1), line.end(1))) : Optional.empty();
  }

  /** "Abidjan, Feb 11 (AFP) -": names and numbers up to a name in brackets. */
  private static boolean namesAgency(Tokens tokens, int first, int dash) {
    String line = tokens.text().substring(tokens.start(first), dash).stripTrailing();
    if (!line.endsWith(")") || line.indexOf('(') < 0) {
      return false;
    }
    for (int token = first; token < tokens.size() && tokens.start(token) < dash; token++) {
      if (!tokens.isCapitalised(token) && !tokens.startsWithDigit(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The offset of the first dash that stands free, before any line break; -1 where there is none.
   */
  private static int dashAfter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '"' || c == '“') {
        return -1;
      }
      boolean hyphens = c == '-' && (text.startsWith("--", i) || text.startsWith(" - ", i - 1));
      if (c == '—' || c == '–' || hyphens) {
        return i;
      }
    }
    return -1;
  }
}
