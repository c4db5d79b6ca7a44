package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;

/** What was said in talks, newest first, as {@code im.dialog.messages.get} shows it. */
@Dependent
public class TalkPages {

    private static final long USUAL = 20;
    private static final long LARGEST = 50;

    private final ImTalks talks;
    private final People people;

    @Inject
    public TalkPages(ImTalks talks, People people) {
        this.talks = talks;
        this.people = people;
    }

    /** A page of the talk a call names; empty when it names none the caller is in. */
    Optional<Map<String, @Nullable Object>> page(Call call) {
        return talks.named(call).map(scene -> {
            var sent = call.parameters();
            var last = ImMethods.bound(sent, "LAST_ID", "Last");
            var most = (int) Math.min(LARGEST, Math.max(1L, sent.number("LIMIT").orElse(USUAL)));
            var lines = new ArrayList<>(talks.page(scene, last > 0 ? last : Long.MAX_VALUE, most));
            Collections.reverse(lines);
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("chat_id", scene.id());
            answer.put("messages", lines.stream().map(TalkPages::row).toList());
            answer.put(
                    "users",
                    scene.members().stream()
                            .flatMap(id -> people.user(id).stream())
                            .toList());
            answer.put("files", List.of());
            return answer;
        });
    }

    private static Map<String, @Nullable Object> row(TalkLine line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", line.id());
        row.put("chat_id", line.talkId());
        row.put("author_id", line.words().isSystem() ? 0 : line.authorId());
        row.put("date", Moments.text(line.createdAt()));
        row.put("text", line.words().text());
        row.put("unread", false);
        row.put("uuid", null);
        row.put("replaces", List.of());
        row.put("params", params(line));
        row.put("disappearing_date", null);
        return row;
    }

    private static Object params(TalkLine line) {
        var params = new LinkedHashMap<String, Object>();
        if (line.isDeleted()) {
            params.put("IS_DELETED", "Y");
        } else if (line.editedAt() != null) {
            params.put("IS_EDITED", "Y");
        }
        if (!line.reactions().isEmpty()) {
            params.put("LIKE", List.copyOf(line.reactions().keySet()));
        }
        return params.isEmpty() ? List.of() : params;
    }
}
