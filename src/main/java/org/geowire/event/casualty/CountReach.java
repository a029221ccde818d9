package org.geowire.event.casualty;

import org.geowire.model.WeightTable;

/** How many tokens far words of casualties reach for what they count. */
public final class CountReach {

  final int before;
  final int ahead;
  public final int near;
  final int who;
  final int denied;
  final int whole;
  final int toll;
  public final int no;
  public final int also;
  public final int companion;
  final int pronoun;
  final int subject;
  final int head;
  final int item;
  final int noun;
  final int phrase;
  final int series;

  /** The highest number that may be somebody's age. */
  final int oldest;

  private CountReach(WeightTable table) {
    before = (int) table.of("before");
    ahead = (int) table.of("ahead");
    near = (int) table.of("near");
    who = (int) table.of("who");
    denied = (int) table.of("denied");
    whole = (int) table.of("whole");
    toll = (int) table.of("toll");
    no = (int) table.of("no");
    also = (int) table.of("also");
    companion = (int) table.of("companion");
    pronoun = (int) table.of("pronoun");
    subject = (int) table.of("subject");
    head = (int) table.of("head");
    item = (int) table.of("item");
    noun = (int) table.of("noun");
    phrase = (int) table.of("phrase");
    series = (int) table.of("series");
    oldest = (int) table.of("oldest");
  }

  public static CountReach load() {
    return new CountReach(WeightTable.load("/model/count-reaches.tsv"));
  }
}
