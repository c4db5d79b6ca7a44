package org.openchannel.portal.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which chats calls are busy with. Who finds one taken sleeps 1, then 2, then 3 s, and then goes on without it: that
 * is what two calls at a time cost on the real one.
 */
@ApplicationScoped
public class ChatLocks {

    private static final int NAPS = 3;

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Chats that are ours until this is closed. */
    public interface Held extends AutoCloseable {

        @Override
        void close();
    }

    /** Takes what is free of {@code chats}, waiting for the rest as the real one does. */
    public Held take(Collection<String> chats, Pause pause) {
        var mine = new ArrayList<String>();
        var wanted = new LinkedHashSet<>(chats);
        for (int nap = 1; ; nap++) {
            wanted.removeIf(chat -> taken.add(chat) && mine.add(chat));
            if (wanted.isEmpty() || nap > NAPS) {
                return () -> mine.forEach(taken::remove);
            }
            pause.take(Duration.ofSeconds(nap));
        }
    }
}
