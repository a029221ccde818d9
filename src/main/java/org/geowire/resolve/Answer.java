package org.geowire.resolve;

import java.util.List;

/**
 * What a reading comes to.
 *
 * @param best the likeliest of the places; none where the gazetteer has no such name
 * @param candidates best first; as many as were asked for
 * @param chosen whether the likeliest place is likelier than none of them
 * @param probability 0 to 1, that the name means the likeliest place or one within 161 km of it
 * @param none 0 to 1, that it means none of its places
 * @param namesakes how many places bear the name
 * @param standing how far the likeliest place stands above the others
 */
record Answer(
    List<Option> best,
    List<Candidate> candidates,
    boolean chosen,
    double probability,
    double none,
    int namesakes,
    Standing standing) {

  static final Answer NOTHING = new Answer(List.of(), List.of(), false, 0, 1, 0, Standing.NONE);
}
