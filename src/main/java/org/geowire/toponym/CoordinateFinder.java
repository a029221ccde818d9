package org.geowire.toponym;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.geo.GeoPoint;
import org.geowire.geo.Utm;
import org.geowire.model.WeightTable;
import org.geowire.text.Span;

/**
 * Finds coordinates in a text: decimal degrees ("15.6864, -9.3301", "15.69°N 9.33°W"), degrees with
 * minutes and seconds ("15°41'10"N 9°19'48"W"), UTM and MGRS.
 *
 * <p>Two bare decimals are coordinates only with four digits behind the point and in brackets, with
 * a minus or with a degree sign, since prices and shares stand side by side too.
 */
public final class CoordinateFinder {

  /**
   * Coordinates in a text.
   *
   * @param span where they stand
   * @param point what they mean
   * @param metres how far off their last digit may be
   */
  public record Coordinates(Span span, GeoPoint point, double metres) {}

  private static final double DEGREE_M = 111_320;
  private static final int MOST_DECIMALS = 12;

  private final int bareDigits;
  private final int secondReach;

  public CoordinateFinder(WeightTable byHand) {
    bareDigits = (int) byHand.of("bare-digits");
    secondReach = (int) byHand.of("coordinate-chars");
  }

  /** The coordinates of a text, from left to right. */
  public List<Coordinates> in(String text) {
    EnumSet<Form> forms = formsIn(text);
    if (forms.isEmpty()) {
      return List.of();
    }
    List<Coordinates> found = new ArrayList<>();
    if (forms.contains(Form.DEGREES)) {
      add(Forms.SEXAGESIMAL.matcher(text), CoordinateFinder::sexagesimal, found);
    }
    if (forms.contains(Form.DECIMALS)) {
      add(Forms.DECIMALS.matcher(text), this::decimal, found);
    }
    if (forms.contains(Form.GRID)) {
      add(Forms.UTM.matcher(text), CoordinateFinder::utm, found);
      add(Forms.MGRS.matcher(text), CoordinateFinder::mgrs, found);
    }
    found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return found;
  }

  /** How coordinates may be written, told by a few characters. */
  private enum Form {
    DEGREES,
    DECIMALS,
    GRID
  }

  /** Nearly no article holds any: one quick look at what stands behind its numbers. */
  private EnumSet<Form> formsIn(String text) {
    EnumSet<Form> forms = EnumSet.noneOf(Form.class);
    for (int i = 0; i + 4 < text.length(); i++) {
      if (isDigit(text.charAt(i)) && !isDigit(text.charAt(i + 1))) {
        addForm(text, i + 1, forms);
      }
    }
    return forms;
  }

  /** Adds the form of coordinates that a number before an index may open. */
  private void addForm(String text, int end, EnumSet<Form> forms) {
    int next = behindSpace(text, end);
    char sign = text.charAt(next);
    if (sign == '°' || sign == 'º') {
      forms.add(Form.DEGREES);
    } else if (isPoint(text, end) && hasSecond(text, end)) {
      forms.add(Form.DECIMALS);
    } else if (sign >= 'C' && sign <= 'X' && isBand(text, next, next == end)) {
      forms.add(Form.GRID);
    }
  }

  /**
   * Whether a letter behind a zone stands before what may be a number: "29N 712345".
   *
   * @param joined whether nothing stands between zone and letter
   */
  private static boolean isBand(String text, int at, boolean joined) {
    int square = behindSpace(text, at + 1);
    int next = behindSpace(text, square);
    boolean utm = next > at + 1 && isDigitAt(text, next);
    return utm || (joined && isSquare(text, square));
  }

  /** Whether two capitals and a digit follow: "PNK 1234". */
  private static boolean isSquare(String text, int at) {
    return at + 2 < text.length()
        && isCapital(text.charAt(at))
        && isCapital(text.charAt(at + 1))
        && isDigitAt(text, behindSpace(text, at + 2));
  }

