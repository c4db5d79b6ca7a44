package org.openchannel.shared.memory;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sees changes of the entities that name it as their listener; whoever changes such rows past their entities says so.
 * There is one per process, because the persistence provider makes listeners itself.
 */
public class ChangeWatch {

    private static final AtomicLong LAST = new AtomicLong(System.nanoTime());

    /** Called when the change is sent to the database, a moment before its commit. */
    @PostPersist
    @PostUpdate
    @PostRemove
    void seen(Object entity) {
        changed();
    }

    /** Rows that are remembered are being changed. */
    public static void changed() {
        LAST.set(System.nanoTime());
    }

    /** When the last change was seen, on the clock of {@link System#nanoTime()}. */
    static long last() {
        return LAST.get();
    }
}
