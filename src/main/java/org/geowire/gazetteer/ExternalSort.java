package org.geowire.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts any number of byte records by their bytes, unsigned, within a bounded amount of memory.
 *
 * <p>Records gather in one array; when it is full it is sorted and written out as a run, and the
 * runs are merged when all are in. What fits into the array never touches the disk.
 */
final class ExternalSort implements AutoCloseable {

  private static final int WRITE_BYTES = 1 << 20;

  /** Of records that agree so far, so few are put in order by comparing. */
  private static final int FEW = 12;

  private static final long SIGN = Long.MIN_VALUE;
  private static final int LENGTH_BYTES = 2;
  private static final int MOST_RECORD_BYTES = 0xffff;

  private final WorkFolder folder;
  private final int runBytes;
  private final List<FileChannel> runs = new ArrayList<>();
  private byte[] arena = new byte[1 << 14];
  private long[] order = new long[1 << 10];
  private int used;
  private int count;
  private long total;

  ExternalSort(WorkFolder folder) {
    this.folder = folder;
    runBytes = folder.memory();
  }

  /** Adds a record. */
  void add(byte[] record, int length) {
    if (length > MOST_RECORD_BYTES) {
      throw new IllegalArgumentException("a record of " + length + " bytes is too long to sort");
    }
    makeRoom(length + LENGTH_BYTES);
    order[count++] = used;
    arena[used++] = (byte) length;
    arena[used++] = (byte) (length >>> 8);
    System.arraycopy(record, 0, arena, used, length);
    used += length;
    total++;
  }

  private void makeRoom(int bytes) {
    if (used + bytes > runBytes && count > 0) {
      writeRun();
    }
    if (used + bytes > arena.length) {
      int larger = Math.max(used + bytes, Math.min(runBytes, arena.length * 2));
      arena = Arrays.copyOf(arena, larger);
    }
    if (count == order.length) {
      order = Arrays.copyOf(order, count * 2);
    }
  }

  /** The number of records added. */
  long size() {
    return total;
  }

  /** The records in order; may be asked again, but nothing can be added after the first time. */
  Records sorted() {
    if (runs.isEmpty()) {
      sortRun();
      return new Records(List.of(new Gathered()));
    }
    if (count > 0) {
      writeRun();
    }
    arena = new byte[0];
    order = new long[0];
    List<Run> sorted = new ArrayList<>();
    runs.forEach(run -> sorted.add(new Written(run)));
    return new Records(sorted);
  }

