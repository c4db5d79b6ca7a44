package org.openchannel.integration.wiring;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Dispatch;

/** Carries the lanes of one queue, several beside each other. */
final class Crew {

    private final Dispatch dispatch;
    private final Executor threads;
    private final Semaphore free;
    private final AtomicInteger wakes = new AtomicInteger();
    private volatile boolean stopped;

    /** @param hands how many lanes are carried beside each other */
    Crew(Dispatch dispatch, Executor threads, int hands) {
        this.dispatch = dispatch;
        this.free = new Semaphore(hands);
        this.threads = threads;
    }

    /** Something may be due. Returns at once; any number of calls while the crew looks cost it one more look. */
    void wake() {
        if (!stopped && wakes.getAndIncrement() == 0) {
            threads.execute(this::look);
        }
    }

    /** Takes no more lanes; what is being carried comes to its end. */
    void stop() {
        stopped = true;
    }

    private void look() {
        int seen;
        do {
            seen = wakes.get();
            try {
                handOut();
            } catch (RuntimeException e) {
                wakes.set(0);
                throw e;
            }
        } while (!wakes.compareAndSet(seen, 0));
    }

    private void handOut() {
        for (int hands = free.availablePermits(); hands > 0 && !stopped; hands = free.availablePermits()) {
            var claims = dispatch.claim(hands);
            claims.forEach(this::hand);
            if (claims.size() < hands) {
                return;
            }
        }
    }

    private void hand(Claim claim) {
        free.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                dispatch.carry(claim);
            } finally {
                free.release();
                wake();
            }
        });
    }
}
