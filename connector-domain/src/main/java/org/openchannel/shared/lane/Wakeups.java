package org.openchannel.shared.lane;

/** Tells whoever drives a queue on this node that something may be due. A hint: the tick finds it anyway. */
public interface Wakeups {

    /** Something of {@code party} may be due now. Returns at once. */
    void wake(Party party);
}
