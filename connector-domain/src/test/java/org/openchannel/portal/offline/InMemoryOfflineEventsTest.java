package org.openchannel.portal.offline;

import java.util.concurrent.Callable;

class InMemoryOfflineEventsTest implements OfflineEventsContract {

    private final OfflineEvents events = new InMemoryOfflineEvents();

    @Override
    public OfflineEvents events() {
        return events;
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
