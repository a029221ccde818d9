package org.geowire.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Finds names by their beginning or in spite of mistakes; goes through the names in their order.
 */
final class NameSearch {

  /** Of more names with one beginning the first in the alphabet are looked at. */
  private static final int MOST_GROUPS = 500_000;

  private static final int FAMES = 4;

  /** The end of ASCII, which holds all folded letters of European languages. */
  private static final char LETTERS_END = 0x80;

  private final NameGroups names;
  private final IntToLongFunction rankOf;

  /**
   * A search.
   *
   * @param rankOf how likely a place is meant
   */
  NameSearch(NameGroups names, IntToLongFunction rankOf) {
    this.names = names;
    this.rankOf = rankOf;
  }

  /** The names that begin with a folded text: those equal to it, then the likeliest places. */
  List<PlaceName> beginningWith(String start, int limit) {
    List<PlaceName> found = new ArrayList<>();
    NameGroups.Cursor cursor = names.cursor();
    if (start.isEmpty() || !cursor.seek(start) || !cursor.key().startsWith(start)) {
      return found;
    }
    int from = cursor.group();
    if (cursor.key().equals(start)) {
      names.read(from, found::add);
      from = names.after(from);
    }
    int end = cursor.seek(following(start, start.length() - 1)) ? cursor.group() : names.end();
    List<PlaceName> longer = new ArrayList<>();
    List<List<Integer>> byFame = byFame(from, end);
    for (int fame = FAMES - 1; fame >= 0 && longer.size() + found.size() < limit; fame--) {
      List<PlaceName> alike = new ArrayList<>();
      byFame.get(fame).stream().limit(mostOf(fame, limit)).forEach(g -> names.read(g, alike::add));
      alike.sort(Comparator.comparingLong((PlaceName n) -> -rankOf.applyAsLong(n.place())));
      longer.addAll(alike);
    }
    found.addAll(longer);
    return found.subList(0, Math.min(limit, found.size()));
  }

  /** Little-known places need not be put in order. */
  private static long mostOf(int fame, int limit) {
    return fame == 0 ? limit : Integer.MAX_VALUE;
  }

  private List<List<Integer>> byFame(int from, int end) {
    List<List<Integer>> byFame = new ArrayList<>();
    for (int fame = 0; fame < FAMES; fame++) {
      byFame.add(new ArrayList<>());
    }
    int group = from;
    for (int i = 0; i < MOST_GROUPS && group < end; i++) {
      byFame.get(names.fame(group)).add(group);
      group = names.after(group);
    }
    return byFame;
  }

  /** The least text behind all that begin as a key does up to an index. */
  private static String following(String key, int index) {
    return key.substring(0, index) + (char) (key.charAt(index) + 1);
  }

  /** The names that become a folded text by few edits, fewest first, then the likeliest places. */
  List<NameMatch> like(String text, int maxEdits, int limit) {
    List<NameMatch> found = new ArrayList<>();
    if (!text.isEmpty()) {
      new Walk(text, maxEdits).collect(found);
    }
    found.sort(
        Comparator.comparingInt(NameMatch::edits)
            .thenComparingLong(match -> -rankOf.applyAsLong(match.name().place()))
            .thenComparingInt(match -> match.name().place()));
    return found.subList(0, Math.min(limit, found.size()));
  }

  /**
   * Goes through the names in order, with one row of the matrix of edit distances for each letter,
   * and leaps over all names that begin with letters which already take too many edits. Plain texts
   * are not compared with letters of other scripts.
   */
  private final class Walk {

    private final String text;
    private final int maxEdits;
    private final List<int[]> rows = new ArrayList<>();

    /** The last letter that an edit may bring in: none of another script into a plain text. */
    private final char lastLetter;

    /** The key whose rows are there, and how many of its letters have one. */
    private String key = "";

    private int depth;

    Walk(String text, int maxEdits) {
      this.text = text;
      this.maxEdits = maxEdits;
      lastLetter = text.chars().allMatch(c -> c < LETTERS_END) ? LETTERS_END : Character.MAX_VALUE;
      int[] first = new int[text.length() + 1];
      for (int i = 0; i < first.length; i++) {
        first[i] = i;
      }
      rows.add(first);
    }

    void collect(List<NameMatch> found) {
      NameGroups.Cursor cursor = names.cursor();
      boolean more = cursor.seek("0");
      while (more) {
        if (follow(cursor.key())) {
          int edits = rows.get(depth)[text.length()];
          if (edits <= maxEdits) {
            names.read(cursor.group(), name -> found.add(new NameMatch(name, edits)));
          }
          more = cursor.next();
        } else {
          String next = nextPossible();
          more = !next.isEmpty() && cursor.seek(next);
        }
      }
    }

    /** Adds the rows of a key; false where one shows that it and what follows are too far off. */
    private boolean follow(String next) {
      int common = 0;
      int most = Math.min(depth, next.length());
      while (common < most && next.charAt(common) == key.charAt(common)) {
        common++;
      }
      key = next;
      depth = common;
      while (depth < next.length()) {
        if (addRow(next.charAt(depth++)) > maxEdits) {
          return false;
        }
      }
      return true;
    }

    /** The row of one more letter; answers its least number. */
    private int addRow(char letter) {
      if (rows.size() == depth) {
        rows.add(new int[text.length() + 1]);
      }
      int[] before = rows.get(depth - 1);
      int[] row = rows.get(depth);
      row[0] = depth;
      int least = depth;
      for (int i = 1; i < row.length; i++) {
        int replaced = before[i - 1] + (text.charAt(i - 1) == letter ? 0 : 1);
        row[i] = Math.min(replaced, 1 + Math.min(before[i], row[i - 1]));
        least = Math.min(least, row[i]);
      }
      return least;
    }

    /** The least beginning behind the present one that may lead to a match; empty if none. */
    private String nextPossible() {
      while (depth > 0) {
        depth--;
        char next = nextLetter(rows.get(depth), key.charAt(depth));
        if (next != 0) {
          return key.substring(0, depth) + next;
        }
      }
      return "";
    }

    /**
     * The least letter behind another that may follow a row: any while an edit is left, else one
     * that the text has at such a place.
     */
    private char nextLetter(int[] row, char behind) {
      int next = Character.MAX_VALUE + 1;
      for (int i = 0; i < row.length; i++) {
        if (row[i] < maxEdits && behind + 1 < lastLetter) {
          return (char) (behind + 1);
        }
        if (row[i] == maxEdits && i < text.length() && text.charAt(i) > behind) {
          next = Math.min(next, text.charAt(i));
        }
      }
      return next > Character.MAX_VALUE ? 0 : (char) next;
    }
  }
}
