package org.openchannel.shared.lane;

import java.util.Arrays;

/** What goes first when not everything can go at once, in this order. */
public enum Rank {
    /** What an operator answers: somebody waits for it. */
    REPLY(0),
    /** What a customer writes. */
    MESSAGE(1),
    /** What became of messages. */
    STATUS(2),
    /** What only keeps two sides alike. */
    SYNC(3),
    /** What nobody asked for. */
    CAMPAIGN(4);

    private final int number;

    Rank(int number) {
        this.number = number;
    }

    /** The rank kept as {@code number}. */
    public static Rank of(int number) {
        return Arrays.stream(values())
                .filter(rank -> rank.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** How it is kept; the lower goes first. */
    public int number() {
        return number;
    }
}
