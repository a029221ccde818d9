package org.geowire.gis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.geowire.event.type.EventType;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Counts incidents and their fatalities, also by event type. */
final class Tally {

  private static final List<IncidentColumn> DEAD =
      List.of(
          IncidentColumn.FATALITIES, IncidentColumn.FATALITIES_LOW, IncidentColumn.FATALITIES_HIGH);

  /** ACLED's types, and any other or none. */
  private static final List<String> TYPES =
      Stream.concat(Arrays.stream(EventType.values()).map(EventType::label), Stream.of("other"))
          .toList();

  private final Sum all = new Sum();
  private final Sum[] byColumn = {new Sum(), new Sum(), new Sum()};
  private final Sum[] byType = Stream.generate(Sum::new).limit(TYPES.size()).toArray(Sum[]::new);

  /** How many, and how many dead as far as that is reported. */
  private static final class Sum {
    private int count;
    private boolean reported;
    private long dead;

    void add(OptionalLong fatalities) {
      count++;
      reported |= fatalities.isPresent();
      dead += fatalities.orElse(0);
    }

    Value dead() {
      return reported ? Value.decimal((double) dead, 0) : Value.absent();
    }
  }

  /** The columns that {@link #values} fills. */
  static List<TableField> fields() {
    return Stream.of(
            Stream.of("n"),
            DEAD.stream().map(IncidentColumn::label),
            TYPES.stream().map(type -> "n_" + slug(type)),
            TYPES.stream().map(type -> "dead_" + slug(type)))
        .flatMap(names -> names)
        .map(name -> new TableField(name, ColumnType.INTEGER))
        .toList();
  }

  private static String slug(String type) {
    return type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
  }

  void add(Row row, Facts facts) {
    OptionalLong dead = facts.number(row, IncidentColumn.FATALITIES);
    all.add(dead);
    for (int i = 0; i < DEAD.size(); i++) {
      byColumn[i].add(facts.number(row, DEAD.get(i)));
    }
    byType[type(facts.type(row))].add(dead);
  }

  private static int type(String name) {
    for (int i = 0; i < TYPES.size(); i++) {
      if (TYPES.get(i).equalsIgnoreCase(name.strip())) {
        return i;
      }
    }
    return TYPES.size() - 1;
  }

  int count() {
    return all.count;
  }

  List<Value> values() {
    return Stream.of(
            Stream.of(Value.whole(all.count)),
            Arrays.stream(byColumn).map(Sum::dead),
            Arrays.stream(byType).map(sum -> Value.whole(sum.count)),
            Arrays.stream(byType).map(Sum::dead))
        .flatMap(values -> values)
        .toList();
  }
}
