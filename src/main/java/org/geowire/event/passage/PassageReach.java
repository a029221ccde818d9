package org.geowire.event.passage;

import org.geowire.model.WeightTable;

/** How many tokens far the words of a passage reach for each other. */
public final class PassageReach {

  final int by;
  final int object;
  final int passive;
  final int adjacent;
  final int governed;
  final int speech;
  final int agent;
  final int participle;
  final int duration;
  final int background;
  final int determiner;
  final int count;
  final int opening;
  final int name;
  public final int determined;
  public final int taken;
  public final int foe;
  public final int place;
  public final int arms;
  public final int ally;
  public final int dateJoined;
  public final int dateClause;
  public final int dateSubject;
  public final int dateInside;
  public final int noteNear;
  public final int noteObject;
  public final int noteJoined;
  public final int noteFollowing;
  public final int noteRelative;

  private PassageReach(WeightTable table) {
    by = (int) table.of("by");
    object = (int) table.of("object");
    passive = (int) table.of("passive");
    adjacent = (int) table.of("adjacent");
    governed = (int) table.of("governed");
    speech = (int) table.of("speech");
    agent = (int) table.of("agent");
    participle = (int) table.of("participle");
    duration = (int) table.of("duration");
    background = (int) table.of("background");
    determiner = (int) table.of("determiner");
    count = (int) table.of("count");
    opening = (int) table.of("opening");
    name = (int) table.of("name");
    determined = (int) table.of("determined");
    taken = (int) table.of("taken");
    foe = (int) table.of("foe");
    place = (int) table.of("place");
    arms = (int) table.of("arms");
    ally = (int) table.of("ally");
    dateJoined = (int) table.of("date-joined");
    dateClause = (int) table.of("date-clause");
    dateSubject = (int) table.of("date-subject");
    dateInside = (int) table.of("date-inside");
    noteNear = (int) table.of("note-near");
    noteObject = (int) table.of("note-object");
    noteJoined = (int) table.of("note-joined");
    noteFollowing = (int) table.of("note-following");
    noteRelative = (int) table.of("note-relative");
  }

  static PassageReach load() {
    return new PassageReach(WeightTable.load("/model/passage-reaches.tsv"));
  }
}
