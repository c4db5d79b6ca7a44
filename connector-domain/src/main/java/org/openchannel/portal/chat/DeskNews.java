package org.openchannel.portal.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells open pages that a chat changed. A hint within this program only: whoever listens reads the chat anew and also
 * looks now and then without being told.
 */
@ApplicationScoped
public class DeskNews {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Somebody who wants to know. Calls come from whoever made the change: it must be quick. */
    @FunctionalInterface
    public interface Listener {

        /** Chat {@code chatId} is not as it was. */
        void changed(long chatId);

        /** {@code who} is writing in chat {@code chatId} just now. */
        default void typing(long chatId, String who) {
            // Whoever only shows what is written does not care.
        }
    }

    /** Tells {@code listener} of every chat, until the answer is closed. */
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Says that a chat changed; call it after the change is committed. */
    public void publish(long chatId) {
        listeners.forEach(listener -> listener.changed(chatId));
    }

    /** Says that {@code who}, a customer or a bot, is writing in a chat. Kept nowhere; pages show it for some seconds. */
    public void typing(long chatId, String who) {
        listeners.forEach(listener -> listener.typing(chatId, who));
    }

    /** Listening to the news; closing it ends that. */
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
