package org.geowire.incident;

import org.geowire.model.WeightTable;

/**
 * How near mentions must be to tell one incident, and how sure they make it.
 *
 * @param opening last paragraph, from 0, of the opening of an article
 * @param openingReach paragraphs behind a vague opening within which its details follow
 * @param sameKm points nearer than this are one place under two names
 * @param quarterKm the quarters of a town lie within this of its point
 * @param quarterPeople inhabitants of a town whose quarters have names that are known
 * @param nearKm an opening tells no more than what follows within this
 * @param farKm a place of the headline this far from all that the text tells is another incident's
 * @param othersReach sentences behind an event within which the dead of the other side are told
 * @param mainShare the first incident this sure, as a share of the surest, is the main one
 * @param confirming power of the doubt that several mentions leave together
 * @param impliedShare share of the confidence that is left where the place is implied
 * @param surest the most that an incident is sure
 * @param pointless share of the confidence that one without a point has as the main one
 * @param rules what the profile wants of incidents
 */
record JoinWeights(
    int opening,
    int openingReach,
    double sameKm,
    double quarterKm,
    double quarterPeople,
    double nearKm,
    double farKm,
    int othersReach,
    double mainShare,
    double confirming,
    double impliedShare,
    double surest,
    double pointless,
    JoinRules rules) {

  static JoinWeights of(WeightTable table, JoinRules rules) {
    return new JoinWeights(
        (int) table.of("opening"),
        (int) table.of("opening-reach"),
        table.of("same-km"),
        table.of("quarter-km"),
        table.of("quarter-people"),
        table.of("near-km"),
        table.of("far-km"),
        (int) table.of("others-reach"),
        table.of("main-share"),
        table.of("confirming"),
        table.of("implied-share"),
        table.of("surest"),
        table.of("pointless-share"),
        rules);
  }
}
