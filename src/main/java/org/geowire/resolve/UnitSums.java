package org.geowire.resolve;

/** Sums by admin unit; a small hash table, since an article names few units. */
final class UnitSums {

  private int[] units = new int[64];
  private double[] sums = new double[64];
  private int size;

  /** Adds to the sum of a unit; nothing is kept for -1, which stands for none. */
  void add(int unit, double amount) {
    if (unit < 0) {
      return;
    }
    if (size * 2 > units.length) {
      grow();
    }
    int slot = slot(unit);
    size += units[slot] == 0 ? 1 : 0;
    units[slot] = unit + 1;
    sums[slot] += amount;
  }

  /** The sum of a unit; 0 where nothing was added. */
  double of(int unit) {
    return unit < 0 ? 0 : sums[slot(unit)];
  }

  /** The largest sum of all; 0 where there is none. */
  double largest() {
    double largest = 0;
    for (double sum : sums) {
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  private int slot(int unit) {
    int slot = ((unit * 0x9e3779b1) >>> 7) & (units.length - 1);
    while (units[slot] != 0 && units[slot] != unit + 1) {
      slot = (slot + 1) & (units.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldUnits = units;
    double[] oldSums = sums;
    units = new int[oldUnits.length * 2];
    sums = new double[units.length];
    for (int i = 0; i < oldUnits.length; i++) {
      if (oldUnits[i] != 0) {
        int slot = slot(oldUnits[i] - 1);
        units[slot] = oldUnits[i];
        sums[slot] = oldSums[i];
      }
    }
  }
}
