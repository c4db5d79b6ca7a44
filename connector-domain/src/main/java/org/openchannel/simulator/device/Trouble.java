package org.openchannel.simulator.device;

import java.time.Duration;

/** What may happen to a linked device, good or bad, so that programs can be seen to cope with it. */
public enum Trouble {
    /** The telephone is out of reach; nothing travels. */
    OFFLINE(Duration.ZERO),
    /** It is in reach again. */
    ONLINE(Duration.ZERO),
    /** The messenger lets it send nothing for a while. */
    LIMIT(Duration.ofHours(1)),
    /** The messenger takes it for a sender of spam: it may answer, but not write first. */
    SUSPECT(Duration.ofHours(24)),
    /** It may do everything again. */
    FREE(Duration.ZERO),
    /** The messenger does not want it any more. */
    BAN(Duration.ZERO),
    /** What it was paid for, or the link itself, is over. */
    EXPIRE(Duration.ZERO),
    /** What it was paid for ends soon. */
    END_SOON(Duration.ofDays(3)),
    /** Somebody must open the messenger on the telephone. */
    ASK_TO_OPEN(Duration.ZERO),
    /** Somebody must confirm something on the telephone. */
    ASK_TO_CONFIRM(Duration.ZERO),
    /** Somebody did what was asked. */
    ANSWERED(Duration.ZERO);

    private final Duration usually;

    Trouble(Duration usually) {
        this.usually = usually;
    }

    /** How long it lasts unless somebody says otherwise. */
    public Duration usually() {
        return usually;
    }
}