  private void writeRun() {
    sortRun();
    try {
      FileChannel file =
          FileChannel.open(
              folder.newFile("run"),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      runs.add(file);
      ByteBuffer out = ByteBuffer.allocate(WRITE_BYTES);
      for (int i = 0; i < count; i++) {
        int at = (int) order[i];
        int bytes = length(at) + LENGTH_BYTES;
        if (out.remaining() < bytes) {
          Spill.writeAll(file, out.flip());
          out.clear();
        }
        out.put(arena, at, bytes);
      }
      Spill.writeAll(file, out.flip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
    used = 0;
    count = 0;
  }

  private int length(int at) {
    return (arena[at] & 0xff) | ((arena[at + 1] & 0xff) << 8);
  }

  private void sortRun() {
    sort(0, count, 0);
    for (int i = 0; i < count; i++) {
      order[i] &= 0xffffffffL;
    }
  }

  /**
   * Sorts records that agree in their first bytes, four bytes at a time: the next four stand above
   * the record's place in one long, so that the JDK's sort of longs does the work.
   */
  private void sort(int from, int to, int depth) {
    if (to - from <= FEW) {
      insert(from, to, depth);
      return;
    }
    boolean ended = true;
    for (int i = from; i < to; i++) {
      int at = (int) order[i];
      ended &= length(at) <= depth;
      order[i] = (((long) four(at, depth) << 32) | at) ^ SIGN;
    }
    Arrays.sort(order, from, to);
    for (int i = from; i < to && !ended; ) {
      int next = i + 1;
      while (next < to && (order[next] ^ order[i]) >>> 32 == 0) {
        next++;
      }
      if (next - i > 1) {
        sort(i, next, depth + 4);
      }
      i = next;
    }
  }

  private int four(int at, int depth) {
    int from = at + LENGTH_BYTES + depth;
    int end = at + LENGTH_BYTES + length(at);
    int bytes = 0;
    for (int i = 0; i < 4; i++) {
      bytes = (bytes << 8) | (from + i < end ? arena[from + i] & 0xff : 0);
    }
    return bytes;
  }

  private void insert(int from, int to, int depth) {
    for (int i = from + 1; i < to; i++) {
      long moved = order[i];
      int hole = i;
      while (hole > from && compare((int) order[hole - 1], (int) moved, depth) > 0) {
        order[hole] = order[hole - 1];
        hole--;
      }
      order[hole] = moved;
    }
  }

  private int compare(int a, int b, int depth) {
    int skipped = Math.min(depth, Math.min(length(a), length(b)));
    int fromA = a + LENGTH_BYTES;
    int fromB = b + LENGTH_BYTES;
    return Arrays.compareUnsigned(
        arena, fromA + skipped, fromA + length(a), arena, fromB + skipped, fromB + length(b));
  }

  @Override
  public void close() {
    try {
      for (FileChannel run : runs) {
        run.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a temporary file", e);
    }
  }

  /** Records in order, one at a time. */
  private abstract static class Run {
    byte[] bytes = new byte[0];
    int from;
    int length;

    abstract boolean next();
  }

  /** The records in the array, which was sorted. */
  private final class Gathered extends Run {

    private int position;

    @Override
    boolean next() {
      if (position == count) {
        return false;
      }
      int at = (int) order[position++];
      bytes = arena;
      from = at + LENGTH_BYTES;
      length = length(at);
      return true;
    }
  }

  /** A run in a file. */
  private static final class Written extends Run {

    private static final int READ_BYTES = 1 << 18;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(READ_BYTES).limit(0);
    private long position;

    Written(FileChannel file) {
      this.file = file;
      bytes = buffer.array();
    }

    @Override
    boolean next() {
      if (!has(LENGTH_BYTES)) {
        return false;
      }
      length = (buffer.get() & 0xff) | ((buffer.get() & 0xff) << 8);
      if (!has(length)) {
        throw new IllegalStateException("a temporary file was cut short");
      }
      from = buffer.position();
      buffer.position(from + length);
      return true;
    }

    private boolean has(int needed) {
      if (buffer.remaining() >= needed) {
        return true;
      }
      buffer.compact();
      try {
        int read = 0;
        while (buffer.position() < needed && read >= 0) {
          read = file.read(buffer, position);
          position += Math.max(0, read);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read a temporary file", e);
      }
      buffer.flip();
      return buffer.remaining() >= needed;
    }
  }

  /** All records in order: the least of the runs' first ones, again and again. */
  static final class Records {

    /** A heap of the runs that have a record left, the least first. */
    private final Run[] heap;

    private int size;
    private boolean begun;

    private Records(List<? extends Run> runs) {
      heap = new Run[runs.size()];
      for (Run run : runs) {
        if (run.next()) {
          heap[size++] = run;
        }
      }
      for (int i = size / 2 - 1; i >= 0; i--) {
        sink(i);
      }
    }

    /** Goes on to the next record; false after the last. */
    boolean next() {
      if (begun && size > 0) {
        if (!heap[0].next()) {
          heap[0] = heap[--size];
        }
        sink(0);
      }
      begun = true;
      return size > 0;
    }

    private void sink(int start) {
      Run run = heap[start];
      int at = start;
      while (2 * at + 1 < size) {
        int child = 2 * at + 1;
        if (child + 1 < size && compare(heap[child + 1], heap[child]) < 0) {
          child++;
        }
        if (compare(run, heap[child]) <= 0) {
          break;
        }
        heap[at] = heap[child];
        at = child;
      }
      heap[at] = run;
    }

    private static int compare(Run a, Run b) {
      return Arrays.compareUnsigned(
          a.bytes, a.from, a.from + a.length, b.bytes, b.from, b.from + b.length);
    }

    /** The array that holds the record. */
    byte[] bytes() {
      return heap[0].bytes;
    }

    /** Where the record begins. */
    int from() {
      return heap[0].from;
    }

    /** Where it ends. */
    int end() {
      return heap[0].from + heap[0].length;
    }
  }
}
