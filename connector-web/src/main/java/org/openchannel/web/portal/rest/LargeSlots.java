package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** How many large bodies may be read at once: each keeps a thread of the server busy, and the disk. */
@ApplicationScoped
public class LargeSlots {

    static final int MOST = 4;

    private final Semaphore free = new Semaphore(MOST);

    /** Takes one; refused with the code after which clients try again. */
    void take() {
        if (!free.tryAcquire()) {
            throw new RestException(503, "QUERY_LIMIT_EXCEEDED", "Too many large requests at once");
        }
    }

    /** Gives one back. */
    void free() {
        free.release();
    }
}
