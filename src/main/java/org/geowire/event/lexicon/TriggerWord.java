package org.geowire.event.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.PhraseTable;

/**
 * A row of the trigger list.
 *
 * @param type what it reports, before targets and actors have their say
 * @param strength 1 reports an event alone, 2 in a concrete sentence, 3 beside something stronger
 * @param noun what "the attack" refers back by; empty for verbs
 */
public record TriggerWord(
    SubEventType type, Form form, int strength, Set<Flag> flags, String noun) {

  /** The grammar of a trigger. */
  public enum Form {
    PAST,
    BASE,
    ING,
    NOUN
  }

  /** What the type rules ask about a trigger. */
  public enum Flag {
    TARGET,
    FIGHT,
    KILL,
    HURT,
    ABDUCT,
    CAPTURE,
    TERRITORY,
    DEMO,
    PEOPLE,
    RIOT,
    CROWD,
    INTERVENTION,
    EXCESS,
    MOB,
    LOOT,
    ARREST,
    PEACE,
    TRANSFER,
    WEAPON,
    SHOTS,
    AMBUSH,
    BLOCK,
    BOMBED,
    UNDER,
    FATE,
    DOWNED,
    GUN,
    RAID,
    OUST,
    CACHE,
    PLURAL,
    TOWN,
    MEET,
    OVER
  }

  static TriggerWord read(PhraseTable.Entry row) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String flag : row.value(3).split(",", -1)) {
      if (!flag.isBlank()) {
        flags.add(Flag.valueOf(flag.strip().toUpperCase(Locale.ROOT)));
      }
    }
    return new TriggerWord(
        SubEventType.ofKey(row.value(0)),
        Form.valueOf(row.value(1).toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.value(2)),
        flags,
        row.value(4));
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
