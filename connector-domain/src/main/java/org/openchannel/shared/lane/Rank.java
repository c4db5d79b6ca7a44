package org.openchannel.shared.lane;

/** What goes first when not everything can go at once, in this order. */
public enum Rank {
    /** What an operator answers: somebody waits for it. */
    REPLY,
    /** What a customer writes. */
    MESSAGE,
    /** What became of messages. */
    STATUS,
    /** What only keeps two sides alike. */
    SYNC,
    /** What nobody asked for. */
    CAMPAIGN
}
