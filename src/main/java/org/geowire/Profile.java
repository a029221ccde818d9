package org.geowire;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geowire.event.passage.Factuality;

/** Whose rules say which events are incidents. */
public enum Profile {
  /** All that an analyst of conflicts would code. */
  DEFAULT,
  /** The terrorism that MUC-4 asked for: no clashes of armies and guerrillas, nothing old. */
  MUC4;

  /** What is kept unless the user says otherwise; MUC-4 asks for threats and attempts too. */
  public Set<Factuality> factuality() {
    return switch (this) {
      case DEFAULT -> EnumSet.of(Factuality.ASSERTED, Factuality.CLAIMED);
      case MUC4 -> EnumSet.allOf(Factuality.class);
    };
  }

  /** The name in commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile of a name; none where there is no such. */
  public static Optional<Profile> named(String label) {
    for (Profile profile : values()) {
      if (profile.label().equals(label)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }
}
