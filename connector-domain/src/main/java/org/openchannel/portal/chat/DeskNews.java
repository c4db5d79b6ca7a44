package org.openchannel.portal.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/**
 * Tells open pages that a chat changed. A hint within this program only: whoever listens reads the chat anew and also
 * looks now and then without being told.
 */
@ApplicationScoped
public class DeskNews {

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    /** Calls {@code listener} with the number of every chat that changes, until the answer is closed. It must be quick. */
    public Subscription subscribe(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Says that a chat changed; call it after the change is committed. */
    public void publish(long chatId) {
        listeners.forEach(listener -> listener.accept(chatId));
    }

    /** Listening to the news; closing it ends that. */
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
