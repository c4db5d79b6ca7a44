package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Brings a form of its own kind to a handler, as durably as an event: what providers of short messages and robots are
 * sent. It stands in the application's log like an event.
 */
@Dependent
public class PostForm {

    private final EventQueue queue;

    @Inject
    public PostForm(EventQueue queue) {
        this.queue = queue;
    }

    /** Queues {@code form}; its handler gets a token of {@code form.causedBy()}. Part of a caller's transaction. */
    @Transactional
    public void post(String handlerUrl, RaisedEvent form) {
        queue.add(new EventDelivery.Addressee(handlerUrl, EventDelivery.PLAIN, form.causedBy()), form);
    }
}
