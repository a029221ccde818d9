package org.geowire.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.geowire.resource.Resources;

/**
 * The second key of a name, which transliterations of one name share: "Boulkessi" and "Bulkesi",
 * "Deir ez-Zor" and "Deir al-Zour".
 *
 * <p>The rules stand in sounding.tsv.
 */
public final class Sounding {

  private static final String TABLE = "/org/geowire/gazetteer/sounding.tsv";
  private static final int LETTERS = 128;

  private final Set<String> articles = new HashSet<>();
  private final String[] single = new String[LETTERS];
  private final String[] pairs = new String[LETTERS * LETTERS];
  private String silentEnds = "";

  /** Reads the rules. */
  public Sounding() {
    try (InputStream in = Resources.open(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::rule);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  private void rule(String line) {
    String[] cells = line.split("\t", -1);
    switch (cells[0]) {
      case "article" -> articles.add(cells[1]);
      case "silent-end" -> silentEnds += cells[1];
      case "letters" -> letters(cells[1], cells[2]);
      default -> throw new IllegalStateException(TABLE + ": no rule " + cells[0]);
    }
  }

  private void letters(String from, String to) {
    if (from.length() == 1) {
      single[from.charAt(0)] = to;
    } else {
      pairs[from.charAt(0) * LETTERS + from.charAt(1)] = to;
    }
  }

  /** The second key of a folded name; empty where it has no letter of the Latin alphabet. */
  public String of(String key) {
    StringBuilder sound = new StringBuilder(key.length());
    boolean latin = false;
    int start = 0;
    while (start < key.length()) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      boolean only = start == 0 && end == key.length();
      if (only || !articles.contains(key.substring(start, end))) {
        latin |= word(key, start, end, sound);
      }
      start = end + 1;
    }
    return latin ? sound.toString() : "";
  }

  private boolean word(String key, int start, int end, StringBuilder sound) {
    if (sound.length() > 0) {
      sound.append(' ');
    }
    int first = sound.length();
    boolean latin = false;
    for (int at = start; at < end; ) {
      char letter = key.charAt(at);
      latin |= letter >= 'a' && letter <= 'z';
      String pair = at + 1 < end ? pair(letter, key.charAt(at + 1)) : null;
      if (pair != null) {
        append(pair, sound, first);
        at += 2;
      } else {
        String other = letter < LETTERS ? single[letter] : null;
        append(other == null ? String.valueOf(letter) : other, sound, first);
        at++;
      }
    }
    int last = sound.length() - 1;
    if (last > first && silentEnds.indexOf(sound.charAt(last)) >= 0) {
      sound.setLength(last);
    }
    return latin;
  }

  private String pair(char one, char two) {
    return one < LETTERS && two < LETTERS ? pairs[one * LETTERS + two] : null;
  }

  /** Appends letters; of two alike one is kept. */
  private static void append(String letters, StringBuilder sound, int first) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (sound.length() == first || sound.charAt(sound.length() - 1) != letter) {
        sound.append(letter);
      }
    }
  }
}
