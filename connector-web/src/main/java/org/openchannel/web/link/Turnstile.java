package org.openchannel.web.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many a minute through, of each link and of those who try what opens nothing. Each node counts for itself: the
 * tokens can't be guessed anyway, this only keeps guessing cheap for us.
 */
@ApplicationScoped
public class Turnstile {

    static final int OF_A_LINK = 120;
    static final int OF_STRANGERS = 60;
    private static final int MOST_LINKS = 10_000;
    private static final String STRANGERS = "";

    private final @Nullable Clock clock;
    private final Map<String, Integer> passed = new HashMap<>();
    private Instant minute = Instant.MIN;

    /** For the client proxy only. */
    protected Turnstile() {
        this(null);
    }

    @Inject
    public Turnstile(@Nullable Clock clock) {
        this.clock = clock;
    }

    /** Whether somebody with this link may pass. */
    boolean passes(String link) {
        return counted(link) <= OF_A_LINK;
    }

    /** Whether one more may try what opens nothing. */
    boolean strangerPasses() {
        return counted(STRANGERS) <= OF_STRANGERS;
    }

    private synchronized int counted(String whose) {
        var now = clock == null ? Instant.MIN : clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute) || passed.size() >= MOST_LINKS) {
            minute = now;
            passed.clear();
        }
        return passed.merge(whose, 1, Integer::sum);
    }
}
