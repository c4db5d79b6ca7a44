package org.openchannel.portal.talk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conversation of users and bots: private between two, or a chat with an owner. */
@Entity(name = "PortalTalk")
@Table(name = "portal_talk")
public class Talk {

    /** Who may be in it. */
    public enum Kind {
        PRIVATE,
        CHAT,
        OPEN
    }

    @Id
    private long id;

    @Version
    private long version;

    /** Both numbers of a private talk, the lower first. */
    @Column(length = 50)
    private @Nullable String pair;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Kind kind;

    @Column(nullable = false, length = 255)
    private String title;

    @Column(nullable = false, length = 1000)
    private String description;

    @Column(nullable = false, length = 20)
    private String color;

    @Column(name = "avatar_id", nullable = false, length = 100)
    private String avatarId;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    @Column(name = "entity_type", nullable = false, length = 100)
    private String entityType;

    @Column(name = "entity_id", nullable = false, length = 255)
    private String entityId;

    @Column(name = "last_message_id", nullable = false)
    private long lastMessageId;

    @Column(name = "last_message_at", nullable = false)
    private Instant lastMessageAt;

    @Column(name = "message_count", nullable = false)
    private long messageCount;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "portal_talk_member", joinColumns = @JoinColumn(name = "talk_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "read_up_to", nullable = false)
    private Map<Long, Long> members = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "portal_talk_hidden", joinColumns = @JoinColumn(name = "talk_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "hidden_up_to", nullable = false)
    private Map<Long, Long> hidden = new HashMap<>();

    /** Numbers of members, separated by commas. */
    @Column(nullable = false, length = 4000)
    private String managers = "";

    @Column(name = "takes_text", nullable = false)
    private boolean takesText = true;

    protected Talk() {
        // for JPA
    }

    static Talk between(long id, long one, long other, Instant now) {
        var talk = opened(id, Kind.PRIVATE, other, now);
        talk.pair = pair(one, other);
        talk.members.put(one, 0L);
        talk.members.put(other, 0L);
        return talk;
    }

    static Talk chat(long id, ChatWish wish, long ownerId, Instant now) {
        var talk = opened(id, wish.isOpen() ? Kind.OPEN : Kind.CHAT, ownerId, now);
        talk.title = wish.title();
        talk.description = wish.description();
        talk.color = wish.color();
        talk.avatarId = wish.avatarId();
        talk.entityType = wish.entityType();
        talk.entityId = wish.entityId();
        talk.members.put(ownerId, 0L);
        talk.manage(ownerId, true);
        return talk;
    }

    private static Talk opened(long id, Kind kind, long ownerId, Instant now) {
        var talk = new Talk();
        talk.id = id;
        talk.kind = kind;
        talk.title = "";
        talk.description = "";
        talk.color = "";
        talk.avatarId = "";
        talk.ownerId = ownerId;
        talk.entityType = "";
        talk.entityId = "";
        talk.lastMessageAt = now;
        talk.openedAt = now;
        return talk;
    }

    /** What a private talk of these two is found by. */
    static String pair(long one, long other) {
        return Math.min(one, other) + ":" + Math.max(one, other);
    }

    void added(TalkMessage message) {
        lastMessageId = message.id();
        lastMessageAt = message.createdAt();
        messageCount++;
        read(message.authorId(), message.id());
    }

    void read(long userId, long messageId) {
        members.computeIfPresent(userId, (user, read) -> Math.max(read, messageId));
    }

    /** From that message on nothing counts as read. */
    void unread(long userId, long messageId) {
        members.computeIfPresent(userId, (user, read) -> Math.min(read, messageId - 1));
    }

    void join(long userId) {
        members.putIfAbsent(userId, 0L);
    }

    /** The same; what was said so far is hidden, and counts as read. */
    void joinUnknowing(long userId) {
        members.putIfAbsent(userId, lastMessageId);
        hidden.put(userId, lastMessageId);
    }

    void leave(long userId) {
        members.remove(userId);
        hidden.remove(userId);
        manage(userId, false);
    }

    void manage(long userId, boolean manages) {
        var others = managers().stream().filter(user -> user != userId);
        managers = Stream.concat(others, manages ? Stream.of(userId) : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    void own(long userId) {
        ownerId = userId;
        manage(userId, true);
    }

    void describe(Looks looks) {
        title = looks.title();
        description = looks.description();
        color = looks.color();
        avatarId = looks.avatarId();
    }

    void takeText(boolean takes) {
        takesText = takes;
    }

    /** What the pages and the wire may know. */
    public TalkCard card() {
        return new TalkCard(
                id,
                kind,
                title,
                description,
                color,
                avatarId,
                ownerId,
                entityType,
                entityId,
                lastMessageId,
                lastMessageAt,
                messageCount,
                openedAt,
                takesText,
                parts());
    }

    private List<Long> managers() {
        return managers.isEmpty()
                ? List.of()
                : Arrays.stream(managers.split(",", -1)).map(Long::valueOf).toList();
    }

    private Map<Long, Member> parts() {
        var managing = managers();
        return members.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        member -> new Member(
                                managing.contains(member.getKey()),
                                member.getValue(),
                                hidden.getOrDefault(member.getKey(), 0L))));
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    public long ownerId() {
        return ownerId;
    }

    /** Everybody in it, by number. */
    public List<Long> members() {
        return members.keySet().stream().sorted().toList();
    }

    /** Their part in it. */
    public Optional<Member> member(long userId) {
        return Optional.ofNullable(parts().get(userId));
    }

    /** Who else is in a private talk. */
    public Optional<Long> other(long userId) {
        return isPrivate() ? members().stream().filter(user -> user != userId).findFirst() : Optional.empty();
    }
}
