package org.openchannel.portal.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which chats calls are busy with. Who finds one taken sleeps 1, then 2, then 3 s, and then goes on without it: that
 * is what two calls at a time cost on the real one.
 */
@ApplicationScoped
public class ChatLocks {

    private static final int NAPS = 3;

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Does {@code work} with what is free of {@code chats}, after waiting for the rest as the real one does. */
    public <T> T during(Collection<String> chats, Pause pause, Supplier<T> work) {
        var mine = new ArrayList<String>();
        var wanted = new LinkedHashSet<>(chats);
        try {
            for (int nap = 1; nap <= NAPS + 1; nap++) {
                wanted.removeIf(chat -> taken.add(chat) && mine.add(chat));
                if (wanted.isEmpty() || nap > NAPS) {
                    break;
                }
                pause.take(Duration.ofSeconds(nap));
            }
            return work.get();
        } finally {
            mine.forEach(taken::remove);
        }
    }
}
