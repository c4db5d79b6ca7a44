package org.openchannel.shared.lane;

/**
 * A party leased to this node.
 *
 * @param epoch tells this lease from earlier and later ones
 * @param isTakenOver whether another node, or this one in an earlier life, paced it until lately
 */
public record PartyLease(Party party, long epoch, boolean isTakenOver) {}
