package org.openchannel.bridge.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.openchannel.bridge.installation.MemberId;

/**
 * Keeps what comes of one chat in its order while something has to be asked before it can be stored: who is asked about
 * takes as long as a portal likes, and who comes next must not overtake.
 */
@ApplicationScoped
public class Turns {

    /** So many of one portal may stand at once: one that answers nothing must not keep those who listen to all of them. */
    static final int MOST = 50;

    /** Longer than a portal thinks about one question. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final Map<Object, Line> lines = new ConcurrentHashMap<>();
    private final Map<MemberId, Integer> crowds = new ConcurrentHashMap<>();
    private final int most;
    private final Duration patience;

    public Turns() {
        this(MOST, PATIENCE);
    }

    /**
     * @param most how many of one portal may stand in lines
     * @param patience how long one of them waits for its turn in one line
     */
    public Turns(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** So many wait for what this portal is asked that nobody more can; whoever comes later finds it better. */
    public static class CrowdedException extends RuntimeException {

        CrowdedException(MemberId portal) {
            super("Too many messages of portal " + portal + " wait for its answers");
        }
    }

    /** Those who stand in one line. */
    private static final class Line {
        private final ReentrantLock head = new ReentrantLock(true);
        private int standing;
    }

    /**
     * Does it when all who came before, to any of these chats of a portal, are done.
     *
     * @throws CrowdedException when too many of that portal wait, or it would take too long; nothing is done then
     */
    <T> T inTurn(MemberId portal, Collection<?> chats, Supplier<T> work) {
        if (crowds.merge(portal, 1, Integer::sum) > most) {
            goes(portal);
            throw new CrowdedException(portal);
        }
        var entered = new ArrayList<>();
        try {
            for (var chat : sorted(chats)) {
                if (!enter(chat)) {
                    throw new CrowdedException(portal);
                }
                entered.add(chat);
            }
            return work.get();
        } finally {
            entered.forEach(this::leave);
            goes(portal);
        }
    }

    private void goes(MemberId portal) {
        crowds.computeIfPresent(portal, (same, standing) -> standing == 1 ? null : standing - 1);
    }

    /** Who stands in several lines enters them in one order. */
    private static List<?> sorted(Collection<?> chats) {
        return chats.stream()
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** Whether its turn came. */
    private boolean enter(Object chat) {
        var line = lines.compute(chat, (same, known) -> {
            var standing = known == null ? new Line() : known;
            standing.standing++;
            return standing;
        });
        var isItsTurn = comes(line);
        if (!isItsTurn) {
            stepOut(chat);
        }
        return isItsTurn;
    }

    private boolean comes(Line line) {
        try {
            return line.head.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(Object chat) {
        lines.computeIfPresent(chat, (same, line) -> {
            line.head.unlock();
            return line;
        });
        stepOut(chat);
    }

    private void stepOut(Object chat) {
        lines.computeIfPresent(chat, (same, line) -> {
            line.standing--;
            return line.standing == 0 ? null : line;
        });
    }

    /** Whether nobody stands anywhere. */
    boolean isEmpty() {
        return lines.isEmpty() && crowds.isEmpty();
    }
}
