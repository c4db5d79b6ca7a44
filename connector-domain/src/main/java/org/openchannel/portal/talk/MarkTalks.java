package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.portal.mark.KeepMarks;
import org.openchannel.portal.mark.Mark;

/** Pins, mutes and hides talks for one of their people, and shows them so. */
@Dependent
@Transactional
public class MarkTalks {

    private final TalkHistory talks;
    private final KeepMarks marks;

    @Inject
    public MarkTalks(TalkHistory talks, KeepMarks marks) {
        this.talks = talks;
        this.marks = marks;
    }

    /** All that somebody is in and did not hide since the last message: first the pinned ones, each the latest first. */
    public List<MarkedTalk> of(long userId) {
        var own = marks.all(userId).stream()
                .collect(Collectors.groupingBy(Mark::kind, Collectors.toMap(Mark::about, mark -> mark)));
        return talks.of(userId).stream()
                .filter(talk -> !isHidden(talk, own.getOrDefault(Mark.Kind.HIDDEN, Map.of())))
                .map(talk -> new MarkedTalk(
                        talk,
                        own.getOrDefault(Mark.Kind.PINNED, Map.of()).containsKey(about(talk.id())),
                        own.getOrDefault(Mark.Kind.MUTED, Map.of()).containsKey(about(talk.id())),
                        talk.isUnread(userId)
                                || own.getOrDefault(Mark.Kind.UNREAD, Map.of()).containsKey(about(talk.id()))))
                .sorted(Comparator.comparing(marked -> !marked.isPinned()))
                .toList();
    }

    /** Marks a talk for somebody, or takes the mark away. */
    public void mark(long userId, Mark.Kind kind, long talkId, boolean isMarked) {
        marks.mark(userId, kind, about(talkId), isMarked);
    }

    /** Who does not want to hear of a talk. */
    public Set<Long> mutedBy(long talkId) {
        return marks.people(Mark.Kind.MUTED, about(talkId));
    }

    private static boolean isHidden(TalkCard talk, Map<String, Mark> hidden) {
        var mark = hidden.get(about(talk.id()));
        return mark != null && !talk.lastMessageAt().isAfter(mark.at());
    }

    private static String about(long talkId) {
        return "chat" + talkId;
    }
}
