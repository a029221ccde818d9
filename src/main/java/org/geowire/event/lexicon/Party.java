package org.geowire.event.lexicon;

/**
 * Somebody or something named in a passage that may have done an event or suffered it.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param word the row of the list that it matched
 * @param name as an analyst writes it
 * @param country ISO 3166 alpha-2; empty where not said
 */
public record Party(int first, int end, PartyWord word, String name, String country)
    implements Stretch {

  public Kind kind() {
    return word.kind();
  }

  public boolean acts() {
    return kind().acts();
  }

  public boolean isSite() {
    return kind().isSite();
  }

  /** The kinds that decide between types; the names are those of the lists. */
  public enum Kind {
    STATE("State forces", true),
    REBEL("Rebel group", true),
    MILITIA("Political militia", true),
    COMMUNAL("Identity militia", true),
    EXTERNAL("External/Other forces", true),
    RIOTER("Rioters", false),
    PROTESTER("Protesters", false),
    CIVILIAN("Civilians", false),
    MILITARY_SITE("Military site", true),
    CIVILIAN_SITE("Civilian site", false),
    WEAPONS("Weapons", false);

    private final String label;
    private final boolean armed;

    Kind(String label, boolean armed) {
      this.label = label;
      this.armed = armed;
    }

    public static Kind ofLabel(String label) {
      for (Kind kind : values()) {
        if (kind.label.equals(label)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of actor: " + label);
    }

    public String label() {
      return label;
    }

    /** Whether an attack on it is a clash. */
    public boolean isArmed() {
      return armed;
    }

    /** Whether it acts; else it is a thing. */
    public boolean acts() {
      return !isSite() && this != WEAPONS;
    }

    public boolean isSite() {
      return this == MILITARY_SITE || this == CIVILIAN_SITE;
    }

    public boolean isCrowd() {
      return this == RIOTER || this == PROTESTER || this == CIVILIAN;
    }

    public boolean isNonStateArmed() {
      return this == REBEL || this == MILITIA || this == COMMUNAL;
    }
  }
}
