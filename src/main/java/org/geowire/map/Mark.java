package org.geowire.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geowire.output.EventStyle;

/**
 * The symbol of an incident on a picture.
 *
 * @param x its middle in pixels
 * @param radius in pixels
 * @param spot which of the places it stands at; those of one place share it
 */
record Mark(PictureIncident incident, double x, double y, double radius, Group spot) {

  /** After so many degrees of turn and farther out, symbols side by side touch least. */
  private static final double TURN = Math.toRadians(137.50776);

  private static final double CLOSE = 1.55;
  private static final double LARGEST = 27;

  EventStyle style() {
    return incident.style();
  }

  /** Its outline with a little room. */
  Box box() {
    double reach = radius * 1.3;
    return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  /** Incidents of one place. */
  static final class Group {
    private final double x;
    private final double y;
    private final List<Mark> marks = new ArrayList<>();

    Group(double x, double y) {
      this.x = x;
      this.y = y;
    }

    double x() {
      return x;
    }

    double y() {
      return y;
    }

    List<Mark> marks() {
      return marks;
    }

    /** The box round all symbols. */
    Box box() {
      double west = Double.POSITIVE_INFINITY;
      double north = Double.POSITIVE_INFINITY;
      double east = Double.NEGATIVE_INFINITY;
      double south = Double.NEGATIVE_INFINITY;
      for (Mark mark : marks) {
        Box box = mark.box();
        west = Math.min(west, box.x());
        north = Math.min(north, box.y());
        east = Math.max(east, box.right());
        south = Math.max(south, box.bottom());
      }
      return new Box(west, north, east - west, south - north);
    }

    /** The place's name: that of its gravest incident. */
    String name() {
      return marks.get(0).incident().location();
    }

    int killed() {
      return marks.stream().mapToInt(mark -> mark.incident().killed()).sum();
    }

    private void add(PictureIncident incident, double radius, double least) {
      int n = marks.size();
      double first = n == 0 ? radius : marks.get(0).radius();
      double out = n == 0 ? 0 : first - least + CLOSE * least * Math.sqrt(n);
      marks.add(
          new Mark(
              incident, x + out * Math.sin(n * TURN), y - out * Math.cos(n * TURN), radius, this));
    }
  }

  /**
   * The symbols of all incidents, those of one place side by side with the gravest in the middle.
   *
   * @param scale by how much symbols are larger than usual
   */
  static List<Group> groups(List<PictureIncident> incidents, Sheet sheet, double scale) {
    double size = scale * crowding(incidents.size());
    Map<String, Group> groups = new LinkedHashMap<>();
    List<PictureIncident> order = new ArrayList<>(incidents);
    order.sort(Comparator.comparingInt(incident -> -incident.killed()));
    for (PictureIncident incident : order) {
      double[] pixel = sheet.pixel(incident.point());
      String key = Math.round(pixel[0]) + " " + Math.round(pixel[1]);
      groups
          .computeIfAbsent(key, k -> new Group(pixel[0], pixel[1]))
          .add(incident, radius(incident.killed()) * size, radius(0) * size);
    }
    return List.copyOf(groups.values());
  }

  /** Where there are very many, each is smaller. */
  static double crowding(int incidents) {
    return Math.max(0.6, Math.min(1, Math.sqrt(150.0 / Math.max(1, incidents))));
  }

  /** The area grows with the number of killed, up to a limit. */
  static double radius(int killed) {
    return Math.min(LARGEST, Math.sqrt(49 + 6.0 * killed));
  }
}
