package org.openchannel.portal.mark;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts marks, takes them away and says what is marked. */
@Dependent
@Transactional
public class KeepMarks {

    private final Marks marks;
    private final Clock clock;

    @Inject
    public KeepMarks(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** Marks something, or takes the mark away; returns whether the mark was there before. */
    public boolean mark(long userId, Mark.Kind kind, String about, boolean isMarked) {
        if (!isMarked) {
            return marks.remove(userId, kind, about);
        }
        var wasMarked = isMarked(userId, kind, about);
        marks.put(new Mark(userId, kind, about, clock.instant()));
        return wasMarked;
    }

    /** Whether somebody marked it so. */
    public boolean isMarked(long userId, Mark.Kind kind, String about) {
        return of(userId, kind).containsKey(about);
    }

    /** What somebody marked so, and since when. */
    public Map<String, Instant> of(long userId, Mark.Kind kind) {
        return marks.of(userId).stream()
                .filter(mark -> mark.kind() == kind)
                .collect(Collectors.toMap(Mark::about, Mark::at));
    }

    /** All of somebody's marks. */
    public List<Mark> all(long userId) {
        return marks.of(userId);
    }

    /** Who marked it so. */
    public Set<Long> people(Mark.Kind kind, String about) {
        return new TreeSet<>(marks.people(kind, about));
    }
}
