package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.FENCE_GROUPS;
import static org.geowire.gazetteer.IndexFormat.KIND;
import static org.geowire.gazetteer.IndexFormat.MORE;
import static org.geowire.gazetteer.IndexFormat.SAME_TEXT;

import java.util.function.Consumer;
import org.geowire.text.Folding;

/** The names of an index in the order of their folded forms: one group for each folded name. */
final class NameGroups {

  private static final int HEAD_BYTES = 5;

  /** The folded form of each plain character; 0 for those between words. */
  private static final byte[] FOLDED = folded();

  private final SectionBytes names;
  private final SectionBytes fences;

  NameGroups(SectionBytes names, SectionBytes fences) {
    this.names = names;
    this.fences = fences;
  }

  /** The text whose length stands at an offset. */
  String text(int at) {
    int length = names.get(at) & 0xff;
    return length < 0x80
        ? names.text(at + 1, length)
        : names.text(at + 2, ((length & 0x7f) << 8) | (names.get(at + 1) & 0xff));
  }

  private int textBytes(int at) {
    int length = names.get(at) & 0xff;
    return length < 0x80 ? 1 + length : 2 + (((length & 0x7f) << 8) | (names.get(at + 1) & 0xff));
  }

  /** The folded name of the group at an offset. */
  String key(int group) {
    return Folding.fold(text(group + HEAD_BYTES));
  }

  /**
   * How the folded name of a group compares with a folded text. Plain letters are folded one by one
   * until the answer is clear, as a search through the names spends its time here.
   */
  int compare(int group, String text) {
    int at = group + HEAD_BYTES;
    int end = at + names.get(at);
    int matched = 0;
    boolean parted = false;
    while (++at <= end) {
      byte letter = names.get(at);
      if (letter < 0) {
        break;
      }
      byte folded = FOLDED[letter];
      if (folded == 0) {
        parted = matched > 0;
        continue;
      }
      int order = parted ? order(' ', text, matched++) : 0;
      parted = false;
      order = order == 0 ? order((char) folded, text, matched++) : order;
      if (order != 0) {
        return order;
      }
    }
    return at > end && end >= group + HEAD_BYTES
        ? matched - text.length()
        : key(group).compareTo(text);
  }

  private static int order(char letter, String text, int at) {
    return at < text.length() ? letter - text.charAt(at) : 1;
  }

  private static byte[] folded() {
    byte[] folded = new byte[0x80];
    for (char c = 0; c < folded.length; c++) {
      String key = Folding.fold(String.valueOf(c));
      folded[c] = key.isEmpty() ? 0 : (byte) key.charAt(0);
    }
    return folded;
  }

  /** Hands over the names of the group at an offset, likeliest place first. */
  void read(int group, Consumer<PlaceName> found) {
    int at = group;
    int head;
    String text = "";
    do {
      int place = names.getInt(at);
      head = names.get(at + 4);
      at += HEAD_BYTES;
      if ((head & SAME_TEXT) == 0) {
        text = text(at);
        at += textBytes(at);
      }
      found.accept(new PlaceName(text, NameKind.ofId(head & KIND), place));
    } while ((head & MORE) != 0);
  }

  /** How well known the likeliest place of the group is, 0 to 3. */
  int fame(int group) {
    return (names.get(group + 4) & 0xff) >>> IndexFormat.FAME_SHIFT;
  }

  /** The group behind another. */
  int after(int group) {
    int at = group;
    int head;
    do {
      head = names.get(at + 4);
      at += HEAD_BYTES + ((head & SAME_TEXT) == 0 ? textBytes(at + HEAD_BYTES) : 0);
    } while ((head & MORE) != 0);
    return (at + 1) & ~1;
  }

  /** The offset behind the last group. */
  int end() {
    return names.size();
  }

  /** A cursor before the first group. */
  Cursor cursor() {
    return new Cursor();
  }

  /** A place in the order of the groups. */
  final class Cursor {

    private int next;
    private int group;
    private String key = "";

    /** Groups before the next one. */
    private int number;

    /** Goes on to the next group; false after the last. */
    boolean next() {
      if (!step()) {
        return false;
      }
      key = NameGroups.this.key(group);
      return true;
    }

    private boolean step() {
      if (next >= names.size()) {
        return false;
      }
      group = next;
      next = after(group);
      number++;
      return true;
    }

    /** The offset of the group. */
    int group() {
      return group;
    }

    /** Its folded name. */
    String key() {
      return key;
    }

    /** Goes forward to the first group whose key is not before another; false where none is. */
    boolean seek(String least) {
      int fence = Math.max(0, number - 1) / FENCE_GROUPS;
      int step = 1;
      while (isBefore(fence + step, least)) {
        fence += step;
        step *= 2;
      }
      while (step > 1) {
        step /= 2;
        if (isBefore(fence + step, least)) {
          fence += step;
        }
      }
      if (fence * FENCE_GROUPS >= number) {
        number = fence * FENCE_GROUPS;
        next = number == 0 ? 0 : fences.getAlignedInt(fence * 4);
      }
      while (step()) {
        if (compare(group, least) >= 0) {
          key = NameGroups.this.key(group);
          return true;
        }
      }
      return false;
    }

    private boolean isBefore(int fence, String least) {
      return fence < fences.size() / 4 && compare(fences.getAlignedInt(fence * 4), least) < 0;
    }
  }
}
