package org.geowire.incident;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which strands are told together ("seven outposts"), by number. */
final class StrandGroups {

  private final List<Strand> strands;
  private int groups;

  /** Groups of strands, to which others may be added. */
  StrandGroups(List<Strand> strands) {
    this.strands = strands;
  }

  /** Puts strands into one group, with those that are already grouped with one of them. */
  void join(List<Strand> members, int size) {
    Set<Integer> met = new TreeSet<>();
    members.stream().map(Strand::group).filter(number -> number >= 0).forEach(met::add);
    int chosen = met.isEmpty() ? groups++ : Collections.max(met);
    Set<Strand> all = new LinkedHashSet<>(members);
    strands.stream().filter(s -> met.contains(s.group())).forEach(all::add);
    int most = size;
    for (Strand strand : all) {
      most = Math.max(most, strand.groupSize());
    }
    for (Strand strand : all) {
      strand.group(chosen, most);
    }
  }
}
