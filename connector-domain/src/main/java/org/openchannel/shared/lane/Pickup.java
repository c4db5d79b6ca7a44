package org.openchannel.shared.lane;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which lanes are to be leased.
 *
 * @param party to whom they lead
 * @param ranks of which ranks, the first goes first
 * @param passedOver owners who rest; paused ones are passed over in any case
 * @param lanes at most so many
 * @param perLane with at most so many loads of each
 */
public record Pickup(Party party, List<Rank> ranks, Set<String> passedOver, int lanes, int perLane) {

    /** Whatever is due to {@code party}. */
    public static Pickup of(Party party, int lanes, int perLane) {
        return new Pickup(party, List.of(Rank.values()), Set.of(), lanes, perLane);
    }

    /** The same for a carrier that knows only these ranks, without these owners. */
    public Pickup only(Collection<Rank> some, Set<String> owners) {
        return new Pickup(party, some.stream().sorted().toList(), owners, lanes, perLane);
    }
}
