package org.geowire.lang;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.geowire.text.Tokens;

/**
 * The rows of a list, whose words are known by their hashes before any of them is read.
 *
 * <p>Of the thousands of rows of all lists an article needs a few: a row is made when it is asked
 * for. The build keeps the lists in this form, so that a start need not take the phrases apart.
 */
public final class Rows extends AbstractList<PhraseTable.Entry> implements RandomAccess {

  private final int size;

  /** By row where its phrase begins in {@link #text}, and where the last ends. */
  private final int[] phrases;

  /** By row where its words begin in {@link #words}, and where the last end. */
  private final int[] firsts;

  /** By row its number in the further columns that rows have in common. */
  private final int[] columns;

  private final long[] words;
  private final byte[] text;
  private final List<List<String>> values;
  private final PhraseTable.Entry[] made;

  private Rows(
      int[] phrases,
      int[] firsts,
      int[] columns,
      long[] words,
      byte[] text,
      List<List<String>> values) {
    size = columns.length;
    this.phrases = phrases;
    this.firsts = firsts;
    this.columns = columns;
    this.words = words;
    this.text = text;
    this.values = values;
    made = new PhraseTable.Entry[size];
  }

  /** The rows of a list that was read as text. */
  public static Rows of(List<PhraseTable.Entry> entries) {
    if (entries instanceof Rows rows) {
      return rows;
    }
    int count = entries.size();
    int[] phrases = new int[count + 1];
    int[] firsts = new int[count + 1];
    int[] columns = new int[count];
    long[] words = new long[count * 2];
    Map<List<String>, Integer> numbers = new HashMap<>();
    List<List<String>> values = new ArrayList<>();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int row = 0; row < count; row++) {
      PhraseTable.Entry entry = entries.get(row);
      Tokens tokens = Tokens.of(entry.phrase());
      int word = firsts[row];
      firsts[row + 1] = word + tokens.size();
      if (firsts[row + 1] > words.length) {
        words = Arrays.copyOf(words, 2 * firsts[row + 1]);
      }
      for (int token = 0; token < tokens.size(); token++) {
        words[word + token] = tokens.hash(token);
      }
      text.writeBytes(entry.phrase().getBytes(StandardCharsets.UTF_8));
      phrases[row + 1] = text.size();
      columns[row] = numbers.computeIfAbsent(entry.values(), v -> added(values, v));
    }
    long[] all = Arrays.copyOf(words, firsts[count]);
    return new Rows(phrases, firsts, columns, all, text.toByteArray(), values);
  }

  private static int added(List<List<String>> values, List<String> value) {
    values.add(value);
    return values.size() - 1;
  }

  /** Reads what {@link #bytes} gave. */
  static Rows read(byte[] data) {
    ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int count = in.getInt();
    long[] words = new long[in.getInt()];
    int[] ends = new int[in.getInt()];
    byte[] text = new byte[in.getInt()];
    int[] phrases = new int[count + 1];
    int[] firsts = new int[count + 1];
    int[] columns = new int[count];
    take(in, phrases);
    take(in, firsts);
    take(in, columns);
    take(in, ends);
    in.asLongBuffer().get(words);
    in.position(in.position() + Long.BYTES * words.length);
    in.get(text);
    byte[] columnText = new byte[in.remaining()];
    in.get(columnText);
    return new Rows(phrases, firsts, columns, words, text, new Columns(columnText, ends));
  }

  private static void take(ByteBuffer in, int[] numbers) {
    in.asIntBuffer().get(numbers);
    in.position(in.position() + Integer.BYTES * numbers.length);
  }

  /** The rows in a form that is read fast. */
  byte[] bytes() {
    ByteArrayOutputStream columnText = new ByteArrayOutputStream();
    int[] ends = new int[values.size()];
    for (int i = 0; i < ends.length; i++) {
      String joined = values.get(i).size() + "\t" + String.join("\t", values.get(i));
      columnText.writeBytes(joined.getBytes(StandardCharsets.UTF_8));
      ends[i] = columnText.size();
    }
    int numbers = 4 + phrases.length + firsts.length + columns.length + ends.length;
    int length =
        Integer.BYTES * numbers + Long.BYTES * words.length + text.length + columnText.size();
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(size).putInt(words.length).putInt(ends.length).putInt(text.length);
    for (int[] part : List.of(phrases, firsts, columns, ends)) {
      for (int number : part) {
        out.putInt(number);
      }
    }
    for (long word : words) {
      out.putLong(word);
    }
    return out.put(text).put(columnText.toByteArray()).array();
  }

  @Override
  public int size() {
    return size;
  }

  /** Two threads may both make a row, to the same effect. */
  @Override
  public PhraseTable.Entry get(int row) {
    PhraseTable.Entry entry = made[row];
    if (entry == null) {
      int start = phrases[row];
      String phrase = new String(text, start, phrases[row + 1] - start, StandardCharsets.UTF_8);
      entry = new PhraseTable.Entry(phrase, values.get(columns[row]));
      made[row] = entry;
    }
    return entry;
  }

  /** The number of words of a row's phrase. */
  public int words(int row) {
    return firsts[row + 1] - firsts[row];
  }

  /** The hash of a word of a row's phrase, as {@link Tokens#hash} gives it. */
  public long word(int row, int word) {
    return words[firsts[row] + word];
  }

  /** The number of a row's further columns in {@link #values}. */
  public int columns(int row) {
    return columns[row];
  }

  /** The further columns that rows have, each once. */
  public List<List<String>> values() {
    return values;
  }

  /** The number of words of all rows. */
  int allWords() {
    return words.length;
  }

  /** Further columns, taken apart when asked for. */
  private static final class Columns extends AbstractList<List<String>> implements RandomAccess {

    private final byte[] text;
    private final int[] ends;
    private final Object[] made;

    Columns(byte[] text, int[] ends) {
      this.text = text;
      this.ends = ends;
      made = new Object[ends.length];
    }

    @Override
    public int size() {
      return ends.length;
    }

    @Override
    @SuppressWarnings("unchecked") // holds what it was given two lines below
    public List<String> get(int number) {
      if (made[number] == null) {
        int start = number == 0 ? 0 : ends[number - 1];
        made[number] = read(new String(text, start, ends[number] - start, StandardCharsets.UTF_8));
      }
      return (List<String>) made[number];
    }

    private static List<String> read(String joined) {
      int tab = joined.indexOf('\t');
      List<String> cells = new ArrayList<>(4);
      for (int left = Integer.parseInt(joined.substring(0, tab)); left > 0; left--) {
        int next = joined.indexOf('\t', tab + 1);
        int end = next < 0 ? joined.length() : next;
        cells.add(joined.substring(tab + 1, end));
        tab = end;
      }
      return List.copyOf(cells);
    }
  }
}
