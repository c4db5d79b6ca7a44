package org.openchannel.bridge.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down what somebody did. */
@Dependent
public class WriteDeed {

    private final Deeds deeds;
    private final Clock clock;

    @Inject
    public WriteDeed(Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Writes it in the caller's transaction, or one of its own; parameters as of {@link Deed}. */
    @Transactional
    public void write(String who, String what, String subject, String before, String after) {
        if (!isSame(before, after)) {
            deeds.add(new Deed(clock.instant(), who, what, subject, before, after));
        }
    }

    /** Writes something that was about one account, as {@link #write}. */
    @Transactional
    public void writeAbout(UUID account, String who, String what, String before, String after) {
        if (!isSame(before, after)) {
            deeds.add(new Deed(clock.instant(), who, what, account.toString(), before, after, account));
        }
    }

    /** Who chooses what is so already does nothing; of what has no states it is written that it was done. */
    private static boolean isSame(String before, String after) {
        return !before.isEmpty() && before.equals(after);
    }
}
