package org.geowire.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geowire.event.type.EventType;

/**
 * How maps show an event type: one symbol on the HTML map, the static map, in QGIS and in KML.
 *
 * <p>The colours are those of Okabe and Ito, which people with colour-blindness tell apart; the
 * shapes tell the types apart where there is no colour.
 */
public enum EventStyle {
  BATTLES(EventType.BATTLES, "#d55e00", "diamond"),
  EXPLOSIONS(EventType.EXPLOSIONS, "#e69f00", "star"),
  CIVILIANS(EventType.CIVILIANS, "#cc79a7", "triangle"),
  PROTESTS(EventType.PROTESTS, "#0072b2", "circle"),
  RIOTS(EventType.RIOTS, "#56b4e9", "square"),
  STRATEGIC(EventType.STRATEGIC, "#009e73", "cross"),
  /** Any other type, as in files that are not Geowire's. */
  OTHER(Optional.empty(), "#767676", "circle");

  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<EventType> type;

  private final String colour;
  private final String shape;

  EventStyle(EventType type, String colour, String shape) {
    this(Optional.of(type), colour, shape);
  }

  EventStyle(Optional<EventType> type, String colour, String shape) {
    this.type = type;
    this.colour = colour;
    this.shape = shape;
  }

  /** The value of {@code event_type} that is shown so; "Other" for all that have no own style. */
  public String label() {
    return type.map(EventType::label).orElse("Other");
  }

  /** The colour as "#rrggbb". */
  public String colour() {
    return colour;
  }

  /** The shape: circle, square, triangle, diamond, star or cross. */
  public String shape() {
    return shape;
  }

  /** The style of a value of {@code event_type}. */
  public static EventStyle of(String eventType) {
    return types().stream().filter(s -> s.label().equals(eventType)).findFirst().orElse(OTHER);
  }

  /** The styles of the event types, without the one for all others. */
  public static List<EventStyle> types() {
    return Arrays.stream(values()).filter(style -> style.type.isPresent()).toList();
  }
}
