package org.geowire.resolve;

/**
 * One reason for or against a decision.
 *
 * @param feature what was seen, in plain words
 * @param contribution what it added to the score, in log-odds
 */
public record Evidence(String feature, double contribution) {}
