package org.geowire.text;

/**
 * A stretch of a text in UTF-16 units, the end exclusive.
 *
 * <p>Units count inside Geowire only; what it writes counts Unicode code points ({@link
 * CodePoints}).
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** The text of the span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Earlier spans first, of two with one start the longer. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
