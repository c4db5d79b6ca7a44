package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.shared.ServerSettings;

/** Chats as {@code imbot.dialog.get} and {@code im.dialog.get} show them, with what only the viewer sees of them. */
@Dependent
public class SceneRows {

    private static final int FIRST_VIEWERS = 3;

    private final TalkHistory talks;
    private final MarkTalks marks;
    private final KnowPeople people;
    private final ServerSettings settings;

    @Inject
    public SceneRows(TalkHistory talks, MarkTalks marks, KnowPeople people, ServerSettings settings) {
        this.talks = talks;
        this.marks = marks;
        this.people = people;
        this.settings = settings;
    }

    /** For {@code viewerId}. */
    public Map<String, @Nullable Object> of(Scene scene, long viewerId) {
        var row = SceneRow.of(scene, viewerId);
        row.put("avatar", avatar(scene.avatarId()));
        talks.find(scene.id()).ifPresent(talk -> addTalk(row, talk, viewerId));
        return row;
    }

    /** Where a picture lies; empty for none. */
    public String avatar(String fileId) {
        return fileId.isEmpty()
                ? ""
                : settings.address("/portal/files/" + fileId).toString();
    }

    /** By the number of whoever muted a chat, as PHP writes it: an empty list while nobody did. */
    public Object muteList(long talkId) {
        var mutedBy = new LinkedHashMap<String, Object>();
        marks.mutedBy(talkId).forEach(user -> mutedBy.put(String.valueOf(user), true));
        return mutedBy.isEmpty() ? List.of() : mutedBy;
    }

    private void addTalk(Map<String, @Nullable Object> row, TalkCard talk, long viewerId) {
        talk.other(viewerId).map(this::name).ifPresent(name -> row.put("name", name));
        var part = talk.members().get(viewerId);
        var unread = talks.countUnread(talk, viewerId);
        row.put("counter", unread);
        row.put("last_id", part == null ? talk.lastMessageId() : part.readUpTo());
        if (unread > 0 && part != null) {
            row.put(
                    "unread_id",
                    talks.following(talk.id(), part.readUpTo(), 1).stream()
                            .findFirst()
                            .map(line -> line.id())
                            .orElse(0L));
        }
        row.put("mute_list", muteList(talk.id()));
        row.put("readed_list", readers(talk, viewerId));
        row.put("last_message_views", views(talk));
    }

    private String name(long userId) {
        return people.find(userId).map(Person::fullName).orElse("");
    }

    private List<Map<String, @Nullable Object>> readers(TalkCard talk, long viewerId) {
        return talk.members().entrySet().stream()
                .filter(member -> member.getKey() != viewerId)
                .sorted(Map.Entry.comparingByKey())
                .map(member -> {
                    var row = reader(member.getKey());
                    row.put("message_id", member.getValue().readUpTo());
                    row.put("date", null);
                    return row;
                })
                .toList();
    }

    private Map<String, @Nullable Object> reader(long userId) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("user_id", userId);
        row.put("user_name", name(userId));
        return row;
    }

    private Map<String, Object> views(TalkCard talk) {
        var author = talks.message(talk.lastMessageId()).map(line -> line.authorId());
        var viewers = talk.members().entrySet().stream()
                .filter(member -> talk.lastMessageId() > 0
                        && member.getValue().readUpTo() >= talk.lastMessageId()
                        && author.filter(member.getKey()::equals).isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var views = new LinkedHashMap<String, Object>();
        views.put("message_id", talk.lastMessageId());
        views.put(
                "first_viewers",
                viewers.stream()
                        .limit(FIRST_VIEWERS)
                        .map(user -> {
                            var row = reader(user);
                            row.put("date", null);
                            return row;
                        })
                        .toList());
        views.put("count_of_viewers", viewers.size());
        return views;
    }
}
