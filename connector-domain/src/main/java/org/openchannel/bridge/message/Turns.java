package org.openchannel.bridge.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps what comes of one chat in its order while something has to be asked before it can be stored: who is asked about
 * takes as long as a portal likes, and who comes next must not overtake.
 */
@ApplicationScoped
public class Turns {

    private final Map<Object, Line> lines = new ConcurrentHashMap<>();

    /** Those who stand in one line. */
    private static final class Line {
        private final ReentrantLock head = new ReentrantLock(true);
        private int standing;
    }

    /** Does it when all who came before, to any of these chats, are done. */
    <T> T inTurn(Collection<?> chats, Supplier<T> work) {
        var entered = new ArrayList<>();
        try {
            sorted(chats).forEach(chat -> {
                enter(chat);
                entered.add(chat);
            });
            return work.get();
        } finally {
            entered.forEach(this::leave);
        }
    }

    /** Who stands in several lines enters them in one order. */
    private static List<?> sorted(Collection<?> chats) {
        return chats.stream()
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private void enter(Object chat) {
        var line = lines.compute(chat, (same, known) -> {
            var standing = known == null ? new Line() : known;
            standing.standing++;
            return standing;
        });
        line.head.lock();
    }

    private void leave(Object chat) {
        lines.computeIfPresent(chat, (same, line) -> {
            line.head.unlock();
            line.standing--;
            return line.standing == 0 ? null : line;
        });
    }
}
