package org.openchannel.shared.lane;

/**
 * Names one lane.
 *
 * @param queue which carrier serves it, for example {@code bridge.portal}
 * @param name what must stay in order there, for example an account and a chat; at most 300 characters
 */
public record LaneKey(String queue, String name) {

    /** Refuses names the database could not hold. */
    public LaneKey {
        if (queue.isEmpty() || queue.length() > 40 || name.isEmpty() || name.length() > 300) {
            throw new IllegalArgumentException("Not a lane: " + queue + "/" + name);
        }
    }
}
