package org.openchannel.shared.lane;

/**
 * Who is asked for patience as one: a portal, a messenger account. What is unreachable or limited is the party, not the
 * single chat.
 *
 * @param queue whose lanes these are
 * @param name "" for lanes whose far ends have nothing in common
 */
public record Party(String queue, String name) {

    /** Whether nothing is known of the far ends together. */
    public boolean isNobody() {
        return name.isEmpty();
    }
}
