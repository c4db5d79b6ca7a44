package org.openchannel.shared.lane;

/**
 * Names one lane, and says to whom it leads. Queue and name are its identity; the rest goes with them.
 *
 * @param queue which carrier serves it, for example {@code bridge.portal}
 * @param name what must stay in order there, for example an account and a chat; at most 300 characters
 * @param party who is asked for patience as one, for example a portal; "" for nobody; at most 100 characters
 * @param owner whose queue it is in people's eyes, for example an account; "" for nobody; at most 100 characters
 * @param rank what goes first within a party
 */
public record LaneKey(String queue, String name, String party, String owner, Rank rank) {

    private static final int LONGEST_PARTY = 100;

    /** Refuses names the database could not hold. */
    public LaneKey {
        if (queue.isEmpty() || queue.length() > 40 || name.isEmpty() || name.length() > 300) {
            throw new IllegalArgumentException("Not a lane: " + queue + ", " + name.length() + " characters");
        }
        if (party.length() > LONGEST_PARTY || owner.length() > LONGEST_PARTY) {
            throw new IllegalArgumentException("Not a party or owner: " + party + ", " + owner);
        }
    }

    /** A lane that shares its far end with no other. */
    public LaneKey(String queue, String name) {
        this(queue, name, "", "", Rank.MESSAGE);
    }

    /** For logs: a lane's name may hold a customer's phone, so only as much of it is told as tells two lanes apart. */
    @Override
    public String toString() {
        return queue + " of " + (owner.isEmpty() ? "nobody" : owner) + " #" + Integer.toHexString(name.hashCode());
    }

    /** Who is asked for patience together with this lane. */
    public Party asParty() {
        return new Party(queue, party);
    }
}
