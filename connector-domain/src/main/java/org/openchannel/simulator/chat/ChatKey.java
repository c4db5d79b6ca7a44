package org.openchannel.simulator.chat;

import org.openchannel.simulator.telephone.PhoneNumber;

/** Names the chat of two numbers, the same from both ends. */
public record ChatKey(String value) {

    /** The chat of these two. */
    public static ChatKey of(PhoneNumber one, PhoneNumber other) {
        return one.compareTo(other) < 0 ? new ChatKey(one + " " + other) : new ChatKey(other + " " + one);
    }

    @Override
    public String toString() {
        return value;
    }
}
