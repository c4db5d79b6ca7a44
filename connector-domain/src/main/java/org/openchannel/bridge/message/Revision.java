package org.openchannel.bridge.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a message was changed, and how much of that its far side knows. Who carries a message notes which revision
 * it read; a change that has arrived with the message itself need not travel any more.
 */
@Embeddable
public class Revision {

    @Column(name = "revision")
    private int number;

    @Column(name = "carried_revision")
    private int carried;

    @Column(name = "is_taken_back")
    private boolean isTakenBack;

    @Nullable @Column(name = "revised_at")
    private Instant revisedAt;

    protected Revision() {
        // for JPA
    }

    static Revision none() {
        return new Revision();
    }

    /** Whether a change made at {@code at} comes too late: there was a later one, or the message is gone. */
    boolean isPast(Instant at) {
        return isTakenBack || (revisedAt != null && at.isBefore(revisedAt));
    }

    void revised(Instant at) {
        number++;
        revisedAt = at;
    }

    void seenAt(Instant at) {
        revisedAt = at;
    }

    void takenBack() {
        number++;
        isTakenBack = true;
    }

    /** The far side knows the message as it was in revision {@code which}. */
    void carried(int which) {
        carried = Math.max(carried, which);
    }

    /** The far side is told its last change once more. */
    void isToCarryAgain() {
        carried = Math.min(carried, Math.max(0, number - 1));
    }

    /** Counts up with every change. */
    public int number() {
        return number;
    }

    /** Whether the far side has yet to hear of a change. */
    public boolean isToCarry() {
        return carried < number;
    }

    /** Whether whoever wrote it took it back. */
    public boolean isTakenBack() {
        return isTakenBack;
    }
}
