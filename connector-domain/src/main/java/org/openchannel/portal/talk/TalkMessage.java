package org.openchannel.portal.talk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something said in a talk. Its author may change or take it back for three days. */
@Entity(name = "PortalTalkMessage")
@Table(name = "portal_talk_message")
public class TalkMessage {

    /** How long it may be changed. */
    static final Duration CHANGEABLE = Duration.ofDays(3);

    @Id
    private long id;

    @Column(name = "talk_id", nullable = false)
    private long talkId;

    @Column(name = "author_id", nullable = false)
    private long authorId;

    @Column(name = "is_system", nullable = false)
    private boolean isSystem;

    @Column(name = "body_text", nullable = false)
    private String text;

    private @Nullable String attach;

    private @Nullable String keyboard;

    private @Nullable String menu;

    @Column(name = "reply_to_id")
    private @Nullable Long replyTo;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** Of a notice: whether its reader saw it. */
    @Column(name = "is_seen", nullable = false)
    private boolean isSeen;

    @ElementCollection
    @CollectionTable(name = "portal_talk_like", joinColumns = @JoinColumn(name = "message_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "reaction", nullable = false, length = 50)
    private Map<Long, String> reactions = new HashMap<>();

    protected TalkMessage() {
        // for JPA
    }

    static TalkMessage said(long id, long talkId, long authorId, Words words, Instant now) {
        var message = new TalkMessage();
        message.id = id;
        message.talkId = talkId;
        message.authorId = authorId;
        message.isSystem = words.isSystem();
        message.text = words.text();
        message.attach = words.attach();
        message.keyboard = words.keyboard();
        message.menu = words.menu();
        message.replyTo = words.replyTo();
        message.createdAt = now;
        return message;
    }

    void change(Words words, Instant now) {
        text = words.text();
        attach = words.attach();
        keyboard = words.keyboard();
        menu = words.menu();
        editedAt = now;
    }

    void takeBack(Instant now) {
        text = "";
        attach = null;
        keyboard = null;
        menu = null;
        replyTo = null;
        deletedAt = now;
    }

    void see(boolean isSeenNow) {
        isSeen = isSeenNow;
    }

    boolean mayBeChangedBy(long userId, Instant now) {
        return authorId == userId && deletedAt == null && now.isBefore(createdAt.plus(CHANGEABLE));
    }

    /** Puts a reaction; returns whether that changed anything. */
    boolean react(long userId, String reaction) {
        return !reaction.equals(reactions.put(userId, reaction));
    }

    /** Takes a reaction back; returns whether that changed anything. */
    boolean unreact(long userId) {
        return reactions.remove(userId) != null;
    }

    /** As it stands. */
    public Words words() {
        return new Words(text, isSystem, attach, keyboard, menu, replyTo);
    }

    public long id() {
        return id;
    }

    public long talkId() {
        return talkId;
    }

    public long authorId() {
        return authorId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Of a notice: whether its reader saw it. */
    public boolean isSeen() {
        return isSeen;
    }

    /** Who put which, by user. */
    public Map<Long, String> reactions() {
        return Map.copyOf(reactions);
    }
}