  private static int behindSpace(String text, int at) {
    return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }

  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
  }

  /** Whether another decimal number follows soon. */
  private boolean hasSecond(String text, int at) {
    int end = Math.min(text.length() - 1, at + secondReach);
    for (int i = at + 2; i < end; i++) {
      if (isPoint(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private interface Reading {
    Optional<Coordinates> of(Matcher matcher, Span span);
  }

  private static void add(Matcher matcher, Reading reading, List<Coordinates> found) {
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
        reading.of(matcher, span).ifPresent(found::add);
      }
    }
  }

  private static Optional<Coordinates> sexagesimal(Matcher m, Span span) {
    double latitude = degrees(m.group(1), m.group(2), m.group(3));
    double longitude = degrees(m.group(5), m.group(6), m.group(7));
    double metres = m.group(3) == null ? DEGREE_M / 60 : DEGREE_M / 3600;
    return at(
        m.group(4).equals("S") ? -latitude : latitude, signed(m.group(8), longitude), span, metres);
  }

  private static double degrees(String degrees, String minutes, String seconds) {
    double second = seconds == null ? 0 : number(seconds);
    return number(degrees) + number(minutes) / 60 + second / 3600;
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.').replace('−', '-'));
  }

  private static double signed(String side, double degrees) {
    return side.equals("W") || side.equals("O") ? -degrees : degrees;
  }

  private Optional<Coordinates> decimal(Matcher m, Span span) {
    int digits = Math.min(decimals(m.group(2)), decimals(m.group(4)));
    boolean sides = !m.group(3).isEmpty() && !m.group(5).isEmpty();
    if (!sides && !(digits >= bareDigits && isMarked(m))) {
      return Optional.empty();
    }
    double latitude = number(m.group(2));
    return at(
        m.group(3).equals("S") ? -latitude : latitude,
        signed(m.group(5), number(m.group(4))),
        new Span(m.start(2), span.end()),
        DEGREE_M / Math.pow(10, digits));
  }

  private static boolean isMarked(Matcher m) {
    String text = m.group();
    return m.group(1) != null
        || text.indexOf('°') >= 0
        || text.indexOf('-') >= 0
        || text.indexOf('−') >= 0;
  }

  private static int decimals(String number) {
    return Math.min(MOST_DECIMALS, number.length() - 1 - number.indexOf('.'));
  }

  private static Optional<Coordinates> utm(Matcher m, Span span) {
    return Utm.point(
            Integer.parseInt(m.group(1)),
            m.group(2).charAt(0),
            number(m.group(3)),
            number(m.group(4)))
        .map(point -> new Coordinates(span, point, 1));
  }

  /**
   * Digits that stand apart are as many to the east as to the north; together their number is even.
   */
  private static Optional<Coordinates> mgrs(Matcher m, Span span) {
    String digits = m.group(4) + m.group(6);
    boolean apart = !m.group(5).isEmpty();
    boolean halves = apart ? m.group(4).length() == m.group(6).length() : digits.length() % 2 == 0;
    int zone = Integer.parseInt(m.group(1));
    if (!halves || zone < 1 || zone > 60) {
      return Optional.empty();
    }
    return Utm.point(zone, m.group(2).charAt(0), m.group(3), digits)
        .map(point -> new Coordinates(span, point, Utm.cellM(digits)));
  }

  private static Optional<Coordinates> at(
      double latitude, double longitude, Span span, double metres) {
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return onEarth
        ? Optional.of(new Coordinates(span, new GeoPoint(latitude, longitude), metres))
        : Optional.empty();
  }

  /** How coordinates are written; compiled when a text may hold some. */
  private static final class Forms {
    private static final String BETWEEN = "\\s{0,2}[,;/]?\\s{0,3}";
    private static final String MINUTES = "\\s?(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?['′’]";
    private static final String SECONDS =
        "(?:\\s?(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?(?:[\"″”]|''|’’|′′))?";
    private static final String DECIMAL = "([-+−]?\\d{1,3}\\.\\d{1,12})\\s?°?\\s?";

    static final Pattern SEXAGESIMAL =
        Pattern.compile(
            "\\b(\\d{1,2})\\s?[°º]"
                + MINUTES
                + SECONDS
                + "\\s?([NS])"
                + BETWEEN
                + "(\\d{1,3})\\s?[°º]"
                + MINUTES
                + SECONDS
                + "\\s?([EWO])\\b");

    static final Pattern DECIMALS =
        Pattern.compile(
            "(?<![\\d.,])([(\\[:]\\s?)?"
                + DECIMAL
                + "([NS]?)"
                + BETWEEN
                + DECIMAL
                + "([EWO]?)(?![\\d.,]\\d|\\w|%)");

    static final Pattern UTM =
        Pattern.compile(
            "\\b(\\d{1,2})\\s?([C-HJ-NP-X])\\s{1,2}(\\d{6})\\s?m?E?[, ]\\s?(\\d{6,7})\\s?m?N?\\b");

    static final Pattern MGRS =
        Pattern.compile(
            "\\b(\\d{1,2})([C-HJ-NP-X])\\s?([A-HJ-NP-Z][A-HJ-NP-V])\\s?(\\d{2,5})(\\s?)(\\d{2,5})\\b");
  }
}
