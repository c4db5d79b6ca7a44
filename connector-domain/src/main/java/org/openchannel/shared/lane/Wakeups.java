package org.openchannel.shared.lane;

/** Tells whoever drives a queue on this node that something may be due. A hint: the tick finds it anyway. */
public interface Wakeups {

    /** Something of {@code party} may be due now. Returns at once. */
    void wake(Party party);

    /** What made {@code owner} rest is over; its lanes need not wait for the end of the rest. Returns at once. */
    default void resume(String owner) {}
}
