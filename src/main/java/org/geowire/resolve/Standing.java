package org.geowire.resolve;

/**
 * How far the likeliest place of a name stands above the others.
 *
 * @param own how likely it alone is, without those near it
 * @param first how likely it was before the others were read, with those near it
 * @param rival how likely the next place far from it is
 * @param rivalPopulation logarithm of the rival's population against its own
 * @param rivalKm distance of the rival; 0 where there is none
 * @param larger how many places of the name are larger
 * @param prior what speaks for it whatever the text
 * @param homeKm distance to the home of the article's source; -1 where that is not known
 */
record Standing(
    double own,
    double first,
    double rival,
    double rivalPopulation,
    double rivalKm,
    int larger,
    double prior,
    double homeKm) {

  static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0, 0, -1);

  /**
   * That of one of the places of a reading.
   *
   * @param near the cosine of the distance within which places are near it
   */
  static Standing of(
      Reading reading, int best, double[] probabilities, Newsroom newsroom, double near) {
    Namesakes namesakes = reading.namesakes();
    Option option = namesakes.get(best);
    double first = 0;
    int larger = 0;
    int rival = -1;
    for (int i = 0; i < namesakes.size(); i++) {
      Option other = namesakes.get(i);
      larger += other.logPopulation() > option.logPopulation() ? 1 : 0;
      if (option.cosine(other) > near) {
        first += reading.belief(i);
      } else if (rival < 0 || probabilities[i] > probabilities[rival]) {
        rival = i;
      }
    }
    Option next = rival < 0 ? option : namesakes.get(rival);
    return new Standing(
        probabilities[best],
        first,
        rival < 0 ? 0 : probabilities[rival],
        rival < 0 ? -option.logPopulation() : next.logPopulation() - option.logPopulation(),
        rival < 0 ? 0 : Option.distanceKm(option.cosine(next)),
        larger,
        namesakes.own(best),
        newsroom.town().map(town -> Option.distanceKm(option.cosine(town))).orElse(-1.0));
  }
}
