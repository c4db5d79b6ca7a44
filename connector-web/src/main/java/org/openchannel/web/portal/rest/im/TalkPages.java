package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Call;

/** What was said in talks, as {@code im.dialog.messages.get} shows it: newest first, after a message oldest first. */
@Dependent
public class TalkPages {

    private static final long USUAL = 20;
    private static final long LARGEST = 50;

    private final ImTalks talks;
    private final TalkHistory history;
    private final People people;

    @Inject
    public TalkPages(ImTalks talks, TalkHistory history, People people) {
        this.talks = talks;
        this.history = history;
        this.people = people;
    }

    /** A page of the talk a call names; empty when it names none the caller is in. */
    Optional<Map<String, @Nullable Object>> page(Call call) {
        return talks.named(call).flatMap(talks::card).map(talk -> {
            var lines = lines(talk, call);
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("chat_id", talk.id());
            answer.put(
                    "messages",
                    lines.stream()
                            .map(line -> TalkRow.of(line, talk, call.userId()))
                            .toList());
            answer.put("users", people(talk, lines));
            answer.put("files", List.of());
            return answer;
        });
    }

    private List<TalkLine> lines(TalkCard talk, Call call) {
        var sent = call.parameters();
        var last = ImMethods.bound(sent, "LAST_ID", "Last");
        var first = ImMethods.bound(sent, "FIRST_ID", "First");
        var most = (int) Math.min(LARGEST, Math.max(1L, sent.number("LIMIT").orElse(USUAL)));
        var hiddenUpTo = talk.hiddenUpTo(call.userId());
        if (first > 0) {
            return history.following(talk.id(), Math.max(first, hiddenUpTo), most);
        }
        var lines = new ArrayList<>(history.page(talk.id(), last > 0 ? last : Long.MAX_VALUE, most));
        lines.removeIf(line -> line.id() <= hiddenUpTo);
        Collections.reverse(lines);
        return lines;
    }

    /** Who is in the talk, and who wrote what is shown; nobody where nothing is. */
    private List<Map<String, @Nullable Object>> people(TalkCard talk, List<TalkLine> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(talk.members().keySet().stream(), lines.stream().map(TalkLine::authorId))
                        .distinct()
                        .sorted()
                        .flatMap(id -> people.user(id).stream())
                        .toList();
    }
}
