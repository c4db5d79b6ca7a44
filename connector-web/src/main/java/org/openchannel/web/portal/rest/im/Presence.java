package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.mark.KeepMarks;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.staff.KnowPresence;
import org.openchannel.web.portal.rest.Moments;

/** How people say they are, and when the portal saw them last. */
@Dependent
public class Presence {

    /** What one may say. */
    static final Set<String> STATES = Set.of("online", "dnd", "away", "break");

    private static final String USUAL = "online";

    private final KeepMarks marks;
    private final KnowPresence known;

    @Inject
    public Presence(KeepMarks marks, KnowPresence known) {
        this.marks = marks;
        this.known = known;
    }

    /** One of {@link #STATES}. */
    String state(long userId) {
        return marks.of(userId, Mark.Kind.STATE).keySet().stream().findFirst().orElse(USUAL);
    }

    void say(long userId, String state) {
        forget(userId, Mark.Kind.STATE);
        if (!state.equals(USUAL)) {
            marks.mark(userId, Mark.Kind.STATE, state, true);
        }
    }

    /** Somebody is away since so many minutes. */
    void leave(long userId, long minutes) {
        back(userId);
        marks.mark(userId, Mark.Kind.IDLE, String.valueOf(minutes), true);
    }

    void back(long userId) {
        forget(userId, Mark.Kind.IDLE);
    }

    /** Says it where {@code im.*} says it of a user. */
    void put(Map<String, @Nullable Object> row, long userId) {
        row.put("status", state(userId));
        row.put("idle", awaySince(userId));
        row.put(
                "last_activity_date",
                known.seenAt(userId).<Object>map(Moments::text).orElse(false));
    }

    private Object awaySince(long userId) {
        return marks.of(userId, Mark.Kind.IDLE).entrySet().stream()
                .findFirst()
                .<Object>map(
                        away -> Moments.text(away.getValue().minus(Duration.ofMinutes(Long.parseLong(away.getKey())))))
                .orElse(false);
    }

    private void forget(long userId, Mark.Kind kind) {
        marks.of(userId, kind).keySet().forEach(about -> marks.mark(userId, kind, about, false));
    }
}
