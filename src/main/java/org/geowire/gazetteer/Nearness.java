package org.geowire.gazetteer;

import org.geowire.model.WeightTable;

/**
 * How near rows of gazetteers must be for what they are taken for, in km.
 *
 * @param sameRow within this two rows of one name and class are one place
 * @param samePlace within this a place by hand is the one already known by its name
 * @param sameTown within this a town whose name only sounds alike is meant
 * @param nearestTown within this a row that names no unit belongs to that of the nearest town
 */
public record Nearness(double sameRow, double samePlace, double sameTown, double nearestTown) {

  /** The distances of the table. */
  public static Nearness load() {
    WeightTable table = WeightTable.load("/model/gazetteer-distances.tsv");
    return new Nearness(
        table.of("same-row"),
        table.of("same-place"),
        table.of("same-town"),
        table.of("nearest-town"));
  }
}
